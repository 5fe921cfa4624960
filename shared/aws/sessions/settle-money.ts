import { Refusal } from '../../refusal/refusal.ts';
import { recordMoney } from '../../session/decisions/record-money.ts';
import type { RequestMark } from '../../session/key-memory.ts';
import { limits } from '../../session/limits.ts';
import type { Session } from '../../session/session.ts';
import { bank } from '../bank.ts';
import { amendSession } from './amend-session.ts';
import type { Changed } from './change-session.ts';

/**
 * Carries out the money that a commit intended, and records what became of it.
 *
 * The intention is durable by now and the act is idempotent, so a crash anywhere here is finished by a repeat of
 * the request or by the clock. A repeat that finds the first one still at work is told to wait.
 */
export async function settleMoney(
  changed: Changed,
  transactionId: string,
  request: { readonly mark?: RequestMark; readonly traceparent?: string },
  clock: { nowMs(): number },
): Promise<Session> {
  const pending = changed.session.transactions.find(({ id }) => id === transactionId)?.money.pending;
  if (!pending) return changed.session;
  if (changed.replayed && clock.nowMs() < pending.sinceMs + limits.moneyPatienceMs) {
    throw new Refusal('request-in-progress', 'The first request is still at work. Ask again in a moment.', {
      retryAfterS: 1,
    });
  }
  const outcome = await bank.carryOut(pending.act);
  const { session } = await amendSession(
    { customerId: changed.session.customerId, ...request, after: changed.after },
    (session) => recordMoney(session, { transactionId, actId: pending.act.id, outcome }, clock.nowMs()),
  );
  return session;
}
