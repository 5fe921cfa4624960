import { describe, expect, it } from 'vitest';
import { Language } from '../../../shared/channel/wording.ts';
import type { Party } from '../../../shared/session/open-transactions.ts';
import { CashState } from '../../../shared/session/view/cash-view.ts';
import { cashWords } from '../../../shared/session/view/cash-words.ts';
import { presentTransaction } from '../../../shared/session/view/present-transaction.ts';
import type { CashReport, Transaction } from '../../../shared/transaction/transaction.ts';
import { laptop, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  anAnsweredLoan,
  aPreparedWithdrawal,
  aWithdrawal,
  euros,
} from '../../support/a-transaction.ts';

const seenBy = (party: Party, transaction: Transaction, language: Language = 'en') =>
  presentTransaction(transaction, { ...party, customerId: 'anna', language });

const reportOf = (amount: number, told: Partial<CashReport> = {}): CashReport => ({
  authorizationId: 'a000009-60303ae22b',
  terminalId: 'atm-7',
  dispensed: euros(amount),
  authorized: euros(120),
  holdId: 't1.1',
  accountId: 'current',
  ...told,
});

const hold = { id: 't1.1', accountId: 'current', money: euros(120) };
const dispensing = { terminalId: 'atm-7', authorizationId: 'a1', sinceMs: NOON };
const ended = { outcome: 'completed', endedAtMs: NOON } as const;

const capturing = {
  act: { act: 'capture', id: 't1.2', holdId: 't1.1', terminalId: 'atm-7', money: euros(50) },
  sinceMs: NOON,
} as const;

describe('the cash of a transaction, in the app', () => {
  it.each([
    [
      'unreported',
      aDispensingWithdrawal({ money: { hold, dispensing: { ...dispensing, isOverdue: true } } }),
    ],
    ['not-dispensed', aPreparedWithdrawal({ money: { hold, reports: [reportOf(0)] } })],
    ['reversed', aPreparedWithdrawal({ money: { hold, reports: [reportOf(0, { isReversed: true })] } })],
    ['dispensed', aWithdrawal({ ...ended, money: { dispensed: euros(120), reports: [reportOf(120)] } })],
    ['partly-dispensed', aWithdrawal({ ...ended, money: { dispensed: euros(50), reports: [reportOf(50)] } })],
    [
      'partly-dispensed',
      aPreparedWithdrawal({ money: { hold, reports: [reportOf(50)], pending: capturing } }),
    ],
    [
      'settled-late',
      aWithdrawal({
        ...ended,
        id: 't000009-60303ae22b',
        money: { dispensed: euros(50), reports: [reportOf(50)] },
      }),
    ],
    ['credited', aCountedDeposit({ ...ended, money: { takenIn: euros(80), countedBy: 'atm-7' } })],
  ] as const)('is %s, at the machine that had to do with it', (state, transaction) => {
    expect(seenBy(phone, transaction).money).toMatchObject({ state, terminalId: 'atm-7' });
  });

  it('says what was authorized, what came out, what went back, and when', () => {
    const transaction = aWithdrawal({ ...ended, money: { dispensed: euros(50), reports: [reportOf(50)] } });

    expect(seenBy(laptop, transaction).money).toEqual({
      state: 'partly-dispensed',
      says: 'Machine atm-7 gave you EUR 50.00 of EUR 120.00. The rest is back on your account.',
      terminalId: 'atm-7',
      authorized: euros(120),
      dispensed: euros(50),
      givenBack: euros(70),
      backAt: new Date(NOON).toISOString(),
    });
  });

  it('says by when what is set aside will be back, unless nobody knows yet', () => {
    const prepared = aPreparedWithdrawal({ money: { hold, reports: [reportOf(0)] } });
    const silent = aDispensingWithdrawal({ money: { hold, dispensing: { ...dispensing, isOverdue: true } } });

    expect(seenBy(phone, prepared).money?.backBy).toBe(new Date(prepared.expiresAtMs).toISOString());
    expect(seenBy(phone, silent).money).not.toHaveProperty('backBy');
  });

  it('gives nothing back of what a machine reported late: that was given back before', () => {
    const late = aWithdrawal({
      ...ended,
      id: 't000009-60303ae22b',
      money: { dispensed: euros(50), reports: [reportOf(50)] },
    });

    expect(seenBy(phone, late).money).not.toHaveProperty('givenBack');
  });

  it('is said in the customer’s language', () => {
    const transaction = aWithdrawal({ ...ended, money: { dispensed: euros(120), reports: [reportOf(120)] } });

    expect(seenBy(phone, transaction, 'it').money?.says).toBe('Lo sportello atm-7 ti ha dato 120,00 EUR.');
  });
});

describe('the cash of a transaction, at a machine', () => {
  const amounts = {
    held: euros(77.77),
    authorized: euros(77.77),
    dispensed: euros(77.77),
    givenBack: euros(77.77),
    takenIn: euros(77.77),
    terminalId: 'atm-7',
  };

  it.each(
    CashState.options.flatMap((state) => Language.options.map((language) => [state, language] as const)),
  )('that is %s is said in words without amount, machine or reason (%s)', (state, language) => {
    expect(cashWords(state, { ...amounts, language, atMachine: true })).not.toMatch(/\d|atm/);
    expect(cashWords(state, { ...amounts, language, atMachine: false })).toMatch(/77|moment/);
  });

  it('does not name the machine that failed before', () => {
    const transaction = aPreparedWithdrawal({ money: { hold, reports: [reportOf(0)] } });

    expect(seenBy(machine, transaction).money).not.toHaveProperty('terminalId');
  });
});

describe('a decline', () => {
  const declined = (because?: string) =>
    aWithdrawal({ outcome: 'declined', endedAtMs: NOON, ...(because && { because }) });

  it.each([
    ['funds-insufficient', /not enough money/],
    ['account-unknown', /account of this card/],
    ['something-new', /Call us/],
    [undefined, /Call us/],
  ])('for %s is explained in the app', (because, explained) => {
    expect(seenBy(phone, declined(because)).explains).toMatch(explained);
  });

  it('is the same at a machine whatever the reason, and names none', () => {
    const shown = ['funds-insufficient', 'account-unknown', undefined].map((because) =>
      seenBy(machine, declined(because)),
    );

    expect(new Set(shown.map(({ explains }) => explains)).size).toBe(1);
    for (const view of shown) expect(view).not.toHaveProperty('because');
  });

  it('explains a loan too', () => {
    const loan = anAnsweredLoan({ outcome: 'declined', endedAtMs: NOON, because: 'not-affordable' });

    expect(seenBy(laptop, loan)).toMatchObject({
      because: 'not-affordable',
      explains: expect.stringMatching(/instalments/),
    });
  });
});

describe('what may be claimed', () => {
  const transaction = aWithdrawal({ ...ended, money: { dispensed: euros(120), reports: [reportOf(120)] } });

  it('is offered where people can say what happened, and not at a machine', () => {
    expect(seenBy(phone, transaction).mayClaim).toContain('cash-not-received');
    expect(seenBy(machine, transaction)).not.toHaveProperty('mayClaim');
    expect(seenBy(phone, aPreparedWithdrawal())).not.toHaveProperty('mayClaim');
  });
});
