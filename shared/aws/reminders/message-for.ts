import type { Message } from '../../delivery/message.ts';
import type { Sent } from '../../reminder/reminder-book.ts';
import { reminderMessage } from '../../reminder/reminder-message.ts';
import { changesIn } from '../../session/revalidate.ts';
import type { Session } from '../../session/session.ts';
import { readFacts } from '../read-facts.ts';
import { findTransaction } from '../sessions/find-transaction.ts';

/** What a reminder says now: what has changed since is told with it. */
export async function messageFor(session: Session, sent: Sent, origin: string): Promise<Message> {
  const transaction = await findTransaction(session, sent.transactionId);
  // A balance stands in no message.
  const names = Object.keys(transaction.facts).filter((name) => name !== 'balance');
  const facts = await readFacts(names, { customerId: session.customerId });
  return reminderMessage({
    session,
    transaction,
    sent,
    changes: changesIn(transaction.facts, facts),
    origin,
  });
}
