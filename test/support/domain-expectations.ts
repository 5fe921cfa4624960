import { Refusal } from '../../shared/refusal/refusal.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { events } from '../../shared/session/event.ts';
import { Session } from '../../shared/session/session.ts';
import type { Transaction } from '../../shared/transaction/transaction.ts';

/** The refusal that an act comes to. Anything else that is thrown, or nothing at all, fails the test. */
export function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was refused.');
}

/** The one open transaction of a session. */
export function onlyTransactionOf({ transactions }: Session): Transaction {
  const [transaction, ...others] = transactions;
  if (!transaction || others.length > 0) throw new Error(`${transactions.length} transactions are open.`);
  return transaction;
}

/** The money that is to move, in the only open transaction. */
export function pendingOf(session: Session) {
  const { pending } = onlyTransactionOf(session).money;
  if (!pending) throw new Error('No money is to move.');
  return pending;
}

export const typesOf = (decision: Pick<Decision, 'events'>): string[] =>
  decision.events.map(({ type }) => type);

/** What a decision came to, once it was seen to be storable: its session and its events fit their schemas. */
export function sound(decision: Decision): Decision {
  Session.parse(decision.session);
  for (const { type, ...said } of decision.events) events[type].parse(said);
  return decision;
}
