import { describe, expect, it } from 'vitest';
import { collectable } from '../../../shared/session/collectable.ts';
import { aSession, machine } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aMovingWithdrawal,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
  euros,
} from '../../support/a-transaction.ts';

const viewer = { ...machine, customerId: 'anna', language: 'it' } as const;

describe('what can be collected at a machine', () => {
  it('is what is prepared, in the words of the machine', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal(), aCountedDeposit({ id: 't2' })] });

    expect(collectable(session, viewer, 'terminal-1')).toEqual([
      {
        transactionId: 't1',
        name: 'Prelievo',
        money: euros(120),
        terms: { transactionId: 't1', ...euros(120), payee: 'cash', terminalId: 'terminal-1' },
      },
    ]);
  });

  it.each([
    ['not approved', anAnsweredWithdrawal()],
    ['still being set aside', aMovingWithdrawal()],
    ['on its way out of a machine', aDispensingWithdrawal()],
    [
      'being given back',
      aPreparedWithdrawal({
        money: {
          hold: { id: 't1.1', accountId: 'current', money: euros(120) },
          pending: { act: { act: 'release', id: 't1.2', holdId: 't1.1' }, sinceMs: 1 },
        },
      }),
    ],
  ])('is not what is %s', (_, transaction) => {
    expect(collectable(aSession({ transactions: [transaction] }), viewer, 'terminal-1')).toEqual([]);
  });
});
