import type { Choice, Chosen } from '../choice/choose-offers.ts';
import type { OfferEvent } from '../event.ts';
import { shortHashOf } from '../hash.ts';
import { offerLimits } from '../limits.ts';
import { EVERYBODY } from '../rank/arms.ts';
import type { Book, Placement } from './book.ts';
import type { BookDecision } from './book-decision.ts';
import { isStanding } from './standing.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Writes down what a choice came to: the offer that was chosen, on all its channels at once, and why others were not.
 * The placement has its name from the event that led to it, and from what nobody knows without the bank's key: it is told
 * in the measures, and must not be found by trying customers.
 */
export function placeOffer(
  book: Book,
  {
    choice,
    nameOf,
    segment = EVERYBODY,
  }: { choice: Choice; nameOf: readonly string[]; segment?: string | undefined },
  nowMs: number,
): BookDecision {
  const withheld: OfferEvent[] = choice.withheld.map(({ offer, reason }) => ({
    type: 'OfferWithheld',
    atMs: nowMs,
    offerId: offer.offerId,
    offerVersion: offer.version,
    segment,
    reason,
  }));
  if (!choice.chosen) return { book, events: withheld };
  const placement = placementFor(choice.chosen, nameOf, nowMs);
  return {
    book: withPlacement(book, placement, nowMs),
    events: [chosenEvent(choice.chosen, placement), ...withheld],
    placement,
  };
}

const placementFor = (
  { offer, segment, trigger }: Chosen,
  nameOf: readonly string[],
  nowMs: number,
): Placement => ({
  placementId: `p${shortHashOf(...nameOf, offer.offerId)}`,
  offerId: offer.offerId,
  offerVersion: offer.version,
  termsVersion: offer.terms.version,
  state: 'chosen',
  segment,
  because: trigger.event,
  trigger: offer.triggers.indexOf(trigger),
  chosenAtMs: nowMs,
});

const chosenEvent = ({ offer, channels, rankedBy }: Chosen, placement: Placement): OfferEvent => ({
  type: 'OfferChosen',
  atMs: placement.chosenAtMs,
  offerId: placement.offerId,
  offerVersion: placement.offerVersion,
  termsVersion: placement.termsVersion,
  placementId: placement.placementId,
  channels: [...channels],
  segment: placement.segment,
  because: placement.because,
  rankedBy,
  ...(offer.promotes && { promotes: offer.promotes }),
  holdout: false,
});

function withPlacement(book: Book, placement: Placement, nowMs: number): Book {
  const { offerId } = placement;
  const recent = book.recent.filter(({ atMs }) => nowMs - atMs < WEEK_MS);
  return {
    ...book,
    placements: withinLimit([...book.placements.filter((one) => one.offerId !== offerId), placement]),
    families: {
      ...book.families,
      [offerId]: {
        ...book.families[offerId],
        times: (book.families[offerId]?.times ?? 0) + 1,
        lastAtMs: nowMs,
      },
    },
    recent: [...recent, { offerId, atMs: nowMs }].slice(-offerLimits.placementsPerWeekMax),
  };
}

/** What was accepted long ago makes room for what waits for an answer. */
function withinLimit(placements: readonly Placement[]): Placement[] {
  const surplus = placements.length - offerLimits.placementsKeptMax;
  const leaving = placements.filter((one) => !isStanding(one)).slice(0, Math.max(0, surplus));
  return placements.filter((one) => !leaving.includes(one));
}
