import { readCatalogue } from '../shared/aws/offers/catalogue.ts';
import { readCatalogueRoute } from '../shared/contract/offer-routes.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';

/** GET /catalogue/offers: the latest version of every offer. */
export const handler = endpoint(readCatalogueRoute, async () =>
  ok({ offers: await readCatalogue(clock.nowMs()) }),
);
