import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reach } from '../../../shared/channel/reach.ts';
import type { Consents } from '../../../shared/consent/consent.ts';
import { Message } from '../../../shared/delivery/message.ts';
import type { Placement } from '../../../shared/offer/book/book.ts';
import { offerLimits } from '../../../shared/offer/limits.ts';
import { endsAtMs, isOver } from '../../../shared/offer/validity.ts';
import { limits } from '../../../shared/reminder/limits.ts';
import { lookAtSavedOffer } from '../../../shared/reminder/look-at-saved-offer.ts';
import { isQuiet } from '../../../shared/reminder/quiet-hours.ts';
import type { Sent } from '../../../shared/reminder/reminder-book.ts';
import { savedOfferMessage } from '../../../shared/reminder/saved-offer-message.ts';
import { ALL_CONSENTS, aBook, aPlacement } from '../../support/a-book.ts';
import { aSession, DAY_MS, HOUR_MS, NOON } from '../../support/a-session.ts';
import { aDispensingWithdrawal } from '../../support/a-transaction.ts';
import { anOffer } from '../../support/an-offer.ts';

const saved = aPlacement({ state: 'saved', savedAtMs: NOON });
const { offerId, placementId } = saved;
const DUE = NOON + limits.remindsOfSavedOfferAfterMs;
const withdrawn = { state: 'withdrawn', textVersion: 1, atMs: NOON, channel: 'web' } as const;
const objected = { ...withdrawn, state: 'objected' } as const;
const without = (...purposes: (keyof Consents)[]) => ({
  consents: { ...ALL_CONSENTS, ...Object.fromEntries(purposes.map((each) => [each, withdrawn])) },
});

const aReminder = (atMs: number): Sent => ({
  reason: 'unfinished',
  transactionId: 't1',
  round: 1,
  by: 'push',
  atMs,
});
const ofIt = (told: Partial<Pick<Sent, 'by'>> = {}): Sent => ({
  reason: 'saved-offer',
  offerId,
  placementId,
  round: 1,
  by: 'push',
  atMs: DUE,
  ...told,
});

interface Looking {
  readonly session?: Parameters<typeof aSession>[0];
  readonly placement?: Placement;
  readonly book?: Parameters<typeof aBook>[0];
  readonly validity?: { from: string; until: string };
  readonly isKnown?: boolean;
  readonly left?: number;
  readonly onItsWayBy?: Reach;
  readonly sent?: readonly Sent[];
  readonly nowMs?: number;
}

function look(looking: Looking = {}) {
  const { placement = saved, validity, isKnown = true, left, onItsWayBy, sent = [], nowMs = DUE } = looking;
  const session = aSession({ consents: ALL_CONSENTS, ...looking.session });
  const book = aBook({ placements: [placement], ...looking.book });
  const current = isKnown ? anOffer(validity && { validity }) : undefined;
  const offer = { book, placementId, current, left, onItsWayBy };
  return lookAtSavedOffer(session, offer, sent, nowMs);
}

