import * as z from 'zod';
import { findOffer } from '../shared/aws/offers/catalogue.ts';
import { amendBook } from '../shared/aws/offers/offer-book.ts';
import { Channel } from '../shared/channel/channel.ts';
import { answerOffer } from '../shared/offer/book/answer-offer.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';

const Began = z.object({
  channel: Channel,
  transactionId: z.string(),
  offer: z.object({ offerId: z.string(), offerVersion: z.int() }).optional(),
});

/**
 * Writes an acceptance into the book that the door could not, because it crashed after the transaction had begun. Where
 * the door has done it, this changes nothing.
 */
export const handler = consumer('settle-offers', async ({ subject, data, traceparent }) => {
  const { offer, channel, transactionId } = Began.parse(data);
  if (!offer) return;
  const current = await findOffer(offer.offerId, offer.offerVersion);
  const nowMs = clock.nowMs();
  await amendBook({ customerId: subject, nowMs, ...(traceparent && { traceparent }) }, (book) =>
    answerOffer(book, { ...offer, answer: 'accepted', on: channel, current, transactionId }, nowMs),
  );
});
