import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { AuditRecord } from '../../audit/record.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { chainOf, fromItem, recordKey, seqOf } from './audit-item.ts';

/** Records of one page: some 800 bytes each, so that a page is well under a megabyte. */
export const RECORDS_PAGE_MAX = 200;

export interface AuditPage {
  readonly records: AuditRecord[];
  /** After which the next page begins. */
  readonly next?: number;
  /** Here somebody wrote what is no record, and nothing behind it is read. */
  readonly unreadable?: number;
}

/**
 * Records of a customer's chain in the order of their numbers, the oldest first; `after` is the number that the page
 * before ended with.
 */
export async function readRecords(customerId: string, after = 0): Promise<AuditPage> {
  const { Items = [], LastEvaluatedKey } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('AUDIT_TABLE'),
      KeyConditionExpression: 'pk = :chain AND sk > :after',
      ExpressionAttributeValues: { ':chain': chainOf(customerId), ':after': recordKey(customerId, after).sk },
      Limit: RECORDS_PAGE_MAX,
      ConsistentRead: true,
    }),
  );
  const next = LastEvaluatedKey && seqOf(LastEvaluatedKey);
  const found = Items.map(fromItem);
  const unreadable = found.indexOf(undefined);
  if (unreadable < 0) return { records: found as AuditRecord[], ...(next && { next }) };
  return {
    records: found.slice(0, unreadable) as AuditRecord[],
    unreadable: seqOf(Items[unreadable]),
  };
}
