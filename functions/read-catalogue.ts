import { readShelf } from '../shared/aws/offers/catalogue.ts';
import { readCatalogueRoute } from '../shared/contract/catalogue-routes.ts';
import { inForce } from '../shared/offer/catalogue.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { noteUnread } from './offers/note-unread.ts';

/** GET /catalogue/offers: what is in force and to come, for whoever publishes. */
export const handler = endpoint(readCatalogueRoute, async () => {
  const nowMs = clock.nowMs();
  const shelf = await readShelf(nowMs);
  noteUnread(shelf);
  return ok({ offers: inForce(shelf.offers, nowMs) });
});
