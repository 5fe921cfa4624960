import { describe, expect, it } from 'vitest';
import { channelsThatCan, isCapable } from '../../../shared/channel/capabilities.ts';
import { Channel } from '../../../shared/channel/channel.ts';
import { Language, SHORT_LABEL_CHARS_MAX } from '../../../shared/channel/wording.ts';
import { isCustomersOwn, isForCustomerOnly } from '../../../shared/session/assisted-step.ts';
import { noticeWords } from '../../../shared/session/notice.ts';
import type { Party } from '../../../shared/session/open-transactions.ts';
import type { Session } from '../../../shared/session/session.ts';
import { presentNotice } from '../../../shared/session/view/present-notice.ts';
import { presentSession } from '../../../shared/session/view/present-session.ts';
import { presentTransaction } from '../../../shared/session/view/present-transaction.ts';
import { SessionView } from '../../../shared/session/view/session-view.ts';
import { TransactionView } from '../../../shared/session/view/transaction-view.ts';
import { definitions } from '../../../shared/transaction/definitions.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { aSession, laptop, MINUTE_MS, machine, NOON, phone } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aLoan,
  aMovingWithdrawal,
  anAgreedCardReplacement,
  anAnsweredLoan,
  anAnsweredTransfer,
  anAnsweredWithdrawal,
  aPreparedWithdrawal,
  aTicket,
  aTransaction,
  aTransfer,
  aWithdrawal,
  euros,
  loanAnswers,
  STARTED,
  VALID_IBAN,
} from '../../support/a-transaction.ts';

const published = Object.values(definitions).flat();
const everyStep = published.flatMap(({ kind, version, steps }) =>
  steps.map((step, before) => ({ kind, version, at: step.name, step, nth: before + 1, of: steps.length })),
);
const ATM_CHOICES_MAX = 8;

const seenBy = ({ channel, device }: Party, transaction: Transaction, language: Language = 'en') =>
  TransactionView.parse(presentTransaction(transaction, { channel, device, customerId: 'anna', language }));

const viewOf = (session: Session, by: Party) => SessionView.parse(presentSession(session, by));

/** Everything that a step says to a person. */
const labelsOf = ({ name, step }: TransactionView): string[] => [
  name,
  step?.says ?? '',
  ...(step?.fields ?? []).flatMap(({ label, choices = [] }) => [
    label,
    ...choices.map((choice) => choice.label),
  ]),
];

describe('one session, on three channels', () => {
  const session = aSession({
    transactions: [
      aWithdrawal({ heldBy: phone }),
      anAnsweredTransfer({ id: 't2', heldBy: laptop }),
      aLoan({ id: 't3', heldBy: 'nobody' }),
    ],
  });

  it('is the same session: version, transactions, steps and holders', () => {
    const views = [phone, laptop, machine].map((by) => viewOf(session, by));

    const essence = views.map(({ sessionId, version, transactions }) => ({
      sessionId,
      version,
      transactions: transactions.map(({ id, step, holder, progress, expiresAt }) => [
        id,
        step?.name,
        holder?.channel,
        progress,
        expiresAt,
      ]),
    }));
    expect(essence[1]).toEqual(essence[0]);
    expect(essence[2]).toEqual(essence[0]);
  });

  it('says which attachment and which holder is here', () => {
    const view = viewOf(session, phone);

    expect(view.attachments.map(({ here }) => here)).toEqual([true, false, false]);
    expect(view.transactions.map(({ holder }) => holder?.here)).toEqual([true, false, undefined]);
  });

  it('offers to begin what can be begun here, and says where the rest can', () => {
    const view = viewOf(session, machine);

    expect(view.canBegin.map(({ kind }) => kind)).toEqual([
      'cash-withdrawal',
      'cash-deposit',
      'card-replacement',
    ]);
    expect(view.canBeginElsewhere).toEqual([
      {
        kind: 'transfer',
        name: 'Transfer',
        continueOn: ['mobile', 'web'],
      },
      {
        kind: 'loan-application',
        name: 'Loan',
        continueOn: ['mobile', 'web'],
      },
    ]);
    expect(viewOf(session, phone).canBeginElsewhere.map(({ kind }) => kind)).toEqual(['cash-deposit']);
  });

  it('keeps to itself what no channel needs to know', () => {
    const private1 = aSession({
      signedOut: ['gone-1'],
      transactions: [aPreparedWithdrawal({ ticket: aTicket() })],
    });

    const said = JSON.stringify([phone, laptop, machine].map((by) => viewOf(private1, by)));

    for (const secret of ['sealed-ticket', 'hash-of-the-pass', 'gone-1', 'anna']) {
      expect(said).not.toContain(secret);
    }
  });

  it('speaks the customer’s language, at the length that the channel has room for', () => {
    const italian = (by: Party) => seenBy(by, aWithdrawal(), 'it');

    expect([italian(phone).name, italian(phone).step?.says]).toEqual([
      'Prelievo di contante',
      'Quanto contante, e da quale conto?',
    ]);
    expect([italian(machine).name, italian(machine).step?.says]).toEqual(['Prelievo', 'Quanto?']);
  });
});

