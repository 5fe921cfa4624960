import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Segment } from '../../offer/offer.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const segmentKey = (customerId: string) => ({ pk: `customer#${customerId}`, sk: 'segment' });

/** The segment that the bank keeps this customer in: few and large. Of one who is in none, nothing is assumed. */
export async function segmentOf(customerId: string): Promise<string | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({ TableName: environmentOf('SESSION_TABLE'), Key: segmentKey(customerId) }),
  );
  return Item && Segment.parse(Item['segment']);
}

export async function registerSegment(customerId: string, segment: string): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...segmentKey(customerId), segment: Segment.parse(segment) },
    }),
  );
}
