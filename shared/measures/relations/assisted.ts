import * as z from 'zod';
import { AssistedChannel } from '../../assistance/staff.ts';
import { dimension } from '../column.ts';
import { howMany } from '../measures/arithmetic.ts';
import type { Relation } from '../relation.ts';
import { asBegun, ofTransaction } from './begun.ts';
import { listOf } from './from-the-domain.ts';

/** Where an agent drives, and a customer never by themselves. */
export const onAssistedChannel = `channel IN (${listOf(AssistedChannel.options)})`;

const times = (description: string) => dimension(z.int(), description);

export const assisted: Relation = {
  name: 'assisted',
  says: 'One row for each transaction that somebody of the bank asked to drive, with what came of it.',
  row: z.strictObject({
    ...ofTransaction,
    asked: times('How often an agent asked to drive it.'),
    consented: times('How often the customer let them.'),
    refused: times('How often the customer said no.'),
    steps_by_agent: times('How many steps an agent answered.'),
    handed_back: times('How often an agent handed it back.'),
  }),
  sql: `
SELECT ${asBegun}, asked, consented, refused, steps_by_agent, handed_back
FROM {begun} AS begun
JOIN (
  SELECT transaction_id,
    ${howMany("type = 'TakeOverAsked'")} AS asked,
    ${howMany("type = 'TakeOverAnswered' AND answer = 'given'")} AS consented,
    ${howMany("type = 'TakeOverAnswered' AND answer = 'refused'")} AS refused,
    ${howMany(`type = 'StepAnswered' AND ${onAssistedChannel}`)} AS steps_by_agent,
    ${howMany("type = 'TransactionHandedBack'")} AS handed_back
  FROM {facts_once}
  WHERE transaction_id IS NOT NULL
  GROUP BY transaction_id
) AS told ON told.transaction_id = begun.transaction_id
WHERE asked + consented > 0`,
  asked: { day: 'day', kind: 'kind', channel: 'origin' },
  orderBy: ['transaction_id'],
};
