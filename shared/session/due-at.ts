import { isWalkUp, type Transaction } from '../transaction/transaction.ts';
import type { OpenClaim } from './claim.ts';
import { isErasing } from './decisions/complete-erasure.ts';
import { warnsAtMs } from './decisions/wake.ts';
import { assistanceEndsAtMs } from './decisions/wake-assistance.ts';
import { limits } from './limits.ts';
import type { Session } from './session.ts';

/**
 * When time next asks something of this session: a warning, an expiry, or money that a crash may have left open.
 *
 * Nothing when nothing is open. While cash is in a machine's mouth only the machine's report moves it on;
 * time says when that is missing.
 */
export function dueAtMs(session: Session): number | undefined {
  const times = [
    ...session.transactions.flatMap(dueTimes),
    ...(session.claims ?? []).flatMap(refundTimes),
    ...erasureTimes(session),
    ...assistanceTimes(session),
  ];
  return times.length > 0 ? Math.min(...times) : undefined;
}

function dueTimes(transaction: Transaction): number[] {
  const { pending, dispensing, hold } = transaction.money;
  if (pending) return [pending.sinceMs + limits.moneyPatienceMs];
  if (dispensing) return dispensing.isOverdue ? [] : [dispensing.sinceMs + limits.cashReportedWithinMs];
  if (isWalkUp(transaction)) return [transaction.expiresAtMs];
  if (hold?.fee) return [transaction.savedAtMs + limits.moneyPatienceMs];
  return [transaction.warnedAtMs === undefined ? warnsAtMs(transaction) : transaction.expiresAtMs];
}

/** A refund that was decided is paid by the request that decided it, or by the clock. */
const refundTimes = ({ refund }: OpenClaim): number[] =>
  refund ? [refund.sinceMs + limits.moneyPatienceMs] : [];

/** So is an erasure that a crash left half-way. */
const erasureTimes = (session: Session): number[] =>
  session.erasure && isErasing(session) ? [session.erasure.sinceMs + limits.moneyPatienceMs] : [];

/** Somebody of the bank goes when their time is over, or lets go when their consent is. */
const assistanceTimes = ({ assistance }: Session): number[] =>
  assistance ? [assistanceEndsAtMs(assistance)] : [];
