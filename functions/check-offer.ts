import { leftOf } from '../shared/aws/offers/quota.ts';
import { checkOfferRoute } from '../shared/contract/catalogue-routes.ts';
import { presentEverywhere } from '../shared/offer/view/present-offer.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requirePublishable } from './offers/require-publishable.ts';

/** POST /catalogue/offers/{offerId}/check: what every channel would say of an offer, if it may be published; it is not. */
export const handler = endpoint(checkOfferRoute, async ({ path, body: offer }) => {
  await requirePublishable(path, offer, clock.nowMs());
  const left = offer.quota && (await leftOf(offer.offerId, offer.quota.total));
  return ok({ previews: presentEverywhere(offer, left) });
});
