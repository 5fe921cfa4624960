import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { assistanceLimits } from '../../assistance/limits.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { HelpCodePlace } from '../../session/decision.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';

/** What the write is called. */
export const HELP_CODE = 'help code';

const Place = z.object({ customerId: z.string() });

const placeKey = (sealed: string) => ({ pk: `help-code#${sealed}`, sk: 'drawn-by' });

/**
 * Where a code leads, under its keyed hash. It locates, and lets nobody in: whether the code is good is decided by the
 * session that it leads to. A code that comes twice of 20^8 is not given while the first one lives: whom it was read to
 * would be led to the later customer, who read out nothing.
 */
export const helpCodeWrite = ({ sealed, customerId, expiresAtMs }: HelpCodePlace): [string, Write] => [
  HELP_CODE,
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...placeKey(sealed), customerId, deleteAfterS: Math.ceil(expiresAtMs / 1000) },
      ConditionExpression: 'attribute_not_exists(pk) OR customerId = :mine OR deleteAfterS <= :now',
      ExpressionAttributeValues: {
        ':mine': customerId,
        ':now': Math.floor((expiresAtMs - assistanceLimits.helpCodeLivesMs) / 1000),
      },
    },
  },
];

/** Somebody else's code is the same just now. With another Idempotency-Key it is another one. */
export const helpCodeTaken = (): Refusal =>
  new Refusal('session-changed', 'Read the session, and ask for a code once more.');

/** Who drew a code, if anybody did. */
export async function customerOfHelpCode(sealed: string): Promise<string | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: placeKey(sealed),
      ConsistentRead: true,
    }),
  );
  return Item && Place.parse(Item).customerId;
}
