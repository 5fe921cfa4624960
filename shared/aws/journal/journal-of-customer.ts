import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { MachineDeed } from '../../reconciliation/machine-deed.ts';
import { JournalEntry } from '../../switch/journal/journal-entry.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { readAll } from './journal-listings.ts';

const ITEMS_PER_PAGE = 25;

const JournalItem = z.union([z.object({ entry: JournalEntry }), z.object({ deed: MachineDeed })]);
type JournalItem = z.infer<typeof JournalItem>;

/** What machines and networks reported of a customer, one page in the order in which it came. */
export async function journalOfCustomer(
  customerId: string,
  after?: { readonly receivedAtMs: number; readonly pk: string; readonly sk: string },
): Promise<{ items: JournalItem[]; next?: { receivedAtMs: number; pk: string; sk: string } }> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('JOURNAL_TABLE'),
      IndexName: 'customer',
      KeyConditionExpression: 'customerId = :customer',
      ExpressionAttributeValues: { ':customer': customerId },
      Limit: ITEMS_PER_PAGE,
      ...(after && { ExclusiveStartKey: { customerId, ...after } }),
    }),
  );
  const items = await readAll(Items.map(({ pk, sk }) => ({ pk, sk })));
  const { pk, sk, receivedAtMs } = LastEvaluatedKey ?? {};
  return {
    items: items.map((item) => JournalItem.parse(item)),
    ...(LastEvaluatedKey && {
      next: { receivedAtMs: Number(receivedAtMs), pk: String(pk), sk: String(sk) },
    }),
  };
}
