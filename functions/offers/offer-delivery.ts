import * as z from 'zod';
import { bringOffer } from '../../shared/aws/offers/bring-offer.ts';
import type { OfferChannel } from '../../shared/offer/channel-forms.ts';
import { PlacementId } from '../../shared/offer/event.ts';
import { clock } from '../edge/clock.ts';
import { consumer } from '../edge/consumer.ts';

const Chosen = z.object({ atMs: z.int(), placementId: PlacementId });

/** The delivery of offers to one channel, whichever it is: what differs between channels is in their forms. */
export const offerDelivery = (channel: OfferChannel) =>
  consumer(`deliver-offer-${channel}`, async ({ subject: customerId, data }) =>
    bringOffer({ customerId, channel, ...Chosen.parse(data) }, clock.nowMs()),
  );
