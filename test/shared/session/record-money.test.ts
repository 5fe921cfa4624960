import { describe, expect, it } from 'vitest';
import type { MoneyDecline } from '../../../shared/cash/bank.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, MINUTE_MS, NOON, PHONE_KEY } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAllocatingDeposit,
  anAnsweredTransfer,
  aPreparedWithdrawal,
  euros,
  VALID_IBAN,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, sound, typesOf } from '../../support/domain-expectations.ts';

const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });
const done = { transactionId: 't1', actId: 't1.1', outcome: { done: true } } as const;
const refusedBecause = (because: MoneyDecline, actId = 't1.1') =>
  ({ transactionId: 't1', actId, outcome: { done: false, because } }) as const;

const paid = { customerId: 'anna', accountId: 'current' };
const approved = { approval: { device: PHONE_KEY, atMs: NOON }, moneyActs: 1 };

const aMovingTransfer = anAnsweredTransfer({
  ...approved,
  money: {
    pending: {
      act: {
        act: 'transfer',
        id: 't1.1',
        ...paid,
        money: euros(30),
        creditor: { name: 'Bruno', iban: VALID_IBAN },
      },
      sinceMs: NOON,
    },
  },
});

const aMovingFee = anAgreedCardReplacement({
  ...approved,
  money: { pending: { act: { act: 'fee', id: 't1.1', ...paid, money: euros(5) }, sinceMs: NOON } },
});

describe('recording money that moved', () => {
  it('sets it aside, and moves on to the machine', () => {
    const givenBackBefore = aMovingWithdrawal();
    givenBackBefore.money.givenBack = euros(90);

    const recorded = sound(recordMoney(sessionWith(givenBackBefore), done, NOON));

    const { at, money } = onlyTransactionOf(recorded.session);
    expect(at).toBe('collection');
    expect(money).toEqual({
      hold: { id: 't1.1', accountId: 'current', money: euros(120) },
      givenBack: undefined,
    });
    expect(recorded.events).toEqual([
      {
        type: 'MoneyMoved',
        atMs: NOON,
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        act: 'hold',
        actId: 't1.1',
      },
    ]);
  });

  it.each([
    ['a transfer', aMovingTransfer, 't1.1'],
    ['a fee', aMovingFee, 't1.1'],
    ['an allocation', anAllocatingDeposit(), 't1.2'],
  ])('completes the transaction whose last step was %s', (_, moving, actId) => {
    const recorded = sound(recordMoney(sessionWith(moving), { ...done, actId }, NOON));

    expect(recorded.session.transactions).toEqual([]);
    expect(typesOf(recorded)).toEqual(['MoneyMoved', 'TransactionCompleted']);
    expect(recorded.ended).toEqual([expect.objectContaining({ outcome: 'completed', endedAtMs: NOON })]);
    expect(recorded.ended?.[0]?.money).not.toHaveProperty('pending');
  });

  it('changes nothing the second time, nor for another act', () => {
    const moving = sessionWith(aMovingWithdrawal());
    const { session: recorded } = recordMoney(moving, done, NOON);

    expect(recordMoney(recorded, done, NOON)).toEqual({ session: recorded, events: [] });
    expect(recordMoney(moving, { ...done, actId: 't1.9' }, NOON).session).toBe(moving);
    expect(recordMoney(aSession(), done, NOON).events).toEqual([]);
  });

  it('leaves another open transaction as it is', () => {
    const other = anAnsweredTransfer({ id: 't2' });
    const session = aSession({ transactions: [other, aMovingTransfer] });

    expect(recordMoney(session, done, NOON).session.transactions).toEqual([other]);
  });
});

describe('recording that the bank said no', () => {
  it.each([
    ['a hold', aMovingWithdrawal(), 't1.1', 'amount'],
    ['a transfer', aMovingTransfer, 't1.1', 'amount'],
    ['a fee', aMovingFee, 't1.1', 'fee'],
    ['an allocation', anAllocatingDeposit(), 't1.2', 'allocation'],
  ])('to %s: it stays open at the question with the account, every answer kept', (_, moving, actId, at) => {
    const refused = sound(
      recordMoney(sessionWith(moving), refusedBecause('funds-insufficient', actId), NOON),
    );

    const transaction = onlyTransactionOf(refused.session);
    expect(transaction).toMatchObject({ at, answers: moving.answers });
    expect(transaction.approval).toBeUndefined();
    expect(transaction.money).not.toHaveProperty('pending');
    expect(refused.refusal?.code).toBe('funds-insufficient');
  });

  it('voids the approval, and says both', () => {
    const refused = sound(
      recordMoney(sessionWith(aMovingTransfer), refusedBecause('funds-insufficient'), NOON),
    );

    expect(refused.events).toEqual([
      expect.objectContaining({ type: 'MoneyRefused', act: 'transfer', because: 'funds-insufficient' }),
      expect.objectContaining({ type: 'ApprovalVoided', because: 'money-refused' }),
    ]);
  });

  it('says nothing of an approval where there was none', () => {
    const refused = recordMoney(
      sessionWith(anAllocatingDeposit()),
      refusedBecause('account-unknown', 't1.2'),
      NOON,
    );

    expect(typesOf(refused)).toEqual(['MoneyRefused']);
    expect(refused.refusal?.code).toBe('account-unknown');
  });

  it('keeps what was taken in: it waits for another account', () => {
    const refused = recordMoney(
      sessionWith(anAllocatingDeposit()),
      refusedBecause('account-unknown', 't1.2'),
      NOON,
    );

    expect(onlyTransactionOf(refused.session).money).toEqual({ takenIn: euros(80) });
  });

  it.each(['account-unknown', 'currency-differs', 'hold-unknown'] as const)(
    'tells %s as an account that does not do',
    (because) => {
      expect(recordMoney(sessionWith(aMovingTransfer), refusedBecause(because), NOON).refusal?.code).toBe(
        'account-unknown',
      );
    },
  );

  it.each([
    ['release', aPreparedWithdrawal(), { act: 'release', id: 't1.2', holdId: 't1.1' }],
    [
      'capture',
      aPreparedWithdrawal(),
      { act: 'capture', id: 't1.2', holdId: 't1.1', terminalId: 'terminal-1', money: euros(120) },
    ],
    [
      'take-in',
      aCountedDeposit(),
      { act: 'take-in', id: 't1.2', customerId: 'anna', terminalId: 'terminal-1', money: euros(80) },
    ],
  ] as const)('is no answer to a %s: the books and the session disagree', (_, transaction, act) => {
    const money = { ...transaction.money, pending: { act, sinceMs: NOON - MINUTE_MS } };

    expect(() =>
      recordMoney(sessionWith({ ...transaction, money }), refusedBecause('hold-unknown', 't1.2'), NOON),
    ).toThrow('the books and the session disagree');
  });
});
