import type { Book } from '../book/book.ts';
import { isStanding } from '../book/standing.ts';
import { offerLimits } from '../limits.ts';
import type { Offer } from '../offer.ts';
import type { WithheldReason } from '../withheld-reason.ts';

const DAY_MS = 24 * 3_600_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Why an offer is not given to this customer once more: what they said to it on any channel, and how much they were
 * given on all of them together, of this offer and of others. Days and weeks are the last 24 hours and seven times that.
 */
export function whyNotAgain(
  { offerId, caps }: Pick<Offer, 'offerId' | 'caps'>,
  { families, placements, recent }: Book,
  nowMs: number,
): WithheldReason | undefined {
  const family = families[offerId];
  if (family?.said === 'declined') return 'declined-before';
  if (family?.said === 'accepted') return 'accepted-before';
  const standing = placements.filter(isStanding);
  if (standing.some((placement) => placement.offerId === offerId)) return 'already-placed';
  const given = (withinMs: number) => recent.filter(({ atMs }) => nowMs - atMs < withinMs);
  const ofThis = (all: typeof recent) => all.filter((one) => one.offerId === offerId).length;
  const ofDay = given(DAY_MS);
  const ofWeek = given(WEEK_MS);
  if (ofDay.length >= offerLimits.placementsPerDayMax || ofThis(ofDay) >= caps.perDayMax) return 'cap-day';
  if (ofWeek.length >= offerLimits.placementsPerWeekMax || ofThis(ofWeek) >= caps.perWeekMax)
    return 'cap-week';
  if ((family?.times ?? 0) >= caps.everMax) return 'cap-ever';
  if (standing.length >= offerLimits.standingMax) return 'too-many-standing';
  return undefined;
}
