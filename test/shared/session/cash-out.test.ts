import { describe, expect, it } from 'vitest';
import { unchanged } from '../../../shared/session/decision.ts';
import { authorizeCash } from '../../../shared/session/decisions/authorize-cash.ts';
import { completeCash } from '../../../shared/session/decisions/complete-cash.ts';
import { recordMoney } from '../../../shared/session/decisions/record-money.ts';
import { reverseCash } from '../../../shared/session/decisions/reverse-cash.ts';
import { CASH_REPORTS_MAX, type Transaction } from '../../../shared/transaction/transaction.ts';
import { anotherMachine, aSession, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aMovingWithdrawal,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
  aTicket,
  euros,
  STARTED,
} from '../../support/a-transaction.ts';
import {
  onlyTransactionOf,
  pendingOf,
  refusalOf,
  sound,
  typesOf,
} from '../../support/domain-expectations.ts';

const sessionWith = (transaction: Transaction) => aSession({ transactions: [transaction] });
const authorizing = { transactionId: 't1', terminalId: 'terminal-1', by: machine, authorizationId: 'a1' };
const reporting = { transactionId: 't1', terminalId: 'terminal-1', authorizationId: 'a1' };

describe('authorizing a machine to dispense', () => {
  it('writes down which machine and which authorization, for exactly what is set aside', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine, ticket: aTicket({ to: 'branch' }) }));

    const authorized = sound(authorizeCash(session, authorizing, NOON));

    expect(onlyTransactionOf(authorized.session).money).toEqual({
      hold: { id: 't1.1', accountId: 'current', money: euros(120) },
      dispensing: { terminalId: 'terminal-1', authorizationId: 'a1', sinceMs: NOON },
    });
    expect(onlyTransactionOf(authorized.session).ticket).toBeUndefined();
    expect(authorized.events).toEqual([
      expect.objectContaining({ type: 'CashAuthorized', terminalId: 'terminal-1', money: euros(120) }),
    ]);
  });

  it('authorizes no more machines than can be remembered', () => {
    const report = {
      terminalId: 'x',
      dispensed: euros(0),
      authorized: euros(1),
      holdId: 'h',
      accountId: 'a',
    };
    const reports = Array.from({ length: CASH_REPORTS_MAX }, (_, nth) => ({
      ...report,
      authorizationId: `a${nth}`,
    }));
    const hold = { id: 't1.1', accountId: 'current', money: euros(120) };
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine, money: { hold, reports } }));

    expect(refusalOf(() => authorizeCash(session, authorizing, NOON)).code).toBe('cash-not-authorized');
  });

  it('authorizes nobody twice', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));
    const { session: authorized } = authorizeCash(session, authorizing, NOON);

    const again = refusalOf(() => authorizeCash(authorized, { ...authorizing, authorizationId: 'a2' }, NOON));

    expect(again.code).toBe('cash-in-machine');
  });

  it.each([
    ['visit-over', sessionWith(aPreparedWithdrawal({ heldBy: anotherMachine })), anotherMachine],
    ['transaction-not-found', aSession(), machine],
    ['transaction-expired', sessionWith(aPreparedWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON })), machine],
    ['transaction-held', sessionWith(aPreparedWithdrawal({ heldBy: phone })), machine],
    ['transaction-suspended', sessionWith(aPreparedWithdrawal({ heldBy: 'nobody' })), machine],
    ['money-moving', sessionWith(aMovingWithdrawal({ heldBy: machine })), machine],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal({ heldBy: machine })), machine],
    ['step-not-current', sessionWith(anAnsweredWithdrawal({ heldBy: machine })), machine],
    ['step-not-current', sessionWith(aPreparedWithdrawal({ heldBy: machine, money: {} })), machine],
    ['step-not-current', sessionWith(aPreparedWithdrawal({ heldBy: machine, at: 'amount' })), machine],
  ] as const)('refuses with %s', (code, session, by) => {
    expect(refusalOf(() => authorizeCash(session, { ...authorizing, by }, NOON)).code).toBe(code);
  });
});

