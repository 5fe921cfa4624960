import { bank } from '../shared/aws/bank.ts';
import { eachOnItsOwn } from '../shared/aws/each-on-its-own.ts';
import { amendSession } from '../shared/aws/sessions/amend-session.ts';
import { dueSessions } from '../shared/aws/sessions/due-sessions.ts';
import { finishMoney } from '../shared/aws/sessions/settle-money.ts';
import { wake } from '../shared/session/decisions/wake.ts';
import type { PendingMoney } from '../shared/transaction/transaction.ts';
import { clock } from './edge/clock.ts';
import { inTurns } from './edge/in-turns.ts';
import { noteFailure, noteWork } from './edge/observed-work.ts';

/**
 * Called by the clock each minute: warns, expires, and finishes the money that a crash left between intention and
 * record. Whoever could not be woken is still due in a minute, and keeps nobody else asleep.
 */
export const handler = async (): Promise<void> => {
  const customers = await dueSessions(clock.nowMs());
  const failed = await inTurns(customers, wakeCustomer);
  for (const { error } of failed) noteFailure('wake-sessions', error);
  noteWork('wake-sessions', { Woken: customers.length - failed.length, WakeFailures: failed.length });
};

/** What waking itself intends is carried out by the same call. All else may be a request that is still at work. */
const isOfWaking = ({ ending }: PendingMoney): boolean => ending === 'expired';

/** Money that cannot be moved just now keeps the customer's other transactions neither from a warning nor from an end. */
const wakeCustomer = (customerId: string): Promise<void> =>
  eachOnItsOwn([
    () => finishMoney(customerId, clock),
    () => wakeWhatIsDue(customerId),
    () => finishMoney(customerId, clock, isOfWaking),
  ]);

async function wakeWhatIsDue(customerId: string): Promise<void> {
  const [mainAccount] = await bank.accountsOf(customerId);
  await amendSession({ customerId }, (session) =>
    wake(session, { mainAccountId: mainAccount?.accountId }, clock.nowMs()),
  );
}
