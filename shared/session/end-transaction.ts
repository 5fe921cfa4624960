import type { Channel } from '../channel/channel.ts';
import type { Outcome } from '../transaction/outcome.ts';
import { isWalkUp, type Transaction } from '../transaction/transaction.ts';
import type { Decision } from './decision.ts';
import type { SessionEvent } from './event.ts';
import { about, withoutTransaction } from './open-transactions.ts';
import type { Session } from './session.ts';

/** Ends a transaction, once: it leaves the session for history, and says how it ended. */
export function endTransaction(
  session: Session,
  transaction: Transaction,
  ending: { outcome: Outcome; because?: string; channel?: Channel },
  nowMs: number,
): Decision {
  const { holder: _, ticket: __, ...kept } = transaction;
  const ended: Transaction = {
    ...kept,
    drafts: {},
    outcome: ending.outcome,
    endedAtMs: nowMs,
    ...(ending.because && { because: ending.because }),
  };
  return {
    session: withoutTransaction(session, transaction.id),
    events: [endEvent(ended, ending, nowMs)],
    ended: [ended],
  };
}

function endEvent(
  ended: Transaction,
  { outcome, because, channel }: { outcome: Outcome; because?: string; channel?: Channel },
  nowMs: number,
): SessionEvent {
  const what = {
    ...about(ended, nowMs, channel),
    startedOn: ended.startedOn,
    ...(isWalkUp(ended) && { walkUp: true as const }),
  };
  switch (outcome) {
    case 'completed':
      return { type: 'TransactionCompleted', ...what };
    case 'cancelled':
      return { type: 'TransactionCancelled', ...what };
    case 'declined':
      return { type: 'TransactionDeclined', ...what, because: because ?? 'declined' };
    case 'expired':
      return { type: 'TransactionExpired', ...what, warnedAtMs: ended.warnedAtMs ?? nowMs };
  }
}
