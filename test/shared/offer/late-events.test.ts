import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Consents } from '../../../shared/consent/consent.ts';
import { type AnswerOffer, answerOffer } from '../../../shared/offer/book/answer-offer.ts';
import { type Book, unopenedBook } from '../../../shared/offer/book/book.ts';
import { standingIn } from '../../../shared/offer/book/standing.ts';
import { withoutErased } from '../../../shared/offer/book/without-erased.ts';
import { considerEvent } from '../../../shared/offer/consider-event.ts';
import { offerLimits } from '../../../shared/offer/limits.ts';
import { ALL_CONSENTS, aBook, anOccasion, aPlacement, toldAt } from '../../support/a-book.ts';
import { aSession, DAY_MS, HOUR_MS, NOON } from '../../support/a-session.ts';
import { anOffer } from '../../support/an-offer.ts';

const erasedAt = (sinceMs: number) => ({ sinceMs, language: 'it', doneAtMs: sinceMs + 5 }) as const;

const completed = (version: number, atMs = NOON) => ({
  ...toldAt(version),
  type: 'TransactionCompleted',
  data: { atMs, kind: 'transfer', channel: 'web', startedOn: 'web', transactionId: 't-1' },
});

/** The book after it heard that transfers were completed, in the order in which they are named. */
const hearing = (versions: readonly number[], book = aBook()): Book =>
  versions.reduce(
    (before, version) =>
      considerEvent(anOccasion({ book: before, event: completed(version), catalogue: [] }), NOON).book,
    book,
  );
const timesIn = ({ activity }: Book) => activity.completed.transfer?.times ?? 0;

describe('an event that comes again', () => {
  it('counts once, in whatever order and however often the latest few come', () => {
    const versions = Array.from({ length: offerLimits.heardMax }, (_, at) => at + 1);
    const shuffled = fc.shuffledSubarray(versions, { minLength: versions.length });

    fc.assert(
      fc.property(shuffled, fc.array(fc.constantFrom(...versions)), (first, again) => {
        expect(timesIn(hearing([...first, ...again]))).toBe(versions.length);
      }),
    );
  });

  it('counts once however much came in between: a replay of everything changes nothing', () => {
    const versions = Array.from({ length: 4 * offerLimits.heardMax }, (_, at) => at + 1);
    const once = hearing(versions);

    expect(timesIn(once)).toBe(versions.length);
    expect(hearing(versions, once)).toBe(once);
    expect(hearing(versions.toReversed(), once)).toBe(once);
  });

  it('never counts twice, whatever comes in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 200 }), (versions) => {
        expect(timesIn(hearing(versions))).toBeLessThanOrEqual(new Set(versions).size);
      }),
    );
  });
});

describe('an erasure', () => {
  const full = hearing([1, 2, 3], aBook({ placements: [aPlacement({ offerId: 'other-offer' })] }));

  it('leaves nothing of the book but its version, and tells nothing of what was in it', () => {
    const session = aSession({ erasure: erasedAt(NOON) });

    const book = withoutErased(full, session, NOON + HOUR_MS);

    expect(book).toEqual({
      ...unopenedBook('anna', NOON + HOUR_MS, NOON),
      version: full.version,
    });
    const cancelled = { ...completed(9, NOON), type: 'TransactionCancelled' };
    const { events } = considerEvent(anOccasion({ session, book, event: cancelled }), NOON + HOUR_MS);
    expect(events).toEqual([]);
  });

  it('empties a book that an objection moved since, and once only', () => {
    const session = aSession({ erasure: erasedAt(NOON) });
    const moved = { ...full, begunAtMs: NOON + 300 };

    const book = withoutErased(moved, session, NOON + HOUR_MS);
    const later = {
      ...book,
      families: { 'an-offer': { said: 'declined' as const, times: 1, lastAtMs: NOON } },
    };

    expect(book.families).toEqual({});
    expect(withoutErased(later, session, NOON + DAY_MS)).toBe(later);
    expect(
      withoutErased(later, aSession({ erasure: erasedAt(NOON + HOUR_MS) }), NOON + DAY_MS).families,
    ).toEqual({});
  });

  it.each([
    ['before it', NOON - 1],
    ['by it', NOON],
  ])('of what happened %s nothing is noted and nothing chosen, however late', (_, atMs) => {
    const session = aSession({ consents: ALL_CONSENTS, erasure: erasedAt(NOON) });
    const occasion = anOccasion({ session, event: completed(3, atMs) });

    expect(considerEvent(occasion, NOON + DAY_MS)).toEqual({ book: occasion.book, events: [], withheld: [] });
    const after = anOccasion({ session, event: completed(4, NOON + 1) });
    expect(considerEvent(after, NOON + DAY_MS).placement).toBeDefined();
  });
});

