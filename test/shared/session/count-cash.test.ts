import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../shared/session/claim.ts';
import { unchanged } from '../../../shared/session/decision.ts';
import {
  countCash,
  countLateCash,
  isCountedHere,
  lateCountIdOf,
} from '../../../shared/session/decisions/count-cash.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { movedMinor, uncountedRefundMinor } from '../../../shared/session/whole-cash.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, machine, NOON, phone } from '../../support/a-session.ts';
import { aCountedDeposit, aDeposit, euros, STARTED } from '../../support/a-transaction.ts';
import {
  onlyTransactionOf,
  pendingOf,
  refusalOf,
  sound,
  typesOf,
} from '../../support/domain-expectations.ts';

const aDepositCountedHere = aCountedDeposit({
  money: { slots: ['terminal-1'], takenIn: euros(80), countedBy: 'terminal-1' },
});
const counting = { transactionId: 't1', terminalId: 'terminal-1', counted: euros(80) };
const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });

describe('counting cash', () => {
  it('takes it in for the customer', () => {
    const counted = sound(countCash(sessionWith(aDeposit({ heldBy: machine })), counting, NOON));

    expect(pendingOf(counted.session)).toEqual({
      act: {
        act: 'take-in',
        id: 't1.take-in',
        customerId: 'anna',
        terminalId: 'terminal-1',
        money: euros(80),
      },
      sinceMs: NOON,
    });
    expect(counted.events).toEqual([
      expect.objectContaining({ type: 'CashCounted', money: euros(80), channel: 'atm' }),
    ]);
  });

  it('asks for the account, once that is recorded', () => {
    const { session } = countCash(sessionWith(aDeposit({ heldBy: machine })), counting, NOON);

    const recorded = sound(
      recordMoney(session, { transactionId: 't1', actId: 't1.take-in', outcome: { done: true } }, NOON),
    );

    expect(onlyTransactionOf(recorded.session)).toMatchObject({
      at: 'allocation',
      money: { takenIn: euros(80) },
    });
    expect(typesOf(recorded)).toEqual(['MoneyMoved']);
  });

  it.each([
    ['its time is over', aDeposit({ expiresAtMs: STARTED, warnedAtMs: 1 })],
    ['another channel holds it', aDeposit({ heldBy: phone })],
    ['nobody holds it', aDeposit({ heldBy: 'nobody' })],
  ])('is a fact, also when %s', (_, deposit) => {
    expect(typesOf(sound(countCash(sessionWith(deposit), counting, NOON)))).toEqual(['CashCounted']);
  });

  it.each([
    ['before it is recorded', countCash(sessionWith(aDeposit()), counting, NOON).session],
    ['after', sessionWith(aDepositCountedHere)],
  ])('is never counted twice, %s: the same count changes nothing, another is refused', (_, session) => {
    const other = { ...counting, counted: euros(90) };

    expect(countCash(session, counting, NOON)).toEqual(unchanged(session));
    expect(refusalOf(() => countCash(session, other, NOON)).code).toBe('evidence-differs');
  });

  it('is of the machine alone whose slot was open for it', () => {
    const elsewhere = { ...counting, terminalId: 'terminal-2' };

    expect(refusalOf(() => countCash(sessionWith(aDeposit()), elsewhere, NOON)).code).toBe(
      'cash-not-authorized',
    );
  });

  it.each([
    ['transaction-not-found', aSession(), counting],
    ['evidence-impossible', sessionWith(aDeposit()), { ...counting, counted: euros(0) }],
    [
      'evidence-impossible',
      sessionWith(aDeposit()),
      { ...counting, counted: { amountMinor: 80_00, currency: 'USD' } },
    ],
  ] as const)('refuses with %s', (code, session, command) => {
    expect(refusalOf(() => countCash(session, command, NOON)).code).toBe(code);
  });
});

