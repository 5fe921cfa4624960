import { bank } from '../shared/aws/bank.ts';
import { eachOnItsOwn } from '../shared/aws/each-on-its-own.ts';
import { finishErasure } from '../shared/aws/privacy/erase-customer.ts';
import { amendSession } from '../shared/aws/sessions/amend-session.ts';
import { dueSessions } from '../shared/aws/sessions/due-sessions.ts';
import { finishMoney } from '../shared/aws/sessions/settle-money.ts';
import { wake } from '../shared/session/decisions/wake.ts';
import type { EventType } from '../shared/session/event.ts';
import type { PendingMoney } from '../shared/transaction/transaction.ts';
import { clock } from './edge/clock.ts';
import { inTurns } from './edge/in-turns.ts';
import { noteFailure, noteWork, work } from './edge/observed-work.ts';

/**
 * Called by the clock each minute: warns, expires, and finishes the money and the erasures that a crash left between
 * intention and record. Whoever could not be woken is still due in a minute, and keeps nobody else asleep.
 */
export const handler = work('wake-sessions', async (): Promise<void> => {
  const customers = await dueSessions(clock.nowMs());
  const said: EventType[] = [];
  const failed = await inTurns(customers, (customerId) => wakeCustomer(customerId, said));
  for (const { error } of failed) noteFailure('wake-sessions', error);
  noteWork('wake-sessions', {
    Woken: customers.length - failed.length,
    WakeFailures: failed.length,
    CashUnreported: said.filter((type) => type === 'CashUnreported').length,
  });
});

/** What waking itself intends is carried out by the same call. All else may be a request that is still at work. */
const isOfWaking = ({ ending, act }: PendingMoney): boolean =>
  ending === 'expired' || (act.act === 'resize' && !act.fee);

/** Money that cannot be moved just now keeps the customer's other transactions neither from a warning nor from an end. */
const wakeCustomer = (customerId: string, said: EventType[]): Promise<void> =>
  eachOnItsOwn([
    () => finishMoney(customerId, clock),
    async () => void said.push(...(await wakeWhatIsDue(customerId))),
    () => finishMoney(customerId, clock, isOfWaking),
    () => finishErasure(customerId, clock),
  ]);

/** Answers what it came to say. */
async function wakeWhatIsDue(customerId: string): Promise<EventType[]> {
  const [mainAccount] = await bank.accountsOf(customerId);
  let said: EventType[] = [];
  await amendSession({ customerId }, (session) => {
    const decision = wake(session, { mainAccountId: mainAccount?.accountId }, clock.nowMs());
    said = decision.events.map(({ type }) => type);
    return decision;
  });
  return said;
}
