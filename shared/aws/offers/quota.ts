import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writeTogether } from '../write-together.ts';

const Counter = z.object({ taken: z.int().min(0) });

const thereIsOneLeft = 'attribute_not_exists(taken) OR taken < :total';
const itWasTaken = 'taken > :none';
const nobodyTookItForThem = 'attribute_not_exists(pk)';
const theyHaveOne = 'attribute_exists(pk)';

const counterKey = (offerId: string) => ({ pk: `offer-quota#${offerId}`, sk: 'counter' });
const takenKey = (offerId: string, placementId: string) => ({
  pk: `offer-quota#${offerId}`,
  sk: `taken#${placementId}`,
});

/** How many of an offer are left, now. */
export async function leftOf(offerId: string, total: number): Promise<number> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: counterKey(offerId),
      ConsistentRead: true,
    }),
  );
  return Math.max(0, total - (Item ? Counter.parse(Item).taken : 0));
}

/** Of every offer with a quota, how many are left. */
export async function leftOfEach(
  offers: readonly { readonly offerId: string; readonly quota?: { readonly total: number } | undefined }[],
): Promise<Record<string, number>> {
  const left = offers.flatMap(({ offerId, quota }) =>
    quota ? [leftOf(offerId, quota.total).then((count) => [offerId, count] as const)] : [],
  );
  return Object.fromEntries(await Promise.all(left));
}

/**
 * Takes one for a placement, if there is one left: counter and receipt in one transaction, so it is never oversold, and
 * taking it again for the same placement takes no other.
 */
export async function takeOne(offerId: string, placementId: string, total: number): Promise<void> {
  const TableName = environmentOf('SESSION_TABLE');
  const refused = await writeTogether({
    counter: {
      Update: {
        TableName,
        Key: counterKey(offerId),
        UpdateExpression: 'ADD taken :one',
        ConditionExpression: thereIsOneLeft,
        ExpressionAttributeValues: { ':one': 1, ':total': total },
      },
    },
    receipt: {
      Put: {
        TableName,
        Item: takenKey(offerId, placementId),
        ConditionExpression: nobodyTookItForThem,
      },
    },
  });
  if (!refused || refused.receipt) return;
  throw new Refusal('offer-exhausted', 'There are none of these left.');
}

/** Gives one back that was taken for a placement whose customer could not have it after all. */
export async function giveBack(offerId: string, placementId: string): Promise<void> {
  const TableName = environmentOf('SESSION_TABLE');
  await writeTogether({
    counter: {
      Update: {
        TableName,
        Key: counterKey(offerId),
        UpdateExpression: 'ADD taken :less',
        ConditionExpression: itWasTaken,
        ExpressionAttributeValues: { ':less': -1, ':none': 0 },
      },
    },
    receipt: {
      Delete: { TableName, Key: takenKey(offerId, placementId), ConditionExpression: theyHaveOne },
    },
  });
}
