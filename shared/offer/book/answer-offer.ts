import * as z from 'zod';
import type { Channel } from '../../channel/channel.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { type OfferChannel, offerChannelOf } from '../channel-forms.ts';
import type { OfferEvent } from '../event.ts';
import type { Offer } from '../offer.ts';
import type { Book, Family, Placement } from './book.ts';
import { type BookDecision, unchangedBook } from './book-decision.ts';
import { isToBeHad, offeredVersion } from './offered-version.ts';
import { isStanding, placementOf } from './standing.ts';

export const OfferAnswer = z.enum(['seen', 'saved', 'accepted', 'declined']).meta({ id: 'OfferAnswer' });
export type OfferAnswer = z.infer<typeof OfferAnswer>;

export interface AnswerOffer {
  readonly offerId: string;
  readonly answer: OfferAnswer;
  /** The version that the customer was looking at. */
  readonly offerVersion: number;
  /** Where they are now, and where they read it, if that was an e-mail or a notification. */
  readonly on: Channel;
  readonly via?: OfferChannel | undefined;
  /** The version that the customer has, and the latest, if there still is one. */
  readonly placed?: Offer | undefined;
  readonly current: Offer | undefined;
  /** How many are left now, of an offer with a quota. */
  readonly left?: number | undefined;
  /** The transaction that accepting it begins, if it leads to one. */
  readonly transactionId?: string | undefined;
}

/**
 * Records what the customer said to an offer: for all channels at once.
 *
 * To say the same again changes nothing. "Seen" never undoes more; "declined" is always possible, also of an offer that
 * is over or has left the book; what is saved or accepted must be what the customer saw. The quota is not kept here but where all customers
 * meet: `left` only spares them a try that cannot succeed.
 */
export function answerOffer(book: Book, command: AnswerOffer, nowMs: number): BookDecision {
  const placement = placementOf(book, command.offerId);
  const family = book.families[command.offerId];
  const said = family?.said;
  if (said === 'declined' && command.answer === 'declined') return unchangedBook(book);
  if (said === 'declined') throw alreadyAnswered();
  if (!placement && said) throw alreadyAnswered();
  if (!placement && family && command.answer === 'declined') return declineAll(book, command.offerId, family);
  if (!placement) throw new Refusal('offer-not-found', 'You have no such offer.');
  if (!isStanding(placement)) {
    if (command.answer === 'accepted' || command.answer === 'seen') return unchangedBook(book, placement);
    throw alreadyAnswered();
  }
  return answers[command.answer](book, placement, command, nowMs);
}

type Answering = (book: Book, placement: Placement, command: AnswerOffer, nowMs: number) => BookDecision;

const see: Answering = (book, placement, command, nowMs) => {
  if (placement.state !== 'chosen') return unchangedBook(book, placement);
  return replaced(book, { ...placement, state: 'seen' }, [said('OfferShown', placement, command, nowMs)]);
};

const save: Answering = (book, placement, command, nowMs) => {
  const { version, terms } = sameAsSeen(placement, command, nowMs);
  if (placement.state === 'saved' && placement.offerVersion === version)
    return unchangedBook(book, placement);
  const saved: Placement = {
    ...placement,
    state: 'saved',
    offerVersion: version,
    termsVersion: terms.version,
    savedAtMs: nowMs,
    ...(command.left !== undefined && { leftWhenSaved: command.left }),
  };
  return replaced(book, saved, [said('OfferSaved', saved, command, nowMs)]);
};

const accept: Answering = (book, placement, command, nowMs) => {
  const { version, terms, leadsTo, quota } = sameAsSeen(placement, command, nowMs);
  if (!leadsTo.acceptOn.includes(command.on)) {
    throw new Refusal('offer-not-acceptable-here', 'This offer can be accepted on another channel.', {
      continueOn: leadsTo.acceptOn,
    });
  }
  if (quota && command.left !== undefined && command.left <= 0) {
    throw new Refusal('offer-exhausted', 'There are none of these left.');
  }
  const accepted: Placement = {
    ...placement,
    state: 'accepted',
    offerVersion: version,
    termsVersion: terms.version,
    ...(command.transactionId && { transactionId: command.transactionId }),
  };
  return replaced(withSaid(book, accepted, 'accepted'), accepted, [
    {
      ...said('OfferAccepted', accepted, command, nowMs),
      type: 'OfferAccepted',
      termsVersion: accepted.termsVersion,
      ...(command.transactionId && { transactionId: command.transactionId }),
    },
  ]);
};

const decline: Answering = (book, placement, command, nowMs) => ({
  book: {
    ...withSaid(book, placement, 'declined'),
    placements: book.placements.filter(({ placementId }) => placementId !== placement.placementId),
  },
  events: [said('OfferDeclined', placement, command, nowMs)],
  placement,
});

const answers: Record<OfferAnswer, Answering> = {
  seen: see,
  saved: save,
  accepted: accept,
  declined: decline,
};

/**
 * A "no" to an offer that left the book before it was said. No event tells it, for there is no placement any more that it
 * could name, nor anything to take off a channel.
 */
const declineAll = (book: Book, offerId: string, family: Family): BookDecision => ({
  book: { ...book, families: { ...book.families, [offerId]: { ...family, said: 'declined' } } },
  events: [],
});

/** The offer as it is shown to them, if it is what the customer saw and is still to be had. */
function sameAsSeen(
  placement: Placement,
  { placed, current, offerVersion }: AnswerOffer,
  nowMs: number,
): Offer {
  const offered = offeredVersion(placement, { placed, current });
  if (!offered || !isToBeHad(placement, { placed, current }, nowMs)) {
    throw new Refusal('offer-over', 'This offer is over.');
  }
  if (offered.version !== offerVersion) {
    throw new Refusal('offer-changed', 'This offer has changed. Look at it once more.');
  }
  return offered;
}

const alreadyAnswered = () => new Refusal('offer-answered', 'You have answered this offer already.');

const said = <Type extends 'OfferShown' | 'OfferSaved' | 'OfferAccepted' | 'OfferDeclined'>(
  type: Type,
  { offerId, offerVersion, placementId, segment }: Placement,
  { on, via }: AnswerOffer,
  nowMs: number,
) => ({ type, atMs: nowMs, offerId, offerVersion, placementId, channel: via ?? offerChannelOf(on), segment });

const withSaid = (book: Book, { offerId, chosenAtMs }: Placement, said: 'accepted' | 'declined'): Book => ({
  ...book,
  families: {
    ...book.families,
    [offerId]: { ...(book.families[offerId] ?? { times: 1, lastAtMs: chosenAtMs }), said },
  },
});

const replaced = (book: Book, placement: Placement, events: readonly OfferEvent[]): BookDecision => ({
  book: {
    ...book,
    placements: book.placements.map((one) => (one.placementId === placement.placementId ? placement : one)),
  },
  events,
  placement,
});
