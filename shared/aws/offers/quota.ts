import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { OneOfQuota } from '../../offer/one-of-quota.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { type Refused, type Write, writeTogether } from '../write-together.ts';

const Counter = z.object({ taken: z.int().min(0) });

const thereIsOneLeft = 'attribute_not_exists(taken) OR taken < :total';
const nobodyTookItForThem = 'attribute_not_exists(pk)';
const itWasTakenForThem = 'attribute_exists(pk) AND attribute_not_exists(returned)';
const oneIsTaken = 'taken > :none';

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

/** How one is taken: counter and receipt together, so it is never oversold, nor taken twice for one placement. */
export function takeWrites({ offerId, placementId, total }: OneOfQuota): { counter: Write; receipt: Write } {
  const TableName = environmentOf('SESSION_TABLE');
  return {
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
  };
}

/** Takes one for a placement. Whoever takes it again has it. */
export async function takeOne(one: OneOfQuota): Promise<void> {
  const refused = await writeTogether(takeWrites(one));
  if (refused && !refused.receipt) throw whyNotTaken(refused);
}

/** Gives the one of a placement back, once: there is one more for somebody else. Without one this changes nothing. */
export async function returnOne({
  offerId,
  placementId,
}: Pick<OneOfQuota, 'offerId' | 'placementId'>): Promise<void> {
  const TableName = environmentOf('SESSION_TABLE');
  await writeTogether({
    counter: {
      Update: {
        TableName,
        Key: counterKey(offerId),
        UpdateExpression: 'ADD taken :one',
        ConditionExpression: oneIsTaken,
        ExpressionAttributeValues: { ':one': -1, ':none': 0 },
      },
    },
    receipt: {
      Update: {
        TableName,
        Key: takenKey(offerId, placementId),
        UpdateExpression: 'SET returned = :yes',
        ConditionExpression: itWasTakenForThem,
        ExpressionAttributeValues: { ':yes': true },
      },
    },
  });
}

/** Why there was none for a placement: the customer has it already, or there are none left. */
export const whyNotTaken = (refused: Refused<string>): Refusal =>
  refused['receipt']
    ? new Refusal('offer-answered', 'You have answered this offer already.')
    : new Refusal('offer-exhausted', 'There are none of these left.');
