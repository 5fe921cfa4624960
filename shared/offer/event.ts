import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { OfferChannel } from './channel-forms.ts';
import { offerLimits } from './limits.ts';
import { OfferId, OfferVersion, Segment, TermsVersion } from './offer.ts';
import { RankedBy } from './rank/ranked-by.ts';
import { TriggerEvent } from './trigger.ts';
import { WithheldReason } from './withheld-reason.ts';

const AtMs = z.int().min(0).meta({ description: 'When, in milliseconds since 1970 (UTC).' });

/** The name of one placement, made from the event that led to it, so that a repeat makes no other. */
export const PlacementId = z
  .string()
  .regex(/^p[0-9a-z]{11,14}$/)
  .meta({ example: 'p0k3v9x1m2a7' });

/** Why an offer left the book without an answer. */
export const RemovedBecause = z
  .enum(['objection', 'validity-over', 'withdrawn', 'lapsed'])
  .meta({ id: 'OfferRemovedBecause' });
export type RemovedBecause = z.infer<typeof RemovedBecause>;

const ofOffer = { atMs: AtMs, offerId: OfferId, offerVersion: OfferVersion };
const ofPlacement = {
  ...ofOffer,
  placementId: PlacementId,
  /** Where the customer saw or said it. */
  channel: OfferChannel,
  segment: Segment,
};

/**
 * Everything that can have happened with an offer, published through the outbox of the customer's book. No text of an
 * offer, and nothing of the customer but the segment.
 */
export const offerEvents = {
  OfferChosen: z.strictObject({
    ...ofOffer,
    termsVersion: TermsVersion,
    placementId: PlacementId,
    /** Where it goes: one rule on the bus for each of these. */
    channels: z.array(OfferChannel).min(1).max(OfferChannel.options.length),
    segment: Segment,
    because: TriggerEvent,
    rankedBy: RankedBy,
    promotes: Channel.optional(),
    holdout: z.literal(false),
  }),
  OfferWithheld: z.strictObject({ ...ofOffer, segment: Segment, reason: WithheldReason }),
  OfferShown: z.strictObject(ofPlacement),
  OfferSaved: z.strictObject(ofPlacement),
  OfferAccepted: z.strictObject({
    ...ofPlacement,
    termsVersion: TermsVersion,
    /** The transaction that it began. */
    transactionId: z.string().max(40).optional(),
  }),
  OfferDeclined: z.strictObject(ofPlacement),
  OfferRemoved: z.strictObject({ ...ofOffer, placementId: PlacementId, because: RemovedBecause }),
} as const;

/** What one decision can come to say: every offer of the catalogue withheld, or removed and withheld. */
export const OFFER_EVENTS_MAX = offerLimits.catalogueOffersMax + offerLimits.placementsKeptMax;

export type OfferEventType = keyof typeof offerEvents;
export type OfferEvent = {
  [Type in OfferEventType]: { readonly type: Type } & Readonly<z.infer<(typeof offerEvents)[Type]>>;
}[OfferEventType];
