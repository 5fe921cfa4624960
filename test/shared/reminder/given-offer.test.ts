import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offerLimits } from '../../../shared/offer/limits.ts';
import type { OfferShown } from '../../../shared/offer/view/present-offer.ts';
import { limits } from '../../../shared/reminder/limits.ts';
import { type GivenOffer, lookAtGivenOffer } from '../../../shared/reminder/look-at-given-offer.ts';
import { isQuiet } from '../../../shared/reminder/quiet-hours.ts';
import { ALL_CONSENTS, aBook, aPlacement } from '../../support/a-book.ts';
import { aSession, DAY_MS, HOUR_MS, NOON } from '../../support/a-session.ts';
import { aDispensingWithdrawal } from '../../support/a-transaction.ts';
import { anOffer } from '../../support/an-offer.ts';

const placement = aPlacement();
const offer = anOffer();

interface Looking {
  readonly session?: Parameters<typeof aSession>[0];
  readonly book?: Parameters<typeof aBook>[0];
  readonly shown?: Partial<OfferShown>;
  readonly given?: Partial<GivenOffer>;
  readonly channel?: GivenOffer['channel'];
  readonly nowMs?: number;
}

function look({ nowMs = NOON, channel = 'push', ...looking }: Looking = {}) {
  const session = aSession({ consents: ALL_CONSENTS, ...looking.session });
  const book = aBook({ placements: [placement], ...looking.book });
  const shown = {
    placement,
    current: offer,
    placed: offer,
    left: undefined,
    isToBeHad: true,
    ...looking.shown,
  };
  return lookAtGivenOffer(session, { channel, book, placement, shown, ...looking.given }, nowMs);
}

const claims = [{ claimId: 'k', transactionId: 't9', refunds: 0 }];
const night = Date.UTC(2026, 10, 21, 2);
const { push: _, ...withoutPush } = offer.renditions;

describe('an offer that is to be sent', () => {
  it('is brought while nothing is in the way', () => {
    expect(look()).toBe('bring');
  });

  it.each<[string, number, Looking]>([
    [
      'cash is on its way',
      limits.looksAgainAfterMs,
      { session: { transactions: [aDispensingWithdrawal()] } },
    ],
    ['a complaint is open', DAY_MS, { session: { claims } }],
    [
      'the bank said no lately',
      DAY_MS,
      { book: { activity: { completed: {}, used: {}, declinedAtMs: NOON - HOUR_MS } } },
    ],
    ['the customer was not content', DAY_MS, { session: { lastBadFeedbackAtMs: NOON - HOUR_MS } }],
    ['its latest version cannot be read', DAY_MS, { shown: { isUnread: true, isToBeHad: false } }],
  ])('waits while %s', (_, inMs, looking) => {
    expect(look(looking)).toEqual({ lookAtMs: NOON + inMs });
  });

  it('waits for eight in the morning where the customer is', () => {
    expect(look({ nowMs: night })).toEqual({ lookAtMs: Date.UTC(2026, 10, 21, 7) });
    const preferences = { ...aSession().preferences, timeZone: 'Asia/Kolkata' };
    expect(look({ nowMs: night, session: { preferences } })).toEqual({
      lookAtMs: Date.UTC(2026, 10, 21, 2, 30),
    });
  });

  it('is never brought in quiet hours, nor looked at again in them, or later than two days from now', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: NOON, max: NOON + 20 * DAY_MS }),
        fc.constantFrom('Europe/Rome', 'America/St_Johns', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
        fc.boolean(),
        (nowMs, timeZone, complains) => {
          const preferences = { ...aSession().preferences, timeZone };

          const verdict = look({ nowMs, session: { preferences, ...(complains && { claims }) } });

          if (typeof verdict === 'string') {
            expect([verdict, complains, isQuiet(nowMs, timeZone)]).toEqual(['bring', false, false]);
          } else {
            expect(isQuiet(verdict.lookAtMs, timeZone)).toBe(false);
            expect(verdict.lookAtMs).toBeGreaterThan(nowMs);
            expect(verdict.lookAtMs).toBeLessThan(nowMs + 2 * DAY_MS);
          }
        },
      ),
    );
  });

  it.each<[string, Looking]>([
    ['is answered', { given: { placement: aPlacement({ state: 'accepted' }) } }],
    ['is gone', { given: { placement: undefined } }],
    [
      'stood for so long without an answer that it lapsed, though nobody can read its latest version',
      {
        nowMs: NOON + offerLimits.placementLivesMs,
        shown: { isUnread: true, isToBeHad: false },
      },
    ],
    ['is over', { shown: { isToBeHad: false } }],
    ['has none left', { shown: { left: 0 } }],
    ['says nothing on this channel', { shown: { current: { ...offer, renditions: withoutPush } } }],
    ['was not agreed to', { session: { consents: {} } }],
    ['may not come by this way', { session: { consents: { ...ALL_CONSENTS, 'offers-by-push': undefined } } }],
    [
      'ends before the morning',
      {
        nowMs: Date.UTC(2026, 10, 21, 21, 30),
        shown: { current: anOffer({ validity: { from: '2026-11-01', until: '2026-11-21' } }) },
      },
    ],
  ])('is left, if it %s', (_, looking) => {
    expect(look(looking)).toBe('leave');
  });
});

describe('an offer that is shown', () => {
  it('comes at once, at any hour, and waits there until the moment is good', () => {
    expect(look({ channel: 'web', nowMs: night, session: { claims } })).toBe('bring');
  });
});
