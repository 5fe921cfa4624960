import { amendBook, loadBook } from '../shared/aws/offers/offer-book.ts';
import { takeOne } from '../shared/aws/offers/quota.ts';
import { versionsFor } from '../shared/aws/offers/shown-offer.ts';
import { acceptOfferRoute } from '../shared/contract/offer-routes.ts';
import { type AnswerOffer, answerOffer } from '../shared/offer/book/answer-offer.ts';
import type { Book } from '../shared/offer/book/book.ts';
import { offeredVersion } from '../shared/offer/book/offered-version.ts';
import { placementOf } from '../shared/offer/book/standing.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { type Decision, unchanged } from '../shared/session/decision.ts';
import { beginOffer } from '../shared/session/decisions/begin-offer.ts';
import { presentTransaction } from '../shared/session/view/present-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { transactionIdFor } from './edge/transaction-id.ts';
import { answeredViewer } from './edge/viewer-of.ts';
import { answeredOffer } from './offers/answered-offer.ts';
import { undoAcceptance } from './offers/undo-acceptance.ts';

/**
 * POST /offers/{offerId}/acceptance: what the offer leads to begins, with its version pinned.
 *
 * The session changes first, and one of a limited number is taken in the same write; then the book says so. After a
 * crash between the two a repeat goes on from there, and so does whoever hears what began (`settle-offers`). Whoever said
 * no on another channel meanwhile has nothing of it: what began is cancelled, and the place is given back.
 */
export const handler = endpoint(acceptOfferRoute, async (request) => {
  const { caller, path, body, mark, traceparent } = request;
  const { customerId, channel } = caller;
  const nowMs = clock.nowMs();
  const answerTo = async (book: Book): Promise<AnswerOffer> => {
    const { placed, current } = await versionsFor(book, path.offerId, nowMs);
    return { ...path, ...body, answer: 'accepted', on: channel, placed, current };
  };
  const idAt = (version: number) => transactionIdFor(customerId, mark.key, version);

  let taken: string | undefined;
  const changed = await change(request, async (session, by, committing): Promise<Decision> => {
    const before = await loadBook(customerId, nowMs);
    const answer = await answerTo(before);
    const { book, placement } = answerOffer(before, answer, nowMs);
    const offer = placement && offeredVersion(placement, answer);
    if (book === before || !offer) return unchanged(session);
    const { placementId } = placement;
    if (offer.leadsTo.kind) {
      return beginOffer(session, { by, transactionId: idAt(committing), offer, placementId }, nowMs);
    }
    if (offer.quota) {
      await takeOne({ ...path, placementId, total: offer.quota.total });
      taken = placementId;
    }
    return unchanged(session);
  });
  const begun = changed.session.transactions.find(({ id }) => id === idAt(changed.version));
  await amendBook({ customerId, nowMs, traceparent }, async (book) =>
    answerOffer(book, { ...(await answerTo(book)), transactionId: begun?.id }, nowMs),
  ).catch(async (error: unknown) => {
    if (error instanceof Refusal) {
      await undoAcceptance({ customerId, traceparent }, { ...path, placementId: taken, begun });
    }
    throw error;
  });

  const viewer = answeredViewer(changed, request);
  const book = await loadBook(customerId, nowMs);
  const shown = await answeredOffer({ book, ...path, ...body }, { ...viewer, channel }, nowMs);
  const transactionId = placementOf(book, path.offerId)?.transactionId;
  const transaction = changed.session.transactions.find(({ id }) => id === transactionId);
  const { version } = changed.session;
  return created(
    { offer: shown, ...(transaction && { transaction: presentTransaction(transaction, viewer) }) },
    { version, replayed: changed.replayed },
  );
});
