import { isOf, type Subject, subjectOf } from '../../reminder/subject.ts';
import { loadBook } from '../offers/offer-book.ts';
import { loadSession } from '../sessions/load-session.ts';
import { loadReminders } from './reminder-book.ts';

/** Everything that a customer is or may be reminded of. */
export async function subjectsOf(customerId: string, nowMs: number): Promise<Subject[]> {
  const [{ session }, { placements }, { planned }] = await Promise.all([
    loadSession(customerId),
    loadBook(customerId, nowMs),
    loadReminders(customerId),
  ]);
  const open = session.transactions.map(({ id }): Subject => ({ reason: 'unfinished', transactionId: id }));
  const saved = placements
    .filter(({ state }) => state === 'saved')
    .map(({ offerId, placementId }): Subject => ({ reason: 'saved-offer', offerId, placementId }));
  const known = [...open, ...saved];
  return [...known, ...planned.map(subjectOf).filter((each) => !known.some(isOf(each)))];
}
