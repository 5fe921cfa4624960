import * as z from 'zod';
import { dimension, exempt } from './column.ts';
import { lakeLimits } from './lake-limits.ts';
import type { Measure } from './measure.ts';
import { howMany } from './measures/arithmetic.ts';

/** The clock ends what has expired within minutes; facts come within more of them. */
const OVERDUE_AFTER_MS = 3_600_000;

/** Over so many days it is asked: whatever may still be open began within them. */
export const SOUNDNESS_DAYS = lakeLimits.daysLivedMax;

/** What must be nothing, in one row: asked for by the watch every few minutes, and by whoever monitors. */
export const soundness: Measure = {
  name: 'soundness',
  title: 'What must be nothing',
  says: 'Transactions that were dropped or should have ended, cash of which nobody knows, and facts of nothing.',
  formula: 'dropped = 0, overdue = 0, cash unknown = 0, orphans = 0',
  example: 'A machine that never reported, and of which people have not found out yet: cash unknown = 1.',
  row: z.strictObject({
    as_of_ms: dimension(
      z.int().nullable(),
      'When the latest fact happened, in milliseconds since 1970.',
      'ms',
    ),
    dropped: exempt('How many transactions were lost by us.'),
    overdue: exempt('How many should have expired more than an hour ago, and have no end.'),
    cash_unknown: exempt('Of how many authorizations to dispense nobody knows what came.'),
    orphans: exempt('How many transactions have facts, and no beginning.'),
  }),
  sql: `
SELECT as_of_ms, dropped, overdue, cash_unknown, orphans
FROM {as_of}
CROSS JOIN (
  SELECT ${howMany("outcome = 'dropped'")} AS dropped,
    ${howMany(`ended_at_ms IS NULL AND expires_at_ms < latest_ms - ${OVERDUE_AFTER_MS}`)} AS overdue
  FROM {transactions}
  CROSS JOIN (SELECT as_of_ms AS latest_ms FROM {as_of}) AS latest
) AS fates
CROSS JOIN (SELECT ${howMany("result = 'unknown'")} AS cash_unknown FROM {cash_legs}) AS cash
CROSS JOIN (SELECT count(*) AS orphans FROM {untold}) AS missing`,
  orderBy: ['as_of_ms'],
};
