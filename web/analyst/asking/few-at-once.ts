/** Lets so many go at once; the others wait in the order in which they came. */
export function fewAtOnce(atOnce: number): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  const waiting: (() => void)[] = [];
  let going = 0;

  return async (work) => {
    if (going >= atOnce) await new Promise<void>((go) => waiting.push(go));
    going += 1;
    try {
      return await work();
    } finally {
      going -= 1;
      waiting.shift()?.();
    }
  };
}
