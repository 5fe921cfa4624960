import { readCatalogue } from '../shared/aws/offers/catalogue.ts';
import { amendBook, loadBook } from '../shared/aws/offers/offer-book.ts';
import { giveBack, takeOne } from '../shared/aws/offers/quota.ts';
import { acceptOfferRoute } from '../shared/contract/offer-routes.ts';
import { type AnswerOffer, answerOffer } from '../shared/offer/book/answer-offer.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { beginOffer } from '../shared/session/decisions/begin-offer.ts';
import { presentTransaction } from '../shared/session/view/present-transaction.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import { created } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { transactionIdFor } from './edge/transaction-id.ts';
import { answeredViewer } from './edge/viewer-of.ts';
import { answeredOffer } from './offers/answered-offer.ts';

/**
 * POST /offers/{offerId}/acceptance: what the offer leads to begins, with its version pinned.
 *
 * One of a limited number is taken first, then the session changes, then the book says so. A crash between leaves one
 * that is taken and either a repeat that goes on, or the event of what began, by which the book is settled.
 */
export const handler = endpoint(acceptOfferRoute, async (request) => {
  const { caller, path, body, mark, traceparent } = request;
  const { customerId, channel } = caller;
  const nowMs = clock.nowMs();
  const catalogue = await readCatalogue(nowMs);
  const current = catalogue.find(({ offerId }) => offerId === path.offerId);
  const answer: AnswerOffer = { ...path, ...body, answer: 'accepted', on: channel, current };
  const before = await loadBook(customerId, nowMs);
  const { placement } = answerOffer(before, answer, nowMs);
  const begins = current?.leadsTo.kind !== undefined;
  const idAt = (version: number) => transactionIdFor(customerId, mark.key, version);

  const isTaken = current?.quota && placement && placement.state === 'accepted';
  if (isTaken && current.quota) await takeOne(path.offerId, placement.placementId, current.quota.total);
  const changed = await change(request, (session, by, committing) =>
    beginOffer(session, { by, transactionId: idAt(committing), offer: current }, nowMs),
  ).catch(async (error: unknown) => {
    if (isTaken && error instanceof Refusal) await giveBackUnlessAccepted();
    throw error;
  });
  const transactionId = begins ? idAt(changed.version) : undefined;
  const { decided } = await amendBook({ customerId, nowMs, traceparent }, (book) =>
    answerOffer(book, { ...answer, transactionId }, nowMs),
  );

  const viewer = answeredViewer(changed, request);
  const { language } = viewer;
  const book = decided?.book ?? before;
  const offer = await answeredOffer({ book, before, offerId: path.offerId }, { channel, language }, nowMs);
  const transaction = changed.session.transactions.find(({ id }) => id === transactionId);
  const { version, replayed } = changed;
  return created(
    { offer, ...(transaction && { transaction: presentTransaction(transaction, viewer) }) },
    { version: replayed ? changed.session.version : version, replayed },
  );

  /** Somebody who has accepted it meanwhile keeps theirs. */
  async function giveBackUnlessAccepted(): Promise<void> {
    const now = await loadBook(customerId, clock.nowMs());
    if (now.families[path.offerId]?.said === 'accepted' || !placement) return;
    await giveBack(path.offerId, placement.placementId);
  }
});
