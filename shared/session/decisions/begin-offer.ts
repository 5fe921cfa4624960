import { agreedFacts } from '../../offer/agreed-facts.ts';
import type { Offer } from '../../offer/offer.ts';
import { amountWords } from '../../offer/price.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { start } from './start.ts';

export interface BeginOffer {
  readonly by: Party;
  readonly transactionId: string;
  /** The offer in the version that the customer accepted. */
  readonly offer: Offer;
  /** The customer's placement of it, for which one of a limited number is taken. */
  readonly placementId: string;
}

/**
 * Begins what an offer leads to, with what it says typed in for the customer to confirm, the version pinned that they
 * accepted, its price and its terms in the place of the product's, and one of a limited number taken. An offer that leads to nothing of ours changes nothing here.
 */
export function beginOffer(
  session: Session,
  { by, transactionId, offer, placementId }: BeginOffer,
  nowMs: number,
): Decision {
  const { offerId, version, terms, quota } = offer;
  const { kind, prefilled = {} } = offer.leadsTo;
  if (!kind) return unchanged(session);
  const pinned = { offerId, offerVersion: version, termsVersion: terms.version };
  const begun = start(session, { by, transactionId, kind, another: true }, nowMs);
  const withOffer = (transaction: Transaction): Transaction => ({
    ...transaction,
    drafts: prefilled,
    offer: {
      ...pinned,
      ...(quota && { placementId }),
      price: amountWords(offer.price, 'long'),
      facts: agreedFacts(offer, definitionOf(transaction)),
    },
  });
  return {
    ...begun,
    ...(quota && { takes: { offerId, placementId, total: quota.total } }),
    session: {
      ...begun.session,
      transactions: begun.session.transactions.map((transaction) =>
        transaction.id === transactionId ? withOffer(transaction) : transaction,
      ),
    },
    events: begun.events.map((event) =>
      event.type === 'TransactionStarted' ? { ...event, offer: pinned } : event,
    ),
  };
}
