import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Language } from '../../channel/wording.ts';
import { PlacementState } from '../book/book.ts';
import { OfferId, OfferVersion, TermsVersion } from '../offer.ts';
import { Price } from '../price.ts';

/** What every channel is told of an offer, whatever its form. */
const Told = z.object({
  offerId: OfferId,
  offerVersion: OfferVersion,
  language: Language,
  texts: z
    .record(z.string(), z.string())
    .meta({ description: 'By name, as the form of the channel has them.' }),
  price: Price,
  validUntil: z.string(),
  termsVersion: TermsVersion,
  termsUrl: z.string(),
  termsSummary: z.string(),
  left: z.int().optional().meta({ description: 'How many are left now, where there are only so many.' }),
  acceptOn: z.array(Channel).meta({ description: 'The channels on which it can be accepted.' }),
  promotes: Channel.optional(),
  mayObject: z.string().meta({ description: 'To be shown beside every offer (GDPR, article 21(4)).' }),
});

export const OfferPreview = Told.meta({
  id: 'OfferPreview',
  description: 'What a channel would say of an offer.',
});

export const OfferView = Told.extend({
  state: z.enum([...PlacementState.options, 'declined']),
  savedAt: z.iso.datetime().optional(),
  /** What is not as it was when the customer saved it. */
  changed: z.array(z.object({ what: z.string(), was: z.string(), is: z.string(), says: z.string() })),
  why: z.string().meta({ description: 'The answer to "why do I see this?".' }),
}).meta({ id: 'OfferShown', description: 'One offer, in the form of the calling channel.' });
export type OfferView = z.infer<typeof OfferView>;

export const OffersView = z.object({ offers: z.array(OfferView) }).meta({ id: 'Offers' });
