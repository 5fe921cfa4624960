import { findOffer, readCatalogue } from '../../shared/aws/offers/catalogue.ts';
import { leftOfEach } from '../../shared/aws/offers/quota.ts';
import { shownOffer } from '../../shared/aws/offers/shown-offer.ts';
import type { Channel } from '../../shared/channel/channel.ts';
import type { Language } from '../../shared/channel/wording.ts';
import type { Book } from '../../shared/offer/book/book.ts';
import { placementOf } from '../../shared/offer/book/standing.ts';
import type { OfferView } from '../../shared/offer/view/offer-view.ts';
import { presentDeclined, presentOffer } from '../../shared/offer/view/present-offer.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

interface Answered {
  readonly book: Book;
  readonly offerId: string;
  /** The version that the customer was looking at. */
  readonly offerVersion: number;
}

/** An offer as it stands after an answer; one that was declined is shown a last time, as declined. */
export async function answeredOffer(
  { book, offerId, offerVersion }: Answered,
  viewer: { readonly channel: Channel; readonly language: Language },
  nowMs: number,
): Promise<OfferView> {
  const placement = placementOf(book, offerId);
  const shown = placement && (await shownOffer(placement, nowMs));
  if (shown) return presentOffer(shown, viewer);
  const latest = (await readCatalogue(nowMs)).find((offer) => offer.offerId === offerId);
  const current = latest ?? (await findOffer(offerId, offerVersion));
  if (!current || book.families[offerId]?.said !== 'declined') {
    throw new Refusal('offer-not-found', 'You have no such offer any more.');
  }
  const left = await leftOfEach([current]);
  return presentDeclined({ current, left: left[offerId] }, viewer);
}
