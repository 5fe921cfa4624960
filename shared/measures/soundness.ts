import * as z from 'zod';
import { dimension, exempt } from './column.ts';
import { lakeLimits } from './lake-limits.ts';
import type { Measure } from './measure.ts';
import { beginnings, endings } from './relations/from-the-domain.ts';

const DAY_MS = 86_400_000;

/** The clock ends what has expired within minutes; facts come within more of them. */
const OVERDUE_AFTER_MS = 3_600_000;

const livedMaxMs = lakeLimits.daysLivedMax * DAY_MS;

/** Over so many days it is asked: what began within the life of anything, and what began before that. */
export const SOUNDNESS_DAYS = 2 * lakeLimits.daysLivedMax;

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
    cash_unknown: exempt('How many authorizations to dispense no machine and no person has reported on.'),
    orphans: exempt('How many transactions have facts, and no beginning.'),
  }),
  sql: `
SELECT as_of_ms, dropped, overdue, cash_unknown, orphans
FROM {as_of}
CROSS JOIN (SELECT count_if(outcome = 'dropped') AS dropped FROM {transactions}) AS lost
CROSS JOIN (
  SELECT count_if(ended = 0 AND expires_at_ms < latest_ms - ${OVERDUE_AFTER_MS}) AS overdue,
    count_if(begun = 0 AND first_ms > latest_ms - ${livedMaxMs}) AS orphans
  FROM (
    SELECT transaction_id,
      min(at_ms) AS first_ms,
      max(expires_at_ms) FILTER (WHERE type IN ('TransactionStarted', 'TransactionExpiring')) AS expires_at_ms,
      count_if(type IN (${beginnings})) AS begun,
      count_if(type IN (${endings})) AS ended
    FROM {facts_once}
    WHERE transaction_id IS NOT NULL
    GROUP BY transaction_id
  ) AS each_transaction
  CROSS JOIN (SELECT max(at_ms) AS latest_ms FROM {facts_once}) AS latest
) AS told
CROSS JOIN (
  SELECT count_if(silent > 0 AND reported = 0) AS cash_unknown
  FROM (
    SELECT authorization_id,
      count_if(type = 'CashUnreported') AS silent,
      count_if(type IN ('CashDispensed', 'CashReversed', 'CashSettledLate')) AS reported
    FROM {facts_once}
    WHERE authorization_id IS NOT NULL
    GROUP BY authorization_id
  ) AS each_authorization
) AS cash`,
  orderBy: ['as_of_ms'],
};
