import * as z from 'zod';
import { findOffer } from '../shared/aws/offers/catalogue.ts';
import { amendBook } from '../shared/aws/offers/offer-book.ts';
import { Channel } from '../shared/channel/channel.ts';
import { answerOffer } from '../shared/offer/book/answer-offer.ts';
import { unchangedBook } from '../shared/offer/book/book-decision.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { isFromBeforeErasure } from '../shared/session/is-from-before-erasure.ts';
import { consumer } from './edge/consumer.ts';

const Began = z.object({
  atMs: z.int(),
  channel: Channel,
  transactionId: z.string(),
  offer: z.object({ offerId: z.string(), offerVersion: z.int() }).optional(),
});

/**
 * Writes an acceptance into the book that the door could not, because it crashed after the transaction had begun: as of
 * when it began, for the offer may be over since. Where the book says so already this changes nothing.
 */
export const handler = consumer('settle-offers', async ({ subject, data, traceparent }) => {
  const { offer, channel, transactionId, atMs } = Began.parse(data);
  if (!offer) return;
  const current = await findOffer(offer.offerId, offer.offerVersion);
  const answer = { ...offer, answer: 'accepted', on: channel, current, transactionId } as const;
  const amendment = { customerId: subject, nowMs: atMs, ...(traceparent && { traceparent }) };
  await amendBook(amendment, (book, session) =>
    isFromBeforeErasure(session, atMs) ? unchangedBook(book) : answerOffer(book, answer, atMs),
  ).catch((error: unknown) => {
    // Declined on another channel meanwhile, or erased: there is nothing left to write it to.
    if (!(error instanceof Refusal)) throw error;
  });
});
