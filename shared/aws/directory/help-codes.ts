import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { HelpCodePlace } from '../../session/decision.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';

const Place = z.object({ customerId: z.string() });

const placeKey = (sealed: string) => ({ pk: `help-code#${sealed}`, sk: 'drawn-by' });

/**
 * Where a code leads, under its keyed hash. It locates, and lets nobody in: whether the code is good is decided by the
 * session that it leads to. So a code that comes twice of 20^8 leads to its later customer, and the other draws anew.
 */
export const helpCodeWrite = ({ sealed, customerId, expiresAtMs }: HelpCodePlace): [string, Write] => [
  'help code',
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...placeKey(sealed), customerId, deleteAfterS: Math.ceil(expiresAtMs / 1000) },
    },
  },
];

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
