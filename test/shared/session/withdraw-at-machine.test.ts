import { describe, expect, it } from 'vitest';
import { unchanged } from '../../../shared/session/decision.ts';
import {
  type WithdrawAtMachine,
  withdrawAtMachine,
} from '../../../shared/session/decisions/withdraw-at-machine.ts';
import { aSession, NOON } from '../../support/a-session.ts';
import { euros } from '../../support/a-transaction.ts';
import { pendingOf, sound } from '../../support/domain-expectations.ts';

const asked: WithdrawAtMachine = {
  transactionId: 't000008-60303ae22b60303a',
  terminalId: 'terminal-1',
  accountId: 'current',
  money: euros(80),
};

describe('a withdrawal that nobody prepared', () => {
  it('is set aside at once: card and PIN are its approval', () => {
    const begun = sound(withdrawAtMachine(aSession(), asked, NOON));

    expect(pendingOf(begun.session).act).toMatchObject({
      act: 'hold',
      accountId: 'current',
      money: euros(80),
    });
  });

  it('is begun once, however often it is asked for', () => {
    const { session } = withdrawAtMachine(aSession(), asked, NOON);

    expect(withdrawAtMachine(session, asked, NOON + 1)).toEqual(unchanged(session));
  });
});
