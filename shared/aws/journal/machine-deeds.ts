import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { MachineDeed } from '../../reconciliation/machine-deed.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { dayOf, KEPT_S, shardOf } from './journal.ts';
import { itemsOfDay } from './journal-listings.ts';

const deedWasNotNoted = 'attribute_not_exists(pk)';

/** Notes what a machine did, once, however often its event arrives. */
export async function noteDeed(deed: MachineDeed): Promise<void> {
  const pk = `deed#${deed.eventId}`;
  try {
    await documentClient().send(
      new PutCommand({
        TableName: environmentOf('JOURNAL_TABLE'),
        Item: {
          pk,
          sk: 'deed',
          deed: MachineDeed.parse(deed),
          receivedAtMs: deed.atMs,
          customerId: deed.customerId,
          dayShard: `${listedUnder(dayOf(deed.atMs))}#${shardOf(pk)}`,
          deleteAfterS: Math.ceil(deed.atMs / 1000) + KEPT_S,
        },
        ConditionExpression: deedWasNotNoted,
      }),
    );
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

/** Everything that machines did on a day (UTC) through their own doors. */
export const deedsOfDay = (day: string): AsyncGenerator<MachineDeed> =>
  itemsOfDay(listedUnder(day), (item) => MachineDeed.parse(item['deed']));

/** Apart from the networks' entries of the same day. */
const listedUnder = (day: string): string => `deeds#${day}`;
