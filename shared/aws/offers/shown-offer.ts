import type { Book, Placement } from '../../offer/book/book.ts';
import { isToBeHad, offeredVersion, type Versions } from '../../offer/book/offered-version.ts';
import { placementOf } from '../../offer/book/standing.ts';
import type { Shelf } from '../../offer/catalogue.ts';
import type { Offer } from '../../offer/offer.ts';
import type { OfferShown } from '../../offer/view/present-offer.ts';
import { findOffer, readShelf } from './catalogue.ts';
import { leftOf } from './quota.ts';

/** A placement with the offer as the customer is shown it, as it was when they had it, and how many are left. */
export async function shownOffer(placement: Placement, nowMs: number): Promise<OfferShown | undefined> {
  const { isUnread, ...versions } = await versionsOf(placement, nowMs);
  const current = offeredVersion(placement, versions);
  if (!current) return undefined;
  const left = current.quota && (await leftOf(current.offerId, current.quota.total));
  const { placed } = versions;
  return { placement, current, placed, left, isToBeHad: isToBeHad(placement, versions, nowMs), isUnread };
}

/** The versions of an offer between which the customer's last placement of it stands; the latest, if there is none. */
export const versionsFor = async (book: Book, offerId: string, nowMs: number): Promise<Versions> =>
  versionsOf(placementOf(book, offerId) ?? { offerId }, nowMs);

interface Named {
  readonly offerId: string;
  /** The version that the customer has, if they have one. */
  readonly offerVersion?: number;
}

async function versionsOf(named: Named, nowMs: number): Promise<Versions & { readonly isUnread: boolean }> {
  const { offerId, offerVersion } = named;
  const shelf = await shelfReaching(named, nowMs);
  const isUnread = shelf.unread.includes(offerId);
  const current = latestOn(shelf, offerId);
  if (offerVersion === undefined || current?.version === offerVersion) {
    return { current, placed: current, isUnread };
  }
  return { current, placed: await findOffer(offerId, offerVersion), isUnread };
}

/** What a customer has already was published after a shelf that does not have it was read: so that is read anew. */
async function shelfReaching({ offerId, offerVersion = 0 }: Named, nowMs: number): Promise<Shelf> {
  const shelf = await readShelf(nowMs);
  const reaches = (latestOn(shelf, offerId)?.version ?? 0) >= offerVersion;
  return reaches || shelf.unread.includes(offerId) ? shelf : readShelf(nowMs, { freshMs: 0 });
}

const latestOn = ({ offers }: Shelf, offerId: string): Offer | undefined =>
  offers.find((offer) => offer.offerId === offerId);