describe('an offer that was saved', () => {
  it('is reminded of some days later, and not a moment before', () => {
    expect(look({ nowMs: DUE - 1 })).toEqual({ lookAtMs: DUE });
    expect(look()).toEqual({ remind: 'push' });
  });

  it('is reminded of on the day before it ends, where that is sooner; and at once never', () => {
    const endsOn = (until: string) => ({ from: '2026-11-01', until });

    expect(look({ nowMs: NOON, validity: endsOn('2026-11-23') })).toEqual({
      lookAtMs: endsAtMs(endsOn('2026-11-23')) - DAY_MS + 9 * HOUR_MS - HOUR_MS,
    });
    expect(look({ nowMs: NOON, validity: endsOn('2026-11-21') })).toEqual({
      lookAtMs: NOON + limits.remindsAfterMs,
    });
  });

  it.each([
    ['by e-mail, where pushes were not agreed to', { session: without('offers-by-push') }, 'email'],
    ['by e-mail, where no phone is enrolled', { session: { devices: [] } }, 'email'],
    ['by push, where e-mails were not agreed to', { session: without('offers-by-email') }, 'push'],
    [
      'as they prefer',
      { session: { preferences: { ...aSession().preferences, reachBy: 'email' as const } } },
      'email',
    ],
  ])('comes %s', (_, looking, by) => {
    expect(look(looking)).toEqual({ remind: by });
  });

  it.each<[string, Looking]>([
    ['ended', { placement: aPlacement({ state: 'seen' }) }],
    ['ended', { placement: aPlacement({ state: 'accepted', savedAtMs: NOON }) }],
    ['ended', { book: { placements: [] } }],
    ['ended', { session: { erasure: { sinceMs: NOON } as never } }],
    ['validity-over', { isKnown: false }],
    ['validity-over', { validity: { from: '2026-11-01', until: '2026-11-23' } }],
    // At night there is no time left for it.
    ['validity-over', { nowMs: NOON + 9 * HOUR_MS, validity: { from: '2026-11-01', until: '2026-11-21' } }],
    ['quota-exhausted', { left: 0 }],
    ['objected', { session: { consents: { ...ALL_CONSENTS, reminders: objected } } }],
    ['objected', { session: { consents: { ...ALL_CONSENTS, 'personalised-offers': objected } } }],
    ['consent-missing', { session: without('personalised-offers') }],
    ['consent-missing', { session: without('offers-by-push', 'offers-by-email') }],
    ['consent-missing', { session: { ...without('offers-by-email'), devices: [] } }],
    ['claim-open', { session: { claims: [{ claimId: 'k', transactionId: 't9', refunds: 0 }] } }],
    ['reminded-enough', { sent: [ofIt()] }],
  ])('is left alone: %s', (stop, looking) => {
    expect(look(looking)).toEqual({ stop });
  });

  it('that is on its way keeps its way, and is not sent once that was withdrawn or the offer is over', () => {
    const onItsWay = { onItsWayBy: 'push' } as const;
    const over = { validity: { from: '2026-11-01', until: '2026-11-23' } };
    const preferring = { preferences: { ...aSession().preferences, reachBy: 'email' as const } };

    expect(look({ ...over, ...onItsWay })).toEqual({ stop: 'validity-over' });
    expect(look({ session: without('offers-by-push'), ...onItsWay })).toEqual({ stop: 'consent-missing' });
    expect(look({ session: without('offers-by-email'), ...onItsWay })).toEqual({ remind: 'push' });
    expect(look({ session: preferring, ...onItsWay })).toEqual({ remind: 'push' });
  });

  it.each<[string, Looking, number]>([
    ['cash that is on its way', { session: { transactions: [aDispensingWithdrawal()] } }, DUE + HOUR_MS],
    [
      'a decline that is fresh',
      { book: { activity: { completed: {}, used: {}, declinedAtMs: DUE - DAY_MS } } },
      DUE - DAY_MS + offerLimits.declineFreshMs,
    ],
    [
      'a bad word',
      { session: { lastBadFeedbackAtMs: DUE - DAY_MS } },
      DUE - DAY_MS + offerLimits.feedbackFreshMs,
    ],
    ['whatever else was sent that day', { sent: [aReminder(DUE - HOUR_MS)] }, DUE - HOUR_MS + DAY_MS],
  ])('is put off for %s', (_, looking, lookAtMs) => {
    expect(look(looking)).toEqual({ lookAtMs });
  });

  it('is never reminded of at night, too often, without consent or once it is over; and whoever waits as told waits no longer', () => {
    const aTime = fc.integer({ min: NOON - 8 * DAY_MS, max: NOON + 45 * DAY_MS });
    const facts = fc.record({
      nowMs: fc.integer({ min: NOON, max: NOON + 45 * DAY_MS }),
      times: fc.array(aTime, { maxLength: 6 }),
      timeZone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Pacific/Chatham', 'Australia/Lord_Howe'),
      refused: fc.subarray(['personalised-offers', 'offers-by-push', 'offers-by-email'] as const),
    });

    fc.assert(
      fc.property(facts, ({ nowMs, times, timeZone, refused }) => {
        const { preferences } = aSession();
        const session = { ...without(...refused), preferences: { ...preferences, timeZone } };
        const sent = times.filter((atMs) => atMs <= nowMs).map(aReminder);

        const verdict = look({ session, sent, nowMs });

        if ('remind' in verdict) {
          expect(isQuiet(nowMs, timeZone)).toBe(false);
          expect(isOver(anOffer().validity, nowMs)).toBe(false);
          expect(refused).not.toContain('personalised-offers');
          expect(refused).not.toContain(`offers-by-${verdict.remind}`);
          expect(sent.filter(({ atMs }) => atMs > nowMs - DAY_MS)).toHaveLength(0);
          expect(sent.filter(({ atMs }) => atMs > nowMs - 7 * DAY_MS).length).toBeLessThan(3);
        }
        if ('lookAtMs' in verdict) {
          expect(verdict.lookAtMs).toBeGreaterThan(nowMs);
          expect(look({ session, sent, nowMs: verdict.lookAtMs })).toHaveProperty('remind');
        }
      }),
    );
  });
});

describe('the reminder of a saved offer', () => {
  const placed = anOffer({ quota: { total: 20 } });
  const current = anOffer({
    version: 2,
    quota: { total: 20 },
    terms: { ...placed.terms, version: '2026-12' },
  });
  const messageBy = (by: 'push' | 'email', left: number | undefined = 8, language: 'en' | 'it' = 'en') =>
    Message.parse(
      savedOfferMessage({
        session: aSession({ preferences: { ...aSession().preferences, language } }),
        shown: { placement: saved, placed, current, left, isToBeHad: true },
        sent: ofIt({ by }),
        origin: 'https://bank.example',
      }),
    );

  it.each(['push', 'email'] as const)(
    'says by %s that it was saved, what changed, how many are left and how to object, and leads to the offer',
    (by) => {
      expect(messageBy(by)).toMatchObject({
        messageId: `saved-offer-${placementId}.1`,
        by,
        reason: 'saved-offer',
        link: `https://bank.example/offers/an-offer?via=${by}`,
        text: expect.stringMatching(
          /^You saved this offer\. The version of the terms: it was 2026-11, and is 2026-12\. Of 20, 8 are left\.\n/,
        ),
        objection: {
          purpose: `offers-by-${by}`,
          says: expect.stringMatching(/^Advertising.*object/),
          link: 'https://bank.example/consents',
        },
      });
    },
  );

  it('says it in the customer’s language, of the last one too', () => {
    expect(messageBy('push', 8, 'it').text).toContain('Hai salvato questa offerta.');
    expect(messageBy('push', 8, 'it').text).toContain('Su 20 ne restano 8.');
    expect(messageBy('push', 1).text).toContain('Of 20, one is left.');
  });
});
