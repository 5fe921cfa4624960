import { describe, expect, it } from 'vitest';
import { type CompleteCash, isSettledHere } from '../../../shared/session/decisions/complete-cash.ts';
import type { CashLeg } from '../../../shared/transaction/transaction.ts';
import { NOON } from '../../support/a-session.ts';
import { aDispensingWithdrawal, aPreparedWithdrawal, euros } from '../../support/a-transaction.ts';

const reported: CompleteCash = {
  transactionId: 't1',
  terminalId: 'terminal-1',
  authorizationId: 'a1',
  dispensed: euros(120),
};
const hold = { id: 't1.1', accountId: 'current', money: euros(120) };
const nothingCameOut = {
  ...{ authorizationId: 'a1', terminalId: 'terminal-1', holdId: 't1.1', accountId: 'current' },
  ...{ dispensed: euros(0), authorized: euros(120) },
};
const withMoney = (money: CashLeg) => aPreparedWithdrawal({ money: { reports: [nothingCameOut], ...money } });

describe('a report of a machine, while its withdrawal is open', () => {
  it.each([
    ['what is being dispensed', aDispensingWithdrawal()],
    ['what is set aside still, where nothing had come out', withMoney({ hold })],
  ])('is settled from %s', (_, transaction) => {
    expect(isSettledHere(transaction, reported)).toBe(true);
  });

  it('is settled here where it says nothing new', () => {
    expect(isSettledHere(withMoney({}), { ...reported, dispensed: euros(0) })).toBe(true);
  });

  it.each([
    ['is given back already', withMoney({})],
    ['was set aside anew', withMoney({ hold: { ...hold, id: 't1.3' } })],
    [
      'another machine dispenses just now',
      withMoney({ hold, dispensing: { terminalId: 'terminal-2', authorizationId: 'a2', sinceMs: NOON } }),
    ],
    [
      'is just being given back',
      withMoney({ hold, pending: { act: { act: 'release', id: 't1.2', holdId: 't1.1' }, sinceMs: NOON } }),
    ],
  ])('is settled on its own where the money %s', (_, transaction) => {
    expect(isSettledHere(transaction, reported)).toBe(false);
  });
});
