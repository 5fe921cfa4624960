import { latestOf } from '../../shared/offer/catalogue.ts';
import { Offer } from '../../shared/offer/offer.ts';
import { publishedOffers } from '../../shared/offer/published-offers.ts';

/** Of each offer that comes with the code its latest version, which is good by today's rules. */
export const deployedOffers = (): Offer[] =>
  latestOf(publishedOffers as readonly Offer[]).map((offer) => Offer.parse(offer));
