import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { TakeIn } from '../../cash/books.ts';
import { documentClient } from '../document-client.ts';
import type { Write } from '../write-together.ts';
import { ledgerTableName, notThereYet, takeInKey } from './keys.ts';

/** What was taken in under this id, or nothing. */
export async function readTakeIn(takeInId: string): Promise<TakeIn | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: ledgerTableName(), Key: takeInKey(takeInId), ConsistentRead: true }),
  );
  return Item && TakeIn.parse(Item);
}

export const newTakeIn = (takeIn: TakeIn): Write => ({
  Put: {
    TableName: ledgerTableName(),
    Item: { ...takeInKey(takeIn.takeInId), ...takeIn },
    ConditionExpression: notThereYet,
  },
});

const stillInTransit = '#state = :inTransit';

/** What was taken in is allocated once. */
export const allocated = ({ takeInId }: TakeIn): Write => ({
  Update: {
    TableName: ledgerTableName(),
    Key: takeInKey(takeInId),
    UpdateExpression: 'SET #state = :allocated',
    ConditionExpression: stillInTransit,
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':inTransit': 'in-transit', ':allocated': 'allocated' },
  },
});
