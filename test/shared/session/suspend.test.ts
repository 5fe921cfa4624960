import { describe, expect, it } from 'vitest';
import { suspend } from '../../../shared/session/decisions/suspend.ts';
import { takeOver } from '../../../shared/session/decisions/take-over.ts';
import { aSession, laptop, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  aTicket,
  aWithdrawal,
  loanAnswers,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const laying = { transactionId: 't1', by: phone };

describe('laying a transaction down', () => {
  it('keeps what is answered and typed, and lets go of it', () => {
    const answers = { loan: loanAnswers.loan };
    const drafts = { household: { adults: 1 } };
    const session = aSession({
      transactions: [aLoan({ at: 'household', answers, drafts, ticket: aTicket() })],
    });

    const { session: after, events } = sound(suspend(session, laying, NOON));

    const transaction = onlyTransactionOf(after);
    expect(transaction).toMatchObject({ at: 'household', answers, drafts, savedAtMs: NOON });
    expect(transaction).not.toHaveProperty('holder');
    expect(transaction).not.toHaveProperty('ticket');
    expect(events).toEqual([
      expect.objectContaining({ type: 'TransactionSuspended', step: 'household', channel: 'mobile' }),
    ]);
  });

  it('lets any channel take it up at once, from a machine too', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: machine })] });

    const laidDown = suspend(session, { ...laying, by: machine }, NOON);
    const taken = takeOver(laidDown.session, { ...laying, facts: {} }, NOON);

    expect(onlyTransactionOf(taken.session).holder).toMatchObject(phone);
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', aSession({ transactions: [aWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON })] })],
    ['transaction-held', aSession({ transactions: [aWithdrawal({ heldBy: laptop })] })],
    ['transaction-suspended', aSession({ transactions: [aWithdrawal({ heldBy: 'nobody' })] })],
    ['money-moving', aSession({ transactions: [aMovingWithdrawal()] })],
    ['cash-in-machine', aSession({ transactions: [aDispensingWithdrawal({ heldBy: phone })] })],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => suspend(session, laying, NOON)).code).toBe(code);
  });
});
