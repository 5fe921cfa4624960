import { describe, expect, it } from 'vitest';
import { approve } from '../../../shared/session/decisions/approve.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aDevice, aSession, laptop, machine, NOON, PHONE_KEY, phone } from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAnsweredLoan,
  anAnsweredTransfer,
  anAnsweredWithdrawal,
  aTicket,
  aWithdrawal,
  euros,
  loanAnswers,
  VALID_IBAN,
} from '../../support/a-transaction.ts';
import {
  onlyTransactionOf,
  pendingOf,
  refusalOf,
  sound,
  typesOf,
} from '../../support/domain-expectations.ts';

const cashTerms = { transactionId: 't1', amountMinor: 120_00, currency: 'EUR', payee: 'cash' };
const transferTerms = { transactionId: 't1', amountMinor: 30_00, currency: 'EUR', payee: VALID_IBAN };
const loanTerms = {
  transactionId: 't1',
  amountMinor: 10_000_00,
  currency: 'EUR',
  payee: 'loan: terms v2, rate 690 bp',
};

const signing = (
  terms: typeof cashTerms,
  signed: { keyThumbprint?: string; atMs?: number; signatureId?: string } = {},
) => ({
  transactionId: 't1',
  by: phone,
  signed: { terms, keyThumbprint: PHONE_KEY, atMs: NOON, signatureId: 'signature-1', ...signed },
});

const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });

describe('approving', () => {
  it('remembers which device signed and when, and intends the money', () => {
    const session = sessionWith(anAnsweredWithdrawal({ ticket: aTicket() }));

    const approved = sound(approve(session, signing(cashTerms), NOON));

    expect(onlyTransactionOf(approved.session)).toMatchObject({
      at: 'approval',
      approval: { device: PHONE_KEY, atMs: NOON },
      moneyActs: 1,
    });
    expect(onlyTransactionOf(approved.session).ticket).toBeUndefined();
    expect(pendingOf(approved.session)).toEqual({
      act: { act: 'hold', id: 't1.1', customerId: 'anna', accountId: 'current', money: euros(120) },
      sinceMs: NOON,
    });
    expect(approved.events).toEqual([
      {
        type: 'TransactionApproved',
        atMs: NOON,
        channel: 'mobile',
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        step: 'approval',
      },
    ]);
  });

  it('intends exactly the transfer that was signed', () => {
    const approved = sound(approve(sessionWith(anAnsweredTransfer()), signing(transferTerms), NOON));

    expect(pendingOf(approved.session).act).toEqual({
      act: 'transfer',
      id: 't1.1',
      customerId: 'anna',
      accountId: 'current',
      money: euros(30),
      creditor: { name: 'Bruno', iban: VALID_IBAN },
    });
  });

  it('intends the fee that the customer agreed to', () => {
    const terms = { ...cashTerms, amountMinor: 5_00, payee: 'bank: card replacement' };

    const approved = sound(approve(sessionWith(anAgreedCardReplacement()), signing(terms), NOON));

    expect(pendingOf(approved.session).act).toMatchObject({ act: 'fee', money: euros(5) });
  });

  it('completes a loan that can be paid, and lets it go to history', () => {
    const approved = sound(approve(sessionWith(anAnsweredLoan()), signing(loanTerms), NOON));

    expect(approved.session.transactions).toEqual([]);
    expect(approved.ended).toEqual([expect.objectContaining({ outcome: 'completed', endedAtMs: NOON })]);
    expect(typesOf(approved)).toEqual(['TransactionApproved', 'TransactionCompleted']);
  });

  it('declines a loan that cannot, and says why', () => {
    const poor = { ...loanAnswers, income: { netMonthlyMinor: 800_00 } };

    const approved = sound(approve(sessionWith(anAnsweredLoan({ answers: poor })), signing(loanTerms), NOON));

    expect(approved.ended).toEqual([
      expect.objectContaining({ outcome: 'declined', because: 'not-affordable' }),
    ]);
    expect(approved.events.at(-1)).toMatchObject({
      type: 'TransactionDeclined',
      because: 'not-affordable',
      channel: 'mobile',
    });
  });
});

