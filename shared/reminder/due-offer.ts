import * as z from 'zod';
import { OfferChannel } from '../offer/channel-forms.ts';
import { PlacementId } from '../offer/event.ts';

/** An offer on its way to a channel: whose, which, and when it was chosen. */
export const GoingOffer = z.strictObject({
  customerId: z.string(),
  channel: OfferChannel,
  placementId: PlacementId,
  atMs: z.int().min(0),
});
export type GoingOffer = z.infer<typeof GoingOffer>;

/** What a schedule calls with, that was set for an offer that came at a bad moment. */
export const DueOffer = GoingOffer.extend({ dueAt: z.iso.datetime() });
