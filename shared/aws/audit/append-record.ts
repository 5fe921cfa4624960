import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { nextRecord } from '../../audit/chain.ts';
import { AuditDeed } from '../../audit/deed.ts';
import type { AuditRecord } from '../../audit/record.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { type Refused, type Write, writeTogether } from '../write-together.ts';
import { chainOf, fromItem, toItem } from './audit-item.ts';

/** So many may append to one chain at once, and each still gets its turn; an assistance has one agent. */
const TURNS_MAX = 40;
const PAUSE_MS_MAX = 50;
const RECORD_ID_BYTES = 12;

const nobodyHasTheNumber = 'attribute_not_exists(pk)';

/**
 * Appends what somebody of the bank saw or did to the chain of the customer. Once it answers, the record is durable:
 * whoever shows something to an agent appends first, and answers after.
 *
 * Two at once want the same number: one has it, and the other takes the next.
 */
export async function appendRecord(customerId: string, deed: AuditDeed): Promise<AuditRecord> {
  const { record } = await appendWith(customerId, deed, (audit) => writeTogether(audit));
  return record;
}

/**
 * Appends a deed together with what it did: both are written, or neither. `write` is given what the record needs, puts
 * it into its own transaction, and answers as `writeTogether` does; it may be called again, with another number.
 *
 * Answers what else stood in the way; then nothing was written, and there is no such record.
 */
export async function appendWith<Name extends string>(
  customerId: string,
  deed: AuditDeed,
  write: (audit: { readonly audit: Write }) => Promise<Refused<Name | 'audit'> | undefined>,
): Promise<{ readonly record: AuditRecord; readonly refused?: Refused<Name | 'audit'> }> {
  const recordId = randomBytes(RECORD_ID_BYTES).toString('base64url');
  for (let turn = 1; turn <= TURNS_MAX; turn += 1) {
    const record = nextRecord(customerId, await lastRecord(customerId), recordId, AuditDeed.parse(deed));
    const refused = await write({ audit: putOf(record) });
    const inTheWay = refused?.audit;
    // A write whose answer was lost is sent again, and then finds itself.
    if (!refused || isOurs(inTheWay?.item, recordId)) return { record };
    if (!inTheWay) return { record, refused };
    await wait(Math.random() * PAUSE_MS_MAX);
  }
  throw new Error('Others kept appending to the same chain, and nothing was recorded.');
}

const putOf = (record: AuditRecord): Write => ({
  Put: {
    TableName: environmentOf('AUDIT_TABLE'),
    Item: toItem(record),
    ConditionExpression: nobodyHasTheNumber,
  },
});

const isOurs = (item: Record<string, unknown> | undefined, recordId: string): boolean =>
  item !== undefined && fromItem(item)?.recordId === recordId;

async function lastRecord(customerId: string): Promise<AuditRecord | undefined> {
  const { Items: [last] = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('AUDIT_TABLE'),
      KeyConditionExpression: 'pk = :chain',
      ExpressionAttributeValues: { ':chain': chainOf(customerId) },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  if (!last) return undefined;
  const record = fromItem(last);
  // Nothing can be told of this customer before somebody has looked: an agent sees them less than not at all.
  if (!record) throw new Error('The last record of a chain cannot be read: somebody wrote over it.');
  return record;
}
