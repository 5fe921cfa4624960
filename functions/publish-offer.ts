import { publishOffer, readKeptOffers } from '../shared/aws/offers/catalogue.ts';
import { publishOfferRoute } from '../shared/contract/offer-routes.ts';
import { hasRoomFor } from '../shared/offer/catalogue.ts';
import { offerLimits } from '../shared/offer/limits.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /catalogue/offers/{offerId}: a version is published, if it is good and the catalogue has room for it. */
export const handler = endpoint(publishOfferRoute, async ({ path, body: offer }) => {
  if (offer.offerId !== path.offerId) {
    throw new Refusal('offer-invalid', 'The path names another offer than the body.');
  }
  const nowMs = clock.nowMs();
  if (!hasRoomFor(await readKeptOffers(nowMs, { freshMs: 0 }), offer, nowMs)) {
    const { catalogueOffersMax } = offerLimits;
    throw new Refusal(
      'offer-invalid',
      `There are ${catalogueOffersMax} offers in force already. Let one end first.`,
    );
  }
  await publishOffer(offer, nowMs);
  return ok(offer);
});
