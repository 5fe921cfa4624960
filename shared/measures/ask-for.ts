import { Refusal } from '../refusal/refusal.ts';
import { columnsOf } from './column.ts';
import { lakeLimits } from './lake-limits.ts';
import type { Measure } from './measure.ts';
import { measures } from './measures.ts';
import type { Asked } from './query-for.ts';
import { readBy } from './relation.ts';
import { relations } from './relations.ts';

export type Filter = 'kind' | 'channel';

const DAY_MS = 86_400_000;

/** Refuses days that nobody can be told about together: none at all, or more than there is an answer for. */
export function requireRange({ from, to }: { readonly from: string; readonly to: string }): void {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  if (days < 1) throw new Refusal('range-invalid', 'The first day is after the last.');
  if (days > lakeLimits.daysAskedMax) {
    throw new Refusal(
      'range-invalid',
      `These are ${days} days; ask about ${lakeLimits.daysAskedMax} at most.`,
    );
  }
}

/** The measure of a name. */
export function measureNamed(name: string): Measure {
  const measure = measures.find((one) => one.name === name);
  if (measure) return measure;
  throw new Refusal('measure-not-found', 'No measure has this name.');
}

/**
 * By what a measure can be asked of less: what everything that it counts knows of itself. A measure that hides nothing is
 * of the whole bank.
 */
export function filtersOf(measure: Measure): Filter[] {
  if (!columnsOf(measure.row).some(({ role }) => role === 'count')) return [];
  const counted = readBy(measure).flatMap((name) => relations.find((one) => one.name === name)?.asked ?? []);
  return (['kind', 'channel'] as const).filter(
    (filter) =>
      counted.length > 0 && counted.every((by) => by[filter]) && !measure.notAskedBy?.includes(filter),
  );
}

/** What an analyst asks of a measure: cells under five are hidden, and no filter passes unheard. */
export function askFor(
  measure: Measure,
  { from, to, kind, channel }: Pick<Asked, 'from' | 'to' | 'kind' | 'channel'>,
): Asked {
  requireRange({ from, to });
  const possible = filtersOf(measure);
  for (const filter of ['kind', 'channel'] as const) {
    const isAsked = (filter === 'kind' ? kind : channel) !== undefined;
    if (isAsked && !possible.includes(filter)) {
      throw new Refusal('filter-not-possible', `“${measure.name}” cannot be asked about by ${filter}.`);
    }
  }
  return { from, to, ...(kind && { kind }), ...(channel && { channel }), suppressed: true };
}
