import { describe, expect, it } from 'vitest';
import { converted } from '../../../shared/cash/conversion.ts';
import { feeOf } from '../../../shared/cash/fee.ts';
import { refundable } from '../../../shared/session/claimable.ts';
import { authorizeCash } from '../../../shared/session/decisions/authorize-cash.ts';
import { completeCash } from '../../../shared/session/decisions/complete-cash.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { reverseCash } from '../../../shared/session/decisions/reverse-cash.ts';
import { presentTransaction } from '../../../shared/session/view/present-transaction.ts';
import { termsOf } from '../../../shared/transaction/circumstances-of.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aMovingWithdrawal,
  aPreparedWithdrawal,
  aWithdrawal,
  euros,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, pendingOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });
const fee = feeOf({ money: euros(1.5), for: 'bank' }, 'network-1');
const authorizing = { transactionId: 't1', terminalId: 'terminal-1', by: machine, authorizationId: 'a1' };
const reporting = { transactionId: 't1', terminalId: 'terminal-1', authorizationId: 'a1' };
const hold = { id: 't1.1', accountId: 'current', money: euros(120) };
const dispensing = { terminalId: 'terminal-1', authorizationId: 'a1', sinceMs: NOON };
const dispensingWithFee = () =>
  sessionWith(aDispensingWithdrawal({ money: { hold: { ...hold, fee }, dispensing } }));

describe('a fee', () => {
  it('is set aside before anybody is authorized', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));
    const command = { ...authorizing, charges: { fee, overdraft: euros(3) } };

    const intended = sound(authorizeCash(session, command, NOON));
    const { act } = pendingOf(intended.session);
    const recorded = recordMoney(
      intended.session,
      { transactionId: 't1', actId: act.id, outcome: { done: true } },
      NOON,
    );
    const authorized = sound(authorizeCash(recorded.session, command, NOON));

    expect(act).toMatchObject({ act: 'resize', holdId: 't1.1', money: euros(121.5), overdraft: euros(3) });
    expect(onlyTransactionOf(intended.session).money.dispensing).toBeUndefined();
    expect(onlyTransactionOf(recorded.session)).toMatchObject({ at: 'collection', money: { hold: { fee } } });
    expect(onlyTransactionOf(authorized.session).money.dispensing).toMatchObject(dispensing);
  });

  it('that the bank refuses leaves the cash prepared', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));
    const intended = authorizeCash(session, { ...authorizing, charges: { fee } }, NOON);
    const { act } = pendingOf(intended.session);

    const outcome = { done: false, because: 'funds-insufficient' } as const;
    const refused = recordMoney(intended.session, { transactionId: 't1', actId: act.id, outcome }, NOON);

    expect(refused.refusal?.code).toBe('funds-insufficient');
    expect(onlyTransactionOf(refused.session)).toMatchObject({
      at: 'collection',
      money: { hold },
      approval: expect.anything(),
    });
  });

  it('is taken whole for a part of the cash', () => {
    const completed = sound(completeCash(dispensingWithFee(), { ...reporting, dispensed: euros(50) }, NOON));

    expect(pendingOf(completed.session).act).toMatchObject({ act: 'capture', money: euros(50), fee });
  });

  it.each([
    [
      'a report of nothing',
      () => completeCash(dispensingWithFee(), { ...reporting, dispensed: euros(0) }, NOON),
    ],
    ['a reversal', () => reverseCash(dispensingWithFee(), { ...reporting, reason: 'jammed' }, NOON)],
  ])('is given back at once by %s', (_, decide) => {
    const { act } = pendingOf(sound(decide()).session);

    expect(act).toMatchObject({ act: 'resize', money: euros(120) });
    expect(act).not.toHaveProperty('fee');
  });

  it('of another try is not taken for cash that a machine reports late', () => {
    const report = {
      authorizationId: 'a1',
      terminalId: 'terminal-1',
      dispensed: euros(0),
      authorized: euros(120),
      holdId: 't1.1',
      accountId: 'current',
    };
    const session = sessionWith(
      aPreparedWithdrawal({ money: { hold: { ...hold, fee }, reports: [report] } }),
    );

    const { act } = pendingOf(completeCash(session, { ...reporting, dispensed: euros(120) }, NOON).session);

    expect(act).toMatchObject({ act: 'capture', money: euros(120) });
    expect(act).not.toHaveProperty('fee');
  });

  it('that moves lets nobody be authorized', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));
    const intended = authorizeCash(session, { ...authorizing, charges: { fee } }, NOON);

    expect(refusalOf(() => authorizeCash(intended.session, authorizing, NOON)).code).toBe('money-moving');
  });

  it('is refundable with the cash that it was taken for', () => {
    const taken = aWithdrawal({ money: { dispensed: euros(120), fee: euros(1.5) } });

    expect(refundable(taken, {}, { transactions: [taken], claims: [] }).upToMinor).toBe(121_50);
  });
});

describe('what the customer reads of it', () => {
  const conversion = converted(
    { amountMinor: 100_00, currency: 'CHF' },
    { rateMillionths: 1_060_000, markupBasisPoints: 150, ratedOn: '2026-11-21' },
  );
  const seen = (transaction: Transaction, language: 'en' | 'it' = 'en') =>
    presentTransaction(transaction, { ...phone, customerId: 'anna', language });
  const ended = { outcome: 'completed', endedAtMs: NOON } as const;

  it('is the fee beside the cash', () => {
    const paid = aWithdrawal({ ...ended, money: { dispensed: euros(120), fee: euros(1.5) } });

    expect(seen(paid).money).toMatchObject({
      fee: euros(1.5),
      says: 'The machine gave you EUR 120.00. The fee was EUR 1.50.',
    });
    expect(seen(paid, 'it').money?.says).toBe(
      'Lo sportello ti ha dato 120,00 EUR. La commissione è stata di 1,50 EUR.',
    );
  });

  it('is what cash in another currency cost', () => {
    const paid = aWithdrawal({ ...ended, money: { dispensed: conversion.billed, conversion } });

    expect(seen(paid).money).toMatchObject({
      conversion,
      says: 'The machine gave you CHF for EUR 107.59.',
    });
  });

  it('is the state of the cash, also while a fee comes or goes', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));
    const intended = authorizeCash(session, { ...authorizing, charges: { fee } }, NOON);

    expect(seen(onlyTransactionOf(intended.session)).money?.state).toBe('held');
  });

  it('is no terms to sign, where card and PIN have approved it', () => {
    const walkUp = aMovingWithdrawal({
      answers: { amount: { accountId: 'current', amountMinor: 107_59 } },
      approval: { device: 'terminal-1', atMs: NOON, by: 'card-and-pin' },
    });

    expect(termsOf('anna', walkUp)).toBeUndefined();
    expect(seen(walkUp).step?.name).toBe('approval');
  });
});
