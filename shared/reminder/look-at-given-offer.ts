import type { Book, Placement } from '../offer/book/book.ts';
import { hasLapsed, isStanding } from '../offer/book/standing.ts';
import { formOf, type OfferChannel } from '../offer/channel-forms.ts';
import { channelsFor } from '../offer/choice/choose-offers.ts';
import { whyNoOffers, whyNotNow } from '../offer/choice/why-not-now.ts';
import { isFor } from '../offer/kept-offer.ts';
import { isOver } from '../offer/validity.ts';
import type { OfferShown } from '../offer/view/present-offer.ts';
import type { Session } from '../session/session.ts';
import { limits } from './limits.ts';
import { outsideQuietHours } from './quiet-hours.ts';

/** What is known of an offer that was chosen for a customer, and goes to a channel. */
export interface GivenOffer {
  readonly channel: OfferChannel;
  readonly book: Book;
  readonly placement: Placement | undefined;
  /** The offer as they would be shown it now, if it can be read. */
  readonly shown: OfferShown | undefined;
}

/** Whether it is brought now, looked at once more later, or left: it is over, unwanted or answered. */
export type GivenVerdict = 'bring' | 'leave' | { readonly lookAtMs: number };

/**
 * Whether an offer is to be brought to a channel. Consent and book are looked at once more, so that an objection stops
 * what is already in the queue, and so does a "no" on another channel.
 *
 * What is shown waits where it is until the customer looks, and the moment is asked then. What is sent comes unasked: so
 * only while the moment is good, outside the quiet hours of the customer, and while the offer is still to be had.
 */
export function lookAtGivenOffer(
  session: Session,
  { channel, book, placement, shown }: GivenOffer,
  nowMs: number,
): GivenVerdict {
  if (!placement || !isStanding(placement) || whyNoOffers(session)) return 'leave';
  if (hasLapsed(placement, nowMs)) return 'leave';
  if (!channelsFor(session).includes(channel)) return 'leave';
  if (formOf(channel).sends === undefined) return 'bring';

  if (!shown || !isFor(shown.current, channel) || shown.left === 0) return 'leave';
  if (shown.isUnread) return { lookAtMs: nowMs + limits.looksAgainAtOfferAfterMs };
  if (!shown.isToBeHad) return 'leave';
  const goodMs = nowMs + goodInMs(session, book, nowMs);
  const atMs = outsideQuietHours(goodMs, session.preferences.timeZone);
  if (isOver(shown.current.validity, atMs)) return 'leave';
  return atMs > nowMs ? { lookAtMs: atMs } : 'bring';
}

/** Cash is soon where it belongs. All else that holds offers back takes days: it is looked at once a day. */
function goodInMs(session: Session, book: Book, nowMs: number): number {
  const because = whyNotNow(session, book, nowMs);
  if (!because) return 0;
  return because === 'cash-open' ? limits.looksAgainAfterMs : limits.looksAgainAtOfferAfterMs;
}
