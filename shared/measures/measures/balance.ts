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
  count_if(outcome = 'completed') AS completed,
  count_if(outcome = 'cancelled') AS cancelled,
  count_if(outcome = 'declined') AS declined,
  count_if(outcome = 'expired') AS expired_with_notice,
  count_if(outcome = 'open') AS open,
  count_if(outcome = 'dropped') AS dropped
FROM {transactions}
GROUP BY day, kind`,
  orderBy: ['day', 'kind'],
};
