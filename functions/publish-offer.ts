import { publishOffer, readCatalogue } from '../shared/aws/offers/catalogue.ts';
import { publishOfferRoute } from '../shared/contract/offer-routes.ts';
import { checkCatalogue, latestOf } from '../shared/offer/catalogue.ts';
import { isOver } from '../shared/offer/validity.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** PUT /catalogue/offers/{offerId}: a version is published, if all that is not over is a good catalogue with it. */
export const handler = endpoint(publishOfferRoute, async ({ path, body: offer }) => {
  if (offer.offerId !== path.offerId) {
    throw new Refusal('offer-invalid', 'The path names another offer than the body.');
  }
  const nowMs = clock.nowMs();
  const inForce = (await readCatalogue(nowMs)).filter(({ validity }) => !isOver(validity, nowMs));
  const faults = checkCatalogue(latestOf([...inForce, offer]));
  if (faults.length > 0) {
    throw new Refusal('offer-invalid', 'With this the catalogue would not be good.', {
      issues: faults.map((says) => ({ at: 'body', says })),
    });
  }
  await publishOffer(offer, nowMs);
  return ok(offer);
});
