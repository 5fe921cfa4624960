import { describe, expect, it } from 'vitest';
import { tokenedAs, tokenedOrder } from '../../../shared/session/require-proof.ts';
import { aDispensingWithdrawal, anAnsweredWithdrawal, euros } from '../../support/a-transaction.ts';

const token = { nonce: 'A1B2', needsEvidence: true } as const;
const named = { terminalId: 'terminal-1', authorizationId: 'a1' };

describe('the token that a dispenser was given', () => {
  const { hold, dispensing } = aDispensingWithdrawal().money;
  const trusted =
    dispensing && aDispensingWithdrawal({ money: { hold, dispensing: { ...dispensing, token } } });
  const reported = anAnsweredWithdrawal({
    money: {
      reports: [
        {
          ...named,
          ...{ dispensed: euros(50), authorized: euros(100), holdId: 't1.1', accountId: 'current' },
          token,
        },
      ],
    },
  });

  it.each([
    ['being dispensed', trusted, euros(120)],
    ['reported', reported, euros(100)],
  ])('is known with the amount that it was given for, while that is %s', (_, transaction, money) => {
    if (!transaction) throw new Error('Nothing is being dispensed.');

    expect(tokenedOrder(transaction, named)).toEqual({ ...token, money });
    expect(tokenedAs(transaction, named)).toEqual({ token });
  });

  it.each([{ authorizationId: 'a2' }, { terminalId: 'terminal-2' }])(
    'is none of another authorization, nor of another machine: %o',
    (other) => {
      expect(tokenedOrder(reported, { ...named, ...other })).toBeUndefined();
      expect(tokenedAs(reported, { ...named, ...other })).toEqual({});
    },
  );
});
