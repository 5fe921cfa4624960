import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { Reference } from '../../assistance/assistance.ts';
import { StaffUnit } from '../../assistance/staff.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/**
 * A call or a visit at which the bank's own system has made sure who the customer is, and the unit to which it sent them.
 * A bank puts its system of calls and visits behind `identifiedBy`, in this one file.
 */
export const Identified = z.strictObject({
  identifiedBy: z.enum(['call', 'visit']),
  reference: Reference,
  unit: StaffUnit,
  customerId: z.string().min(1).max(64),
  /** When the call or the visit is over, and identifies nobody any more. Absent: that system takes it back itself. */
  untilMs: z.int().min(0).optional(),
});
export type Identified = z.infer<typeof Identified>;

const identifiedKey = ({ identifiedBy, reference }: Pick<Identified, 'identifiedBy' | 'reference'>) => ({
  pk: `identified#${identifiedBy}#${reference}`,
  sk: 'customer',
});

/** Whom the bank's own system identified, if it did, and sent to this very unit. */
export async function customerIdentified(
  named: Pick<Identified, 'identifiedBy' | 'reference' | 'unit'>,
  nowMs: number,
): Promise<string | undefined> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: identifiedKey(named),
      ConsistentRead: true,
    }),
  );
  if (!Item) return undefined;
  const { unit, customerId, untilMs = Number.POSITIVE_INFINITY } = Identified.parse(Item['identified']);
  return unit === named.unit && untilMs > nowMs ? customerId : undefined;
}

export async function registerIdentified(identified: Identified): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: {
        ...identifiedKey(identified),
        identified: Identified.parse(identified),
        ...(identified.untilMs !== undefined && { deleteAfterS: Math.ceil(identified.untilMs / 1000) }),
      },
    }),
  );
}
