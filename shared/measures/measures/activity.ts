import * as z from 'zod';
import { count, dimension } from '../column.ts';
import type { Measure } from '../measure.ts';
import { beginnings } from '../relations/from-the-domain.ts';
import { howMany } from './arithmetic.ts';

export const activity: Measure = {
  name: 'activity',
  title: 'Activity',
  says: 'How much happened on each day, whenever the transaction that it happened to had begun.',
  formula: 'count of facts by their own day',
  example:
    'A loan that began on Monday and was completed on Friday counts 1 as started on Monday and 1 as completed on Friday.',
  row: z.strictObject({
    day: dimension(z.string(), 'The day (UTC) on which it happened.'),
    kind: dimension(z.string(), 'The kind of transaction.'),
    started: count('How many began.'),
    completed: count('How many were completed.'),
    cancelled: count('How many were cancelled.'),
    declined: count('How many were declined.'),
    expired: count('How many expired.'),
    suspended: count('How often one was laid down.'),
    taken_up: count('How often one was taken up or over.'),
    handed_over: count('How many tickets were written.'),
    steps_answered: count('How many steps were answered.'),
  }),
  sql: `
SELECT day, kind,
  ${howMany(`type IN (${beginnings})`)} AS started,
  ${howMany("type = 'TransactionCompleted'")} AS completed,
  ${howMany("type = 'TransactionCancelled'")} AS cancelled,
  ${howMany("type = 'TransactionDeclined'")} AS declined,
  ${howMany("type = 'TransactionExpired'")} AS expired,
  ${howMany("type = 'TransactionSuspended'")} AS suspended,
  ${howMany("type = 'TransactionTakenOver'")} AS taken_up,
  ${howMany("type = 'HandOverOffered'")} AS handed_over,
  ${howMany("type = 'StepAnswered'")} AS steps_answered
FROM {facts_once}
WHERE kind <> 'none'
GROUP BY day, kind`,
  // The clock ends a transaction on no channel.
  notAskedBy: ['channel'],
  orderBy: ['day', 'kind'],
};
