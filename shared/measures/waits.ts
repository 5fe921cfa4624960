import * as z from 'zod';
import { exempt } from './column.ts';
import type { Measure } from './measure.ts';
import { howMany } from './measures/arithmetic.ts';

/** Bounds in seconds: a minute, five, an hour, four, a day, three, a week. */
export const WAIT_BOUNDS_S = [60, 300, 3_600, 14_400, 86_400, 259_200, 604_800] as const;

const atMostOf = (boundS: number) => `at_most_${boundS}_s`;
export const waitColumns = WAIT_BOUNDS_S.map(atMostOf);

/** How long what was set aside waited until somebody went on with it, as a histogram has it. */
export const waits: Measure = {
  name: 'waits',
  title: 'Time to resume, by bounds',
  says: 'How many were resumed on the latest day (UTC) after a minute at most, an hour, a day and so on.',
  formula: 'count of resumptions with time to resume at most the bound',
  example: 'Resumed after 40 seconds and after two days: 1 within a minute, 2 within three days.',
  row: z.strictObject({
    ...Object.fromEntries(waitColumns.map((name) => [name, exempt('How many waited no longer.')])),
    resumed: exempt('How many were resumed.'),
    waited_ms: exempt('How long all of them waited together.'),
  }),
  sql: `
SELECT ${WAIT_BOUNDS_S.map((boundS) => `${howMany(`waited_ms <= ${boundS * 1000}`)} AS ${atMostOf(boundS)}`).join(',\n  ')},
  count(waited_ms) AS resumed,
  coalesce(sum(waited_ms), 0) AS waited_ms
FROM {resumptions}
CROSS JOIN {as_of}
WHERE resumed_at_ms >= as_of_ms - mod(as_of_ms, 86400000)`,
  orderBy: ['resumed'],
};
