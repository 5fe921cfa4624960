import { describe, expect, it } from 'vitest';
import { countCash } from '../../../shared/session/decisions/count-cash.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, machine, NOON, phone } from '../../support/a-session.ts';
import { aCountedDeposit, aDeposit, euros, STARTED } from '../../support/a-transaction.ts';
import {
  onlyTransactionOf,
  pendingOf,
  refusalOf,
  sound,
  typesOf,
} from '../../support/domain-expectations.ts';

const counting = { transactionId: 't1', terminalId: 'terminal-1', counted: euros(80) };
const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });

describe('counting cash', () => {
  it('takes it in for the customer', () => {
    const counted = sound(countCash(sessionWith(aDeposit({ heldBy: machine })), counting, NOON));

    expect(pendingOf(counted.session)).toEqual({
      act: {
        act: 'take-in',
        id: 't1.take-in',
        customerId: 'anna',
        terminalId: 'terminal-1',
        money: euros(80),
      },
      sinceMs: NOON,
    });
    expect(counted.events).toEqual([
      expect.objectContaining({ type: 'CashCounted', money: euros(80), channel: 'atm' }),
    ]);
  });

  it('asks for the account, once that is recorded', () => {
    const { session } = countCash(sessionWith(aDeposit({ heldBy: machine })), counting, NOON);

    const recorded = sound(
      recordMoney(session, { transactionId: 't1', actId: 't1.take-in', outcome: { done: true } }, NOON),
    );

    expect(onlyTransactionOf(recorded.session)).toMatchObject({
      at: 'allocation',
      money: { takenIn: euros(80) },
    });
    expect(typesOf(recorded)).toEqual(['MoneyMoved']);
  });

  it.each([
    ['its time is over', aDeposit({ expiresAtMs: STARTED, warnedAtMs: 1 })],
    ['another channel holds it', aDeposit({ heldBy: phone })],
    ['nobody holds it', aDeposit({ heldBy: 'nobody' })],
  ])('is a fact, also when %s', (_, deposit) => {
    expect(typesOf(sound(countCash(sessionWith(deposit), counting, NOON)))).toEqual(['CashCounted']);
  });

  it('is never counted twice, before or after it is recorded', () => {
    const { session } = countCash(sessionWith(aDeposit()), counting, NOON);

    expect(refusalOf(() => countCash(session, counting, NOON)).code).toBe('evidence-differs');
    expect(refusalOf(() => countCash(sessionWith(aCountedDeposit()), counting, NOON)).code).toBe(
      'evidence-differs',
    );
  });

  it.each([
    ['transaction-not-found', aSession(), counting],
    ['evidence-impossible', sessionWith(aDeposit()), { ...counting, counted: euros(0) }],
    [
      'evidence-impossible',
      sessionWith(aDeposit()),
      { ...counting, counted: { amountMinor: 80_00, currency: 'USD' } },
    ],
    ['evidence-impossible', sessionWith(aDeposit({ startedOn: 'branch' })), counting],
    ['evidence-differs', sessionWith(aCountedDeposit()), counting],
  ] as const)('refuses with %s', (code, session, command) => {
    expect(refusalOf(() => countCash(session, command, NOON)).code).toBe(code);
  });
});
