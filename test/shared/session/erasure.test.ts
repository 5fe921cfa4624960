import { describe, expect, it } from 'vitest';
import { withoutOthers } from '../../../shared/privacy/names-booked.ts';
import { asPaymentRecord, treatmentOf } from '../../../shared/privacy/treatment-of.ts';
import { attach } from '../../../shared/session/decisions/attach.ts';
import { completeErasure } from '../../../shared/session/decisions/complete-erasure.ts';
import { requestErasure } from '../../../shared/session/decisions/request-erasure.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { limits } from '../../../shared/session/limits.ts';
import { aSession, laptop, NOON, phone } from '../../support/a-session.ts';
import { aTransaction } from '../../support/a-transaction.ts';
import { refusalOf, sound, typesOf } from '../../support/domain-expectations.ts';

const said = (state: 'given' | 'objected') => ({ state, textVersion: 1, atMs: 1, channel: 'web' }) as const;
const erasing = aSession({ erasure: { sinceMs: NOON, language: 'en' } });

describe('asking for an erasure', () => {
  it('cancels what is open, signs everybody out, and leaves version and objections', () => {
    const session = aSession({
      transactions: [aTransaction('loan-application', { drafts: { purpose: { purpose: 'a boat' } } })],
      consents: { analytics: said('objected'), 'personalised-offers': said('given') },
    });

    const decision = sound(requestErasure(session, { by: phone }, NOON));

    expect(decision.session).toEqual({
      sessionId: 's-1',
      customerId: 'anna',
      version: 7,
      preferences: { language: 'en', timeZone: 'Europe/Rome', largeText: false, spokenText: false },
      attachments: [],
      devices: [],
      signedOut: ['phone-1', 'laptop-1'],
      transactions: [],
      consents: { analytics: said('objected') },
      erasure: { sinceMs: NOON, language: 'en' },
    });
    expect(decision.ended).toMatchObject([{ outcome: 'cancelled', drafts: {} }]);
    expect(typesOf(decision)).toEqual([
      'TransactionCancelled',
      'ChannelDetached',
      'ChannelDetached',
      'ChannelDetached',
    ]);
  });

  it('keeps claims that wait for their answer', () => {
    const claims = [{ claimId: 'k000004-9f86d08188-1', transactionId: 't1', refunds: 0 }];

    expect(requestErasure(aSession({ claims }), { by: phone }, NOON).session.claims).toEqual(claims);
  });

  it('ends also what is past its time and not ended yet', () => {
    const session = aSession({ transactions: [aTransaction('transfer', { expiresAtMs: NOON - 1 })] });

    expect(requestErasure(session, { by: laptop }, NOON).ended).toHaveLength(1);
  });
});

describe('an erasure that is under way', () => {
  it('is due for the clock once its request is surely gone', () => {
    expect(dueAtMs(erasing)).toBe(NOON + limits.moneyPatienceMs);
    expect(dueAtMs({ ...erasing, erasure: { sinceMs: NOON, language: 'en', doneAtMs: NOON } })).toBe(
      undefined,
    );
  });

  it('lets nobody attach until it is done', () => {
    const fresh = { channel: 'web', device: 'another-sign-in' } as const;
    const refusal = refusalOf(() => attach(erasing, { by: fresh }, NOON));

    expect([refusal.code, refusal.details.retryAfterS]).toEqual(['erasure-in-progress', 60]);
    const done = completeErasure(erasing, NOON + 1).session;
    expect(attach(done, { by: fresh }, NOON + 2).session.attachments).toHaveLength(4);
  });

  it('is recorded once, and says nothing but when', () => {
    const first = sound(completeErasure(erasing, NOON + 1));

    expect(first.events).toEqual([{ type: 'DataErased', atMs: NOON + 1 }]);
    expect(completeErasure(first.session, NOON + 2)).toEqual({ session: first.session, events: [] });
    expect(completeErasure(aSession(), NOON).events).toEqual([]);
  });
});

describe('what a law keeps', () => {
  it('is what moved money, or was to', () => {
    expect(treatmentOf('transaction#t1', aTransaction('transfer', { moneyActs: 1 }))).toBe('restricted');
    expect(treatmentOf('transaction#t1', aTransaction('transfer'))).toBe('deleted');
  });

  it('is who paid what to whom, and not what was convenient', () => {
    const payment = aTransaction('transfer', {
      moneyActs: 1,
      answers: { payee: { name: 'Bruno' } },
      drafts: { amount: { amountMinor: 1 } },
      facts: { balance: 7 },
      signatures: ['s'],
    });

    const kept = asPaymentRecord(payment);

    expect(kept).toMatchObject({ answers: { payee: { name: 'Bruno' } }, drafts: {}, facts: {}, changes: [] });
    expect(Object.keys(kept)).not.toEqual(expect.arrayContaining(['holder']));
    expect(kept.signatures).toBeUndefined();
  });
});

it('an exported posting has the customer’s lines and the bank’s, and nobody else’s', () => {
  const line = (customerId: string) =>
    ({ of: 'customer', customerId, accountId: 'current', amountMinor: 1 }) as const;
  const bank = { of: 'bank', account: 'fees', amountMinor: -2 } as const;
  const lines = [line('anna'), line('bruno'), bank];

  expect(withoutOthers({ postingId: 'p', currency: 'EUR', postedAtMs: NOON, lines }, 'anna').lines).toEqual([
    line('anna'),
    bank,
  ]);
});