describe('what the machine says that it dispensed', () => {
  it.each([
    ['all of it', 120, 'FULL'],
    ['a part', 50, 'PART'],
  ] as const)('captures %s', (_, amount, extent) => {
    const session = sessionWith(aDispensingWithdrawal({ heldBy: machine }));

    const completed = sound(completeCash(session, { ...reporting, dispensed: euros(amount) }, NOON));

    expect(pendingOf(completed.session)).toEqual({
      act: {
        act: 'capture',
        id: 't1.2',
        holdId: 't1.1',
        terminalId: 'terminal-1',
        money: euros(amount),
      },
      sinceMs: NOON,
    });
    expect(onlyTransactionOf(completed.session).moneyActs).toBe(2);
    expect(onlyTransactionOf(completed.session).money.dispensing).toBeUndefined();
    expect(completed.events).toEqual([
      expect.objectContaining({ type: 'CashDispensed', money: euros(amount), extent, channel: 'atm' }),
    ]);
  });

  it('ends the withdrawal, once the capture is recorded', () => {
    const session = sessionWith(aDispensingWithdrawal({ heldBy: machine }));
    const { session: settling } = completeCash(session, { ...reporting, dispensed: euros(50) }, NOON);

    const ended = sound(
      recordMoney(settling, { transactionId: 't1', actId: 't1.2', outcome: { done: true } }, NOON + 1),
    );

    expect(typesOf(ended)).toEqual(['MoneyMoved', 'TransactionCompleted']);
    expect(ended.ended).toEqual([
      expect.objectContaining({
        outcome: 'completed',
        money: {
          dispensed: euros(50),
          reports: [expect.objectContaining({ authorizationId: 'a1', dispensed: euros(50) })],
        },
      }),
    ]);
  });

  it('leaves it prepared when nothing came out, for another try here or elsewhere', () => {
    const session = sessionWith(aDispensingWithdrawal({ heldBy: machine }));

    const completed = sound(completeCash(session, { ...reporting, dispensed: euros(0) }, NOON));

    expect(onlyTransactionOf(completed.session)).toMatchObject({
      at: 'collection',
      approval: {},
      money: { hold: { id: 't1.1', accountId: 'current', money: euros(120) } },
      moneyActs: 1,
    });
    expect(onlyTransactionOf(completed.session).money).not.toHaveProperty('dispensing');
    expect(completed.events).toEqual([expect.objectContaining({ type: 'CashDispensed', extent: 'NONE' })]);
    const again = { ...authorizing, authorizationId: 'a2' };
    expect(typesOf(authorizeCash(completed.session, again, NOON))).toEqual(['CashAuthorized']);
  });

  it('is believed however late it comes, and whoever was detached meanwhile', () => {
    const late = aDispensingWithdrawal({ heldBy: 'nobody', expiresAtMs: STARTED, warnedAtMs: 1 });

    const completed = sound(completeCash(sessionWith(late), { ...reporting, dispensed: euros(120) }, NOON));

    expect(pendingOf(completed.session).act.act).toBe('capture');
  });

  it.each([
    ['more than was authorized', euros(130)],
    ['a cent more', { amountMinor: 120_01, currency: 'EUR' }],
    ['another currency', { amountMinor: 120_00, currency: 'CHF' }],
  ])('cannot be %s', (_, dispensed) => {
    const session = sessionWith(aDispensingWithdrawal({ heldBy: machine }));

    expect(refusalOf(() => completeCash(session, { ...reporting, dispensed }, NOON)).code).toBe(
      'evidence-impossible',
    );
  });
});

describe('a dispenser that swears to what it did', () => {
  const token = { nonce: '254611E63B2531576314E86527338D61', needsEvidence: true } as const;
  const sealed = () => {
    const { session } = authorizeCash(
      sessionWith(aPreparedWithdrawal({ heldBy: machine })),
      { ...authorizing, endToEnd: true, nonce: token.nonce },
      NOON,
    );
    return session;
  };

  it('is given a token, and what it was given is remembered with the report', () => {
    const dispensing = sealed();

    const completed = sound(
      completeCash(dispensing, { ...reporting, dispensed: euros(50), proven: euros(50) }, NOON),
    );

    expect(onlyTransactionOf(dispensing).money.dispensing).toMatchObject({ token });
    expect(onlyTransactionOf(completed.session).money.reports).toMatchObject([
      { authorizationId: 'a1', token },
    ]);
  });

  it('needs a nonce for it', () => {
    const session = sessionWith(aPreparedWithdrawal({ heldBy: machine }));

    const refusal = refusalOf(() => authorizeCash(session, { ...authorizing, endToEnd: true }, NOON));

    expect(refusal.code).toBe('nonce-missing');
  });

  it.each([
    ['evidence-missing', { dispensed: euros(50) }],
    ['evidence-missing', { dispensed: euros(0) }],
    ['evidence-impossible', { dispensed: euros(50), proven: euros(60) }],
    ['evidence-impossible', { dispensed: euros(0), proven: euros(120) }],
  ])('refuses the machine’s word with %s: %o', (code, testimony) => {
    expect(refusalOf(() => completeCash(sealed(), { ...reporting, ...testimony }, NOON)).code).toBe(code);
  });

  it.each([
    ['evidence-missing', undefined],
    ['evidence-impossible', euros(10)],
  ])('refuses that the machine takes the authorization back with %s', (code, proven) => {
    const reversing = () => reverseCash(sealed(), { ...reporting, reason: 'jammed', proven }, NOON);

    expect(refusalOf(reversing).code).toBe(code);
  });

  it('is asked again about an authorization that was taken back', () => {
    const { session } = reverseCash(sealed(), { ...reporting, reason: 'jammed', proven: euros(0) }, NOON);

    const word = refusalOf(() => completeCash(session, { ...reporting, dispensed: euros(120) }, NOON));
    const sworn = completeCash(session, { ...reporting, dispensed: euros(120), proven: euros(120) }, NOON);

    expect(word.code).toBe('evidence-missing');
    expect(pendingOf(sworn.session).act).toMatchObject({ act: 'capture', money: euros(120) });
  });
});

