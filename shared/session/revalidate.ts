import type { Channel } from '../channel/channel.ts';
import { definitionOf } from '../transaction/definitions.ts';
import type { FactChange, Transaction } from '../transaction/transaction.ts';
import type { SessionEvent } from './event.ts';
import { about } from './open-transactions.ts';

/**
 * Compares what the customer relied on with what is true now, and names each difference.
 *
 * A changed balance is only named. A changed price or changed terms must be agreed to again: the step that
 * asked for them becomes open, with the old answer kept as its draft, and an approval over them is void.
 */
export function revalidate(
  transaction: Transaction,
  facts: Transaction['facts'],
  nowMs: number,
  channel: Channel,
): { transaction: Transaction; events: SessionEvent[] } {
  const changes = changesIn(transaction.facts, facts);
  const stale = definitionOf(transaction).steps.find((step) =>
    step.facts.some((fact) => fact !== 'balance' && changes.some((change) => change.fact === fact)),
  );
  const named = { ...transaction, changes, facts: { ...transaction.facts, ...balanceIn(facts) } };
  if (!stale) return { transaction: named, events: [] };

  const { [stale.name]: agreed, ...otherAnswers } = transaction.answers;
  const reopened: Transaction = {
    ...named,
    answers: otherAnswers,
    drafts: { ...transaction.drafts, ...(agreed && { [stale.name]: agreed }) },
    approval: undefined,
  };
  const voided: SessionEvent[] = transaction.approval
    ? [{ type: 'ApprovalVoided', ...about(transaction, nowMs, channel), because: 'facts-changed' }]
    : [];
  return { transaction: reopened, events: voided };
}

/** Once a new balance was named it is the one that the customer knows; a price they must first agree to. */
const balanceIn = ({ balance }: Transaction['facts']): Transaction['facts'] =>
  balance === undefined ? {} : { balance };

/** Each fact that is another now. */
export function changesIn(was: Transaction['facts'], is: Transaction['facts']): FactChange[] {
  return Object.entries(was).flatMap(([fact, before]) => {
    const now = is[fact];
    return now === undefined || now === before ? [] : [{ fact, was: before, is: now }];
  });
}
