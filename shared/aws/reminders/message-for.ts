import type { Message } from '../../delivery/message.ts';
import type { Sent } from '../../reminder/reminder-book.ts';
import { reminderMessage } from '../../reminder/reminder-message.ts';
import { savedOfferMessage } from '../../reminder/saved-offer-message.ts';
import { changesIn } from '../../session/revalidate.ts';
import type { Session } from '../../session/session.ts';
import { loadBook } from '../offers/offer-book.ts';
import { shownOffer } from '../offers/shown-offer.ts';
import { readFacts } from '../read-facts.ts';
import { findTransaction } from '../sessions/find-transaction.ts';

/** What a reminder says now: what has changed since is told with it. */
export async function messageFor(
  session: Session,
  sent: Sent,
  origin: string,
  nowMs: number,
): Promise<Message> {
  const { customerId } = session;
  if (sent.reason === 'saved-offer') {
    const { placements } = await loadBook(customerId, nowMs);
    const placement = placements.find(({ placementId }) => placementId === sent.placementId);
    const shown = placement && (await shownOffer(placement, nowMs));
    // It was there a moment ago. The schedule's repeat looks again, and finds that it is over.
    if (!shown) throw new Error('The offer was removed while its reminder was written.');
    return savedOfferMessage({ session, shown, sent, origin });
  }
  const transaction = await findTransaction(session, sent.transactionId);
  // A balance stands in no message.
  const names = Object.keys(transaction.facts).filter((name) => name !== 'balance');
  const facts = await readFacts(names, { customerId, transaction });
  return reminderMessage({
    session,
    transaction,
    sent,
    changes: changesIn(transaction.facts, facts),
    origin,
  });
}
