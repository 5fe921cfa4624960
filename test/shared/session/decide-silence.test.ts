import { describe, expect, it } from 'vitest';
import { completeCash } from '../../../shared/session/decisions/complete-cash.ts';
import { decideSilence } from '../../../shared/session/decisions/decide-silence.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { wake } from '../../../shared/session/decisions/wake.ts';
import { limits } from '../../../shared/session/limits.ts';
import { aSession, NOON } from '../../support/a-session.ts';
import { aDispensingWithdrawal, euros } from '../../support/a-transaction.ts';
import { onlyTransactionOf, pendingOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const LATER = NOON + limits.cashReportedWithinMs;

const silent = () => wake(aSession({ transactions: [aDispensingWithdrawal()] }), {}, LATER).session;

const found = (amount: number) => ({
  transactionId: 't1',
  authorizationId: 'a1',
  dispensed: euros(amount),
  reason: 'journal-of-the-machine',
});

describe('what people found of a machine that never reported', () => {
  it.each([
    [120, 'FULL'],
    [50, 'PART'],
  ] as const)('is settled like a report: %i euro are %s', (amount, extent) => {
    const decided = sound(decideSilence(silent(), found(amount), LATER));

    expect(pendingOf(decided.session).act).toMatchObject({ act: 'capture', money: euros(amount) });
    expect(decided.events).toEqual([
      expect.objectContaining({
        type: 'CashDispensed',
        extent,
        by: 'operator',
        reason: 'journal-of-the-machine',
      }),
    ]);
    expect(decided.events[0]).not.toHaveProperty('channel');
  });

  it('may be that nothing came out: the cash stays prepared', () => {
    const decided = sound(decideSilence(silent(), found(0), LATER));

    const { money } = onlyTransactionOf(decided.session);
    expect(money.dispensing).toBeUndefined();
    expect(money.hold?.money).toEqual(euros(120));
  });

  it('is not asked for before the machine is overdue', () => {
    const session = aSession({ transactions: [aDispensingWithdrawal()] });

    expect(refusalOf(() => decideSilence(session, found(120), NOON)).code).toBe('cash-not-overdue');
  });

  it.each([
    ['transaction-not-found', { transactionId: 't2' }],
    ['cash-not-authorized', { authorizationId: 'a2' }],
    ['evidence-impossible', { dispensed: euros(130) }],
    ['evidence-impossible', { dispensed: { amountMinor: 1, currency: 'USD' } }],
  ])('is refused with %s', (code, said) => {
    expect(refusalOf(() => decideSilence(silent(), { ...found(120), ...said }, LATER)).code).toBe(code);
  });

  it('stands: found again alike it changes nothing, otherwise it is refused', () => {
    const decided = decideSilence(silent(), found(0), LATER).session;

    expect(decideSilence(decided, found(0), LATER)).toEqual({ session: decided, events: [] });
    expect(refusalOf(() => decideSilence(decided, found(10), LATER)).code).toBe('evidence-differs');
  });
});

describe('a machine that reports after all', () => {
  const reporting = (amount: number) => ({
    transactionId: 't1',
    terminalId: 'terminal-1',
    authorizationId: 'a1',
    dispensed: euros(amount),
  });

  it('changes nothing by saying what was found', () => {
    const decided = decideSilence(silent(), found(50), LATER).session;

    expect(completeCash(decided, reporting(50), LATER)).toEqual({ session: decided, events: [] });
  });

  it('is refused when it says otherwise of cash that was found to be out', () => {
    const decided = decideSilence(silent(), found(50), LATER).session;

    expect(refusalOf(() => completeCash(decided, reporting(120), LATER)).code).toBe('evidence-differs');
  });

  it('is believed that cash came out where nothing was found', () => {
    const decided = decideSilence(silent(), found(0), LATER).session;

    const reported = completeCash(decided, reporting(120), LATER);
    const { act } = pendingOf(reported.session);
    const ended = recordMoney(
      reported.session,
      { transactionId: 't1', actId: act.id, outcome: { done: true } },
      LATER,
    );

    expect(act).toMatchObject({ act: 'capture', money: euros(120) });
    expect(ended.ended?.[0]?.outcome).toBe('completed');
  });
});