describe('cash that is counted after its deposit has ended', () => {
  const ended = aDeposit({ heldBy: 'nobody', outcome: 'cancelled', endedAtMs: NOON - 1 });
  const late = { ...counting, of: ended, countedBefore: undefined };

  it('opens a deposit of its own, which waits for an account', () => {
    const { session } = sound(countLateCash(aSession(), late, NOON));

    expect(onlyTransactionOf(session)).toMatchObject({ id: 'tz11', kind: 'cash-deposit', at: 'count' });
    expect(onlyTransactionOf(session).expiresAtMs).toBeGreaterThan(NOON);
    expect(pendingOf(session).act).toMatchObject({ act: 'take-in', id: 'tz11.take-in', money: euros(80) });
  });

  it('is counted once, however often it is reported', () => {
    const countedBefore = onlyTransactionOf(countLateCash(aSession(), late, NOON).session);
    const session = aSession();

    expect(countLateCash(session, { ...late, countedBefore }, NOON)).toEqual({
      ...unchanged(session),
      transactionId: 'tz11',
    });
  });

  it('is of another machine than the one that counted, when the customer carried it on', () => {
    const of = aCountedDeposit({
      money: { slots: ['terminal-1', 'terminal-2'], takenIn: euros(30), countedBy: 'terminal-2' },
    });

    const { session } = sound(countLateCash(sessionWith(of), { ...late, of }, NOON));

    expect(isCountedHere(of, counting)).toBe(false);
    expect(session.transactions.map(({ id }) => id)).toEqual(['t1', 'tz11']);
  });

  it('was counted already where the deposit ended with its count', () => {
    const session = aSession();

    expect(countLateCash(session, { ...late, of: aDepositCountedHere }, NOON)).toEqual(unchanged(session));
  });

  it.each([
    ['cash-not-authorized', { ...late, terminalId: 'terminal-2' }],
    ['evidence-differs', { ...late, of: aDepositCountedHere, counted: euros(90) }],
    ['evidence-impossible', { ...late, counted: euros(0) }],
  ])('is refused with %s', (code, command) => {
    expect(refusalOf(() => countLateCash(aSession(), command, NOON)).code).toBe(code);
  });

  it('is known by the deposit and the machine', () => {
    const deposit = aDeposit({ id: 't000004-9f86d08188', money: { slots: ['terminal-1', 'terminal-2'] } });

    expect(lateCountIdOf(deposit, 'terminal-2')).toBe('tz2000004-9f86d08188');
  });
});

describe('cash that claims have paid for', () => {
  const slots = ['terminal-1', 'terminal-2', 'terminal-3'];
  const of = aDeposit({ heldBy: 'nobody', outcome: 'cancelled', endedAtMs: NOON - 1, money: { slots } });
  const paid = (amountMinor: number): Claim =>
    ({ answer: { decision: 'upheld', refunded: { amountMinor, currency: 'EUR' } } }) as Claim;

  it('comes to the customer once, however much was paid, and however many machines count late', () => {
    const anAmount = fc.integer({ min: 1, max: 500_00 });

    fc.assert(
      fc.property(anAmount, fc.array(anAmount, { maxLength: slots.length }), (refundMinor, counts) => {
        const claims = [paid(refundMinor)];
        const transactions: Transaction[] = [of];
        for (const [at, amountMinor] of counts.entries()) {
          const command = {
            transactionId: of.id,
            terminalId: slots[at] ?? '',
            counted: { amountMinor, currency: 'EUR' },
            refundedMinor: uncountedRefundMinor({ transactions, claims }),
          };
          const late = { ...command, of, countedBefore: undefined };
          transactions.push(onlyTransactionOf(sound(countLateCash(aSession(), late, NOON)).session));
        }

        const whole = { transactions, claims };
        const countedMinor = counts.reduce((sum, amountMinor) => sum + amountMinor, 0);
        expect(movedMinor(whole)).toBe(countedMinor);
        expect(movedMinor(whole) + uncountedRefundMinor(whole)).toBe(Math.max(refundMinor, countedMinor));
      }),
    );
  });

  it('ends its deposit where nothing is left to allocate, and else waits for an account', () => {
    const recorded = (refundedMinor: number) => {
      const late = { ...counting, of, countedBefore: undefined, refundedMinor };
      const { session } = countLateCash(aSession(), late, NOON);
      const recording = { transactionId: 'tz11', actId: 'tz11.take-in', outcome: { done: true } } as const;
      return sound(recordMoney(session, recording, NOON));
    };

    expect(typesOf(recorded(80_00))).toEqual(['MoneyMoved', 'TransactionCompleted']);
    expect(onlyTransactionOf(recorded(79_99).session)).toMatchObject({
      at: 'allocation',
      money: { takenIn: euros(80), refunded: euros(79.99) },
    });
  });

  it('is not counted while it is being paid', () => {
    const act = {
      act: 'refund' as const,
      id: 'k1-1.1',
      customerId: 'anna',
      accountId: 'main',
      money: euros(80),
    };
    const refund = { act, reason: 'goodwill' as const, sinceMs: NOON };
    const session = aSession({ claims: [{ claimId: 'k1-1', transactionId: of.id, refunds: 1, refund }] });
    const late = { ...counting, of, countedBefore: undefined };

    expect(refusalOf(() => countLateCash(session, late, NOON)).code).toBe('money-moving');
  });
});
