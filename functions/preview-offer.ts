import { readCatalogue } from '../shared/aws/offers/catalogue.ts';
import { leftOf } from '../shared/aws/offers/quota.ts';
import { previewOfferRoute } from '../shared/contract/catalogue-routes.ts';
import { isFor } from '../shared/offer/kept-offer.ts';
import { presentRendered } from '../shared/offer/view/present-offer.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /catalogue/offers/{offerId}/preview: what a channel would say of it. */
export const handler = endpoint(previewOfferRoute, async ({ path, query }) => {
  const catalogue = await readCatalogue(clock.nowMs());
  const offer = catalogue.find(({ offerId }) => offerId === path.offerId);
  if (!offer) throw new Refusal('offer-not-found', 'There is no such offer in the catalogue.');
  if (!isFor(offer, query.channel))
    throw new Refusal('offer-not-found', 'The offer says nothing on this channel.');
  const left = offer.quota && (await leftOf(offer.offerId, offer.quota.total));
  return ok(presentRendered(offer, query.channel, query.language, left));
});
