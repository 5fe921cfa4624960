import { lookAtCompleted } from '../../reminder/look-at-completed.ts';
import { lookAtSavedOffer } from '../../reminder/look-at-saved-offer.ts';
import { lookAtUnfinished } from '../../reminder/look-at-unfinished.ts';
import type { Sent } from '../../reminder/reminder-book.ts';
import type { Subject } from '../../reminder/subject.ts';
import type { Verdict } from '../../reminder/verdict.ts';
import type { Session } from '../../session/session.ts';
import { loadBook } from '../offers/offer-book.ts';
import { shownOffer } from '../offers/shown-offer.ts';
import { findFeedback } from '../sessions/feedback.ts';
import { readEnded } from '../sessions/history.ts';

/** Looks at a subject as it is now, and at what of it may be on its way already. */
export async function lookAt(
  session: Session,
  subject: Subject,
  sent: readonly Sent[],
  nowMs: number,
  onItsWay?: Sent,
): Promise<Verdict> {
  const { customerId } = session;
  if (subject.reason === 'saved-offer') {
    const { placementId } = subject;
    const book = await loadBook(customerId, nowMs);
    const placement = book.placements.find((each) => each.placementId === placementId);
    const shown = placement && (await shownOffer(placement, nowMs));
    const { current, left } = shown ?? {};
    const saved = { book, placementId, current, left, onItsWayBy: onItsWay?.by };
    return lookAtSavedOffer(session, saved, sent, nowMs);
  }
  const { transactionId } = subject;
  if (subject.reason === 'unfinished') return lookAtUnfinished(session, transactionId, sent, nowMs);
  const [transaction, feedback] = await Promise.all([
    readEnded(customerId, transactionId),
    findFeedback(customerId, transactionId),
  ]);
  return lookAtCompleted(session, { transaction, isJudged: feedback !== undefined }, sent, nowMs);
}
