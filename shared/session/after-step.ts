import type { Channel } from '../channel/channel.ts';
import { circumstancesOf } from '../transaction/circumstances-of.ts';
import type { Consequence } from '../transaction/follows.ts';
import { stepAfter } from '../transaction/progress.ts';
import type { Step } from '../transaction/step.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Decision } from './decision.ts';
import { endTransaction } from './end-transaction.ts';
import type { SessionEvent } from './event.ts';
import { withTransaction } from './open-transactions.ts';
import type { Session } from './session.ts';

/**
 * What follows once a step is done: money is to move, the transaction ends, or the next step comes.
 *
 * Money is only written down here, as an intention; it moves after the commit, and is recorded after that.
 */
export function afterStep(
  session: Session,
  transaction: Transaction,
  step: Step,
  happened: SessionEvent,
  { nowMs, channel }: { nowMs: number; channel: Channel },
): Decision {
  const consequence = consequenceOf(session, transaction, step);
  if ('money' in consequence) {
    const intending: Transaction = {
      ...transaction,
      moneyActs: transaction.moneyActs + 1,
      money: { ...transaction.money, pending: { act: consequence.money, sinceMs: nowMs } },
    };
    return { session: withTransaction(session, intending), events: [happened] };
  }
  if ('end' in consequence) {
    const because = consequence.end === 'declined' ? consequence.because : undefined;
    const end = endTransaction(session, transaction, { outcome: consequence.end, because, channel }, nowMs);
    return { ...end, events: [happened, ...end.events] };
  }
  return {
    session: withTransaction(session, { ...transaction, at: consequence.next.name }),
    events: [happened],
  };
}

function consequenceOf(session: Session, transaction: Transaction, step: Step): Consequence | { next: Step } {
  if (step.follows) return step.follows(circumstancesOf(session.customerId, transaction));
  const next = stepAfter(transaction, step);
  return next ? { next } : { end: 'completed' };
}
