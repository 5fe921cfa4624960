import { readMeasure } from '../shared/aws/lake/read-measure.ts';
import { SOUNDNESS_DAYS, soundness } from '../shared/measures/soundness.ts';
import { clock } from './edge/clock.ts';
import { noteWork } from './edge/observed-work.ts';
import { lastDays } from './measures/last-days.ts';

/** Of the 55 seconds that a function of the clock may take. */
const BUDGET_MS = 45_000;

/**
 * Called by the clock every quarter of an hour: counts what must be nothing. What could not be counted in time fails, and
 * is found by the alarm on failures; a count that is missing is no zero.
 */
export const handler = async (): Promise<void> => {
  const nowMs = clock.nowMs();
  const asking = { name: `watch ${nowMs}`, budgetMs: BUDGET_MS };
  const [row] = (await readMeasure(soundness, lastDays(SOUNDNESS_DAYS, nowMs), asking)) ?? [];
  if (!row) throw new Error('What must be nothing was not counted in time.');
  noteWork('watch-balance', {
    Dropped: Number(row['dropped']),
    OpenOverdue: Number(row['overdue']),
    UnknownCash: Number(row['cash_unknown']),
    Orphans: Number(row['orphans']),
  });
};
