import * as z from 'zod';
import { Kind } from '../../transaction/kind.ts';
import { count, dimension, share } from '../column.ts';
import type { Measure } from '../measure.ts';
import { howMany, shareOf } from './arithmetic.ts';

const partOf = 'assisted';

export const completionAfterAssistance: Measure = {
  name: 'completion-after-assistance',
  title: 'Completion after assistance',
  says: 'How many of the transactions that an agent was let drive were completed, by whomever in the end.',
  formula: 'completed ÷ assisted, per kind',
  example:
    'Of 40 loan applications that an agent drove 31 were completed, 28 of all were handed back: 31 ÷ 40 = 0.775.',
  row: z.strictObject({
    kind: dimension(Kind, 'The kind of transaction.'),
    assisted: count('How many a customer let an agent drive.'),
    completed: count('How many of them were completed.', { partOf }),
    not_completed: count('How many were not, or not yet.', { partOf }),
    handed_back: count('How many an agent handed back to the customer.'),
    completion: share('Completed, of those that an agent drove.', ['assisted', 'completed']),
  }),
  sql: `
SELECT *, assisted - completed AS not_completed, ${shareOf('completed', 'assisted')} AS completion
FROM (
  SELECT assisted.kind, count(*) AS assisted, ${howMany("outcome = 'completed'")} AS completed,
    ${howMany('handed_back > 0')} AS handed_back
  FROM {assisted}
  JOIN {transactions} ON transactions.transaction_id = assisted.transaction_id
  WHERE consented > 0
  GROUP BY assisted.kind
) AS counted`,
  orderBy: ['kind'],
};