describe('taking an authorization back', () => {
  it('leaves the withdrawal prepared', () => {
    const session = sessionWith(aDispensingWithdrawal({ heldBy: machine }));

    const reversed = sound(reverseCash(session, { ...reporting, reason: 'jammed' }, NOON));

    expect(onlyTransactionOf(reversed.session).money).toEqual({
      hold: { id: 't1.1', accountId: 'current', money: euros(120) },
      reports: [
        {
          terminalId: 'terminal-1',
          authorizationId: 'a1',
          dispensed: euros(0),
          authorized: euros(120),
          holdId: 't1.1',
          accountId: 'current',
          isReversed: true,
        },
      ],
    });
    expect(reversed.events).toEqual([
      expect.objectContaining({ type: 'CashReversed', terminalId: 'terminal-1', reason: 'jammed' }),
    ]);
  });

  it('twice changes nothing the second time', () => {
    const { session } = reverseCash(
      sessionWith(aDispensingWithdrawal({ heldBy: machine })),
      { ...reporting, reason: 'time-out' },
      NOON,
    );

    expect(reverseCash(session, { ...reporting, reason: 'time-out' }, NOON)).toEqual(unchanged(session));
  });

  it('cannot undo what was reported out', () => {
    const { session } = completeCash(
      sessionWith(aDispensingWithdrawal({ heldBy: machine })),
      { ...reporting, dispensed: euros(120) },
      NOON,
    );

    const refusal = refusalOf(() => reverseCash(session, { ...reporting, reason: 'jammed' }, NOON));

    expect(refusal.code).toBe('evidence-differs');
  });

  it('is taken back itself when the cash came out after all: what is still set aside is captured', () => {
    const { session } = reverseCash(
      sessionWith(aDispensingWithdrawal({ heldBy: machine })),
      { ...reporting, reason: 'time-out' },
      NOON,
    );

    const late = sound(completeCash(session, { ...reporting, dispensed: euros(120) }, NOON + 1));

    expect(pendingOf(late.session).act).toMatchObject({ act: 'capture', holdId: 't1.1', money: euros(120) });
  });

  it('does not let a report of that authorization count for the next one, which is at work', () => {
    const { session: reversed } = reverseCash(
      sessionWith(aDispensingWithdrawal({ heldBy: machine })),
      { ...reporting, reason: 'time-out' },
      NOON,
    );
    const { session: again } = authorizeCash(reversed, { ...authorizing, authorizationId: 'a2' }, NOON);

    const late = refusalOf(() => completeCash(again, { ...reporting, dispensed: euros(120) }, NOON));

    expect(late.code).toBe('cash-in-machine');
  });
});

describe('a report that comes twice', () => {
  it('with the same amount changes nothing, and with another is refused', () => {
    const { session } = completeCash(
      sessionWith(aDispensingWithdrawal({ heldBy: machine })),
      { ...reporting, dispensed: euros(50) },
      NOON,
    );

    const same = completeCash(session, { ...reporting, dispensed: euros(50) }, NOON);
    const other = refusalOf(() => completeCash(session, { ...reporting, dispensed: euros(60) }, NOON));

    expect(same).toEqual(unchanged(session));
    expect(other.code).toBe('evidence-differs');
  });
});

describe('a report that fits no open authorization', () => {
  const dispensing = sessionWith(aDispensingWithdrawal({ heldBy: machine }));

  it.each([
    ['no such transaction', aSession(), reporting],
    ['another transaction', dispensing, { ...reporting, transactionId: 't2' }],
    ['another machine', dispensing, { ...reporting, terminalId: 'terminal-2' }],
    ['another authorization', dispensing, { ...reporting, authorizationId: 'a0' }],
    ['nothing is being dispensed', sessionWith(aPreparedWithdrawal({ heldBy: machine })), reporting],
  ])('is refused: %s', (_, session, report) => {
    const completing = () => completeCash(session, { ...report, dispensed: euros(120) }, NOON);
    const reversing = () => reverseCash(session, { ...report, reason: 'jammed' }, NOON);

    expect(refusalOf(completing).code).toBe('cash-not-authorized');
    expect(refusalOf(reversing).code).toBe('cash-not-authorized');
  });
});
