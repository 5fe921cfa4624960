import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { fromItem, type LoadedSession, sessionKey } from './session-item.ts';

/** Reads the session as it is now: one strongly consistent read. A customer who has none gets an unopened one. */
export async function loadSession(customerId: string): Promise<LoadedSession> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: sessionKey(customerId),
      ConsistentRead: true,
    }),
  );
  return fromItem(customerId, Item);
}
