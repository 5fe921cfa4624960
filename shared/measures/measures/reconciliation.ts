import * as z from 'zod';
import { dimension, exempt } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany } from './arithmetic.ts';

const partOf = 'started';

export const reconciliation: Measure = {
  name: 'reconciliation',
  title: 'The reconciliation line',
  says: 'Whether everything that began is accounted for, and whether the lake was told of every beginning, in one row.',
  formula:
    'difference = started − (completed + cancelled + declined + expired with notice + open + dropped); it, dropped and untold must be 0',
  example:
    '1,000 began; 800 + 90 + 20 + 60 + 30 + 0 = 1,000, so the difference is 0; 2 others have facts and no beginning: untold = 2, and files are missing.',
  row: z.strictObject({
    as_of_ms: dimension(
      z.int().nullable(),
      'When the latest fact happened, in milliseconds since 1970.',
      'ms',
    ),
    started: exempt('How many transactions began.'),
    completed: exempt('How many were completed.', { partOf }),
    cancelled: exempt('How many the customer cancelled.', { partOf }),
    declined: exempt('How many the bank declined.', { partOf }),
    expired_with_notice: exempt('How many expired after the customer had been warned.', { partOf }),
    open: exempt('How many have not ended yet.', { partOf }),
    dropped: exempt('How many were lost by us. It must be 0.', { partOf }),
    difference: exempt('What is left over. It must be 0.'),
    untold: exempt('Transactions of which something was told, and never the beginning. It must be 0.'),
  }),
  sql: `
SELECT as_of_ms, started, completed, cancelled, declined, expired_with_notice, open, dropped, untold,
  started - completed - cancelled - declined - expired_with_notice - open - dropped AS difference
FROM {as_of}
CROSS JOIN (
  SELECT count(*) AS started,
    ${howMany("outcome = 'completed'")} AS completed,
    ${howMany("outcome = 'cancelled'")} AS cancelled,
    ${howMany("outcome = 'declined'")} AS declined,
    ${howMany("outcome = 'expired'")} AS expired_with_notice,
    ${howMany("outcome = 'open'")} AS open,
    ${howMany("outcome = 'dropped'")} AS dropped
  FROM {transactions}
) AS fates
CROSS JOIN (SELECT count(*) AS untold FROM {untold}) AS missing`,
  orderBy: ['as_of_ms'],
};
