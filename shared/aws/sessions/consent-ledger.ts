import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { ConsentEntry } from '../../consent/consent-entry.ts';
import { limits } from '../../session/limits.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import type { Write } from '../write-together.ts';
import { itIsNotRestricted } from './restricted-since.ts';

const EntryItem = z.object({ entry: ConsentEntry });

const entryKey = (customerId: string, entryId: string) => ({
  pk: `customer#${customerId}`,
  sk: `consent#${entryId}`,
});

const itWasNotWritten = 'attribute_not_exists(pk)';

/** What is written of an entry in the transaction that writes its session. Nothing in this house writes over one. */
export const entryWrite = (entry: ConsentEntry): [string, Write] => [
  `consent ${entry.entryId}`,
  {
    Put: {
      TableName: environmentOf('SESSION_TABLE'),
      Item: { ...entryKey(entry.customerId, entry.entryId), entry },
      ConditionExpression: itWasNotWritten,
    },
  },
];

/** What the customer said to purposes, the latest first; `after` is the id that the page before ended with. */
export async function readConsentLedger(
  customerId: string,
  after?: string,
): Promise<{ entries: ConsentEntry[]; next?: string }> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :consent)',
      ExpressionAttributeValues: { ':customer': `customer#${customerId}`, ':consent': 'consent#' },
      FilterExpression: itIsNotRestricted,
      ScanIndexForward: false,
      Limit: limits.consentPageMax,
      ConsistentRead: true,
      ...(after && { ExclusiveStartKey: entryKey(customerId, after) }),
    }),
  );
  const entries = Items.map((item) => EntryItem.parse(item).entry);
  const next = LastEvaluatedKey && String(LastEvaluatedKey['sk']).slice('consent#'.length);
  return { entries, ...(next && { next }) };
}
