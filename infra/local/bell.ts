/** Lets somebody sleep until there is something to do, or until a time has passed. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, at once if it rang since the last wait, or after `atMostMs`. */
  wait(atMostMs: number): Promise<void>;
}

export function newBell(): Bell {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rang = true;
      wake?.();
    },
    wait: async (atMostMs) => {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = undefined;
      }
      rang = false;
    },
  };
}
