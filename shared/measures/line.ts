import * as z from 'zod';
import { lakeLimits } from './lake-limits.ts';

/** The row of the measure `reconciliation`, as it comes from an engine. */
export const Line = z.object({
  as_of_ms: z.int().nullable(),
  started: z.int(),
  completed: z.int(),
  cancelled: z.int(),
  declined: z.int(),
  expired_with_notice: z.int(),
  open: z.int(),
  dropped: z.int(),
  difference: z.int(),
  untold: z.int(),
});
export type Line = z.infer<typeof Line>;

/** What a line says beside an answer or an export: the counts, and whether everything is accounted for. */
export interface Reconciliation {
  readonly counts: Omit<Line, 'as_of_ms'>;
  readonly balances: boolean;
}

export function reconciliationOf({ as_of_ms: _, ...counts }: Line): Reconciliation {
  const { difference, dropped, untold } = counts;
  return { counts, balances: difference === 0 && dropped === 0 && untold === 0 };
}

/**
 * The same of a part, such as one kind on one channel. It stands beside rows in which small counts are hidden: where one
 * of its own is as small, it says no more than how sound the numbers are.
 */
export function reconciliationOfPart(line: Line): Pick<Reconciliation, 'balances'> & {
  readonly counts: Partial<Reconciliation['counts']>;
} {
  const whole = reconciliationOf(line);
  const { dropped, difference, untold, ...counts } = whole.counts;
  const tellsOfFew = Object.values(counts).some((count) => count > 0 && count < lakeLimits.cellMin);
  return tellsOfFew ? { ...whole, counts: { dropped, difference, untold } } : whole;
}

/** `started 100 = completed 80 + … + dropped 0`, as a person reads it. */
export function lineInText({ counts, balances }: Reconciliation): string {
  const { started, difference, untold, ...fates } = counts;
  const said = Object.entries(fates).map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`);
  const sum = `started ${started} ${difference === 0 ? '=' : '≠'} ${said.join(' + ')}`;
  return balances ? sum : `${sum}; this does not balance (difference ${difference}, untold ${untold})`;
}
