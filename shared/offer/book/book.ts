import * as z from 'zod';
import { Channel } from '../../channel/channel.ts';
import { Kind } from '../../transaction/kind.ts';
import { PlacementId } from '../event.ts';
import { offerLimits } from '../limits.ts';
import { OfferId, OfferVersion, Segment, TermsVersion } from '../offer.ts';
import { EventSequence, TriggerEvent } from '../trigger.ts';

const AtMs = z.int().min(0);

/** What was declined or removed is no placement any more: the family remembers the "no". */
export const PlacementState = z.enum(['chosen', 'seen', 'saved', 'accepted']).meta({ id: 'OfferState' });
export type PlacementState = z.infer<typeof PlacementState>;

/** One offer given to one customer, on all channels at once. */
export const Placement = z.strictObject({
  placementId: PlacementId,
  offerId: OfferId,
  /** The version that was chosen, then the one that was saved, then the one that was accepted. */
  offerVersion: OfferVersion,
  termsVersion: TermsVersion,
  state: PlacementState,
  segment: Segment,
  because: TriggerEvent,
  /** Which of the offer's triggers it was, for who asks why they see it. */
  trigger: z
    .int()
    .min(0)
    .max(offerLimits.triggersMax - 1),
  chosenAtMs: AtMs,
  savedAtMs: AtMs.optional(),
  /** How many were left when it was saved. */
  leftWhenSaved: z.int().min(0).optional(),
  /** The transaction that accepting it began. */
  transactionId: z.string().max(40).optional(),
});
export type Placement = z.infer<typeof Placement>;

/** What the bank knows of an offer in all its versions: what the customer said, how often they had it, and when last. */
export const Family = z.strictObject({
  said: z.enum(['accepted', 'declined']).optional(),
  times: z.int().min(0).max(999),
  lastAtMs: AtMs,
});
export type Family = z.infer<typeof Family>;

/** What the book noticed of the customer: days and counts, no amounts. */
export const Activity = z.strictObject({
  /** By kind: how often it was completed, and when last. */
  completed: z.partialRecord(Kind, z.strictObject({ times: z.int().min(0), lastAtMs: AtMs })),
  /** By channel: when it was last used. */
  used: z.partialRecord(Channel, AtMs),
  /** When the bank last said no to something that the customer asked for. */
  declinedAtMs: AtMs.optional(),
});
export type Activity = z.infer<typeof Activity>;

/**
 * What one customer was offered and what they said: an item of its own, so that choosing in the background never moves
 * the version of the session. Its version only ever rises.
 */
export const Book = z.strictObject({
  customerId: z.string().min(1).max(64),
  version: z.int().min(0),
  begunAtMs: AtMs,
  /** The erasure that it was emptied for: of what is older there is nothing in it. */
  erasedAtMs: AtMs.optional(),
  placements: z.array(Placement).max(offerLimits.placementsKeptMax),
  families: z
    .record(OfferId, Family)
    .refine((families) => Object.keys(families).length <= offerLimits.familiesMax, 'Too many offers.'),
  /** When offers were given in the last week, whichever they were. */
  recent: z.array(z.strictObject({ offerId: OfferId, atMs: AtMs })).max(offerLimits.placementsPerWeekMax),
  activity: Activity,
  /** The latest events that were heard, by their sequence; all up to another one are taken for heard. */
  heard: z.array(EventSequence).max(offerLimits.heardMax),
  heardUpTo: EventSequence.optional(),
});
export type Book = z.infer<typeof Book>;

/** The book of a customer who has none yet, or none since they had everything erased. */
export const unopenedBook = (customerId: string, nowMs: number, erasedAtMs?: number): Book => ({
  customerId,
  version: 0,
  begunAtMs: nowMs,
  ...(erasedAtMs !== undefined && { erasedAtMs }),
  placements: [],
  families: {},
  recent: [],
  activity: { completed: {}, used: {} },
  heard: [],
});
