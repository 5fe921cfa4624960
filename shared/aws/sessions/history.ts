import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { limits } from '../../session/limits.ts';
import { Transaction } from '../../transaction/transaction.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { itIsNotRestricted } from './restricted-since.ts';

const HistoryItem = z.object({ transaction: Transaction });

/** Ids of transactions rise with the session's version, so the order of keys is the order of beginnings. */
const historyKey = (customerId: string, transactionId: string) => ({
  pk: `customer#${customerId}`,
  sk: `transaction#${transactionId}`,
});

export const historyItem = (customerId: string, transaction: Transaction) => ({
  ...historyKey(customerId, transaction.id),
  transaction,
});

/** One ended transaction of this customer. */
export async function readEnded(customerId: string, transactionId: string): Promise<Transaction | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: historyKey(customerId, transactionId),
      ConsistentRead: true,
    }),
  );
  return Item && HistoryItem.parse(Item).transaction;
}

/** Ended transactions, the last begun first; `after` is the id that the page before ended with. */
export async function readHistory(
  customerId: string,
  after?: string,
): Promise<{ transactions: Transaction[]; next?: string }> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :customer AND begins_with(sk, :transaction)',
      ExpressionAttributeValues: { ':customer': `customer#${customerId}`, ':transaction': 'transaction#' },
      FilterExpression: itIsNotRestricted,
      ScanIndexForward: false,
      Limit: limits.historyPageMax,
      ...(after && { ExclusiveStartKey: historyKey(customerId, after) }),
    }),
  );
  const transactions = Items.map((item) => HistoryItem.parse(item).transaction);
  const next = LastEvaluatedKey && String(LastEvaluatedKey['sk']).slice('transaction#'.length);
  return { transactions, ...(next && { next }) };
}
