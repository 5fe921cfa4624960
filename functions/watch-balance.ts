import { readMeasure } from '../shared/aws/lake/read-measure.ts';
import { SOUNDNESS_DAYS, soundness } from '../shared/measures/soundness.ts';
import { clock } from './edge/clock.ts';
import { noteWork, work } from './edge/observed-work.ts';
import { lastDays } from './measures/last-days.ts';

/** Of the quarter of an hour until it is called again. */
const BUDGET_MS = 10 * 60_000;

/**
 * Called by the clock every quarter of an hour: counts what must be nothing. What could not be counted in time fails: a
 * count that is missing is no zero, and an hour without one wakes somebody.
 */
export const handler = work('watch-balance', async (): Promise<void> => {
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
});
