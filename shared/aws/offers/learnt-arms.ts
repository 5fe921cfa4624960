import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { OfferChannel } from '../../offer/channel-forms.ts';
import { offerLimits } from '../../offer/limits.ts';
import { Arms, EVERYBODY, type OfferOutcome } from '../../offer/rank/arms.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { writeTogether } from '../write-together.ts';

const itWasNotCounted = 'attribute_not_exists(pk)';

/** What was learnt of an offer with one segment: an item for each, so that no two segments meet. */
const armsKey = (offerId: string, segment: string) => ({ pk: `offer-arms#${offerId}`, sk: segment });

/** By the placement, which is answered once and names no customer; spread, so that no two answers meet in it. */
const receiptKey = (placementId: string) => ({ pk: `offer-outcome#${placementId}`, sk: 'counted' });

/** The attribute in which one kind of answer on one channel is counted. */
const countName = ({ channel, answer }: OfferOutcome) => `${channel}:${answer}`;

/** Of each of these offers, what was learnt with this segment. */
export async function loadArms(
  offerIds: readonly string[],
  segment: string = EVERYBODY,
): Promise<Record<string, Arms>> {
  const loaded = await Promise.all(offerIds.map((offerId) => loadArmsOf(offerId, segment)));
  return Object.fromEntries(loaded.map((arms) => [arms.offerId, arms]));
}

/** An answer to a placement, and whose arms it is for. */
export interface Outcome extends OfferOutcome {
  readonly offerId: string;
  readonly segment: string;
  readonly placementId: string;
  readonly atMs: number;
}

/**
 * Counts one answer, once however often and however late its event comes: its receipt is written together with the count.
 * Receipts lapse, so an answer that is as old as the oldest of them is not counted.
 */
export async function learnFrom(outcome: Outcome, nowMs: number): Promise<void> {
  const { offerId, segment, placementId, atMs } = outcome;
  if (nowMs - atMs >= offerLimits.outcomeLivesMs) return;
  const TableName = environmentOf('SESSION_TABLE');
  await writeTogether({
    receipt: {
      Put: {
        TableName,
        Item: {
          ...receiptKey(placementId),
          deleteAfterS: Math.ceil((atMs + offerLimits.outcomeLivesMs) / 1000),
        },
        ConditionExpression: itWasNotCounted,
      },
    },
    arms: {
      Update: {
        TableName,
        Key: armsKey(offerId, segment),
        UpdateExpression: 'ADD #count :one',
        ExpressionAttributeNames: { '#count': countName(outcome) },
        ExpressionAttributeValues: { ':one': 1 },
      },
    },
  });
}

const Counts = z.record(z.string(), z.unknown());
const Count = z.int().min(0).default(0);

async function loadArmsOf(offerId: string, segment: string): Promise<Arms> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: armsKey(offerId, segment),
      ConsistentRead: true,
    }),
  );
  const counts = Counts.parse(Item ?? {});
  const byChannel = OfferChannel.options.flatMap((channel) => {
    const accepted = Count.parse(counts[countName({ channel, answer: 'accepted' })]);
    const declined = Count.parse(counts[countName({ channel, answer: 'declined' })]);
    return accepted + declined > 0 ? [[channel, { accepted, declined }] as const] : [];
  });
  return Arms.parse({ offerId, segment, byChannel: Object.fromEntries(byChannel) });
}
