import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/refusal/refusal.ts';
import { takeOver } from '../../../shared/session/decisions/take-over.ts';
import {
  anAssistance,
  anotherMachine,
  aSession,
  counter,
  laptop,
  MINUTE_MS,
  machine,
  NOON,
  phone,
} from '../../support/a-session.ts';
import {
  aDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAnsweredLoan,
  anAnsweredWithdrawal,
  anEndedLeaseOf,
  aPreparedWithdrawal,
  aTicket,
  aWithdrawal,
  loanAnswers,
  STARTED,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const takenBy = (
  by: typeof laptop | typeof phone | typeof machine | typeof counter | typeof anotherMachine,
) => ({
  transactionId: 't1',
  by,
  facts: {},
});

describe('taking a transaction over', () => {
  it('moves the baton and says so', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: phone })] });

    const { session: after, events } = sound(takeOver(session, takenBy(machine), NOON));

    expect(onlyTransactionOf(after).holder).toEqual({
      ...machine,
      sinceMs: NOON,
      leaseEndsAtMs: NOON + 90_000,
    });
    expect(events).toEqual([
      {
        type: 'TransactionTakenOver',
        atMs: NOON,
        channel: 'atm',
        transactionId: 't1',
        kind: 'cash-withdrawal',
        definition: 1,
        from: 'mobile',
        to: 'atm',
        step: 'amount',
        changed: [],
      },
    ]);
  });

  it('changes nothing for the channel that already holds it, so that it may ask again', () => {
    const session = aSession({ transactions: [aDispensingWithdrawal({ heldBy: machine })] });

    const decision = takeOver(session, takenBy(machine), NOON);

    expect(decision.session).toBe(session);
    expect(decision.events).toEqual([]);
  });

  it('takes up one that nobody holds, from nobody', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: 'nobody' })] });

    const { session: after, events } = sound(takeOver(session, takenBy(laptop), NOON));

    expect(onlyTransactionOf(after).holder).toMatchObject(laptop);
    expect(events).toEqual([expect.not.objectContaining({ from: expect.anything() })]);
  });

  it('voids the ticket that was written for it', () => {
    const session = aSession({ transactions: [aWithdrawal({ ticket: aTicket() })] });

    const { session: after } = sound(takeOver(session, takenBy(laptop), NOON));

    expect(onlyTransactionOf(after).ticket).toBeUndefined();
  });

  it('does not say that anything was saved: only the holder changed', () => {
    const session = aSession({ transactions: [aWithdrawal()] });

    const { session: after } = sound(takeOver(session, takenBy(laptop), NOON));

    expect(onlyTransactionOf(after).savedAtMs).toBe(STARTED);
  });
});

describe('where it is resumed', () => {
  it('is the first step that is not done, with answers and drafts as they were', () => {
    const { loan, household } = loanAnswers;
    const drafts = { employment: { occupation: 'Tea' } };
    const steppedBack = aLoan({ at: 'household', answers: { loan, household }, drafts });
    const session = aSession({ transactions: [steppedBack] });

    const { session: after } = sound(takeOver(session, takenBy(laptop), NOON));

    expect(onlyTransactionOf(after)).toMatchObject({
      at: 'employment',
      answers: { loan, household },
      drafts,
    });
  });

  it('is the approval when every question is answered', () => {
    const session = aSession({ transactions: [anAnsweredWithdrawal({ at: 'amount', heldBy: laptop })] });

    const { session: after } = sound(takeOver(session, takenBy(phone), NOON));

    expect(onlyTransactionOf(after).at).toBe('approval');
  });

  it('is the machine when it is approved', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal()] });

    const { session: after } = sound(takeOver(session, takenBy(machine), NOON));

    expect(onlyTransactionOf(after).at).toBe('collection');
  });
});

