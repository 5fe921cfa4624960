import type { Reach } from '../channel/reach.ts';
import { isAllowed } from '../consent/is-allowed.ts';
import type { Book, Placement } from '../offer/book/book.ts';
import { channelsFor } from '../offer/choice/choose-offers.ts';
import { whyNoOffers, whyNotNow } from '../offer/choice/why-not-now.ts';
import { isFor } from '../offer/kept-offer.ts';
import { offerLimits } from '../offer/limits.ts';
import type { Offer } from '../offer/offer.ts';
import { endsAtMs, isOver } from '../offer/validity.ts';
import type { Session } from '../session/session.ts';
import { firstAllowed } from './first-allowed.ts';
import { limits } from './limits.ts';
import { reachOf } from './reach-of.ts';
import type { Sent } from './reminder-book.ts';
import type { StopReason, Verdict } from './verdict.ts';

/** What is known of an offer that a customer may have saved. */
export interface SavedOffer {
  readonly book: Book;
  readonly placementId: string;
  /** The offer as it is now, and how many of it are left. */
  readonly current: Offer | undefined;
  readonly left: number | undefined;
  /** By which way it may be on its way already: it comes by no other. */
  readonly onItsWayBy?: Reach | undefined;
}

/**
 * Whether a customer is to be reminded of an offer that they saved now, later or not at all.
 *
 * It is advertising: so it needs what offers need, and a consent for the way by which it comes. Whatever holds the next
 * offer back, holds this back as well.
 */
export function lookAtSavedOffer(
  session: Session,
  { book, placementId, current, left, onItsWayBy }: SavedOffer,
  sent: readonly Sent[],
  nowMs: number,
): Verdict {
  const placement = book.placements.find((each) => each.placementId === placementId);
  if (placement?.state !== 'saved' || isErased(session, placement)) return { stop: 'ended' };
  if (!current || isOver(current.validity, nowMs)) return { stop: 'validity-over' };
  if (left === 0) return { stop: 'quota-exhausted' };
  const before = sent.filter((each) => each.reason === 'saved-offer' && each.placementId === placementId);
  const by = wayFor(session, current, onItsWayBy);
  const because = whyNot(session, by, before.length);
  if (by === undefined || because) return { stop: because ?? 'consent-missing' };

  const wantedMs = Math.max(nowMs, dueAtMs(placement, current), heldBackUntilMs(session, book, nowMs));
  const atMs = firstAllowed(wantedMs, session.preferences.timeZone, sent);
  if (isOver(current.validity, atMs)) return { stop: 'validity-over' };
  return atMs > nowMs ? { lookAtMs: atMs } : { remind: by };
}

function whyNot(session: Session, by: Reach | undefined, remindedTimes: number): StopReason | undefined {
  const { consents, claims } = session;
  if (!isAllowed(consents, 'reminders') || whyNoOffers(session) === 'objection') return 'objected';
  // No way is agreed to either, where offers are not.
  if (by === undefined) return 'consent-missing';
  if (claims?.length) return 'claim-open';
  return remindedTimes >= limits.remindersPerSavedOfferMax ? 'reminded-enough' : undefined;
}

/** As they are reached otherwise, if they agreed to that, else by the other way. What is on its way keeps its own. */
function wayFor(session: Session, offer: Offer, onItsWayBy: Reach | undefined): Reach | undefined {
  const channels: readonly string[] = channelsFor(session).filter((channel) => isFor(offer, channel));
  const ways: Reach[] = onItsWayBy
    ? [onItsWayBy]
    : [reachOf(session), 'email', ...(session.devices.length > 0 ? (['push'] as const) : [])];
  return ways.find((way) => channels.includes(way));
}

/** Some days after it was saved; where it ends before, on the day before that, but never at once. */
function dueAtMs({ savedAtMs, chosenAtMs }: Placement, { validity }: Offer): number {
  const sinceMs = savedAtMs ?? chosenAtMs;
  const beforeItEndsMs = endsAtMs(validity) - limits.remindsBeforeOfferEndsMs;
  return Math.max(
    sinceMs + limits.remindsAfterMs,
    Math.min(sinceMs + limits.remindsOfSavedOfferAfterMs, beforeItEndsMs),
  );
}

/** While cash is on its way it is looked at again; a decline or a bad word is waited out. */
function heldBackUntilMs(session: Session, book: Book, nowMs: number): number {
  const cashMs = whyNotNow(session, book, nowMs) === 'cash-open' ? nowMs + limits.looksAgainAfterMs : 0;
  const { declinedAtMs } = book.activity;
  const { lastBadFeedbackAtMs } = session;
  return Math.max(
    cashMs,
    declinedAtMs === undefined ? 0 : declinedAtMs + offerLimits.declineFreshMs,
    lastBadFeedbackAtMs === undefined ? 0 : lastBadFeedbackAtMs + offerLimits.feedbackFreshMs,
  );
}

/** The book is emptied by another function, which may come later. */
const isErased = ({ erasure }: Session, { savedAtMs = 0 }: Placement): boolean =>
  erasure !== undefined && savedAtMs <= erasure.sinceMs;
