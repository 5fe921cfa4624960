import type { MoneyAct } from '../../cash/money-act.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { recordMoney } from '../../session/decisions/record-money.ts';
import type { RequestMark } from '../../session/key-memory.ts';
import { limits } from '../../session/limits.ts';
import type { PendingMoney } from '../../transaction/transaction.ts';
import { bank } from '../bank.ts';
import { eachOnItsOwn } from '../each-on-its-own.ts';
import { amendSession } from './amend-session.ts';
import type { Changed } from './change-session.ts';
import { loadSession } from './load-session.ts';
import { finishRefund } from './settle-claim.ts';

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
): Promise<Changed> {
  const pending = changed.session.transactions.find(({ id }) => id === transactionId)?.money.pending;
  if (!pending) return changed;
  if (changed.replayed && clock.nowMs() < pending.sinceMs + limits.moneyPatienceMs) {
    throw new Refusal('request-in-progress', 'The first request is still at work. Ask again in a moment.', {
      retryAfterS: 1,
    });
  }
  const outcome = await bank.carryOut(pending.act);
  const recorded = await amendSession(
    { customerId: changed.session.customerId, ...request, after: changed.after },
    (session) => ({
      ...recordMoney(session, { transactionId, actId: pending.act.id, outcome }, clock.nowMs()),
      transactionId: changed.transactionId,
    }),
  );
  const { version, replayed } = changed;
  return { ...recorded, version, replayed, transactionId: changed.transactionId };
}

/**
 * Finishes money that was left between intention and record: by default by a request that is surely gone by now.
 *
 * Each act on its own: one that fails keeps no other from being carried out. Throws what failed at the end.
 */
export async function finishMoney(
  customerId: string,
  clock: { nowMs(): number },
  isLeft = ({ sinceMs }: PendingMoney) => clock.nowMs() >= sinceMs + limits.moneyPatienceMs,
): Promise<void> {
  const loaded = await loadSession(customerId);
  const left = loaded.session.transactions.flatMap(({ id, money: { pending } }) =>
    pending && isLeft(pending) ? [{ transactionId: id, act: pending.act }] : [],
  );
  const refunds = (loaded.session.claims ?? []).flatMap(({ refund, ...open }) =>
    refund && isLeft(refund) ? [{ ...open, refund }] : [],
  );
  await eachOnItsOwn([
    ...left.map((each) => () => finishOne(customerId, each, clock)),
    ...refunds.map((each) => () => finishRefund(customerId, each, clock)),
  ]);
}

async function finishOne(
  customerId: string,
  { transactionId, act }: { readonly transactionId: string; readonly act: MoneyAct },
  clock: { nowMs(): number },
): Promise<void> {
  const outcome = await bank.carryOut(act);
  await amendSession({ customerId }, (session) => ({
    ...recordMoney(session, { transactionId, actId: act.id, outcome }, clock.nowMs()),
    // Nobody is waiting for the "no": it is recorded, and the customer reads it on the transaction.
    refusal: undefined,
  }));
}
