import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../shared/session/claim.ts';
import { claimableAs, refundable } from '../../../shared/session/claimable.ts';
import { type AnswerClaim, answerClaim } from '../../../shared/session/decisions/answer-claim.ts';
import { type OpenClaim, openClaim } from '../../../shared/session/decisions/open-claim.ts';
import { recordRefund } from '../../../shared/session/decisions/record-refund.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Session } from '../../../shared/session/session.ts';
import type { WholeCash } from '../../../shared/session/whole-cash.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, DAY_MS, laptop, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDeposit,
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  aTransfer,
  aWithdrawal,
  euros,
} from '../../support/a-transaction.ts';
import { refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const id = 't000004-9f86d08188';
const claimId = 'k000004-9f86d08188-1';

/** A withdrawal of which a machine gave out 120 euro, by its own account. */
const aDispensed = (told: Partial<Transaction> = {}): Transaction =>
  aPreparedWithdrawal({
    id,
    outcome: 'completed',
    endedAtMs: NOON,
    money: {
      dispensed: euros(120),
      reports: [
        {
          authorizationId: 'a1',
          terminalId: 'terminal-1',
          dispensed: euros(120),
          authorized: euros(120),
          holdId: 't1.1',
          accountId: 'current',
        },
      ],
    },
    ...told,
  });

/** The cash of a transaction in whole, with the claims about it. */
const wholeOf = (transaction: Transaction, ...claims: Claim[]): WholeCash => ({
  transactions: [transaction],
  claims,
});

const saying = (said: Partial<OpenClaim> = {}): OpenClaim => ({
  transaction: aDispensed(),
  whole: wholeOf(said.transaction ?? aDispensed()),
  about: 'cash-not-received',
  by: phone,
  ...said,
});

describe('a claim', () => {
  it('is opened once, and the session knows that it is open', () => {
    const opened = sound(openClaim(aSession(), saying({ words: 'Nothing came out.' }), NOON));

    expect(opened.session.claims).toEqual([{ claimId, transactionId: id, refunds: 0 }]);
    expect(opened.claims).toEqual([
      expect.objectContaining({ claimId, transactionId: id, terminalId: 'terminal-1', openedOn: 'mobile' }),
    ]);
    expect(opened.events).toEqual([
      expect.objectContaining({
        type: 'ClaimOpened',
        claimId,
        about: 'cash-not-received',
        channel: 'mobile',
      }),
    ]);
  });

  it('says in no event what the customer said', () => {
    const opened = sound(openClaim(aSession(), saying({ words: 'PRIVATE', amount: euros(77.77) }), NOON));

    expect(JSON.stringify([opened.events, opened.session])).not.toMatch(/PRIVATE|7777/);
  });

  it.each([
    ['cash-not-received', 15],
    ['not-mine', 1],
  ] as const)('that says %s is answered within %i days', (about, days) => {
    const [claim] = openClaim(aSession(), saying({ about }), NOON).claims ?? [];

    expect(claim?.answerByMs).toBe(NOON + days * DAY_MS);
  });

  const upheld = { transactionId: id, answer: { decision: 'upheld' } } as Claim;
  const rejected = { transactionId: id, answer: { decision: 'rejected' } } as Claim;
  const anOpen = { claimId: 'k000001-0000000000-1', transactionId: 'another', refunds: 0 };

  it.each([
    ['claim-not-possible-here', {}, { by: machine }],
    ['claim-already-open', { claims: [{ claimId, transactionId: id, refunds: 0 }] }, {}],
    ['not-claimable', {}, { transaction: aTransfer({ id }) }],
    ['not-claimable', {}, { transaction: aPreparedWithdrawal({ id }) }],
    ['not-claimable', {}, { transaction: aDeposit({ id, money: {} }) }],
    ['not-claimable', {}, { transaction: aDeposit({ id }), about: 'cash-not-received', amount: euros(5) }],
    ['not-claimable', {}, { whole: wholeOf(aDispensed(), upheld) }],
    ['not-claimable', {}, { whole: wholeOf(aDispensed(), rejected, rejected, rejected) }],
    ['session-full', { claims: Array(limits.openClaimsMax).fill(anOpen) }, {}],
    ['claim-invalid', {}, { about: 'amount-differs' }],
    ['claim-invalid', {}, { about: 'amount-differs', amount: euros(120) }],
    ['claim-invalid', {}, { about: 'amount-differs', amount: { amountMinor: 1, currency: 'USD' } }],
    [
      'claim-invalid',
      {},
      { transaction: aCountedDeposit({ id, money: { slots: ['x'] } }), about: 'cash-retained' },
    ],
  ] as const satisfies [string, Partial<Session>, Partial<OpenClaim>][])(
    'is refused with %s (%j, %j)',
    (code, session, said) => {
      const refusal = refusalOf(() => openClaim(aSession(session), saying(said), NOON));

      expect(refusal.code).toBe(code);
    },
  );

  it('names the channels that can take it', () => {
    const refusal = refusalOf(() => openClaim(aSession(), saying({ by: machine }), NOON));

    expect(refusal.details.continueOn).toEqual(['mobile', 'web']);
  });

  it('may be made anew after it was rejected, under another number', () => {
    const [second] =
      openClaim(aSession(), saying({ whole: wholeOf(aDispensed(), rejected), by: laptop }), NOON).claims ??
      [];

    expect(second?.claimId).toBe('k000004-9f86d08188-2');
  });

  it('can be about a machine that is silent just now', () => {
    expect(claimableAs(aDispensingWithdrawal())).toContain('cash-not-received');
    expect(claimableAs(aWithdrawal())).toEqual([]);
  });
});

const opened = (said: Partial<OpenClaim> = {}): { session: Session; claim: Claim } => {
  const { session, claims = [] } = openClaim(aSession(), saying(said), NOON);
  const [claim] = claims;
  if (!claim) throw new Error('No claim was opened.');
  return { session, claim };
};

const answering = (said: Partial<AnswerClaim> = {}, claim = opened().claim): AnswerClaim => ({
  claim,
  transaction: aDispensed(),
  whole: wholeOf(said.transaction ?? aDispensed()),
  answer: { decision: 'upheld', refund: euros(120), reason: 'journal-confirms' },
  mainAccountId: 'main',
  ...said,
});

describe('the answer to a claim', () => {
  it('that upholds it first intends the refund, to the account that was debited', () => {
    const { session } = opened();

    const decided = sound(answerClaim(session, answering(), NOON));

    expect(decided.session.claims?.[0]?.refund?.act).toEqual({
      act: 'refund',
      id: `${claimId}.1`,
      customerId: 'anna',
      accountId: 'current',
      money: euros(120),
    });
    expect(decided.events).toEqual([]);
    expect(dueAtMs(decided.session)).toBe(NOON + limits.moneyPatienceMs);
  });

  it('is said once the refund is paid, and recording it again changes nothing', () => {
    const { session, claim } = opened();
    const intended = answerClaim(session, answering(), NOON).session;
    const paying = { claim, actId: `${claimId}.1`, outcome: { done: true } } as const;

    const paid = sound(recordRefund(intended, paying, NOON));
    const again = recordRefund(paid.session, paying, NOON);

    expect(typesOf(paid)).toEqual(['MoneyMoved', 'ClaimAnswered']);
    expect(paid.session.claims).toEqual([]);
    expect(paid.claims?.[0]?.answer).toMatchObject({ decision: 'upheld', refunded: euros(120) });
    expect(again).toEqual({ session: paid.session, events: [] });
  });

  it('leaves the claim open where the account takes no money, and the next try is another act', () => {
    const { session, claim } = opened();
    const intended = answerClaim(session, answering(), NOON).session;
    const outcome = { done: false, because: 'account-unknown' } as const;

    const unpaid = sound(recordRefund(intended, { claim, actId: `${claimId}.1`, outcome }, NOON));
    const next = answerClaim(unpaid.session, answering(), NOON);

    expect(unpaid.refusal?.code).toBe('account-unknown');
    expect(typesOf(unpaid)).toEqual(['MoneyRefused']);
    expect(next.session.claims?.[0]?.refund?.act.id).toBe(`${claimId}.2`);
  });

  it('is not taken from a try that is over', () => {
    const { session, claim } = opened();
    const first = answerClaim(session, answering(), NOON).session;
    const outcome = { done: false, because: 'account-unknown' } as const;
    const { session: open } = recordRefund(first, { claim, actId: `${claimId}.1`, outcome }, NOON);
    const second = answerClaim(open, answering(), NOON).session;

    const late = recordRefund(second, { claim, actId: `${claimId}.1`, outcome: { done: true } }, NOON);

    expect(late).toEqual({ session: second, events: [] });
  });

  it('that rejects it, or refunds nothing, is said at once', () => {
    const { session } = opened();

    const rejected = sound(
      answerClaim(
        session,
        answering({ answer: { decision: 'rejected', reason: 'journal-contradicts' } }),
        NOON,
      ),
    );
    const nothing = sound(
      answerClaim(
        session,
        answering({ answer: { decision: 'upheld', refund: euros(0), reason: 'goodwill' } }),
        NOON,
      ),
    );

    expect(rejected.events).toEqual([
      expect.objectContaining({ type: 'ClaimAnswered', decision: 'rejected', reason: 'journal-contradicts' }),
    ]);
    expect(nothing.events[0]).not.toHaveProperty('money');
    expect([rejected.session.claims, nothing.session.claims]).toEqual([[], []]);
  });

  const intended = () => answerClaim(opened().session, answering(), NOON).session;
  const refunding = (refund: ReturnType<typeof euros>) =>
    answering({ answer: { decision: 'upheld', refund, reason: 'goodwill' } });

  it.each([
    ['claim-answered', aSession, answering],
    ['money-moving', intended, answering],
    ['money-moving', () => opened().session, () => answering({ transaction: aDispensingWithdrawal({ id }) })],
    ['refund-exceeded', () => opened().session, () => refunding(euros(120.01))],
    ['refund-exceeded', () => opened().session, () => refunding({ amountMinor: 1, currency: 'USD' })],
    [
      'refund-exceeded',
      () => opened().session,
      () => answering({ transaction: aPreparedWithdrawal({ id }) }),
    ],
  ])('is refused with %s', (code, session, command) => {
    expect(refusalOf(() => answerClaim(session(), command(), NOON)).code).toBe(code);
  });

  it('to a deposit refunds what was put in and not counted, where it was allocated, or else to the first account', () => {
    const put = { amount: euros(100) };

    const counted = aCountedDeposit();
    const allocated = aCountedDeposit({ answers: { allocation: { accountId: 'savings' } } });
    const refundOf = (deposit: Transaction, said = put) => refundable(deposit, said, wholeOf(deposit));

    expect(refundOf(counted)).toMatchObject({ upToMinor: 20_00, accountId: undefined });
    expect(refundOf(allocated)).toMatchObject({ upToMinor: 20_00, accountId: 'savings' });
    expect(refundOf(aDeposit()).upToMinor).toBe(100_00);
    expect(refundOf(counted, { amount: euros(10) }).upToMinor).toBe(0);
  });
});
