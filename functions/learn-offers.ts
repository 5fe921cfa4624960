import * as z from 'zod';
import { learnFrom } from '../shared/aws/offers/learnt-arms.ts';
import { offerEvents } from '../shared/offer/event.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';

const Answered = z.object({
  atMs: z.int(),
  channel: offerEvents.OfferDeclined.shape.channel,
  offerId: z.string(),
  placementId: z.string(),
  segment: z.string(),
});

/** Learns from what customers say to an offer, on which channel and in which segment: each answer once. */
export const handler = consumer('learn-offers', async ({ type, data }) => {
  const answer = type === 'OfferAccepted' ? 'accepted' : 'declined';
  await learnFrom({ ...Answered.parse(data), answer }, clock.nowMs());
});
