import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, exempt } from '../column.ts';
import type { Measure } from '../measure.ts';

const partOf = 'started';

export const balance: Measure = {
  name: 'balance',
  title: 'The balance line',
  says: 'What became of every transaction that began: nothing is left over, and nothing was dropped.',
  formula: 'started = completed + cancelled + declined + expired with notice + open + dropped',
  example:
    'Of 100 transfers that began, 80 were completed, 10 cancelled, 3 declined, 5 expired after a warning and 2 are open: 80 + 10 + 3 + 5 + 2 + 0 = 100.',
  row: z.strictObject({
    day: dimension(z.string(), 'The day (UTC) on which they began.'),
    kind: dimension(Kind, 'The kind of transaction.'),
    started: count('How many began.'),
    completed: count('How many were completed.', { partOf }),
    cancelled: count('How many the customer cancelled.', { partOf }),
    declined: count('How many the bank declined.', { partOf }),
    expired_with_notice: count('How many expired after the customer had been warned.', { partOf }),
    open: count('How many have not ended yet.', { partOf }),
    dropped: exempt('How many were lost by us. It must be zero.', { partOf }),
  }),
  sql: `
SELECT day, kind,
  count(*) AS started,
  count(CASE WHEN outcome = 'completed' THEN 1 END) AS completed,
  count(CASE WHEN outcome = 'cancelled' THEN 1 END) AS cancelled,
  count(CASE WHEN outcome = 'declined' THEN 1 END) AS declined,
  count(CASE WHEN outcome = 'expired' THEN 1 END) AS expired_with_notice,
  count(CASE WHEN outcome = 'open' THEN 1 END) AS open,
  count(CASE WHEN outcome = 'dropped' THEN 1 END) AS dropped
FROM {transactions}
GROUP BY day, kind`,
  orderBy: ['day', 'kind'],
};
