import { Refusal } from '../../refusal/refusal.ts';
import { questionBefore } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { requireNothingSigned } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import type { SessionEvent } from '../event.ts';
import { about, drivenTransaction, type Party, touched, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { intendRelease } from './intend-release.ts';

/**
 * Goes back to the question before, with every answer and draft kept.
 *
 * Behind an approval the approval is void, since the terms may change; money that was set aside for it is
 * given back first. Neither is for whoever assists.
 */
export function stepBack(
  session: Session,
  command: { transactionId: string; by: Party },
  nowMs: number,
): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  requireNothingSigned(transaction, command.by);
  const before = questionBefore(transaction);
  if (!before || transaction.money.takenIn) {
    throw new Refusal('nothing-before-this-step', 'This is the first step that can be changed.');
  }
  const moved = { ...touched(transaction, command.by, nowMs), changes: [] };
  const steppedBack = {
    type: 'SteppedBack',
    ...about(transaction, nowMs, command.by.channel),
    from: transaction.at,
    to: before.name,
  } as const;
  if (transaction.money.hold) {
    return { session: withTransaction(session, intendRelease(moved, nowMs)), events: [steppedBack] };
  }
  const stands: Transaction = { ...moved, at: before.name, approval: undefined };
  const voided: SessionEvent[] = transaction.approval
    ? [
        {
          type: 'ApprovalVoided',
          ...about(transaction, nowMs, command.by.channel),
          because: 'answer-changed',
        },
      ]
    : [];
  return { session: withTransaction(session, stands), events: [steppedBack, ...voided] };
}
