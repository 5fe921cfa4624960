import type { Placement } from '../../offer/book/book.ts';
import type { OfferShown } from '../../offer/view/present-offer.ts';
import { findOffer, readCatalogue } from './catalogue.ts';
import { leftOf } from './quota.ts';

/** A placement with the offer as it is now, as it was when the customer had it, and how many are left. */
export async function shownOffer(placement: Placement, nowMs: number): Promise<OfferShown | undefined> {
  const catalogue = await readCatalogue(nowMs);
  const latest = catalogue.find(({ offerId }) => offerId === placement.offerId);
  const [placed, left] = await Promise.all([
    findOffer(placement.offerId, placement.offerVersion),
    latest?.quota ? leftOf(latest.offerId, latest.quota.total) : undefined,
  ]);
  // What was accepted is shown as it was accepted; an offer that is out of the catalogue, as the customer had it.
  const current = placement.state === 'accepted' ? placed : (latest ?? placed);
  return current && { placement, current, placed, left };
}
