import * as z from 'zod';
import { dimension } from '../column.ts';
import type { Relation } from '../relation.ts';
import { beginnings, listOf } from './from-the-domain.ts';

/** What may be said long after a transaction, or of another thing beside it, says nothing of its beginning. */
const beside = listOf([
  'ClaimOpened',
  'ClaimAnswered',
  'FeedbackGiven',
  'ReminderPlanned',
  'ReminderSent',
  'ReminderSuppressed',
  'OfferAccepted',
]);

export const untold: Relation = {
  name: 'untold',
  says: 'One row for each transaction that something was told of, and never its beginning: facts are missing.',
  row: z.strictObject({
    transaction_id: dimension(z.string(), 'The transaction.'),
    kind: dimension(z.string(), 'What the customer wants done.'),
    day: dimension(z.string(), 'The day (UTC) on which it was first heard of.'),
    facts: dimension(z.int(), 'How many facts there are of it.'),
  }),
  sql: `
SELECT transaction_id, min(kind) AS kind, min(day) AS day, count(*) AS facts
FROM {facts_once}
WHERE transaction_id IS NOT NULL AND type NOT IN (${beside})
GROUP BY transaction_id
HAVING count(CASE WHEN type IN (${beginnings}) THEN 1 END) = 0`,
  asked: { day: 'day', kind: 'kind' },
  orderBy: ['day', 'transaction_id'],
  looksBack: 'a-life',
};
