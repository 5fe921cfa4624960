import { transactionIdFor } from '../../../../functions/edge/transaction-id.ts';
import {
  type AnswerOffer,
  answerOffer,
  type OfferAnswer,
} from '../../../../shared/offer/book/answer-offer.ts';
import type { Placement } from '../../../../shared/offer/book/book.ts';
import { standingIn } from '../../../../shared/offer/book/standing.ts';
import type { OfferChannel } from '../../../../shared/offer/channel-forms.ts';
import { whyNoOffers } from '../../../../shared/offer/choice/why-not-now.ts';
import type { Offer } from '../../../../shared/offer/offer.ts';
import { Refusal } from '../../../../shared/refusal/refusal.ts';
import { beginOffer } from '../../../../shared/session/decisions/begin-offer.ts';
import { type Activity, type Bank, catalogueAt, change, commitBook, leftOf, momentOf } from '../bank.ts';
import { aName, type Customer } from '../customer.ts';
import { thinks, type Visit } from '../visit.ts';
import { pursue } from './pursue.ts';

const SEEN_AT_ONCE_MAX = 2;

/** Sees the offers that stand on a channel, and says something to some of them. */
export function* lookAtOffers(bank: Bank, customer: Customer, visit: Visit, via?: OfferChannel): Activity {
  const { chance, persona } = customer;
  if (whyNoOffers(customer.session)) return;
  for (const placement of standingIn(customer.book, momentOf(bank, customer)).slice(0, SEEN_AT_ONCE_MAX)) {
    if (!chance.happens(0.7)) continue;
    yield thinks(customer, 4);
    say(bank, customer, visit, placement, 'seen', via);
    yield thinks(customer, 9);
    if (chance.happens(persona.saysYes)) yield* accept(bank, customer, visit, placement, via);
    else if (chance.happens(0.12)) say(bank, customer, visit, placement, 'saved', via);
    else if (chance.happens(0.25)) say(bank, customer, visit, placement, 'declined', via);
  }
}

/** As `functions/answer-offer.ts`; answers whether the bank took it. */
function say(
  bank: Bank,
  customer: Customer,
  visit: Visit,
  placement: Placement,
  answer: OfferAnswer,
  via: OfferChannel | undefined,
  transactionId?: string,
): boolean {
  const nowMs = momentOf(bank, customer);
  const current = currentOf(placement, nowMs);
  const command: AnswerOffer = {
    offerId: placement.offerId,
    answer,
    offerVersion: placement.offerVersion,
    on: visit.channel,
    via,
    current,
    left: current && leftOf(bank, current),
    transactionId,
  };
  try {
    const decided = answerOffer(customer.book, command, nowMs);
    bank.books.answeredOffer(customer, decided, command, nowMs);
    commitBook(bank, customer, decided);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    bank.books.refused(error.code);
    return false;
  }
}

const currentOf = ({ offerId }: Placement, nowMs: number): Offer | undefined =>
  catalogueAt(nowMs).find((each) => each.offerId === offerId);

/** As `functions/accept-offer.ts`: the session first, one of a limited number with it, and then the book. */
export function* accept(
  bank: Bank,
  customer: Customer,
  visit: Visit,
  placement: Placement,
  via?: OfferChannel,
): Activity {
  const nowMs = momentOf(bank, customer);
  const offer = currentOf(placement, nowMs);
  if (!offer?.leadsTo.acceptOn.includes(visit.channel)) return;
  if (!customer.book.placements.some((each) => each.placementId === placement.placementId)) return;
  if ((leftOf(bank, offer) ?? 1) <= 0 || offer.version !== placement.offerVersion) return;
  if (!offer.leadsTo.kind) {
    say(bank, customer, visit, placement, 'accepted', via);
    return;
  }
  const key = aName(customer, 'request');
  const { customerId } = customer;
  let transactionId = '';
  const begun = change(bank, customer, (session, committing, atMs) => {
    transactionId = transactionIdFor(customerId, key, committing);
    const { placementId } = placement;
    return beginOffer(session, { by: visit, transactionId, offer, placementId }, atMs);
  });
  if (begun.refused) return;
  say(bank, customer, visit, placement, 'accepted', via, transactionId);
  yield* pursue(bank, customer, transactionId, visit);
}