describe('a consent', () => {
  it('does not reach back: what happened before it is neither noted nor reckoned with', () => {
    const given = { ...ALL_CONSENTS['personalised-offers'], atMs: NOON } as NonNullable<
      Consents['personalised-offers']
    >;
    const session = aSession({ consents: { 'personalised-offers': given } });
    const before = anOccasion({ session, event: completed(3, NOON - 1) });

    expect(considerEvent(before, NOON + HOUR_MS).book).toBe(before.book);
    const eligibility = { fact: 'days-since-used:mobile', atLeast: 20 };
    const after = anOccasion({
      session,
      event: completed(4, NOON + 1),
      catalogue: [anOffer({ eligibility })],
    });
    expect(considerEvent(after, NOON + HOUR_MS).withheld).toMatchObject([{ reason: 'facts-unknown' }]);
  });
});

describe('an offer that nobody answers', () => {
  const old = (chosenAtMs: number) =>
    aBook({
      placements: ['a-offer', 'b-offer', 'c-offer'].map((offerId, at) =>
        aPlacement({ placementId: `p0000000000${at}0`, offerId, chosenAtMs, state: at ? 'saved' : 'chosen' }),
      ),
    });
  const catalogue = [anOffer(), ...['a-offer', 'b-offer', 'c-offer'].map((offerId) => anOffer({ offerId }))];
  const lapsing = NOON - offerLimits.placementLivesMs;
  const answering: AnswerOffer = {
    offerId: 'a-offer',
    answer: 'saved',
    offerVersion: 1,
    on: 'mobile',
    current: anOffer({ offerId: 'a-offer' }),
  };

  it('leaves the book after its time, and is in the way of no other', () => {
    const { events, placement } = considerEvent(anOccasion({ book: old(lapsing), catalogue }), NOON);

    expect(events.filter(({ type }) => type === 'OfferRemoved')).toMatchObject(
      ['a-offer', 'b-offer', 'c-offer'].map((offerId) => ({ offerId, because: 'lapsed' })),
    );
    expect(placement).toBeDefined();
  });

  it('stands until then', () => {
    const { withheld, placement } = considerEvent(anOccasion({ book: old(lapsing + 1), catalogue }), NOON);

    expect(placement).toBeUndefined();
    expect(new Set(withheld.map(({ reason }) => reason))).toEqual(
      new Set(['already-placed', 'too-many-standing']),
    );
    expect(standingIn(old(lapsing + 1), NOON)).toHaveLength(3);
  });

  it('is neither shown nor saved any more, also before it has left the book', () => {
    expect(standingIn(old(lapsing), NOON)).toEqual([]);
    expect(() => answerOffer(old(lapsing), answering, NOON)).toThrow(
      expect.objectContaining({ code: 'offer-over' }),
    );
  });
});

describe('a "no" to an offer that has left the book', () => {
  const left = aBook({ families: { 'an-offer': { times: 1, lastAtMs: NOON - DAY_MS } } });
  const no: AnswerOffer = {
    offerId: 'an-offer',
    answer: 'declined',
    offerVersion: 1,
    on: 'web',
    current: undefined,
  };

  it('holds for every version to come, and is said once', () => {
    const { book, events } = answerOffer(left, no, NOON);

    expect(events).toEqual([]);
    expect(book.families['an-offer']).toEqual({ said: 'declined', times: 1, lastAtMs: NOON - DAY_MS });
    expect(answerOffer(book, no, NOON).book).toBe(book);
    const next = considerEvent(anOccasion({ book, catalogue: [anOffer({ version: 3 })] }), NOON);
    expect(next.withheld).toMatchObject([{ reason: 'declined-before' }]);
  });

  it.each(['seen', 'saved', 'accepted'] as const)('is the only answer to it: %s is refused', (answer) => {
    expect(() => answerOffer(left, { ...no, answer, current: anOffer() }, NOON)).toThrow(
      expect.objectContaining({ code: 'offer-not-found' }),
    );
  });
});