describe('every step of every kind, at a machine', () => {
  it.each(everyStep)(
    '$kind $version, $at: short labels, few choices, nothing to type',
    ({ kind, version, at }) => {
      const transaction = aTransaction(kind, { at, definition: version });

      for (const language of Language.options) {
        const view = seenBy(machine, transaction, language);

        for (const label of labelsOf(view)) {
          expect(label.length, label).toBeGreaterThan(0);
          expect(label.length, label).toBeLessThanOrEqual(SHORT_LABEL_CHARS_MAX);
        }
        for (const { type, choices = [] } of view.step?.fields ?? []) {
          expect(type).not.toBe('text');
          expect(choices.length).toBeLessThanOrEqual(ATM_CHOICES_MAX);
        }
      }
    },
  );
});

describe('every step of every kind, on every channel', () => {
  it.each(everyStep)(
    '$kind $version, $at: where it is not possible, it says where it is',
    ({ kind, version, at, step }) => {
      const transaction = aTransaction(kind, { at, definition: version });

      for (const channel of Channel.options) {
        const seen = seenBy({ channel, device: 'device' }, transaction).step;

        expect(seen?.possibleHere).toBe(isCapable(channel, step.needs));
        expect(seen?.continueOn).toEqual(
          channelsThatCan(step.needs).filter((each) => isCustomersOwn(each) || !isForCustomerOnly(step)),
        );
        expect(seen?.continueOn.length).toBeGreaterThan(0);
        if (!seen?.possibleHere) expect(seen).not.toHaveProperty('fields');
      }
    },
  );

  it.each(everyStep)('$kind $version, $at: says how far it is', ({ kind, version, at, nth, of }) => {
    const { progress } = seenBy(phone, aTransaction(kind, { at, definition: version }));

    expect(progress).toEqual({ step: nth, of });
  });
});

describe('what was answered and typed', () => {
  const { loan, household } = loanAnswers;

  it.each([
    ['phone', phone],
    ['web', laptop],
  ])('is there on the %s, with the draft of the step', (_, by) => {
    const drafts = { employment: { occupation: 'Tea' }, terms: { agreed: 'x' } };

    const view = seenBy(by, aLoan({ at: 'employment', answers: { loan, household }, drafts }));

    expect(view.answers).toEqual({ loan, household });
    expect(view.step?.draft).toEqual({ occupation: 'Tea' });
    expect(view.step).not.toHaveProperty('answer');
  });

  it('shows the former answer of a step that was stepped back to', () => {
    const view = seenBy(phone, aLoan({ at: 'loan', answers: { loan, household } }));

    expect(view.step?.answer).toEqual(loan);
  });

  it.each([
    ['a loan', anAnsweredLoan()],
    ['a transfer', anAnsweredTransfer()],
    ['a withdrawal', aPreparedWithdrawal()],
    ['a card', anAgreedCardReplacement()],
    ['a deposit', aCountedDeposit()],
    ['a transfer half typed', aTransfer({ drafts: { payee: { name: 'Bruno', iban: VALID_IBAN } } })],
  ])('is never on the screen of a machine: %s', (_, transaction) => {
    const view = seenBy(machine, transaction);

    expect(view).not.toHaveProperty('answers');
    expect(view.step).not.toHaveProperty('draft');
    expect(JSON.stringify(view)).not.toContain(VALID_IBAN);
    expect(JSON.stringify(view)).not.toContain('Bruno');
  });
});

