import type { Charges } from '../../cash/charges.ts';
import type { Money } from '../../cash/money.ts';
import { latestDefinition } from '../../transaction/definitions.ts';
import type { Approval, Question } from '../../transaction/step.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { endTransaction } from '../end-transaction.ts';
import { limits } from '../limits.ts';
import { about, leaseFor } from '../open-transactions.ts';
import { requireRoom } from '../require-room.ts';
import type { Session } from '../session.ts';
import { whyNotWithdrawable } from '../why-not-withdrawable.ts';

export interface WithdrawAtMachine {
  readonly transactionId: string;
  readonly terminalId: string;
  /** The account behind the card. */
  readonly accountId: string;
  readonly money: Money;
  /** What the customer agreed to beside it. */
  readonly charges?: Charges | undefined;
}

/**
 * Begins a withdrawal that nobody prepared: the customer stands at a machine, and their network has verified card and
 * PIN for exactly this amount. That is its approval, so the money is to be set aside at once, with the fee that the
 * customer agreed to, and in the currency of the account.
 *
 * An amount that cannot be withdrawn is declined, and leaves its trace: the customer reads in the app what the machine
 * does not say. Beginning it again changes nothing. It does not count towards what a customer may have open: it is over
 * in a moment.
 */
export function withdrawAtMachine(session: Session, command: WithdrawAtMachine, nowMs: number): Decision {
  if (session.transactions.some(({ id }) => id === command.transactionId)) return unchanged(session);
  requireRoom(session);
  const { transactionId, terminalId, accountId, money, charges = {} } = command;
  const { fee, overdraft, conversion } = charges;
  const billed = conversion?.billed ?? money;
  const definition = latestDefinition('cash-withdrawal');
  const [question, approval] = definition.steps as readonly [Question, Approval];
  const by = { channel: 'atm', device: terminalId } as const;
  const act = {
    act: 'hold' as const,
    id: `${transactionId}.1`,
    customerId: session.customerId,
    accountId,
    money: billed,
    ...(fee && { fee }),
    ...(overdraft && { overdraft }),
  };
  const begun: Transaction = {
    id: transactionId,
    kind: definition.kind,
    definition: definition.version,
    startedAtMs: nowMs,
    startedOn: 'atm',
    expiresAtMs: nowMs + limits.walkUpLivesMs,
    at: approval.name,
    answers: { [question.name]: { accountId, amountMinor: billed.amountMinor } },
    drafts: {},
    savedAtMs: nowMs,
    facts: {},
    changes: [],
    holder: leaseFor(undefined, by, nowMs),
    approval: { device: terminalId, atMs: nowMs, by: 'card-and-pin' },
    money: { pending: { act, sinceMs: nowMs }, ...(conversion && { conversion }) },
    moneyActs: 1,
  };
  const opened = { ...session, transactions: [...session.transactions, begun] };
  const what = about(begun, nowMs, 'atm');
  const started = { type: 'TransactionStarted', ...what, expiresAtMs: begun.expiresAtMs } as const;
  const refusal = whyNotWithdrawable(money, conversion);
  if (refusal) {
    const ending = { outcome: 'declined', because: 'amount-invalid', channel: 'atm' } as const;
    const end = endTransaction(opened, { ...begun, answers: {}, money: {} }, ending, nowMs);
    return { ...end, events: [started, ...end.events], refusal };
  }
  const approved = { type: 'TransactionApproved', ...what, step: approval.name } as const;
  return { session: opened, events: [started, approved] };
}
