import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { DAY_S, retentionDays } from '../../privacy/retention.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

const Confirmation = z.object({ customerId: z.string() });

const KEPT_S = retentionDays.invitations * DAY_S;

const confirmationKey = (terminalId: string, transactionId: string) => ({
  pk: `terminal#${terminalId}`,
  sk: `confirmed#${transactionId}`,
});

/**
 * Remembers that a customer confirmed a machine for a transaction, so that a network which knows no card can name the
 * transaction alone. Written again it says the same.
 */
export async function rememberConfirmation(
  { terminalId }: { readonly terminalId: string },
  { customerId, transactionId }: { readonly customerId: string; readonly transactionId: string },
  nowMs: number,
): Promise<void> {
  await documentClient().send(
    new PutCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Item: {
        ...confirmationKey(terminalId, transactionId),
        customerId,
        deleteAfterS: Math.ceil(nowMs / 1000) + KEPT_S,
      },
    }),
  );
}

/** Whose transaction it is, if they confirmed this very machine for it. */
export async function customerAt(terminalId: string, transactionId: string): Promise<string> {
  const { Item } = await documentClient().send(
    new GetCommand({
      TableName: environmentOf('SESSION_TABLE'),
      Key: confirmationKey(terminalId, transactionId),
      ConsistentRead: true,
    }),
  );
  if (!Item) {
    throw new Refusal(
      'transaction-not-found',
      'No customer has confirmed this machine for this transaction.',
    );
  }
  return Confirmation.parse(Item).customerId;
}
