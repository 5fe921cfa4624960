import { describe, expect, it } from 'vitest';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { wake } from '../../../shared/session/decisions/wake.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { anAssistance, aSession, HOUR_MS, MINUTE_MS, machine, NOON } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  aPreparedWithdrawal,
  aWithdrawal,
  euros,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, pendingOf, sound, typesOf } from '../../support/domain-expectations.ts';

const sessionWith = (...transactions: Transaction[]) => aSession({ transactions });
const main = { mainAccountId: 'current' };
const toExpire = { warnedAtMs: NOON - 2 * HOUR_MS, expiresAtMs: NOON };

describe('warning', () => {
  it('comes as long before the end as the definition says, and once', () => {
    const open = aWithdrawal({ expiresAtMs: NOON + 2 * HOUR_MS });

    const early = wake(sessionWith(open), main, NOON - 1);
    const warned = sound(wake(sessionWith(open), main, NOON));
    const again = wake(warned.session, main, NOON + 1);

    expect(early.events).toEqual([]);
    expect(onlyTransactionOf(warned.session)).toEqual({ ...open, warnedAtMs: NOON });
    expect(warned.events).toEqual([
      {
        type: 'TransactionExpiring',
        atMs: NOON,
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        expiresAtMs: NOON + 2 * HOUR_MS,
      },
    ]);
    expect(again.events).toEqual([]);
    expect(again.session).toBe(warned.session);
  });

  it.each([
    ['late', NOON + MINUTE_MS],
    ['long after the end', NOON - 5 * HOUR_MS],
  ])('that comes %s prolongs the life, so that there is an hour left', (_, expiresAtMs) => {
    const warned = sound(wake(sessionWith(aWithdrawal({ expiresAtMs })), main, NOON));

    expect(warned.ended).toEqual([]);
    expect(onlyTransactionOf(warned.session).expiresAtMs).toBe(NOON + HOUR_MS);
    expect(warned.events).toEqual([
      expect.objectContaining({ type: 'TransactionExpiring', expiresAtMs: NOON + HOUR_MS }),
    ]);
  });
});

describe('expiring', () => {
  it('ends what was warned of, and not a moment before', () => {
    const open = aLoan(toExpire);

    const early = wake(sessionWith(open), main, NOON - 1);
    const expired = sound(wake(sessionWith(open), main, NOON));

    expect(early.session.transactions).toEqual([open]);
    expect(expired.session.transactions).toEqual([]);
    expect(expired.ended).toEqual([expect.objectContaining({ outcome: 'expired', endedAtMs: NOON })]);
    expect(expired.events).toEqual([
      expect.objectContaining({ type: 'TransactionExpired', warnedAtMs: NOON - 2 * HOUR_MS }),
    ]);
    expect(expired.events[0]).not.toHaveProperty('channel');
  });

  it('first gives back what is set aside', () => {
    const woken = sound(wake(sessionWith(aPreparedWithdrawal(toExpire)), main, NOON));
    const expired = sound(
      recordMoney(woken.session, { transactionId: 't1', actId: 't1.2', outcome: { done: true } }, NOON),
    );

    expect(woken.ended).toEqual([]);
    expect(pendingOf(woken.session)).toEqual({
      act: { act: 'release', id: 't1.2', holdId: 't1.1' },
      sinceMs: NOON,
      ending: 'expired',
    });
    expect(typesOf(expired)).toEqual(['MoneyMoved', 'TransactionExpired']);
    expect(expired.ended).toEqual([
      expect.objectContaining({ outcome: 'expired', money: { givenBack: euros(120) } }),
    ]);
  });

  it('first puts counted cash on the main account', () => {
    const woken = sound(wake(sessionWith(aCountedDeposit(toExpire)), main, NOON));
    const expired = sound(
      recordMoney(woken.session, { transactionId: 't1', actId: 't1.2', outcome: { done: true } }, NOON),
    );

    expect(pendingOf(woken.session)).toEqual({
      act: {
        act: 'allocate',
        id: 't1.2',
        takeInId: 't1.take-in',
        customerId: 'anna',
        accountId: 'current',
      },
      sinceMs: NOON,
      ending: 'expired',
    });
    expect(typesOf(expired)).toEqual(['MoneyMoved', 'TransactionExpired']);
  });

  it('keeps counted cash of a customer without an account, and nothing else waits for it', () => {
    const deposit = aCountedDeposit({ id: 'counted', ...toExpire });
    const session = sessionWith(deposit, aLoan({ id: 'to-end', ...toExpire }));

    const woken = sound(wake(session, {}, NOON));

    expect(woken.session.transactions).toEqual([deposit]);
    expect(typesOf(woken)).toEqual(['TransactionExpired']);
  });

  it('ends a deposit into which nothing was put', () => {
    expect(typesOf(wake(sessionWith(aDeposit(toExpire)), main, NOON))).toEqual(['TransactionExpired']);
  });

  it.each([
    ['cash is on its way', aDispensingWithdrawal(toExpire), NOON],
    ['money is moving', aMovingWithdrawal(toExpire), NOON + 10 * HOUR_MS],
    ['somebody stands at an open slot', aDeposit({ ...toExpire, heldBy: machine }), NOON],
  ])('waits while %s', (_, transaction, atMs) => {
    const session = sessionWith(transaction);

    const woken = wake(session, main, atMs);

    expect(woken.session).toBe(session);
    expect(woken.events).toEqual([]);
  });

  it('warns of one, ends another and leaves a third', () => {
    const session = sessionWith(
      aWithdrawal({ id: 'to-warn', expiresAtMs: NOON + HOUR_MS }),
      aLoan({ id: 'to-end', ...toExpire }),
      aLoan({ id: 'to-leave' }),
    );

    const woken = sound(wake(session, main, NOON));

    expect(woken.session.transactions.map(({ id }) => id)).toEqual(['to-warn', 'to-leave']);
    expect(typesOf(woken)).toEqual(['TransactionExpiring', 'TransactionExpired']);
    expect(woken.ended?.map(({ id }) => id)).toEqual(['to-end']);
  });
});

