import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Claim } from '../../session/claim.ts';
import { Transaction } from '../../transaction/transaction.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const ITEMS_PER_PAGE = 25;

/** An item under a customer, whoever wrote it. */
export const HeldItem = z.looseObject({
  pk: z.string(),
  sk: z.string(),
  transaction: Transaction.optional(),
  claim: Claim.optional(),
  restrictedSinceMs: z.int().optional(),
});
export type HeldItem = z.infer<typeof HeldItem>;

export interface HeldPage {
  readonly items: readonly HeldItem[];
  /** The key after which the next page begins. */
  readonly next?: string;
}

/** One page of everything that stands under a customer beside the books, in the order of its keys. */
export async function pageOfCustomer(customerId: string, after?: string): Promise<HeldPage> {
  const pk = `customer#${customerId}`;
  const { Items = [], LastEvaluatedKey }: QueryCommandOutput = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer',
      ExpressionAttributeValues: { ':customer': pk },
      Limit: ITEMS_PER_PAGE,
      ConsistentRead: true,
      ...(after && { ExclusiveStartKey: { pk, sk: after } }),
    }),
  );
  const items = Items.map((item) => HeldItem.parse(item));
  return { items, ...(LastEvaluatedKey && { next: String(LastEvaluatedKey['sk']) }) };
}

/** All of it, page by page. */
export async function* itemsOfCustomer(customerId: string): AsyncGenerator<HeldItem> {
  let page: HeldPage = { items: [], next: '' };
  while (page.next !== undefined) {
    page = await pageOfCustomer(customerId, page.next);
    yield* page.items;
  }
}
