import { describe, expect, it } from 'vitest';
import { cancel } from '../../../shared/session/decisions/cancel.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { aSession, laptop, MINUTE_MS, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAnsweredWithdrawal,
  anEndedLeaseOf,
  aPreparedWithdrawal,
  aTicket,
  euros,
} from '../../support/a-transaction.ts';
import { pendingOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const cancelling = { transactionId: 't1', by: phone };

describe('cancelling a transaction', () => {
  it('ends it at once where nothing is set aside, with its answers but without its drafts', () => {
    const open = anAnsweredWithdrawal({ drafts: { amount: { amountMinor: '9' } }, ticket: aTicket() });
    const session = aSession({ transactions: [open] });

    const cancelled = sound(cancel(session, cancelling, NOON));

    expect(cancelled.session.transactions).toEqual([]);
    const [ended] = cancelled.ended ?? [];
    expect(ended).toMatchObject({
      id: 't1',
      outcome: 'cancelled',
      endedAtMs: NOON,
      answers: open.answers,
    });
    expect(ended?.drafts).toEqual({});
    expect(ended).not.toHaveProperty('holder');
    expect(ended).not.toHaveProperty('ticket');
    expect(cancelled.events).toEqual([
      expect.objectContaining({ type: 'TransactionCancelled', channel: 'mobile' }),
    ]);
  });

  it('first gives back what is set aside, and ends once that is recorded', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal()] });

    const cancelling1 = sound(cancel(session, cancelling, NOON));
    const cancelled = sound(
      recordMoney(
        cancelling1.session,
        { transactionId: 't1', actId: 't1.2', outcome: { done: true } },
        NOON + 1,
      ),
    );

    expect(cancelling1.ended).toBeUndefined();
    expect(cancelling1.events).toEqual([]);
    expect(pendingOf(cancelling1.session)).toEqual({
      act: { act: 'release', id: 't1.2', holdId: 't1.1' },
      sinceMs: NOON,
      ending: 'cancelled',
    });
    expect(typesOf(cancelled)).toEqual(['MoneyMoved', 'TransactionCancelled']);
    expect(cancelled.ended).toEqual([
      expect.objectContaining({ outcome: 'cancelled', money: { givenBack: euros(120) } }),
    ]);
    expect(cancelled.session.transactions).toEqual([]);
  });

  it.each([
    ['nobody holds it', aLoan({ heldBy: 'nobody' })],
    ['another screen of the customer holds it', aLoan({ heldBy: laptop })],
    ['the machine that held it is silent since its lease', aLoan({ holder: anEndedLeaseOf(machine) })],
  ])('works from a channel that could take it over: %s', (_, open) => {
    const session = aSession({ transactions: [open] });

    expect(typesOf(sound(cancel(session, cancelling, NOON)))).toEqual(['TransactionCancelled']);
  });

  it('works from the machine itself, which holds it', () => {
    const session = aSession({ transactions: [anAnsweredWithdrawal({ heldBy: machine })] });

    expect(typesOf(cancel(session, { ...cancelling, by: machine }, NOON))).toEqual(['TransactionCancelled']);
  });

  it('does not pull it from under a customer at a machine', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal({ heldBy: machine })] });

    expect(refusalOf(() => cancel(session, cancelling, NOON))).toMatchObject({
      code: 'transaction-held',
      details: { holder: { channel: 'atm', sinceMs: NOON - MINUTE_MS }, retryAfterS: 30 },
    });
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', aSession({ transactions: [aLoan({ warnedAtMs: 1, expiresAtMs: NOON })] })],
    ['money-moving', aSession({ transactions: [aMovingWithdrawal()] })],
    ['cash-in-machine', aSession({ transactions: [aDispensingWithdrawal({ heldBy: phone })] })],
    ['cash-in-machine', aSession({ transactions: [aDeposit({ heldBy: machine })] })],
    ['cash-taken-in', aSession({ transactions: [aCountedDeposit()] })],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => cancel(session, cancelling, NOON)).code).toBe(code);
  });
});
