import { CURRENCY } from '../../cash/currency.ts';
import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { latestDefinition } from '../../transaction/definitions.ts';
import type { Approval, Question } from '../../transaction/step.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { afterStep } from '../after-step.ts';
import { type Decision, unchanged } from '../decision.ts';
import { limits } from '../limits.ts';
import { about, leaseFor } from '../open-transactions.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';

export interface WithdrawAtMachine {
  readonly transactionId: string;
  readonly terminalId: string;
  /** The account behind the card. */
  readonly accountId: string;
  readonly money: Money;
}

/**
 * Begins a withdrawal that nobody prepared: the customer stands at a machine, and their network has verified card and
 * PIN for exactly this amount. That is its approval, so the money is to be set aside at once.
 *
 * Beginning it again changes nothing. It does not count towards what a customer may have open: it is over in a moment.
 */
export function withdrawAtMachine(session: Session, command: WithdrawAtMachine, nowMs: number): Decision {
  if (session.transactions.some(({ id }) => id === command.transactionId)) return unchanged(session);
  requireRoom(session);
  const definition = latestDefinition('cash-withdrawal');
  const [question, approval] = definition.steps as readonly [Question, Approval];
  const by = { channel: 'atm', device: command.terminalId } as const;
  const begun: Transaction = {
    id: command.transactionId,
    kind: definition.kind,
    definition: definition.version,
    startedAtMs: nowMs,
    startedOn: 'atm',
    expiresAtMs: nowMs + limits.walkUpLivesMs,
    at: approval.name,
    answers: { [question.name]: answered(question, command) },
    drafts: {},
    savedAtMs: nowMs,
    facts: {},
    changes: [],
    holder: leaseFor(undefined, by, nowMs),
    approval: { device: command.terminalId, atMs: nowMs, by: 'card-and-pin' },
    money: {},
    moneyActs: 0,
  };
  const what = about(begun, nowMs, 'atm');
  const approved = afterStep(
    { ...session, transactions: [...session.transactions, begun] },
    begun,
    approval,
    { type: 'TransactionApproved', ...what, step: approval.name },
    { nowMs, channel: 'atm' },
  );
  const started = { type: 'TransactionStarted', ...what, expiresAtMs: begun.expiresAtMs } as const;
  return { ...approved, events: [started, ...approved.events] };
}

/** The amount is held to the same rules as one that was prepared. */
function answered(question: Question, { accountId, money }: WithdrawAtMachine): Record<string, unknown> {
  if (money.currency !== CURRENCY) {
    throw new Refusal('answer-invalid', `Only ${CURRENCY} can be withdrawn.`);
  }
  const { success, data, error } = question.answer.safeParse({ accountId, amountMinor: money.amountMinor });
  if (success) return data;
  const issues = error.issues.map(({ path, message }) => ({ at: path.join('.'), says: message }));
  throw new Refusal('answer-invalid', 'This amount cannot be withdrawn.', { issues });
}
