import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { asPaymentRecord, treatmentOf } from '../../privacy/treatment-of.ts';
import { completeErasure, isErasing } from '../../session/decisions/complete-erasure.ts';
import type { Session } from '../../session/session.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';
import { amendSession } from '../sessions/amend-session.ts';
import { loadSession } from '../sessions/load-session.ts';
import { itIsNotRestricted, restrictedSince } from '../sessions/restricted-since.ts';
import { finishMoney } from '../sessions/settle-money.ts';
import { type HeldItem, itemsOfCustomer } from './items-of-customer.ts';

/**
 * Carries out an erasure that a session intends, and records it: gives back what was set aside, erases or restricts
 * everything that stands under the customer, and only then says so.
 *
 * Every deed may be done again, so a crash anywhere is finished by a repeat of the request or by the clock. Answers the
 * session as it is; while money cannot be given back the erasure waits, and is still intended.
 */
export async function finishErasure(customerId: string, clock: { nowMs(): number }): Promise<Session> {
  const { session } = await loadSession(customerId);
  if (!session.erasure || !isErasing(session)) return session;
  if (session.transactions.length > 0) await finishMoney(customerId, clock, () => true);
  const before = await loadSession(customerId);
  if (before.session.transactions.length > 0) return before.session;
  for await (const item of itemsOfCustomer(customerId)) await treat(item, session.erasure.sinceMs);
  const { session: after } = await amendSession({ customerId }, (now) => completeErasure(now, clock.nowMs()));
  return after;
}

async function treat(item: HeldItem, erasedAtMs: number): Promise<void> {
  switch (treatmentOf(item.sk, item.transaction)) {
    case 'stays':
    case 'its-room':
      return;
    case 'deleted':
      return remove(item);
    case 'restricted':
      // A claim that waits for its answer is restricted by the answer.
      return item.claim && !item.claim.answer ? undefined : restrict(item, erasedAtMs);
  }
}

async function remove({ pk, sk }: HeldItem): Promise<void> {
  await documentClient().send(
    new DeleteCommand({ TableName: environmentOf('SESSION_TABLE'), Key: { pk, sk } }),
  );
}

const itIsThere = 'attribute_exists(pk)';

async function restrict({ pk, sk, transaction }: HeldItem, erasedAtMs: number): Promise<void> {
  const { restrictedSinceMs, deleteAfterS } = restrictedSince(erasedAtMs);
  const kept: { ':kept'?: Transaction } = transaction ? { ':kept': asPaymentRecord(transaction) } : {};
  const restricting = 'SET restrictedSinceMs = :since, deleteAfterS = :until';
  try {
    await documentClient().send(
      new UpdateCommand({
        TableName: environmentOf('SESSION_TABLE'),
        Key: { pk, sk },
        UpdateExpression: transaction ? `${restricting}, #transaction = :kept` : restricting,
        ConditionExpression: `${itIsThere} AND ${itIsNotRestricted}`,
        ...(transaction && { ExpressionAttributeNames: { '#transaction': 'transaction' } }),
        ExpressionAttributeValues: { ':since': restrictedSinceMs, ':until': deleteAfterS, ...kept },
      }),
    );
  } catch (error) {
    // Of an earlier erasure: its years run from then.
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}
