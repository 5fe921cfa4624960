/** Tells a person what goes on. */
export interface Progress {
  /** Does one stage of the start, and shows what it was and how long it took. */
  stage<T>(words: string, work: () => Promise<T> | T): Promise<T>;
  say(line: string): void;
}

export const silent: Progress = {
  stage: async (_words, work) => work(),
  say: () => {},
};

export function progressOn(out: NodeJS.WritableStream): Progress {
  return {
    stage: async (words, work) => {
      const startedAtMs = performance.now();
      const result = await work();
      const tookS = ((performance.now() - startedAtMs) / 1000).toFixed(2);
      out.write(`  ${words.padEnd(58)}${tookS.padStart(6)} s\n`);
      return result;
    },
    say: (line) => out.write(`  ${line}\n`),
  };
}
