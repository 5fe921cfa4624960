import { amendBook, loadBook } from '../shared/aws/offers/offer-book.ts';
import { leftOfEach } from '../shared/aws/offers/quota.ts';
import { versionsFor } from '../shared/aws/offers/shown-offer.ts';
import { recalled } from '../shared/aws/sessions/change-session.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { answerOfferRoute } from '../shared/contract/offer-routes.ts';
import { answerOffer } from '../shared/offer/book/answer-offer.ts';
import { clock } from './edge/clock.ts';
import { ok } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { viewerOf } from './edge/viewer-of.ts';
import { answeredOffer } from './offers/answered-offer.ts';

/** POST /offers/{offerId}/responses: seen, saved for later or declined, on all channels at once. */
export const handler = endpoint(answerOfferRoute, async (request) => {
  const { caller, path, body, mark, traceparent } = request;
  const { customerId, channel } = caller;
  const nowMs = clock.nowMs();
  const loaded = await loadSession(customerId);
  recalled(loaded, mark);
  const { language } = viewerOf(loaded.session, caller);
  const { placed, current } = await versionsFor(await loadBook(customerId, nowMs), path.offerId, nowMs);
  const left = await leftOfEach(current ? [current] : []);

  const { decided, replayed } = await amendBook({ customerId, nowMs, mark, traceparent }, (book) =>
    answerOffer(book, { ...path, ...body, on: channel, placed, current, left: left[path.offerId] }, nowMs),
  );
  const book = decided?.book ?? (await loadBook(customerId, nowMs));
  const offer = await answeredOffer({ book, ...path, ...body }, { channel, language }, nowMs);
  return ok(offer, { replayed });
});
