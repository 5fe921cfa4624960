import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { about, openTransaction, type Party, requireStill } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { passTo } from './take-over.ts';

export interface AcceptHandOver {
  readonly by: Party;
  /** The keyed hash of what was typed or scanned. */
  readonly sealed: string;
  readonly facts: Transaction['facts'];
}

/**
 * Picks the baton up with a ticket. The holder wanted it, so no lease stands in the way.
 *
 * A wrong ticket costs every open ticket of this customer a try, and says no more than "not found".
 */
export function acceptHandOver(session: Session, command: AcceptHandOver, nowMs: number): Decision {
  const offered = offeredWith(session, command);
  if (!offered?.ticket) return wrongTicket(session, command.by, nowMs);
  if (offered.ticket.expiresAtMs <= nowMs) {
    throw new Refusal(
      'ticket-expired',
      'The ticket is older than two minutes. Ask for a new one on the other channel.',
    );
  }
  const transaction = openTransaction(session, offered.id, nowMs);
  requireStill(transaction);
  return { ...passTo(session, transaction, command, nowMs), transactionId: transaction.id };
}

/** The transaction that a ticket is for, if it is for this channel and has a try left. */
export const offeredWith = (
  session: Session,
  { by, sealed }: Pick<AcceptHandOver, 'by' | 'sealed'>,
): Transaction | undefined =>
  session.transactions.find(
    ({ ticket }) => ticket?.sealed === sealed && ticket.to === by.channel && ticket.triesLeft > 0,
  );

function wrongTicket(session: Session, by: Party, nowMs: number): Decision {
  const offered = session.transactions.filter(({ ticket }) => ticket && ticket.expiresAtMs > nowMs);
  const notFound = new Refusal(
    'ticket-not-found',
    'There is no such ticket. Look at it again, or ask for a new one.',
  );
  if (offered.length === 0) throw notFound;
  return {
    session: {
      ...session,
      transactions: session.transactions.map((each) => (offered.includes(each) ? lessOneTry(each) : each)),
    },
    events: offered.map((each) => ({
      type: 'HandOverFailed',
      ...about(each, nowMs, by.channel),
      because: 'wrong-ticket',
    })),
    refusal: notFound,
  };
}

function lessOneTry(transaction: Transaction): Transaction {
  const { ticket, ...kept } = transaction;
  if (!ticket || ticket.triesLeft <= 1) return kept;
  return { ...kept, ticket: { ...ticket, triesLeft: ticket.triesLeft - 1 } };
}
