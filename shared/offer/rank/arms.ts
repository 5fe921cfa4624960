import * as z from 'zod';
import { OfferChannel } from '../channel-forms.ts';
import { shortHashOf } from '../hash.ts';
import { offerLimits } from '../limits.ts';
import { OfferId, Segment } from '../offer.ts';

const Count = z.int().min(0);

/** How often customers said yes and no to an offer on one channel. */
export const Arm = z.strictObject({ accepted: Count, declined: Count });
export type Arm = z.infer<typeof Arm>;

/** What was learnt of one offer with one segment, on each channel. One item, written only when a customer answers. */
export const Arms = z.strictObject({
  offerId: OfferId,
  segment: Segment,
  byChannel: z.partialRecord(OfferChannel, Arm),
  /** Outcomes that were counted last, as short hashes: what comes twice counts once. */
  counted: z.array(z.string().max(14)).max(offerLimits.outcomesCountedMax),
});
export type Arms = z.infer<typeof Arms>;

/** Nothing learnt yet. */
export const newArms = (offerId: string, segment: string): Arms => ({
  offerId,
  segment,
  byChannel: {},
  counted: [],
});

/** Where a customer's segment is not known. */
export const EVERYBODY = 'everybody';

/** What a customer said, as `OfferAccepted` and `OfferDeclined` tell it. */
export interface OfferOutcome {
  readonly eventId: string;
  readonly channel: OfferChannel;
  readonly answer: 'accepted' | 'declined';
}

/**
 * Learns from one outcome. In any order the counts are the same, and an event that comes again within the next
 * `outcomesCountedMax` changes nothing.
 */
export function learn(arms: Arms, { eventId, channel, answer }: OfferOutcome): Arms {
  const name = shortHashOf(eventId);
  if (arms.counted.includes(name)) return arms;
  const arm = arms.byChannel[channel] ?? { accepted: 0, declined: 0 };
  return {
    ...arms,
    byChannel: { ...arms.byChannel, [channel]: { ...arm, [answer]: arm[answer] + 1 } },
    counted: [...arms.counted, name].slice(-offerLimits.outcomesCountedMax),
  };
}
