import { describe, expect, it } from 'vitest';
import { unchanged } from '../../../shared/session/decision.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import {
  lateCashIdOf,
  type SettleLateCash,
  settleLateCash,
} from '../../../shared/session/decisions/settle-late-cash.ts';
import { limits } from '../../../shared/session/limits.ts';
import { aSession, NOON } from '../../support/a-session.ts';
import { anAnsweredWithdrawal, aWithdrawal, euros } from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const authorizationId = 'a000009-60303ae22b';
const lateId = 't000009-60303ae22b';
const reversed = {
  terminalId: 'terminal-1',
  authorizationId,
  dispensed: euros(0),
  authorized: euros(120),
  holdId: 't1.1',
  accountId: 'current',
};

const cancelled = anAnsweredWithdrawal({
  heldBy: 'nobody',
  outcome: 'cancelled',
  endedAtMs: NOON - 1,
  money: { givenBack: euros(120), reports: [reversed] },
});

const late: SettleLateCash = {
  transactionId: cancelled.id,
  terminalId: 'terminal-1',
  authorizationId,
  dispensed: euros(120),
  of: cancelled,
  settledBefore: undefined,
};

describe('cash that a machine reports after its withdrawal has ended', () => {
  it('is intended to be taken from the account that the withdrawal was for', () => {
    const settling = sound(settleLateCash(aSession(), late, NOON));

    expect(onlyTransactionOf(settling.session)).toMatchObject({ id: lateId, kind: 'cash-withdrawal' });
    expect(onlyTransactionOf(settling.session).money.pending?.act).toEqual({
      act: 'settle-late',
      id: `${authorizationId}.late`,
      customerId: 'anna',
      accountId: 'current',
      terminalId: 'terminal-1',
      money: euros(120),
    });
    expect(settling.events).toEqual([
      expect.objectContaining({ type: 'CashSettledLate', of: cancelled.id, money: euros(120) }),
    ]);
  });

  it('becomes a completed withdrawal of its own, once it is taken', () => {
    const { session } = settleLateCash(aSession(), late, NOON);

    const taken = sound(
      recordMoney(
        session,
        { transactionId: lateId, actId: `${authorizationId}.late`, outcome: { done: true } },
        NOON,
      ),
    );

    expect(typesOf(taken)).toEqual(['MoneyMoved', 'TransactionCompleted']);
    expect(taken.ended).toEqual([
      expect.objectContaining({
        id: lateId,
        outcome: 'completed',
        money: expect.objectContaining({ dispensed: euros(120) }),
      }),
    ]);
  });

  it('is settled once, however often it is reported', () => {
    const settledBefore = onlyTransactionOf(settleLateCash(aSession(), late, NOON).session);
    const session = aSession();

    expect(settleLateCash(session, { ...late, settledBefore }, NOON)).toEqual({
      ...unchanged(session),
      transactionId: lateId,
    });
  });

  it('changes nothing when nothing came out, as was said before', () => {
    const session = aSession();

    expect(settleLateCash(session, { ...late, dispensed: euros(0) }, NOON)).toEqual(unchanged(session));
  });

  it.each([
    ['cash-not-authorized', { ...late, authorizationId: 'a000001-60303ae22b' }],
    ['cash-not-authorized', { ...late, terminalId: 'terminal-2' }],
    [
      'evidence-differs',
      {
        ...late,
        settledBefore: { ...cancelled, money: { reports: [{ ...reversed, dispensed: euros(50) }] } },
      },
    ],
    ['evidence-impossible', { ...late, dispensed: { amountMinor: 1, currency: 'USD' } }],
    ['evidence-impossible', { ...late, dispensed: euros(120.01) }],
  ] satisfies [string, SettleLateCash][])('is refused with %s', (code, command) => {
    expect(refusalOf(() => settleLateCash(aSession(), command, NOON)).code).toBe(code);
  });

  it('is settled by nothing but the dispenser’s own evidence, where that was trusted with a token', () => {
    const report = { ...reversed, token: { nonce: 'A1B2', needsEvidence: true as const } };
    const trusted = { ...late, of: { ...cancelled, money: { ...cancelled.money, reports: [report] } } };
    const codeOf = (command: SettleLateCash) =>
      refusalOf(() => settleLateCash(aSession(), command, NOON)).code;

    expect(codeOf(trusted)).toBe('evidence-missing');
    expect(codeOf({ ...trusted, proven: euros(100) })).toBe('evidence-impossible');
    expect(typesOf(sound(settleLateCash(aSession(), { ...trusted, proven: euros(120) }, NOON)))).toEqual([
      'CashSettledLate',
    ]);
  });

  it('is not held to the token of another authorization at the same machine', () => {
    const other = {
      ...reversed,
      authorizationId: 'a000002-60303ae22b',
      token: { nonce: 'A1B2', needsEvidence: true as const },
    };
    const of = { ...cancelled, money: { ...cancelled.money, reports: [other, reversed] } };

    expect(typesOf(sound(settleLateCash(aSession(), { ...late, of }, NOON)))).toEqual(['CashSettledLate']);
  });

  it('waits where too much is being settled, and is reported again', () => {
    const transactions = Array.from({ length: limits.transactionsMax }, (_, nth) =>
      aWithdrawal({ id: `t${nth}` }),
    );

    expect(refusalOf(() => settleLateCash(aSession({ transactions }), late, NOON)).code).toBe('money-moving');
  });

  it('is known by its authorization', () => {
    expect(lateCashIdOf(authorizationId)).toBe(lateId);
  });
});
