import { describe, expect, it } from 'vitest';
import { answerInvitation } from '../../../shared/session/decisions/answer-invitation.ts';
import { limits } from '../../../shared/session/limits.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import {
  anotherMachine,
  aSession,
  attachmentOf,
  laptop,
  MINUTE_MS,
  machine,
  NETWORK,
  NOON,
  PHONE_KEY,
  phone,
} from '../../support/a-session.ts';
import {
  aDispensingWithdrawal,
  aMovingWithdrawal,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
} from '../../support/a-transaction.ts';
import { onlyTransactionOf, refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const confirming = {
  transactionId: 't1',
  by: phone,
  confirmed: {
    terms: {
      transactionId: 't1',
      amountMinor: 120_00,
      currency: 'EUR',
      payee: 'cash',
      terminalId: 'terminal-2',
    },
    keyThumbprint: PHONE_KEY,
    atMs: NOON,
    signatureId: 'signature-2',
  },
  facts: {},
  terminalId: 'terminal-2',
  network: NETWORK,
  passHash: 'hash-of-another-pass',
} as const;
const declining = { ...confirming, confirmed: undefined };

const sessionWith = (...transactions: Transaction[]) =>
  aSession({ attachments: [attachmentOf(phone)], transactions });

describe('answering an invitation', () => {
  it('attaches the machine for a visit, and lets it hold the transaction at once', () => {
    const confirmed = sound(answerInvitation(sessionWith(aPreparedWithdrawal()), confirming, NOON));

    expect(confirmed.session.attachments.at(-1)).toEqual({
      ...anotherMachine,
      attachedAtMs: NOON,
      visit: {
        passHash: 'hash-of-another-pass',
        network: NETWORK,
        endsAtMs: NOON + limits.visitLivesMs,
      },
    });
    expect(onlyTransactionOf(confirmed.session)).toMatchObject({ holder: anotherMachine, at: 'collection' });
    expect(typesOf(confirmed)).toEqual(['ChannelAttached', 'TransactionTakenOver']);
  });

  it('changes nothing when declined, and says that it was', () => {
    const session = sessionWith(aPreparedWithdrawal());

    const declined = sound(answerInvitation(session, declining, NOON));

    expect(declined.session).toBe(session);
    expect(declined.events).toEqual([
      expect.objectContaining({ type: 'HandOverFailed', because: 'declined', channel: 'mobile' }),
    ]);
  });

  it('confirms what another device of the customer holds, as that one would yield', () => {
    const confirmed = sound(
      answerInvitation(sessionWith(aPreparedWithdrawal({ heldBy: laptop })), confirming, NOON),
    );

    expect(onlyTransactionOf(confirmed.session).holder).toMatchObject(anotherMachine);
  });

  it.each([
    ['approval-differs', { terms: { ...confirming.confirmed.terms, terminalId: 'terminal-1' } }],
    ['approval-differs', { terms: { ...confirming.confirmed.terms, terminalId: undefined } }],
    ['approval-differs', { terms: { ...confirming.confirmed.terms, amountMinor: 1 } }],
    ['approval-stale', { atMs: NOON - limits.approvalAgeMaxMs - 1 }],
    ['device-not-enrolled', { keyThumbprint: 'x'.repeat(43) }],
  ])('is confirmed by a fresh signature over this amount and this machine: %s', (code, signed) => {
    const confirmed = { ...confirming.confirmed, ...signed };

    const refusal = refusalOf(() =>
      answerInvitation(sessionWith(aPreparedWithdrawal()), { ...confirming, confirmed }, NOON),
    );

    expect(refusal.code).toBe(code);
  });

  it('takes no signature twice', () => {
    const used = aPreparedWithdrawal({ signatures: ['signature-2'] });

    expect(refusalOf(() => answerInvitation(sessionWith(used), confirming, NOON)).code).toBe(
      'approval-stale',
    );
  });

  it('names what went stale, as any take-over does', () => {
    const prepared = aPreparedWithdrawal({ facts: { balance: 100_00 } });
    const facts = { balance: 80_00 };

    const { session } = answerInvitation(sessionWith(prepared), { ...confirming, facts }, NOON);

    expect(onlyTransactionOf(session).changes).toEqual([{ fact: 'balance', was: 100_00, is: 80_00 }]);
  });

  it('looks at the step at which the machine would open it', () => {
    const steppedBack = sessionWith(anAnsweredWithdrawal({ at: 'amount' }));

    expect(refusalOf(() => answerInvitation(steppedBack, confirming, NOON)).code).toBe(
      'channel-cannot-continue',
    );
  });

  it('names the channels that can, where a machine cannot', () => {
    expect(
      refusalOf(() => answerInvitation(sessionWith(anAnsweredWithdrawal()), confirming, NOON)),
    ).toMatchObject({ code: 'channel-cannot-continue', details: { continueOn: ['mobile'] } });
  });

  it('does not snatch it from a customer at another machine', () => {
    const held = sessionWith(aPreparedWithdrawal({ heldBy: machine }));

    expect(refusalOf(() => answerInvitation(held, confirming, NOON))).toMatchObject({
      code: 'transaction-held',
      details: { holder: { channel: 'atm', sinceMs: NOON - MINUTE_MS } },
    });
  });

  it.each([
    ['transaction-not-found', sessionWith()],
    ['transaction-expired', sessionWith(aPreparedWithdrawal({ warnedAtMs: 1, expiresAtMs: NOON }))],
    ['money-moving', sessionWith(aMovingWithdrawal())],
    ['cash-in-machine', sessionWith(aDispensingWithdrawal())],
  ] as const)('refuses with %s, confirmed or declined', (code, session) => {
    expect(refusalOf(() => answerInvitation(session, confirming, NOON)).code).toBe(code);
    expect(refusalOf(() => answerInvitation(session, declining, NOON)).code).toBe(code);
  });
});
