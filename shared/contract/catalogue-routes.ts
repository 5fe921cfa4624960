import * as z from 'zod';
import { Language } from '../channel/wording.ts';
import { latestOf } from '../offer/catalogue.ts';
import { OfferChannel } from '../offer/channel-forms.ts';
import { Offer, OfferId, PublishedOffer } from '../offer/offer.ts';
import { publishedOffers } from '../offer/published-offers.ts';
import { OfferPreview } from '../offer/view/offer-view.ts';
import type { Route } from './route.ts';

const OfferPath = z.strictObject({ offerId: OfferId });

const [anOfferOfToday] = latestOf(publishedOffers as readonly Offer[]);

export const readCatalogueRoute = {
  function: 'read-catalogue',
  method: 'GET',
  path: '/catalogue/offers',
  summary: 'The latest version of every offer that is in force or to come, as it was published.',
  scopes: ['catalogue'],
  grants: ['sessions:read'],
  guard: 'none',
  answer: {
    status: 200,
    description: 'At most twenty.',
    schema: z.object({ offers: z.array(PublishedOffer) }).meta({ id: 'OfferCatalogue' }),
  },
  refusals: [],
} as const satisfies Route;

export const publishOfferRoute = {
  function: 'publish-offer',
  method: 'PUT',
  path: '/catalogue/offers/{offerId}',
  summary:
    'Publishes a version of an offer, which never changes from then on. To publish it again changes nothing.',
  scopes: ['catalogue'],
  grants: ['sessions:write'],
  guard: 'none',
  parameters: OfferPath,
  body: Offer.meta({ example: anOfferOfToday }),
  answer: { status: 200, description: 'The offer, as it is published.', schema: Offer },
  refusals: ['offer-version-taken', 'offer-invalid'],
} as const satisfies Route;

export const checkOfferRoute = {
  function: 'check-offer',
  method: 'POST',
  path: '/catalogue/offers/{offerId}/check',
  summary:
    'Checks an offer as publishing does, and shows what every channel would say of it. Nothing is published.',
  scopes: ['catalogue'],
  grants: ['sessions:read'],
  guard: 'none',
  parameters: OfferPath,
  body: Offer.meta({ example: anOfferOfToday }),
  answer: {
    status: 200,
    description: 'It may be published, and this is how it looks.',
    schema: z
      .object({ previews: z.array(OfferPreview.extend({ channel: OfferChannel })) })
      .meta({ id: 'OfferChecked' }),
  },
  refusals: ['offer-version-taken', 'offer-invalid'],
} as const satisfies Route;

export const previewOfferRoute = {
  function: 'preview-offer',
  method: 'GET',
  path: '/catalogue/offers/{offerId}/preview',
  summary: 'What one channel would say of an offer, in a language.',
  scopes: ['catalogue'],
  grants: ['sessions:read'],
  guard: 'none',
  parameters: OfferPath,
  query: z.strictObject({
    channel: OfferChannel.meta({ example: 'atm' }),
    language: Language.default('en').meta({ example: 'it' }),
  }),
  answer: { status: 200, description: 'Ready to be shown.', schema: OfferPreview },
  refusals: ['offer-not-found'],
} as const satisfies Route;

export const catalogueRoutes = [
  readCatalogueRoute,
  checkOfferRoute,
  publishOfferRoute,
  previewOfferRoute,
] as const;
