import { hasRoomFor } from './catalogue.ts';
import type { Fault } from './faults-of.ts';
import type { KeptOffer } from './kept-offer.ts';
import { offerLimits } from './limits.ts';
import type { Offer } from './offer.ts';

/** What keeps an offer that is good in itself from being published beside what was published before. */
export const publicationFaults = (offer: Offer, kept: readonly KeptOffer[], nowMs: number): Fault[] => [
  ...(hasRoomFor(kept, offer, nowMs)
    ? []
    : [
        {
          at: [],
          says: `There are ${offerLimits.catalogueOffersMax} offers in force already. Let one end first.`,
        },
      ]),
  ...termsFaults(offer, kept),
];

/** Customers are shown the version of the terms and agree to it: the same version always says the same. */
function termsFaults({ offerId, version, terms }: Offer, kept: readonly KeptOffer[]): Fault[] {
  const saysOtherwise = kept.some(
    (one) =>
      one.offerId === offerId &&
      one.version !== version &&
      one.offer?.terms.version === terms.version &&
      // Both were read by one schema, which puts their fields in one order.
      JSON.stringify(one.offer.terms) !== JSON.stringify(terms),
  );
  if (!saysOtherwise) return [];
  return [
    {
      at: ['terms', 'version'],
      says: 'These terms stand elsewhere or say something else in another version of the offer. Count theirs up.',
    },
  ];
}
