import * as z from 'zod';
import { OfferAnswer } from '../offer/book/answer-offer.ts';
import { SentOfferChannel } from '../offer/channel-forms.ts';
import { OfferId, OfferVersion } from '../offer/offer.ts';
import { OffersView, OfferView } from '../offer/view/offer-view.ts';
import { TransactionView } from '../session/view/transaction-view.ts';
import { drivingRefuses } from './answers.ts';
import type { Route } from './route.ts';

const OfferPath = z.strictObject({ offerId: OfferId });

/** Where the customer read it, if it was a message that led them here. */
const Via = SentOfferChannel.optional();

const answering = ['offer-not-found', 'offer-answered', 'offer-changed', 'offer-over'] as const;

export const readOffersRoute = {
  function: 'read-offers',
  method: 'GET',
  path: '/offers',
  summary:
    'The offers that stand for the customer, in the form of the calling channel, with what is left of them now.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:read', 'audit:append'],
  guard: 'none',
  answer: { status: 200, description: 'The last chosen first; none without consent.', schema: OffersView },
  refusals: ['channel-not-attached'],
} as const satisfies Route;

export const answerOfferRoute = {
  function: 'answer-offer',
  method: 'POST',
  path: '/offers/{offerId}/responses',
  summary: 'The customer has seen an offer, saves it for later or declines it: for all channels at once.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write', 'sessions:check'],
  guard: 'fact',
  parameters: OfferPath,
  body: z
    .strictObject({ answer: OfferAnswer.exclude(['accepted']), offerVersion: OfferVersion, via: Via })
    .meta({ id: 'OfferResponse', example: { answer: 'saved', offerVersion: 1 } }),
  answer: {
    status: 200,
    description: 'The offer as it stands now; declined, it is gone.',
    schema: OfferView,
  },
  refusals: [...answering, 'visit-missing', 'visit-over', 'channel-not-attached'],
} as const satisfies Route;

export const acceptOfferRoute = {
  function: 'accept-offer',
  method: 'POST',
  path: '/offers/{offerId}/acceptance',
  summary:
    'The customer accepts an offer: what it leads to begins here, pre-filled, with the offer’s version pinned.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write', 'sessions:check'],
  guard: 'version',
  parameters: OfferPath,
  body: z
    .strictObject({ offerVersion: OfferVersion, via: Via })
    .meta({ id: 'OfferAcceptance', example: { offerVersion: 1 } }),
  answer: {
    status: 201,
    description: 'The offer as accepted, and the transaction that it began, if it leads to one.',
    schema: z
      .object({ offer: OfferView, transaction: TransactionView.optional() })
      .meta({ id: 'AcceptedOffer' }),
  },
  refusals: [
    ...answering,
    'offer-exhausted',
    'offer-not-acceptable-here',
    'kind-not-possible-here',
    'too-many-open',
    ...drivingRefuses,
  ],
} as const satisfies Route;

export const offerRoutes = [readOffersRoute, answerOfferRoute, acceptOfferRoute] as const;
