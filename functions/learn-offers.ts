import * as z from 'zod';
import { learnFrom } from '../shared/aws/offers/learnt-arms.ts';
import { offerEvents } from '../shared/offer/event.ts';
import { consumer } from './edge/consumer.ts';

const Answered = z.object({
  channel: offerEvents.OfferDeclined.shape.channel,
  offerId: z.string(),
  segment: z.string(),
});

/** Learns from what customers say to an offer, on which channel and in which segment: each answer once. */
export const handler = consumer('learn-offers', async ({ id, type, data }) => {
  const { offerId, segment, channel } = Answered.parse(data);
  const answer = type === 'OfferAccepted' ? 'accepted' : 'declined';
  await learnFrom({ offerId, segment }, { eventId: id, channel, answer });
});
