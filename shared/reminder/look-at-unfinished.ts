import { isAllowed } from '../consent/is-allowed.ts';
import { warnsAtMs } from '../session/decisions/wake.ts';
import { isCashOpen } from '../session/open-transactions.ts';
import type { Session } from '../session/session.ts';
import { currentStep } from '../transaction/progress.ts';
import { isWalkUp, type Transaction } from '../transaction/transaction.ts';
import { firstAllowed } from './first-allowed.ts';
import { limits } from './limits.ts';
import { reachOf } from './reach-of.ts';
import type { Sent } from './reminder-book.ts';
import type { StopReason, Verdict } from './verdict.ts';

/**
 * Whether a customer is to be reminded of a transaction now, later or not at all.
 *
 * It is reminded of some hours after it was laid down, or after whoever drove it fell silent; politely, and never while
 * cash is on its way. From the warning before its expiry on, that says all there is to say.
 */
export function lookAtUnfinished(
  session: Session,
  transactionId: string,
  sent: readonly Sent[],
  nowMs: number,
): Verdict {
  const transaction = session.transactions.find(({ id }) => id === transactionId);
  if (!transaction) return { stop: 'ended' };
  const before = sent.filter((each) => each.reason === 'unfinished' && each.transactionId === transactionId);
  const because = whyNot(session, transaction, before.length);
  if (because) return { stop: because };

  const wantedMs = Math.max(
    nowMs,
    dueAtMs(transaction, before),
    isCashOpen(session) ? nowMs + limits.looksAgainAfterMs : 0,
  );
  const atMs = firstAllowed(wantedMs, session.preferences.timeZone, sent);
  if (atMs >= warnsAtMs(transaction)) return { stop: 'expiry-near' };
  return atMs > nowMs ? { lookAtMs: atMs } : { remind: reachOf(session, currentStep(transaction)) };
}

function whyNot(session: Session, transaction: Transaction, remindedTimes: number): StopReason | undefined {
  if (isWalkUp(transaction)) return 'at-the-machine';
  if (!isAllowed(session.consents, 'reminders')) return 'objected';
  if (session.claims?.length) return 'claim-open';
  if (transaction.warnedAtMs !== undefined) return 'expiry-near';
  if (remindedTimes >= limits.remindersPerTransactionMax) return 'reminded-enough';
  return undefined;
}

/** A while after it was last touched, and a longer one after the last reminder of it. */
function dueAtMs({ holder, savedAtMs }: Transaction, before: readonly Sent[]): number {
  const silentSinceMs = holder ? holder.leaseEndsAtMs : savedAtMs;
  const again = before.map(({ atMs }) => atMs + limits.remindsAgainAfterMs);
  return Math.max(silentSinceMs + limits.remindsAfterMs, ...again);
}
