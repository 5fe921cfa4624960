import { CURRENCY } from '../../cash/currency.ts';
import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { latestDefinition } from '../../transaction/definitions.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { about, leaseFor, withOpenSlot } from '../open-transactions.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';

export interface DepositAtMachine {
  readonly transactionId: string;
  readonly terminalId: string;
  /** What the machine counted, and holds until it is answered. */
  readonly counted: Money;
}

/**
 * Opens a deposit at a machine whose network has verified the customer's card: the machine may keep the cash, and says
 * then what it kept. Opening it again changes nothing.
 */
export function depositAtMachine(session: Session, command: DepositAtMachine, nowMs: number): Decision {
  if (session.transactions.some(({ id }) => id === command.transactionId)) return unchanged(session);
  requireRoom(session);
  if (command.counted.currency !== CURRENCY) {
    throw new Refusal('answer-invalid', `Only ${CURRENCY} can be deposited.`);
  }
  const definition = latestDefinition('cash-deposit');
  const [count] = definition.steps;
  if (!count) throw new Error('The definition of a deposit has no step.');
  const opened: Transaction = withOpenSlot({
    id: command.transactionId,
    kind: definition.kind,
    definition: definition.version,
    startedAtMs: nowMs,
    startedOn: 'atm',
    expiresAtMs: nowMs + definition.lifetimeMs,
    at: count.name,
    answers: {},
    drafts: {},
    savedAtMs: nowMs,
    facts: {},
    changes: [],
    holder: leaseFor(undefined, { channel: 'atm', device: command.terminalId }, nowMs),
    money: {},
    moneyActs: 0,
  });
  return {
    session: { ...session, transactions: [...session.transactions, opened] },
    events: [{ type: 'TransactionStarted', ...about(opened, nowMs, 'atm'), expiresAtMs: opened.expiresAtMs }],
  };
}
