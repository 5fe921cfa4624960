import { describe, expect, it } from 'vitest';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { stepBack } from '../../../shared/session/decisions/step-back.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, laptop, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAnsweredTransfer,
  aPreparedWithdrawal,
  aTicket,
  aWithdrawal,
  euros,
  loanAnswers,
} from '../../support/a-transaction.ts';
import {
  onlyTransactionOf,
  pendingOf,
  refusalOf,
  sound,
  typesOf,
} from '../../support/domain-expectations.ts';

const back = { transactionId: 't1', by: phone };
const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });

describe('stepping back', () => {
  it('goes to the question before, with every answer and draft kept', () => {
    const drafts = { income: { netMonthlyMinor: '24' } };
    const { loan, household, employment } = loanAnswers;
    const session = sessionWith(aLoan({ at: 'income', answers: { loan, household, employment }, drafts }));

    const { session: after, events } = sound(stepBack(session, back, NOON));

    expect(onlyTransactionOf(after)).toMatchObject({
      at: 'employment',
      answers: { loan, household, employment },
      drafts,
      savedAtMs: NOON,
    });
    expect(events).toEqual([
      expect.objectContaining({ type: 'SteppedBack', from: 'income', to: 'employment', channel: 'mobile' }),
    ]);
  });

  it('voids the ticket, and names no longer what had changed', () => {
    const changes = [{ fact: 'balance', was: 1, is: 2 }];
    const session = sessionWith(anAnsweredTransfer({ ticket: aTicket({ to: 'web' }), changes }));

    const transaction = onlyTransactionOf(sound(stepBack(session, back, NOON)).session);

    expect(transaction.ticket).toBeUndefined();
    expect(transaction.changes).toEqual([]);
  });

  it('voids an approval behind which nothing was set aside', () => {
    const session = sessionWith(anAgreedCardReplacement({ approval: { device: 'phone-key', atMs: NOON } }));

    const { session: after, events } = sound(stepBack(session, back, NOON));

    expect(onlyTransactionOf(after)).toMatchObject({ at: 'fee' });
    expect(onlyTransactionOf(after).approval).toBeUndefined();
    expect(events).toEqual([
      expect.objectContaining({ type: 'SteppedBack' }),
      expect.objectContaining({ type: 'ApprovalVoided', because: 'answer-changed' }),
    ]);
  });

  it('intends to give back what is set aside, before anything may change', () => {
    const session = sessionWith(aPreparedWithdrawal());

    const { session: after } = sound(stepBack(session, back, NOON));

    expect(pendingOf(after)).toEqual({
      act: { act: 'release', id: 't1.2', holdId: 't1.1' },
      sinceMs: NOON,
    });
    expect(onlyTransactionOf(after)).toMatchObject({ at: 'collection', moneyActs: 2 });
  });

  it('opens the question once the money is back, with the approval void', () => {
    const stepped = stepBack(sessionWith(aPreparedWithdrawal()), back, NOON);

    const released = sound(
      recordMoney(stepped.session, { transactionId: 't1', actId: 't1.2', outcome: { done: true } }, NOON),
    );

    const transaction = onlyTransactionOf(released.session);
    expect(transaction).toMatchObject({ at: 'amount', money: { givenBack: euros(120) } });
    expect(transaction.answers).toHaveProperty('amount');
    expect(transaction.approval).toBeUndefined();
    expect(transaction.money.hold).toBeUndefined();
    expect(typesOf(released)).toEqual(['MoneyMoved', 'ApprovalVoided']);
    expect(released.events[1]).toMatchObject({ because: 'hold-released' });
  });

  it.each([
    ['nothing-before-this-step', sessionWith(aWithdrawal())],
    ['nothing-before-this-step', sessionWith(aCountedDeposit())],
    ['transaction-not-found', aSession()],
    ['transaction-expired', sessionWith(aPreparedWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON }))],
    ['transaction-held', sessionWith(aPreparedWithdrawal({ heldBy: laptop }))],
    ['transaction-suspended', sessionWith(aPreparedWithdrawal({ heldBy: 'nobody' }))],
    ['money-moving', sessionWith(aMovingWithdrawal())],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal({ heldBy: phone }))],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => stepBack(session, back, NOON)).code).toBe(code);
  });
});
