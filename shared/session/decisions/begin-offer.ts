import type { Offer } from '../../offer/offer.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import type { Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { start } from './start.ts';

export interface BeginOffer {
  readonly by: Party;
  readonly transactionId: string;
  /** The offer in the version that the customer accepted. */
  readonly offer: Offer | undefined;
}

/**
 * Begins what an offer leads to, with what it says typed in for the customer to confirm, and the version pinned that
 * they accepted. An offer that leads to nothing of ours changes nothing here.
 */
export function beginOffer(
  session: Session,
  { by, transactionId, offer }: BeginOffer,
  nowMs: number,
): Decision {
  if (!offer) throw new Refusal('offer-over', 'This offer is over.');
  const { kind, prefilled = {} } = offer.leadsTo;
  if (!kind) return unchanged(session);
  const pinned = { offerId: offer.offerId, offerVersion: offer.version, termsVersion: offer.terms.version };
  const begun = start(session, { by, transactionId, kind, another: true }, nowMs);
  return {
    ...begun,
    session: {
      ...begun.session,
      transactions: begun.session.transactions.map((transaction) =>
        transaction.id === transactionId ? { ...transaction, drafts: prefilled, offer: pinned } : transaction,
      ),
    },
    events: begun.events.map((event) =>
      event.type === 'TransactionStarted' ? { ...event, offer: pinned } : event,
    ),
  };
}
