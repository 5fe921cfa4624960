import { setTimeout as wait } from 'node:timers/promises';

const ASK_AGAIN_MS = 5;
const GIVE_UP_MS = 15_000;

/** Asks until there is something to see, and says what was missing if there never is. */
export async function eventually<T>(what: string, look: () => T | undefined | false): Promise<T> {
  const giveUpAtMs = performance.now() + GIVE_UP_MS;
  for (;;) {
    const seen = look();
    if (seen !== undefined && seen !== false) return seen;
    if (performance.now() > giveUpAtMs) throw new Error(`There never was ${what}.`);
    await wait(ASK_AGAIN_MS);
  }
}