describe('a step, as it can be drawn', () => {
  it('has its fields with their bounds and choices, and what is relied on', () => {
    expect(seenBy(phone, aWithdrawal()).step).toEqual({
      name: 'amount',
      says: 'How much cash, and from which account?',
      form: 'question',
      possibleHere: true,
      continueOn: ['mobile', 'web', 'atm', 'branch', 'contact-centre'],
      fields: [
        { name: 'accountId', type: 'account', label: 'From account' },
        {
          name: 'amountMinor',
          type: 'amount',
          label: 'Amount, in tens of euro',
          min: 10_00,
          max: 1_000_00,
          multipleOf: 10_00,
        },
      ],
      facts: ['balance'],
    });
    expect(seenBy(machine, aTransaction('card-replacement')).step?.fields?.[0]?.choices).toEqual([
      { value: 'lost', label: 'Lost' },
      { value: 'stolen', label: 'Stolen' },
      { value: 'damaged', label: 'Damaged' },
    ]);
  });

  it('shows the terms to sign, where they can be signed and nowhere else', () => {
    const terms = { transactionId: 't1', amountMinor: 120_00, currency: 'EUR', payee: 'cash' };

    expect(seenBy(phone, anAnsweredWithdrawal()).step?.terms).toEqual(terms);
    expect(seenBy(laptop, anAnsweredWithdrawal()).step).not.toHaveProperty('terms');
  });
});

describe('the rest of what a channel sees of a transaction', () => {
  it('says who drives it, until when, and to whom it is offered', () => {
    const view = seenBy(laptop, aWithdrawal({ heldBy: phone, ticket: aTicket() }));

    expect(view.holder).toEqual({
      channel: 'mobile',
      since: new Date(NOON - MINUTE_MS).toISOString(),
      leaseEndsAt: new Date(NOON + 9 * MINUTE_MS).toISOString(),
      here: false,
    });
    expect(view.handOver).toEqual({ to: 'atm', expiresAt: new Date(NOON + 2 * MINUTE_MS).toISOString() });
    expect(view.savedAt).toBe(new Date(STARTED).toISOString());
    expect(view.expiring).toBe(false);
  });

  it('says that it expires soon, once the customer was warned, and no more when it has ended', () => {
    expect(seenBy(phone, aWithdrawal({ warnedAtMs: NOON })).expiring).toBe(true);
    expect(
      seenBy(phone, aWithdrawal({ warnedAtMs: NOON, outcome: 'expired', endedAtMs: NOON })).expiring,
    ).toBe(false);
  });

  it('names what had changed', () => {
    const changes = [{ fact: 'balance', was: 1, is: 2 }];

    expect(seenBy(machine, aPreparedWithdrawal({ changes })).changedSince).toEqual(changes);
  });

  it.each([
    ['moving', aMovingWithdrawal(), {}],
    ['held', aPreparedWithdrawal(), { held: euros(120), backBy: expect.any(String) }],
    ['dispensing', aDispensingWithdrawal(), { held: euros(120), authorized: euros(120) }],
    ['dispensed', aPreparedWithdrawal({ money: { dispensed: euros(50) } }), { dispensed: euros(50) }],
    ['taken-in', aCountedDeposit(), { takenIn: euros(80) }],
    ['given-back', aWithdrawal({ money: { givenBack: euros(120) } }), { givenBack: euros(120) }],
  ])('says that its money is %s', (state, transaction, amounts) => {
    expect(seenBy(machine, transaction).money).toEqual({ state, says: expect.any(String), ...amounts });
  });

  it('says nothing of money where there is none', () => {
    expect(seenBy(phone, aWithdrawal())).not.toHaveProperty('money');
  });

  it('shows of an ended one how it ended, and no step', () => {
    const ended = anAnsweredLoan({ outcome: 'declined', endedAtMs: NOON, because: 'not-affordable' });

    const view = seenBy(phone, ended);

    expect(view).toMatchObject({
      outcome: 'declined',
      because: 'not-affordable',
      endedAt: new Date(NOON).toISOString(),
    });
    expect(view).not.toHaveProperty('step');
  });
});

describe('a notice', () => {
  it.each(Language.options)('is said in %s, with when it happened', (language) => {
    const notice = {
      noticeId: 's:1:0',
      atMs: NOON,
      reason: 'TransactionExpiring',
      transactionId: 't1',
      kind: 'loan-application',
      expiresAtMs: NOON + 1,
    } as const;

    expect(presentNotice(notice, language)).toEqual({
      noticeId: 's:1:0',
      at: new Date(NOON).toISOString(),
      reason: 'TransactionExpiring',
      says: noticeWords.TransactionExpiring[language],
      transactionId: 't1',
      kind: 'loan-application',
      expiresAt: new Date(NOON + 1).toISOString(),
    });
  });
});
