import { publishOffer } from '../shared/aws/offers/catalogue.ts';
import { publishOfferRoute } from '../shared/contract/catalogue-routes.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { requirePublishable } from './offers/require-publishable.ts';

/** PUT /catalogue/offers/{offerId}: a version is published, if it is good and may stand beside the others. */
export const handler = endpoint(publishOfferRoute, async ({ path, body: offer }) => {
  const nowMs = clock.nowMs();
  await requirePublishable(path, offer, nowMs);
  await publishOffer(offer, nowMs);
  return ok(offer);
});
