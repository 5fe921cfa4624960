import type { DescribedEvents } from '../session/described-events.ts';
import type { offerEvents } from './event.ts';

const ofOffer = {
  atMs: Date.UTC(2026, 10, 22, 9, 59),
  offerId: 'prepare-cash',
  offerVersion: 1,
} as const;
const ofPlacement = {
  ...ofOffer,
  placementId: 'p0k3v9x1m2a7',
  channel: 'mobile',
  segment: 'families',
} as const;

export const describedOfferEvents: DescribedEvents<typeof offerEvents> = {
  OfferChosen: {
    summary:
      'An offer was chosen for the customer, and goes to each of these channels in that channel’s own form.',
    example: {
      ...ofOffer,
      termsVersion: '2026-11',
      placementId: ofPlacement.placementId,
      channels: ['atm', 'web', 'mobile', 'email'],
      segment: ofPlacement.segment,
      because: 'TransactionCompleted',
      rankedBy: 'learnt',
      promotes: 'mobile',
      holdout: false,
    },
  },
  OfferWithheld: {
    summary: 'An offer that was called for was not made, for this reason.',
    example: { ...ofOffer, segment: ofPlacement.segment, reason: 'cap-week' },
  },
  OfferShown: { summary: 'The customer saw an offer.', example: ofPlacement },
  OfferSaved: { summary: 'The customer keeps an offer for later.', example: ofPlacement },
  OfferAccepted: {
    summary: 'The customer accepted an offer, on these terms, and began the transaction that it leads to.',
    example: { ...ofPlacement, termsVersion: '2026-11', transactionId: 't000016-60303ae22b' },
  },
  OfferDeclined: {
    summary: 'The customer said no to an offer: it leaves every channel.',
    example: { ...ofPlacement, channel: 'atm' },
  },
  OfferRemoved: {
    summary: 'An offer left every channel without an answer, for this reason.',
    example: { ...ofOffer, placementId: ofPlacement.placementId, because: 'validity-over' },
  },
};
