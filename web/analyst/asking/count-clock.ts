/** The API counts a question anew when five minutes of its clock are over, and tells everybody the same in between. */
const COUNTED_EVERY_MS = 300_000;

/** Clocks differ a little, and not everybody should ask in the same second. */
const LATER_MS = 2_000;
const SPREAD_MS = 8_000;

/** When there may be something new to tell somebody who asks now. */
export function nextCountAtMs(nowMs: number, chance: number): number {
  const next = (Math.floor(nowMs / COUNTED_EVERY_MS) + 1) * COUNTED_EVERY_MS;
  return next + LATER_MS + Math.round(chance * SPREAD_MS);
}
