import * as z from 'zod';
import { OfferChannel } from '../channel-forms.ts';
import { OfferId, Segment } from '../offer.ts';

const Count = z.int().min(0);

/** How often customers said yes and no to an offer on one channel. */
export const Arm = z.strictObject({ accepted: Count, declined: Count });
export type Arm = z.infer<typeof Arm>;

/** What was learnt of one offer with one segment, on each channel. */
export const Arms = z.strictObject({
  offerId: OfferId,
  segment: Segment,
  byChannel: z.partialRecord(OfferChannel, Arm),
});
export type Arms = z.infer<typeof Arms>;

/** Nothing learnt yet. */
export const newArms = (offerId: string, segment: string): Arms => ({ offerId, segment, byChannel: {} });

/** Where a customer's segment is not known. */
export const EVERYBODY = 'everybody';

/** What a customer said, as `OfferAccepted` and `OfferDeclined` tell it. */
export interface OfferOutcome {
  readonly channel: OfferChannel;
  readonly answer: 'accepted' | 'declined';
}

/** What one more outcome adds. They are only counted, so in any order it comes to the same. */
export function learn(arms: Arms, { channel, answer }: OfferOutcome): Arms {
  const arm = arms.byChannel[channel] ?? { accepted: 0, declined: 0 };
  return { ...arms, byChannel: { ...arms.byChannel, [channel]: { ...arm, [answer]: arm[answer] + 1 } } };
}
