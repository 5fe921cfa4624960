import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/reminder/limits.ts';
import { lookAtCompleted } from '../../../shared/reminder/look-at-completed.ts';
import { lookAtUnfinished } from '../../../shared/reminder/look-at-unfinished.ts';
import { isQuiet } from '../../../shared/reminder/quiet-hours.ts';
import { reachOf } from '../../../shared/reminder/reach-of.ts';
import type { Sent } from '../../../shared/reminder/reminder-book.ts';
import type { Verdict } from '../../../shared/reminder/verdict.ts';
import { warnsAtMs } from '../../../shared/session/decisions/wake.ts';
import type { Session } from '../../../shared/session/session.ts';
import { aSession, DAY_MS, HOUR_MS, laptop, MINUTE_MS, machine, NOON } from '../../support/a-session.ts';
import { aDeposit, aDispensingWithdrawal, aLoan, aTransfer } from '../../support/a-transaction.ts';

/** Laid down at eight in the morning of a Saturday in Rome; so it is due at noon there. */
const DOWN = NOON - 5 * HOUR_MS;
const DUE = DOWN + limits.remindsAfterMs;
const laidDown = aLoan({
  heldBy: 'nobody',
  startedAtMs: DOWN,
  savedAtMs: DOWN,
  expiresAtMs: DOWN + 30 * DAY_MS,
});
const objected = { state: 'objected', textVersion: 1, atMs: DOWN, channel: 'web' } as const;
const sessionWith = (overrides: Partial<Session> = {}) =>
  aSession({ transactions: [laidDown], ...overrides });
const aReminder = (atMs: number, told: Partial<Extract<Sent, { transactionId: string }>> = {}): Sent => ({
  reason: 'unfinished',
  transactionId: 'another',
  round: 1,
  by: 'push',
  atMs,
  ...told,
});
const look = (session: Session, sent: readonly Sent[] = [], nowMs = DUE): Verdict =>
  lookAtUnfinished(session, 't1', sent, nowMs);

describe('a transaction that lies unfinished', () => {
  it('is reminded of some hours after it was laid down, and not a moment before', () => {
    expect(look(sessionWith(), [], DUE - 1)).toEqual({ lookAtMs: DUE });
    expect(look(sessionWith(), [], DUE)).toEqual({ remind: 'push' });
  });

  it('is reminded of some hours after whoever drove it fell silent', () => {
    const held = { ...laidDown, holder: { ...laptop, sinceMs: DOWN, leaseEndsAtMs: DOWN + 10 * MINUTE_MS } };

    expect(look(sessionWith({ transactions: [held] }))).toEqual({ lookAtMs: DUE + 10 * MINUTE_MS });
  });

  it('waits out the night where the customer is', () => {
    const inTheEvening = { ...laidDown, savedAtMs: NOON + 6 * HOUR_MS };

    const verdict = look(sessionWith({ transactions: [inTheEvening] }), [], NOON + 6 * HOUR_MS);

    expect(verdict).toEqual({ lookAtMs: Date.parse('2026-11-22T07:00:00Z') });
  });

  it('is reminded of again after three days, and then no more', () => {
    const first = aReminder(DUE, { transactionId: 't1' });
    const second = aReminder(DUE + 3 * DAY_MS, { transactionId: 't1', round: 2 });

    expect(look(sessionWith(), [first], DUE + 1)).toEqual({ lookAtMs: DUE + 3 * DAY_MS });
    expect(look(sessionWith(), [first, second], DUE + 3 * DAY_MS)).toEqual({ stop: 'reminded-enough' });
  });

  it.each([
    ['one a day, whatever it reminds of', [aReminder(DUE - HOUR_MS)], DUE - HOUR_MS + DAY_MS],
    [
      'three a week',
      [aReminder(DUE - 6 * DAY_MS), aReminder(DUE - 4 * DAY_MS), aReminder(DUE - 2 * DAY_MS)],
      DUE + DAY_MS,
    ],
  ])('is put off for %s', (_, sent, untilMs) => {
    expect(look(sessionWith(), sent)).toEqual({ lookAtMs: untilMs });
  });

  it('is looked at later while cash is on its way, of whichever transaction', () => {
    const dispensing = aDispensingWithdrawal({ id: 't2' });
    const atTheSlot = aDeposit({ id: 't2', heldBy: machine });

    for (const open of [dispensing, atTheSlot]) {
      expect(look(sessionWith({ transactions: [laidDown, open] }))).toEqual({ lookAtMs: DUE + HOUR_MS });
    }
  });

  it.each([
    ['ended', sessionWith({ transactions: [] })],
    ['objected', sessionWith({ consents: { reminders: objected } })],
    ['claim-open', sessionWith({ claims: [{ claimId: 'k', transactionId: 't9', refunds: 0 }] })],
    ['expiry-near', sessionWith({ transactions: [{ ...laidDown, warnedAtMs: DUE - 1 }] })],
    ['expiry-near', sessionWith({ transactions: [{ ...laidDown, expiresAtMs: DUE + 3 * DAY_MS }] })],
    [
      'at-the-machine',
      sessionWith({
        transactions: [{ ...laidDown, approval: { device: 'terminal-1', atMs: DOWN, by: 'card-and-pin' } }],
      }),
    ],
  ] as const)('is left alone: %s', (stop, session) => {
    expect(look(session)).toEqual({ stop });
  });

  it('is never reminded of at night, too often, or once its warning is due; and who waits as long as is said waits no longer', () => {
    const aTime = fc.integer({ min: DOWN - 8 * DAY_MS, max: DOWN + 40 * DAY_MS });
    const sents = fc.array(aTime, { maxLength: 6 }).map((times) => times.map((atMs) => aReminder(atMs)));
    const zones = fc.constantFrom(
      'Europe/Rome',
      'America/New_York',
      'Pacific/Chatham',
      'Australia/Lord_Howe',
    );

    fc.assert(
      fc.property(aTime, sents, zones, (nowMs, sent, timeZone) => {
        const { preferences } = aSession();
        const session = sessionWith({ preferences: { ...preferences, timeZone } });
        const before = sent.filter(({ atMs }) => atMs <= nowMs);

        const verdict = look(session, before, nowMs);

        if ('remind' in verdict) {
          expect(isQuiet(nowMs, timeZone)).toBe(false);
          expect(nowMs).toBeLessThan(warnsAtMs(laidDown));
          expect(before.filter(({ atMs }) => atMs > nowMs - DAY_MS)).toHaveLength(0);
          expect(before.filter(({ atMs }) => atMs > nowMs - 7 * DAY_MS).length).toBeLessThan(3);
        }
        if ('lookAtMs' in verdict) {
          expect(verdict.lookAtMs).toBeGreaterThan(nowMs);
          expect(look(session, before, verdict.lookAtMs)).toEqual({ remind: 'push' });
        }
      }),
    );
  });
});

