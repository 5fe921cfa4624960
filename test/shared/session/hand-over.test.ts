import { describe, expect, it } from 'vitest';
import { acceptHandOver, offeredWith } from '../../../shared/session/decisions/accept-hand-over.ts';
import { answer } from '../../../shared/session/decisions/answer.ts';
import { cancel } from '../../../shared/session/decisions/cancel.ts';
import { countCash } from '../../../shared/session/decisions/count-cash.ts';
import { handOver } from '../../../shared/session/decisions/hand-over.ts';
import { saveDraft } from '../../../shared/session/decisions/save-draft.ts';
import { stepBack } from '../../../shared/session/decisions/step-back.ts';
import { suspend } from '../../../shared/session/decisions/suspend.ts';
import { takeOver } from '../../../shared/session/decisions/take-over.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Session } from '../../../shared/session/session.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, counter, laptop, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAnsweredTransfer,
  anAnsweredWithdrawal,
  anEndedLeaseOf,
  aPreparedWithdrawal,
  aTicket,
  aWithdrawal,
  euros,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const sessionWith = (...transactions: Transaction[]) => aSession({ transactions });

const toTheMachine = { transactionId: 't1', by: phone, to: 'atm', sealed: 'sealed-ticket' } as const;
const atTheMachine = { by: machine, sealed: 'sealed-ticket', facts: {} };

const ticketIn = (session: Session) => onlyTransactionOf(session).ticket;

describe('handing over with a ticket', () => {
  it('writes down its seal, for two minutes, three tries and one kind of channel', () => {
    const session = sessionWith(aPreparedWithdrawal());

    const { session: after, events } = sound(handOver(session, toTheMachine, NOON));

    expect(ticketIn(after)).toEqual({
      sealed: 'sealed-ticket',
      to: 'atm',
      expiresAtMs: NOON + 120_000,
      triesLeft: 3,
    });
    expect(onlyTransactionOf(after).holder).toMatchObject(phone);
    expect(events).toEqual([
      expect.objectContaining({ type: 'HandOverOffered', to: 'atm', expiresAtMs: NOON + 120_000 }),
    ]);
    expect(JSON.stringify(events)).not.toContain('sealed-ticket');
  });

  it('voids the ticket before it', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket({ sealed: 'former', triesLeft: 1 }) }));

    const { session: after } = sound(handOver(session, toTheMachine, NOON));

    expect(ticketIn(after)).toMatchObject({ sealed: 'sealed-ticket', triesLeft: 3 });
  });

  it('refuses a channel that cannot do the next step, and names those that can', () => {
    expect(refusalOf(() => handOver(sessionWith(anAnsweredWithdrawal()), toTheMachine, NOON))).toMatchObject({
      code: 'channel-cannot-continue',
      details: { continueOn: ['mobile'] },
    });
    expect(
      refusalOf(() => handOver(sessionWith(aPreparedWithdrawal()), { ...toTheMachine, to: 'web' }, NOON)),
    ).toMatchObject({ code: 'channel-cannot-continue', details: { continueOn: ['atm'] } });
  });

  it('has no ticket for somebody of the bank, at whose door none is taken', () => {
    for (const to of ['branch', 'contact-centre'] as const) {
      const offering = () => handOver(sessionWith(aPreparedWithdrawal()), { ...toTheMachine, to }, NOON);

      expect(refusalOf(offering)).toMatchObject({
        code: 'channel-cannot-continue',
        details: { continueOn: ['atm'] },
      });
    }
  });

  it('looks at the step at which the other channel would open it, not at one that was stepped back to', () => {
    const steppedBack = anAnsweredWithdrawal({ at: 'amount' });

    expect(refusalOf(() => handOver(sessionWith(steppedBack), toTheMachine, NOON)).code).toBe(
      'channel-cannot-continue',
    );
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-expired', sessionWith(aPreparedWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON }))],
    ['transaction-held', sessionWith(aPreparedWithdrawal({ heldBy: laptop }))],
    ['transaction-suspended', sessionWith(aPreparedWithdrawal({ heldBy: 'nobody' }))],
    ['channel-cannot-continue', sessionWith(anAnsweredWithdrawal())],
    ['money-moving', sessionWith(aMovingWithdrawal())],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal({ heldBy: phone }))],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => handOver(session, toTheMachine, NOON)).code).toBe(code);
  });
});

