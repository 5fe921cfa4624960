import { capabilitiesOf } from '../../channel/capabilities.ts';
import { furthestStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { unchanged } from '../decision.ts';
import {
  about,
  heldElsewhere,
  isHeldBy,
  isHeldOverTime,
  openTransaction,
  type Party,
  requireClosedSlot,
  requireConsented,
  requireStill,
  touched,
  withOpenSlot,
  withTransaction,
} from '../open-transactions.ts';
import { revalidate } from '../revalidate.ts';
import type { Session } from '../session.ts';

export interface TakeOver {
  readonly transactionId: string;
  readonly by: Party;
  /** What the customer relied on, as it is now. */
  readonly facts: Transaction['facts'];
}

/**
 * Lets another channel of the same customer continue a transaction, at the furthest validated step, with what
 * went stale meanwhile named.
 *
 * Asking from the channel that already holds it changes nothing, so that a phone which lost the first answer
 * may safely ask again.
 */
export function takeOver(session: Session, command: TakeOver, nowMs: number): Decision {
  const transaction = openTransaction(session, command.transactionId, nowMs);
  requireConsented(transaction, command.by);
  if (isHeldBy(transaction, command.by)) return unchanged(session);
  requireStill(transaction);
  requireYielding(session, transaction, nowMs);
  return passTo(session, transaction, command, nowMs);
}

/** Gives the baton to a party that may have it. */
export function passTo(
  session: Session,
  transaction: Transaction,
  command: Omit<TakeOver, 'transactionId'>,
  nowMs: number,
): Decision {
  const { transaction: fresh, events } = revalidate(transaction, command.facts, nowMs, command.by.channel);
  const taken: Transaction = { ...touched(fresh, command.by, nowMs), savedAtMs: transaction.savedAtMs };
  const stands: Transaction = withOpenSlot({ ...taken, at: furthestStep(taken).name });
  return {
    session: withTransaction(session, stands),
    events: [
      ...events,
      {
        type: 'TransactionTakenOver',
        ...about(stands, nowMs, command.by.channel),
        ...(transaction.holder && { from: transaction.holder.channel }),
        to: command.by.channel,
        step: stands.at,
        changed: stands.changes.map(({ fact }) => fact),
      },
    ],
  };
}

/**
 * The declared rules: whoever holds it yields at any time, or only once its lease has ended; and a machine that
 * takes cash in not before it has said what it counted. Somebody of the bank yields when their consent ends, too.
 */
export function requireYielding(session: Session, transaction: Transaction, nowMs: number): void {
  const { holder } = transaction;
  requireClosedSlot(transaction);
  if (isHeldOverTime(session, transaction, nowMs)) return;
  if (!holder || holder.leaseEndsAtMs <= nowMs) return;
  if (capabilitiesOf[holder.channel].yields === 'at-any-time') return;
  throw heldElsewhere(holder, { retryAfterS: Math.ceil((holder.leaseEndsAtMs - nowMs) / 1000) });
}
