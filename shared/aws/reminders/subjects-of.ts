import type { Subject } from '../../reminder/subject.ts';
import { loadSession } from '../sessions/load-session.ts';
import { loadReminders } from './reminder-item.ts';

/** Everything that a customer is or may be reminded of. */
export async function subjectsOf(customerId: string): Promise<Subject[]> {
  const [{ session }, { planned }] = await Promise.all([loadSession(customerId), loadReminders(customerId)]);
  const open = session.transactions.map(({ id }): Subject => ({ reason: 'unfinished', transactionId: id }));
  const others = planned
    .filter((each) => !open.some(({ transactionId }) => transactionId === each.transactionId))
    .map(({ reason, transactionId }): Subject => ({ reason, transactionId }));
  return [...open, ...others];
}
