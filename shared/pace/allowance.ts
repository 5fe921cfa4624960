import * as z from 'zod';

const AT_ONCE_MAX = 1_000_000;
const DAY_MS = 86_400_000;

/** How often something may be done: so many at once, and after that one more each time that `everyMs` has passed. */
export const Allowance = z.strictObject({
  atOnce: z.int().min(1).max(AT_ONCE_MAX),
  /** 0: as often as anybody likes. */
  everyMs: z.int().min(0).max(DAY_MS),
});
export type Allowance = z.infer<typeof Allowance>;

/** It may be done, and this is to be remembered; or it may be done after a while. */
export type Spent = { readonly usedUntilMs: number } | { readonly waitMs: number };

/**
 * Spends one of an allowance.
 *
 * The generic cell rate algorithm (ITU-T I.371, annex A): all that is remembered of whoever asks is one time, until
 * which they have used up what they may. Within any span they get no more than `atOnce` and what the span brings.
 *
 * A clock that was set back locks nobody out for as long as it was ahead: what is used up beyond all that there is counts
 * as all but one, and so each time that it is set back gives one more.
 */
export function spend(usedUntilMs: number | undefined, { atOnce, everyMs }: Allowance, nowMs: number): Spent {
  const allUsedMs = nowMs + atOnce * everyMs;
  const usedMs = Math.max(usedUntilMs ?? nowMs, nowMs);
  const nextMs = usedMs > allUsedMs ? allUsedMs : usedMs + everyMs;
  return nextMs > allUsedMs ? { waitMs: nextMs - allUsedMs } : { usedUntilMs: nextMs };
}