describe('picking the baton up with a ticket', () => {
  it('passes it on, and says which transaction it was', () => {
    const session = sessionWith(aWithdrawal({ id: 't0' }), aPreparedWithdrawal({ ticket: aTicket() }));

    const accepted = sound(acceptHandOver(session, atTheMachine, NOON));

    expect(accepted.transactionId).toBe('t1');
    expect(accepted.session.transactions[1]).toMatchObject({ holder: machine, at: 'collection' });
    expect(accepted.session.transactions[0]).toBe(session.transactions[0]);
    expect(accepted.events).toEqual([
      expect.objectContaining({ type: 'TransactionTakenOver', from: 'mobile', to: 'atm' }),
    ]);
  });

  it('needs no lease to end: the holder wanted it', () => {
    const session = sessionWith(aWithdrawal({ heldBy: machine, ticket: aTicket({ to: 'mobile' }) }));

    const accepted = sound(acceptHandOver(session, { ...atTheMachine, by: phone }, NOON));

    expect(onlyTransactionOf(accepted.session).holder).toMatchObject(phone);
  });

  it('names what went stale, and asks for it again', () => {
    const session = sessionWith(anAgreedCardReplacement({ ticket: aTicket({ to: 'web' }) }));
    const facts = { 'price:card-replacement': 9_00 };

    const accepted = sound(acceptHandOver(session, { ...atTheMachine, by: laptop, facts }, NOON));

    expect(onlyTransactionOf(accepted.session)).toMatchObject({
      at: 'fee',
      changes: [{ fact: 'price:card-replacement', was: 5_00, is: 9_00 }],
    });
  });

  it('works once', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket() }));
    const { session: after } = sound(acceptHandOver(session, atTheMachine, NOON));

    expect(ticketIn(after)).toBeUndefined();
    expect(refusalOf(() => acceptHandOver(after, atTheMachine, NOON)).code).toBe('ticket-not-found');
  });

  it('works until the last millisecond of its two minutes', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket() }));

    const lastMoment = NOON + limits.ticketLivesMs - 1;

    expect(typesOf(acceptHandOver(session, atTheMachine, lastMoment))).toEqual(['TransactionTakenOver']);
    expect(refusalOf(() => acceptHandOver(session, atTheMachine, lastMoment + 1)).code).toBe(
      'ticket-expired',
    );
  });

  it.each([
    ['ticket-not-found', aSession()],
    ['ticket-not-found', sessionWith(aPreparedWithdrawal())],
    ['ticket-expired', sessionWith(aPreparedWithdrawal({ ticket: aTicket({ expiresAtMs: NOON }) }))],
    [
      'transaction-expired',
      sessionWith(aPreparedWithdrawal({ ticket: aTicket(), warnedAtMs: 1, expiresAtMs: NOON })),
    ],
    ['money-moving', sessionWith(aMovingWithdrawal({ ticket: aTicket() }))],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal({ ticket: aTicket() }))],
  ] as const)('refuses with %s', (code, session) => {
    expect(refusalOf(() => acceptHandOver(session, atTheMachine, NOON)).code).toBe(code);
  });
});

describe('a wrong ticket', () => {
  const guessing = { ...atTheMachine, sealed: 'a-guess' };

  it('costs every open ticket a try, before it is said that there is none', () => {
    const session = sessionWith(
      aPreparedWithdrawal({ ticket: aTicket() }),
      aLoan({ id: 't2', ticket: aTicket({ sealed: 'other', to: 'web', triesLeft: 2 }) }),
      aWithdrawal({ id: 't3' }),
    );

    const tried = sound(acceptHandOver(session, guessing, NOON));

    expect(tried.refusal?.code).toBe('ticket-not-found');
    expect(tried.session.transactions.map(({ ticket }) => ticket?.triesLeft)).toEqual([2, 1, undefined]);
    expect(tried.events).toEqual([
      expect.objectContaining({ type: 'HandOverFailed', transactionId: 't1', because: 'wrong-ticket' }),
      expect.objectContaining({ type: 'HandOverFailed', transactionId: 't2', because: 'wrong-ticket' }),
    ]);
  });

  it('leaves the holder alone', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket() }));

    const { session: after } = acceptHandOver(session, guessing, NOON);

    expect(onlyTransactionOf(after).holder).toEqual(onlyTransactionOf(session).holder);
  });

  it('three times, and the right one is worth nothing', () => {
    let session: Session = sessionWith(aPreparedWithdrawal({ ticket: aTicket() }));

    for (let tries = 1; tries <= 3; tries += 1) {
      ({ session } = sound(acceptHandOver(session, guessing, NOON)));
    }

    expect(ticketIn(session)).toBeUndefined();
    expect(refusalOf(() => acceptHandOver(session, atTheMachine, NOON)).code).toBe('ticket-not-found');
  });

  it('says the same of a ticket for another kind of channel', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket() }));

    const tried = sound(acceptHandOver(session, { ...atTheMachine, by: counter }, NOON));

    expect(tried.refusal?.code).toBe('ticket-not-found');
    expect(ticketIn(tried.session)?.triesLeft).toBe(2);
  });

  it('leaves no trace where no ticket is open', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket({ expiresAtMs: NOON }) }));

    expect(refusalOf(() => acceptHandOver(session, guessing, NOON)).code).toBe('ticket-not-found');
  });

  it('with no try left finds nothing', () => {
    const session = sessionWith(aPreparedWithdrawal({ ticket: aTicket({ triesLeft: 0 }) }));

    expect(offeredWith(session, atTheMachine)).toBeUndefined();
  });
});

describe('a ticket is for the transaction as it stands: any change voids it', () => {
  const by = phone;
  const onT1 = { transactionId: 't1', by };
  const aFirstAnswer = {
    ...onT1,
    step: 'amount',
    answer: { accountId: 'current', amountMinor: 20_00 },
    facts: {},
  };

  it.each([
    ['an answer', aWithdrawal(), (session: Session) => answer(session, aFirstAnswer, NOON)],
    [
      'a draft',
      aWithdrawal(),
      (session: Session) => saveDraft(session, { ...onT1, step: 'amount', draft: {} }, NOON),
    ],
    ['a step back', anAnsweredTransfer(), (session: Session) => stepBack(session, onT1, NOON)],
    ['laying it down', aWithdrawal(), (session: Session) => suspend(session, onT1, NOON)],
    [
      'taking it over',
      aWithdrawal(),
      (session: Session) => takeOver(session, { ...onT1, by: laptop, facts: {} }, NOON),
    ],
    ['cancelling it', aPreparedWithdrawal(), (session: Session) => cancel(session, onT1, NOON)],
    [
      'counting its cash',
      aDeposit({ holder: anEndedLeaseOf(machine) }),
      (session: Session) =>
        countCash(session, { transactionId: 't1', terminalId: 'terminal-1', counted: euros(80) }, NOON),
    ],
  ])('%s', (_, transaction, change) => {
    const offered = sessionWith({ ...transaction, ticket: aTicket() });

    const { session: after } = sound(change(offered));

    expect(ticketIn(after)).toBeUndefined();
  });
});
