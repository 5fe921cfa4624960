import { describe, expect, it } from 'vitest';
import { unchanged } from '../../../shared/session/decision.ts';
import { type CollectPrepared, collectPrepared } from '../../../shared/session/decisions/collect-prepared.ts';
import { aSession, machine, NOON } from '../../support/a-session.ts';
import { aDispensingWithdrawal, aPreparedWithdrawal, euros } from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound } from '../../support/domain-expectations.ts';

const asked = (told: Partial<CollectPrepared> = {}): CollectPrepared => ({
  transactionId: 't1',
  terminalId: 'terminal-1',
  authorizationId: 'a1',
  known: 'by-card',
  money: euros(120),
  facts: {},
  ...told,
});

describe('a prepared withdrawal at a machine that speaks through its network', () => {
  it('is taken over and authorized in one, by card', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal()] });

    const collecting = sound(collectPrepared(session, asked(), NOON));

    expect(onlyTransactionOf(collecting.session)).toMatchObject({
      holder: { channel: 'atm', device: 'terminal-1' },
      money: { dispensing: { terminalId: 'terminal-1', authorizationId: 'a1' } },
    });
  });

  it('is authorized without a card where the customer gave it to this very machine', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal({ heldBy: machine })] });

    const collecting = sound(collectPrepared(session, asked({ known: 'by-confirmation' }), NOON));

    expect(onlyTransactionOf(collecting.session).money.dispensing?.authorizationId).toBe('a1');
  });

  it('is the same authorization, however often it is asked for', () => {
    const session = aSession({ transactions: [aDispensingWithdrawal()] });

    expect(collectPrepared(session, asked(), NOON)).toEqual(unchanged(session));
  });

  it.each([
    [
      'by another authorization',
      'cash-in-machine',
      aDispensingWithdrawal(),
      asked({ authorizationId: 'a2' }),
    ],
    [
      'without the customer’s word',
      'transaction-held',
      aPreparedWithdrawal(),
      asked({ known: 'by-confirmation' }),
    ],
    ['of another amount', 'evidence-impossible', aPreparedWithdrawal(), asked({ money: euros(100) })],
    [
      'in another currency',
      'evidence-impossible',
      aPreparedWithdrawal(),
      asked({ money: { amountMinor: 120_00, currency: 'USD' } }),
    ],
  ])('is refused %s with %s', (_, code, transaction, command) => {
    const session = aSession({ transactions: [transaction] });

    expect(refusalOf(() => collectPrepared(session, command, NOON)).code).toBe(code);
  });
});
