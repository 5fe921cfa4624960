import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { offerLimits } from '../../offer/limits.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { notErasedSince } from '../sessions/not-erased-since.ts';
import { writeTogether } from '../write-together.ts';

const Delivered = z.object({ placementId: z.string(), atMs: z.int() });
export type Delivered = z.infer<typeof Delivered>;

const itWasNotDelivered = 'attribute_not_exists(pk)';

const inboxKey = (customerId: string, channel: string, placementId: string) => ({
  pk: `customer#${customerId}`,
  sk: `offer-inbox#${channel}#${placementId}`,
});

/** Puts a placement into a channel's inbox, once however often it is delivered, and nothing of who was erased. */
export async function putIntoInbox(
  customerId: string,
  channel: string,
  { placementId, atMs }: Delivered,
): Promise<boolean> {
  const refused = await writeTogether({
    delivered: {
      Put: {
        TableName: environmentOf('SESSION_TABLE'),
        Item: {
          ...inboxKey(customerId, channel, placementId),
          placementId,
          atMs,
          deleteAfterS: Math.ceil((atMs + offerLimits.placementLivesMs) / 1000),
        },
        ConditionExpression: itWasNotDelivered,
      },
    },
    notErased: notErasedSince(customerId, atMs),
  });
  return refused === undefined;
}

/** What was delivered to one channel. Only the book knows which of it still stands. */
export async function readInbox(customerId: string, channel: string): Promise<Set<string>> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :inbox)',
      ExpressionAttributeValues: {
        ':customer': `customer#${customerId}`,
        ':inbox': `offer-inbox#${channel}#`,
      },
      ConsistentRead: true,
      Limit: INBOX_READ_MAX,
    }),
  );
  return new Set(Items.map((item) => Delivered.parse(item).placementId));
}

/** Placements of three months at the most that the caps allow. */
const INBOX_READ_MAX = offerLimits.placementsPerWeekMax * 16;
