const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * How long to wait before a line is opened again that failed so often on end: twice as long each time, up to half a
 * minute, and a random part of it, so that those who lost their lines together do not come back together.
 *
 * @param failures How often it failed on end; 1 for the first time.
 * @param chance From 0 up to 1.
 */
export function reconnectInMs(failures: number, chance: number): number {
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
  return doubled * (0.5 + chance / 2);
}
