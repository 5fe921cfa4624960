import * as z from 'zod';
import { count, dimension, exempt } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany } from './arithmetic.ts';

export const unknownOutcomes: Measure = {
  name: 'unknown-outcomes',
  title: 'Unknown outcomes',
  says: 'Of how many authorizations nobody knew what had come of them: when their day ended, and now.',
  formula:
    'authorized at least 5 minutes before the end of the day (UTC), and known only after it or not yet',
  example:
    'A machine was told to dispense at 18:00 and fell silent; people found out at 9:00 the next day: unknown at day end 1, unknown now 0. Both must be 0.',
  row: z.strictObject({
    day: dimension(z.string(), 'The day (UTC) on which they were authorized.'),
    authorized: count('How many authorizations there were.'),
    overdue: exempt('How many machines were silent for too long.'),
    unknown_at_day_end: exempt('How many were unknown when the day ended.'),
    unknown_now: exempt('How many still are.'),
  }),
  sql: `
SELECT day, count(*) AS authorized,
  ${howMany('was_overdue')} AS overdue,
  ${howMany('unknown_at_day_end')} AS unknown_at_day_end,
  ${howMany("result = 'unknown'")} AS unknown_now
FROM {cash_legs}
GROUP BY day`,
  orderBy: ['day'],
};
