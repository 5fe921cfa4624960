import { isCapable } from '../../channel/capabilities.ts';
import type { Channel } from '../../channel/channel.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { furthestStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { isCustomersOwn, ownChannelsThatCan } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import {
  about,
  drivenTransaction,
  type Party,
  requireClosedSlot,
  touched,
  withTransaction,
} from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface HandOver {
  readonly transactionId: string;
  readonly by: Party;
  readonly to: Channel;
  /** The keyed hash of the ticket. The ticket itself never comes here. */
  readonly sealed: string;
}

/**
 * Writes a ticket with which another channel of the same customer may pick the transaction up.
 *
 * One use, 120 seconds, three tries; for this customer, this transaction as it stands, and one kind of channel.
 * It locates, it never authenticates: whoever picks it up must be signed in as the same customer, so there is none for
 * somebody of the bank, who is let drive by a consent. Any change to the transaction voids it.
 */
export function handOver(session: Session, command: HandOver, nowMs: number): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  requireClosedSlot(transaction);
  const { needs } = furthestStep(transaction);
  if (!isCustomersOwn(command.to) || !isCapable(command.to, needs)) {
    throw new Refusal('channel-cannot-continue', 'That channel cannot do the next step.', {
      continueOn: ownChannelsThatCan(needs),
    });
  }
  const expiresAtMs = nowMs + limits.ticketLivesMs;
  const offered: Transaction = {
    ...touched(transaction, command.by, nowMs),
    ticket: { sealed: command.sealed, to: command.to, expiresAtMs, triesLeft: limits.ticketTriesMax },
  };
  return {
    session: withTransaction(session, offered),
    events: [
      { type: 'HandOverOffered', ...about(offered, nowMs, command.by.channel), to: command.to, expiresAtMs },
    ],
  };
}
