import { isAllowed } from '../consent/is-allowed.ts';
import { isCashOpen } from '../session/open-transactions.ts';
import type { Session } from '../session/session.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { firstAllowed } from './first-allowed.ts';
import { limits } from './limits.ts';
import { reachOf } from './reach-of.ts';
import type { Sent } from './reminder-book.ts';
import type { StopReason, Verdict } from './verdict.ts';

/** What is known of a transaction that ended. */
export interface Ended {
  readonly transaction: Transaction | undefined;
  /** The customer has said already how it was. */
  readonly isJudged: boolean;
}

/** Whether a customer is to be asked now, later or not at all how a transaction went that was completed. */
export function lookAtCompleted(
  session: Session,
  { transaction, isJudged }: Ended,
  sent: readonly Sent[],
  nowMs: number,
): Verdict {
  if (transaction?.outcome !== 'completed' || isErased(session, transaction)) return { stop: 'ended' };
  if (isJudged) return { stop: 'answered' };
  const because = whyNot(session, sent, nowMs);
  if (because) return { stop: because };

  const endedAtMs = transaction.endedAtMs ?? nowMs;
  const wantedMs = Math.max(
    nowMs,
    endedAtMs + limits.asksAfterMs,
    isCashOpen(session) ? nowMs + limits.looksAgainAfterMs : 0,
  );
  const atMs = firstAllowed(wantedMs, session.preferences.timeZone, sent);
  return atMs > nowMs ? { lookAtMs: atMs } : { remind: reachOf(session) };
}

function whyNot(session: Session, sent: readonly Sent[], nowMs: number): StopReason | undefined {
  if (!isAllowed(session.consents, 'reminders')) return 'objected';
  if (session.claims?.length) return 'claim-open';
  const asked = sent.some(
    ({ reason, atMs }) => reason === 'feedback' && atMs > nowMs - limits.asksAgainAfterMs,
  );
  return asked ? 'asked-recently' : undefined;
}

/** What a law keeps of somebody who had everything erased is nothing to ask them about. */
const isErased = ({ erasure }: Session, { endedAtMs = 0 }: Transaction): boolean =>
  erasure !== undefined && endedAtMs <= erasure.sinceMs;
