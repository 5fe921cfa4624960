import { shownOffer } from '../../shared/aws/offers/shown-offer.ts';
import type { Channel } from '../../shared/channel/channel.ts';
import type { Language } from '../../shared/channel/wording.ts';
import type { Book } from '../../shared/offer/book/book.ts';
import { placementOf } from '../../shared/offer/book/standing.ts';
import type { OfferView } from '../../shared/offer/view/offer-view.ts';
import { presentOffer } from '../../shared/offer/view/present-offer.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/** An offer as it stands after an answer; one that was declined is shown a last time, as declined. */
export async function answeredOffer(
  { book, before, offerId }: { readonly book: Book; readonly before: Book; readonly offerId: string },
  viewer: { readonly channel: Channel; readonly language: Language },
  nowMs: number,
): Promise<OfferView> {
  const standing = placementOf(book, offerId);
  const gone = placementOf(before, offerId);
  const placement = standing ?? gone;
  const shown = placement && (await shownOffer(placement, nowMs));
  if (!shown) throw new Refusal('offer-not-found', 'You have no such offer any more.');
  return presentOffer({ ...shown, isDeclined: !standing }, viewer);
}