describe('what went stale meanwhile', () => {
  it('names a changed balance, and asks nothing anew', () => {
    const session = aSession({ transactions: [aPreparedWithdrawal()] });

    const taken = sound(takeOver(session, { ...takenBy(machine), facts: { balance: 200_00 } }, NOON));

    expect(onlyTransactionOf(taken.session)).toMatchObject({
      at: 'collection',
      changes: [{ fact: 'balance', was: 500_00, is: 200_00 }],
      approval: {},
    });
    expect(taken.events).toEqual([expect.objectContaining({ changed: ['balance'] })]);
  });

  it.each([
    ['a changed price', { 'price:card-replacement': 7_00 }, ['price:card-replacement']],
    ['changed terms', { 'terms:debit-card': 'v4' }, ['terms:debit-card']],
    [
      'both',
      { 'price:card-replacement': 7_00, 'terms:debit-card': 'v4' },
      ['price:card-replacement', 'terms:debit-card'],
    ],
  ])('asks again for %s, with the old answer as a draft', (_, facts, changed) => {
    const agreed = anAgreedCardReplacement();
    const session = aSession({ transactions: [agreed] });

    const taken = sound(takeOver(session, { ...takenBy(laptop), facts }, NOON));

    const transaction = onlyTransactionOf(taken.session);
    expect(transaction.at).toBe('fee');
    expect(transaction.answers).toEqual({ reason: { reason: 'lost' }, delivery: { deliverTo: 'home' } });
    expect(transaction.drafts).toEqual({ fee: { accountId: 'current', agreed: true } });
    expect(transaction.changes.map(({ fact }) => fact)).toEqual(changed);
    expect(taken.events).toEqual([expect.objectContaining({ type: 'TransactionTakenOver', changed })]);
  });

  it('keeps naming it until it is agreed to, whoever takes it up', () => {
    const session = aSession({ transactions: [anAnsweredLoan()] });
    const facts = { 'price:personal-loan': 720, 'terms:personal-loan': 'v2' };

    const onTheWeb = sound(takeOver(session, { ...takenBy(laptop), facts }, NOON));
    const onThePhone = sound(takeOver(onTheWeb.session, { ...takenBy(phone), facts }, NOON));

    expect(onlyTransactionOf(onThePhone.session)).toMatchObject({
      at: 'terms',
      changes: [{ fact: 'price:personal-loan', was: 690, is: 720 }],
      drafts: { terms: { agreed: true } },
    });
  });

  it('voids an approval over it, and says so first', () => {
    const approved = anAgreedCardReplacement({ approval: { device: 'phone-key', atMs: NOON } });
    const session = aSession({ transactions: [approved] });

    const taken = sound(takeOver(session, { ...takenBy(laptop), facts: { 'terms:debit-card': 'v4' } }, NOON));

    expect(onlyTransactionOf(taken.session).approval).toBeUndefined();
    expect(typesOf(taken)).toEqual(['ApprovalVoided', 'TransactionTakenOver']);
    expect(taken.events[0]).toMatchObject({ because: 'facts-changed' });
  });

  it('is silent about what is the same, and about what cannot be read any more', () => {
    const session = aSession({ transactions: [anAgreedCardReplacement()] });

    const taken = takeOver(session, { ...takenBy(laptop), facts: { 'price:card-replacement': 5_00 } }, NOON);

    expect(onlyTransactionOf(taken.session)).toMatchObject({ at: 'approval', changes: [] });
  });
});

describe('who lets go, and when', () => {
  it.each([
    ['the phone', phone],
    ['the web', laptop],
  ])('%s yields at any time', (_, holder) => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: holder })] });

    expect(typesOf(takeOver(session, takenBy(machine), NOON))).toEqual(['TransactionTakenOver']);
  });

  it.each([
    ['a machine', machine],
    ['the counter of a branch', counter],
  ])('%s yields only once its lease has ended, and says when that is', (_, holder) => {
    const held = aWithdrawal({ heldBy: holder });
    const leaseEndsAtMs = held.holder?.leaseEndsAtMs ?? 0;
    const session = aSession({ transactions: [held], assistance: anAssistance({ drives: held.id }) });

    const refusal = refusalOf(() => takeOver(session, takenBy(phone), leaseEndsAtMs - 1));
    const after = takeOver(session, takenBy(phone), leaseEndsAtMs);

    expect(refusal).toMatchObject({
      code: 'transaction-held',
      details: { holder: { channel: holder.channel, sinceMs: NOON - MINUTE_MS }, retryAfterS: 1 },
    });
    expect(onlyTransactionOf(after.session).holder).toMatchObject(phone);
  });

  it('the counter of a branch yields at once when nobody lets it drive any more', () => {
    const held = aWithdrawal({ heldBy: counter });
    const session = aSession({ transactions: [held], assistance: anAssistance() });

    expect(typesOf(takeOver(session, takenBy(phone), NOON))).toEqual(['TransactionTakenOver']);
  });

  it('a machine with its slot open for cash yields to nobody, however long it is silent', () => {
    const session = aSession({ transactions: [aDeposit({ heldBy: machine })] });

    const refusal = refusalOf(() => takeOver(session, takenBy(phone), NOON + 60 * MINUTE_MS));

    expect(refusal.code).toBe('cash-in-machine');
  });

  it('one machine does not yield to another, either', () => {
    const session = aSession({ transactions: [aWithdrawal({ heldBy: machine })] });

    expect(refusalOf(() => takeOver(session, takenBy(anotherMachine), NOON))).toMatchObject({
      code: 'transaction-held',
      details: { retryAfterS: 30 },
    });
  });

  it.each([
    ['transaction-not-found', aSession()],
    ['transaction-not-found', aSession({ transactions: [aWithdrawal({ id: 'another' })] })],
    ['transaction-expired', aSession({ transactions: [aWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON })] })],
    ['transaction-held', aSession({ transactions: [aWithdrawal({ heldBy: machine })] })],
    ['money-moving', aSession({ transactions: [aMovingWithdrawal()] })],
    ['cash-in-machine', aSession({ transactions: [aDispensingWithdrawal({ heldBy: machine })] })],
    [
      'cash-in-machine',
      aSession({ transactions: [aDispensingWithdrawal({ holder: anEndedLeaseOf(machine) })] }),
    ],
    [
      'cash-in-machine',
      aSession({ transactions: [aDispensingWithdrawal({ heldBy: 'nobody', expiresAtMs: STARTED })] }),
    ],
  ] as const)('refuses with %s', (code, session) => {
    const refusal = refusalOf(() => takeOver(session, takenBy(laptop), NOON));

    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal.code).toBe(code);
  });
});
