import { describe, expect, it } from 'vitest';
import { answer, factsAskedFor } from '../../../shared/session/decisions/answer.ts';
import { aSession, laptop, MINUTE_MS, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAnsweredTransfer,
  anAnsweredWithdrawal,
  aTicket,
  aTransfer,
  aWithdrawal,
  loanAnswers,
  VALID_IBAN,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, pendingOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const aHundredAndTwenty = {
  transactionId: 't1',
  by: phone,
  step: 'amount',
  answer: { accountId: 'current', amountMinor: 120_00 },
  facts: { balance: 500_00 },
};

describe('answering a step', () => {
  it('keeps the answer and what it relied on, and moves on to the next step', () => {
    const session = aSession({ transactions: [aWithdrawal()] });

    const { session: after, events } = sound(answer(session, aHundredAndTwenty, NOON));

    expect(onlyTransactionOf(after)).toMatchObject({
      at: 'approval',
      answers: { amount: { accountId: 'current', amountMinor: 120_00 } },
      facts: { balance: 500_00 },
      savedAtMs: NOON,
    });
    expect(events).toEqual([
      {
        type: 'StepAnswered',
        atMs: NOON,
        channel: 'mobile',
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        step: 'amount',
        next: 'approval',
      },
    ]);
  });

  it('takes the place of the draft of this step, and of no other', () => {
    const drafts = { loan: { months: '4' }, employment: { occupation: 'Tea' } };
    const session = aSession({ transactions: [aLoan({ drafts })] });

    const { session: after } = sound(
      answer(session, { ...aHundredAndTwenty, step: 'loan', answer: loanAnswers.loan, facts: {} }, NOON),
    );

    expect(onlyTransactionOf(after).drafts).toEqual({ employment: { occupation: 'Tea' } });
  });

  it('makes what had changed agreed: it is named no more', () => {
    const changes = [{ fact: 'balance', was: 900_00, is: 500_00 }];
    const session = aSession({ transactions: [aWithdrawal({ changes })] });

    const { session: after } = sound(answer(session, aHundredAndTwenty, NOON));

    expect(onlyTransactionOf(after).changes).toEqual([]);
  });

  it('keeps other facts than those of this step', () => {
    const session = aSession({ transactions: [aWithdrawal({ facts: { balance: 1, 'terms:other': 'v1' } })] });

    const { session: after } = sound(answer(session, aHundredAndTwenty, NOON));

    expect(onlyTransactionOf(after).facts).toEqual({ balance: 500_00, 'terms:other': 'v1' });
  });

  it('renews the lease, keeps since when it is held, and voids a ticket for the state before', () => {
    const session = aSession({ transactions: [aWithdrawal({ ticket: aTicket() })] });

    const { session: after } = sound(answer(session, aHundredAndTwenty, NOON));

    expect(onlyTransactionOf(after).holder).toEqual({
      ...phone,
      sinceMs: NOON - MINUTE_MS,
      leaseEndsAtMs: NOON + 10 * MINUTE_MS,
    });
    expect(onlyTransactionOf(after).ticket).toBeUndefined();
  });

  it('keeps the validated form, not what was typed', () => {
    const session = aSession({ transactions: [aTransfer()] });
    const typed = { name: '  Bruno ', iban: 'it60 x054 2811 1010 0000 0123 456' };

    const { session: after } = sound(
      answer(session, { ...aHundredAndTwenty, step: 'payee', answer: typed, facts: {} }, NOON),
    );

    expect(onlyTransactionOf(after).answers).toEqual({ payee: { name: 'Bruno', iban: VALID_IBAN } });
  });

  it('intends the money that follows, before any moves', () => {
    const session = aSession({ transactions: [aCountedDeposit()] });
    const toSavings = {
      ...aHundredAndTwenty,
      step: 'allocation',
      answer: { accountId: 'savings' },
      facts: {},
    };

    const { session: after, events } = sound(answer(session, toSavings, NOON));

    expect(pendingOf(after)).toEqual({
      act: {
        act: 'allocate',
        id: 't1.2',
        takeInId: 't1.take-in',
        customerId: 'anna',
        accountId: 'savings',
      },
      sinceMs: NOON,
    });
    expect(onlyTransactionOf(after)).toMatchObject({ at: 'allocation', moneyActs: 2 });
    expect(events).toEqual([expect.not.objectContaining({ next: expect.anything() })]);
  });
});

describe('an answer that does not fit', () => {
  it('is refused field by field', () => {
    const session = aSession({ transactions: [aWithdrawal()] });
    const bad = { ...aHundredAndTwenty, answer: { accountId: '', amountMinor: 125_00 } };

    const { code, details } = refusalOf(() => answer(session, bad, NOON));

    expect(code).toBe('answer-invalid');
    expect(details.issues?.map(({ at }) => at).sort()).toEqual(['accountId', 'amountMinor']);
  });

  it.each([
    ['nothing', undefined],
    ['less than the least', { accountId: 'current', amountMinor: 0 }],
    ['more than the most', { accountId: 'current', amountMinor: 1_010_00 }],
    ['what no machine can count out', { accountId: 'current', amountMinor: 15_00 }],
    ['a part of a cent', { accountId: 'current', amountMinor: 1000.5 }],
    ['a field that nobody asked for', { accountId: 'current', amountMinor: 10_00, fee: 0 }],
    ['half of it', { amountMinor: 10_00 }],
  ])('is refused for %s', (_, typed) => {
    const session = aSession({ transactions: [aWithdrawal()] });

    expect(refusalOf(() => answer(session, { ...aHundredAndTwenty, answer: typed }, NOON)).code).toBe(
      'answer-invalid',
    );
  });

  it('does not repeat what the customer typed', () => {
    const session = aSession({ transactions: [aTransfer()] });
    const typed = { name: 'Bruno', iban: 'IT00SECRET' };

    const refusal = refusalOf(() =>
      answer(session, { ...aHundredAndTwenty, step: 'payee', answer: typed }, NOON),
    );

    expect(JSON.stringify([refusal.message, refusal.details])).not.toContain('SECRET');
  });
});

describe('answering where one cannot', () => {
  it('names the channels that can', () => {
    const session = aSession({ transactions: [aTransfer({ heldBy: machine })] });

    const refusal = refusalOf(() =>
      answer(session, { ...aHundredAndTwenty, by: machine, step: 'payee' }, NOON),
    );

    expect(refusal).toMatchObject({
      code: 'step-not-possible-here',
      details: { continueOn: ['mobile', 'web', 'branch', 'contact-centre'] },
    });
  });

  it('tells the former holder who holds it now, and since when', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: laptop })] });

    const refusal = refusalOf(() => answer(session, aHundredAndTwenty, NOON));

    expect(refusal).toMatchObject({
      code: 'transaction-held',
      details: { holder: { channel: 'web', sinceMs: NOON - MINUTE_MS } },
    });
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', aSession({ transactions: [aWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON })] })],
    ['transaction-held', aSession({ transactions: [aWithdrawal({ heldBy: machine })] })],
    [
      'transaction-held',
      aSession({ transactions: [aWithdrawal({ heldBy: { ...phone, device: 'phone-2' } })] }),
    ],
    ['transaction-suspended', aSession({ transactions: [aWithdrawal({ heldBy: 'nobody' })] })],
    ['step-not-current', aSession({ transactions: [aTransfer()] })],
    ['step-not-current', aSession({ transactions: [anAnsweredWithdrawal()] })],
    ['money-moving', aSession({ transactions: [aMovingWithdrawal()] })],
    ['cash-in-machine', aSession({ transactions: [aDispensingWithdrawal({ heldBy: phone })] })],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => answer(session, aHundredAndTwenty, NOON)).code).toBe(code);
  });

  it('refuses to answer an approval', () => {
    const session = aSession({ transactions: [anAnsweredTransfer()] });

    const refusal = refusalOf(() => answer(session, { ...aHundredAndTwenty, step: 'approval' }, NOON));

    expect(refusal.code).toBe('step-not-current');
  });
});

describe('the facts that a step asks for', () => {
  it('are those of the step where the transaction stands', () => {
    const session = aSession({ transactions: [aWithdrawal(), aTransfer({ id: 't2' })] });

    const chosen = { accountId: 'current', amountMinor: 120_00 };

    expect(factsAskedFor(session, { transactionId: 't1', answer: chosen })).toEqual(['balance']);
    expect(factsAskedFor(session, { transactionId: 't2', answer: chosen })).toEqual([]);
    expect(factsAskedFor(session, { transactionId: 'another', answer: chosen })).toEqual([]);
  });

  it('are not looked up for an answer that will be refused', () => {
    const session = aSession({ transactions: [aWithdrawal()] });

    expect(factsAskedFor(session, { transactionId: 't1', answer: {} })).toEqual([]);
  });
});