describe('a machine that was told to dispense', () => {
  it('is said to be silent once it has been for too long, and once', () => {
    const session = sessionWith(aDispensingWithdrawal());
    const overdueAtMs = NOON - 10_000 + limits.cashReportedWithinMs;

    const early = wake(session, main, overdueAtMs - 1);
    const late = sound(wake(session, main, overdueAtMs));
    const later = wake(late.session, main, overdueAtMs + HOUR_MS);

    expect(early.events).toEqual([]);
    expect(late.events).toEqual([
      expect.objectContaining({ type: 'CashUnreported', terminalId: 'terminal-1', authorizationId: 'a1' }),
    ]);
    expect(later.events).toEqual([]);
  });
});

const anOverdueWithdrawal = aDispensingWithdrawal({
  money: {
    hold: { id: 't1.1', accountId: 'current', money: euros(120) },
    dispensing: { terminalId: 'terminal-1', authorizationId: 'a1', sinceMs: 1, isOverdue: true },
  },
});

describe('when time next asks something', () => {
  it.each([
    ['to be warned', aWithdrawal({ expiresAtMs: NOON + 5 * HOUR_MS }), NOON + 3 * HOUR_MS],
    [
      'to be ended, once warned',
      aWithdrawal({ warnedAtMs: NOON, expiresAtMs: NOON + HOUR_MS }),
      NOON + HOUR_MS,
    ],
    ['to finish money that a crash left', aMovingWithdrawal(), NOON + limits.moneyPatienceMs],
    ['a report that a machine owes', aDispensingWithdrawal(), NOON - 10_000 + limits.cashReportedWithinMs],
    ['nothing while only the machine can say', anOverdueWithdrawal, undefined],
  ])('%s', (_, transaction, expected) => {
    expect(dueAtMs(sessionWith(transaction))).toBe(expected);
  });

  it('is the soonest of all, and never when nothing is open', () => {
    const soon = aWithdrawal({ id: 't2', warnedAtMs: NOON, expiresAtMs: NOON + HOUR_MS });

    expect(dueAtMs(sessionWith(aLoan(), soon, { ...anOverdueWithdrawal, id: 't3' }))).toBe(NOON + HOUR_MS);
    expect(dueAtMs(aSession())).toBeUndefined();
  });
});

describe('what was begun by card and PIN at a machine, and left there', () => {
  const walkUp = aPreparedWithdrawal({
    heldBy: machine,
    approval: { by: 'card-and-pin', atMs: NOON - MINUTE_MS } as Transaction['approval'],
    expiresAtMs: NOON,
  });

  it('is taken back when its time is over, and not before', () => {
    const before = wake(sessionWith(walkUp), main, NOON - 1);
    const { session } = wake(sessionWith(walkUp), main, NOON);

    expect(before.session.transactions).toEqual([walkUp]);
    expect(session.transactions).not.toEqual([walkUp]);
    expect(before.events).toEqual([]);
  });
});

describe('an assistance whose time is over', () => {
  it('ends with a line in the audit, also where a transaction is woken with it', () => {
    const assistance = anAssistance({ endsAtMs: NOON });
    const open = aWithdrawal({ expiresAtMs: NOON + 2 * HOUR_MS });

    const woken = sound(wake(aSession({ transactions: [open], assistance }), main, NOON));

    expect(woken.session.assistance).toBeUndefined();
    expect(typesOf(woken)).toContain('TransactionExpiring');
    expect(woken.deed).toMatchObject({ what: 'ended', by: 'bank' });
  });
});
