import { describe, expect, it } from 'vitest';
import type { Assistance } from '../../../shared/assistance/assistance.ts';
import { assistanceLimits } from '../../../shared/assistance/limits.ts';
import { type AnswerTakeOver, answerTakeOver } from '../../../shared/session/decisions/answer-take-over.ts';
import { anAssistance, aSession, counter, MINUTE_MS, NOON, phone } from '../../support/a-session.ts';
import { aLoan } from '../../support/a-transaction.ts';
import { refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const askedSince = (askedAtMs: number): Assistance =>
  anAssistance({
    consent: { state: 'asked', transactionId: 't1', purpose: 'fill-in-together', minutes: 20, askedAtMs },
  });
const sessionWith = (assistance: Assistance) => aSession({ transactions: [aLoan()], assistance });
const answering = (told: Partial<AnswerTakeOver> = {}): AnswerTakeOver => ({
  ...{ transactionId: 't1', assistanceId: counter.device, by: phone, answer: 'given' },
  ...told,
});

describe('the customer’s answer to an agent who asks to drive', () => {
  it('is a consent for as long as was asked, on the device on which it was given', () => {
    const given = sound(answerTakeOver(sessionWith(askedSince(NOON - MINUTE_MS)), answering(), NOON));

    expect(given.session.assistance?.consent).toMatchObject({
      ...{ state: 'given', givenOn: 'mobile', device: phone.device, untilMs: NOON + 20 * MINUTE_MS },
    });
  });

  it('is remembered where it is no, once for each transaction', () => {
    const refused = sound(
      answerTakeOver(sessionWith(askedSince(NOON - MINUTE_MS)), answering({ answer: 'refused' }), NOON),
    );

    expect(refused.session.assistance).toMatchObject({ withheld: ['t1'] });
    expect(refused.session.assistance).not.toHaveProperty('consent');
    expect(typesOf(refused)).toContain('TakeOverAnswered');
  });

  it.each([
    ['was asked too long ago', askedSince(NOON - assistanceLimits.askLivesMs), answering()],
    ['was given before', anAssistance({ drives: 't1' }), answering()],
    ['nobody asked', anAssistance(), answering()],
    ['another agent asked', askedSince(NOON - MINUTE_MS), answering({ assistanceId: 'counter-2' })],
    ['is of an assistance that is over', { ...askedSince(NOON - MINUTE_MS), endsAtMs: NOON }, answering()],
  ])('is refused where it %s', (_, assistance, command) => {
    expect(refusalOf(() => answerTakeOver(sessionWith(assistance), command, NOON)).code).toBe(
      'consent-not-asked',
    );
  });
});