describe('an approval holds for exactly what was signed', () => {
  it.each([
    ['another transaction', { transactionId: 't2' }],
    ['another amount', { amountMinor: 120_01 }],
    ['another currency', { currency: 'CHF' }],
    ['another payee', { payee: 'IT00' }],
  ])('not for %s', (_, other) => {
    const session = sessionWith(anAnsweredWithdrawal());

    const refusal = refusalOf(() => approve(session, signing({ ...cashTerms, ...other }), NOON));

    expect(refusal.code).toBe('approval-differs');
  });

  it('not for another rate or other terms of a loan', () => {
    const dearer = sessionWith(
      anAnsweredLoan({ facts: { 'price:personal-loan': 700, 'terms:personal-loan': 'v2' } }),
    );
    const other = sessionWith(
      anAnsweredLoan({ facts: { 'price:personal-loan': 690, 'terms:personal-loan': 'v3' } }),
    );

    expect(refusalOf(() => approve(dearer, signing(loanTerms), NOON)).code).toBe('approval-differs');
    expect(refusalOf(() => approve(other, signing(loanTerms), NOON)).code).toBe('approval-differs');
  });

  it('not while a question before it is open again', () => {
    const session = sessionWith(
      anAnsweredTransfer({ answers: { amount: { accountId: 'current', amountMinor: 30_00 } } }),
    );

    expect(refusalOf(() => approve(session, signing(transferTerms), NOON)).code).toBe('approval-differs');
  });
});

describe('an approval must be fresh, and signed by an enrolled device', () => {
  it.each([
    ['late', NOON - limits.approvalAgeMaxMs],
    ['early, as clocks of phones are', NOON + limits.approvalAgeMaxMs],
  ])('it may come two minutes %s', (_, atMs) => {
    const session = sessionWith(anAnsweredWithdrawal());

    expect(typesOf(approve(session, signing(cashTerms, { atMs }), NOON))).toEqual(['TransactionApproved']);
  });

  it.each([
    ['late', NOON - limits.approvalAgeMaxMs - 1],
    ['early', NOON + limits.approvalAgeMaxMs + 1],
  ])('a moment more, and it is too %s', (_, atMs) => {
    const session = sessionWith(anAnsweredWithdrawal());

    expect(refusalOf(() => approve(session, signing(cashTerms, { atMs }), NOON)).code).toBe('approval-stale');
  });

  it('counts once: after a step back the customer signs anew', () => {
    const { session: approved } = approve(sessionWith(anAnsweredTransfer()), signing(transferTerms), NOON);
    const { signatures } = onlyTransactionOf(approved);
    const reopened = sessionWith(anAnsweredTransfer({ signatures }));

    const again = refusalOf(() => approve(reopened, signing(transferTerms), NOON));
    const anew = approve(reopened, signing(transferTerms, { signatureId: 'signature-2' }), NOON);

    expect(again.code).toBe('approval-stale');
    expect(typesOf(anew)).toEqual(['TransactionApproved']);
  });

  it('no other key counts', () => {
    const session = {
      ...sessionWith(anAnsweredWithdrawal()),
      devices: [aDevice('other-key'.padEnd(43, '_'))],
    };

    expect(refusalOf(() => approve(session, signing(cashTerms), NOON)).code).toBe('device-not-enrolled');
  });
});

describe('approving where one cannot', () => {
  it.each([
    ['the web', laptop],
    ['a machine', machine],
  ])('%s names the channel that can', (_, by) => {
    const session = sessionWith(anAnsweredWithdrawal({ heldBy: by }));

    expect(refusalOf(() => approve(session, { ...signing(cashTerms), by }, NOON))).toMatchObject({
      code: 'step-not-possible-here',
      details: { continueOn: ['mobile'] },
    });
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', sessionWith(anAnsweredWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON }))],
    ['transaction-held', sessionWith(anAnsweredWithdrawal({ heldBy: laptop }))],
    ['transaction-suspended', sessionWith(anAnsweredWithdrawal({ heldBy: 'nobody' }))],
    ['step-not-current', sessionWith(aWithdrawal())],
    ['money-moving', sessionWith(aMovingWithdrawal())],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal({ heldBy: phone }))],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => approve(session, signing(cashTerms), NOON)).code).toBe(code);
  });
});