describe('a transaction that was completed', () => {
  const { holder: _, ...kept } = aTransfer({ id: 't1' });
  const completed = { ...kept, outcome: 'completed' as const, endedAtMs: DOWN };
  const ask = (
    session = aSession(),
    sent: readonly Sent[] = [],
    nowMs = DOWN + limits.asksAfterMs,
    isJudged = false,
  ) => lookAtCompleted(session, { transaction: completed, isJudged }, sent, nowMs);

  it('is asked about some hours later, outside quiet hours', () => {
    expect(ask(aSession(), [], DOWN)).toEqual({ lookAtMs: DOWN + limits.asksAfterMs });
    expect(ask()).toEqual({ remind: 'push' });
    expect(ask(aSession(), [], NOON + 10 * HOUR_MS)).toEqual({
      lookAtMs: Date.parse('2026-11-22T07:00:00Z'),
    });
  });

  it.each([
    ['answered', ask(aSession(), [], NOON, true)],
    ['asked-recently', ask(aSession(), [aReminder(NOON - 20 * DAY_MS, { reason: 'feedback' })], NOON)],
    ['claim-open', ask(aSession({ claims: [{ claimId: 'k', transactionId: 't9', refunds: 0 }] }))],
    ['objected', ask(aSession({ consents: { reminders: objected } }))],
    ['ended', ask(aSession({ erasure: { sinceMs: DOWN, language: 'en' } }))],
    ['ended', lookAtCompleted(aSession(), { transaction: undefined, isJudged: false }, [], NOON)],
    [
      'ended',
      lookAtCompleted(
        aSession(),
        { transaction: { ...completed, outcome: 'cancelled' }, isJudged: false },
        [],
        NOON,
      ),
    ],
  ])('is not asked about: %s', (stop, verdict) => {
    expect(verdict).toEqual({ stop });
  });

  it('after everything was erased is asked about as any other', () => {
    expect(ask(aSession({ erasure: { sinceMs: DOWN - 1, language: 'en' } }))).toEqual({ remind: 'push' });
  });
});

describe('how a customer is reached', () => {
  const preferring = (reachBy: 'push' | 'email') =>
    aSession({ preferences: { ...aSession().preferences, reachBy } });

  it.each([
    ['on an enrolled phone', aSession(), 'push'],
    ['by e-mail, where none is enrolled', aSession({ devices: [] }), 'email'],
    ['as they prefer', preferring('email'), 'email'],
    [
      'by e-mail, where they prefer a phone that is not enrolled',
      aSession({ ...preferring('push'), devices: [] }),
      'email',
    ],
  ] satisfies [string, Session, string][])('is %s', (_, session, by) => {
    expect(reachOf(session)).toBe(by);
  });

  it('by e-mail, where what is to be done can be done on the web and not on the phone', () => {
    const step = { ...aStep, needs: ['prints'] as const };

    expect(reachOf(aSession(), step)).toBe('email');
    expect(reachOf(aSession(), { ...aStep, needs: ['dispenses-cash'] as const })).toBe('push');
  });

  const aStep = {
    name: 'x',
    form: 'cash-out',
    says: { long: { en: '', it: '' }, short: { en: '', it: '' } },
    facts: [],
  } as const;
});
