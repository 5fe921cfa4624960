import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel } from '../../../shared/channel/channel.ts';
import { type AnswerOffer, answerOffer, OfferAnswer } from '../../../shared/offer/book/answer-offer.ts';
import { Book, unopenedBook } from '../../../shared/offer/book/book.ts';
import { isUnchanged, unchangedBook } from '../../../shared/offer/book/book-decision.ts';
import { removeOffers, stopOffers } from '../../../shared/offer/book/remove-offers.ts';
import { placementOf, standingIn } from '../../../shared/offer/book/standing.ts';
import { whatChanged } from '../../../shared/offer/book/what-changed.ts';
import { considerEvent, eventsThatOffersHear } from '../../../shared/offer/consider-event.ts';
import { OFFER_EVENTS_MAX, type OfferEvent, offerEvents } from '../../../shared/offer/event.ts';
import { offerLimits } from '../../../shared/offer/limits.ts';
import { Refusal } from '../../../shared/refusal/refusal.ts';
import { events } from '../../../shared/session/event.ts';
import { bytesOf } from '../../../shared/session/limits.ts';
import { Kind } from '../../../shared/transaction/kind.ts';
import { aBook, anOccasion, aPlacement, toldAt } from '../../support/a-book.ts';
import { aSession, DAY_MS, HOUR_MS, NOON } from '../../support/a-session.ts';
import { anOffer } from '../../support/an-offer.ts';

const offer = anOffer();
const answering = (overrides: Partial<AnswerOffer> = {}): AnswerOffer => ({
  offerId: 'an-offer',
  answer: 'seen',
  offerVersion: 1,
  on: 'mobile',
  current: offer,
  ...overrides,
});
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return undefined;
};
const typesOf = (all: readonly OfferEvent[]) => all.map(({ type }) => type);

describe('an event that calls for an offer', () => {
  it('is noted, and leads to one placement for all channels', () => {
    const { book, events: said, placement } = considerEvent(anOccasion(), NOON);

    expect(standingIn(book, NOON)).toEqual([placement]);
    expect(book).toMatchObject({
      version: 3,
      families: { 'an-offer': { times: 1, lastAtMs: NOON } },
      recent: [{ offerId: 'an-offer', atMs: NOON }],
      activity: { completed: { 'cash-withdrawal': { times: 1, lastAtMs: NOON } }, used: { atm: NOON } },
    });
    expect(said).toEqual([
      {
        type: 'OfferChosen',
        atMs: NOON,
        offerId: 'an-offer',
        offerVersion: 1,
        termsVersion: '2026-11',
        placementId: placement?.placementId,
        channels: ['atm', 'web', 'mobile', 'push', 'email', 'agent'],
        segment: 'everybody',
        because: 'TransactionCompleted',
        rankedBy: 'alone',
        holdout: false,
      },
    ]);
  });

  it('leads to nothing more when it is heard again, and to the same if the first was not kept', () => {
    const first = considerEvent(anOccasion(), NOON);
    const again = considerEvent(anOccasion({ book: first.book }), NOON + 1);

    expect(again).toMatchObject({ book: first.book, events: [] });
    expect(considerEvent(anOccasion(), NOON).placement?.placementId).toBe(first.placement?.placementId);
  });

  it('has a name that nobody can try out who has not the key of the bank', () => {
    const one = considerEvent(anOccasion(), NOON);

    const underAnotherKey = considerEvent(anOccasion({ pseudonym: 'another' }), NOON);

    expect(underAnotherKey.placement?.placementId).not.toBe(one.placement?.placementId);
  });

  it('that matters to nobody is not worth a write', () => {
    const occasion = anOccasion({
      event: { ...toldAt(9), type: 'ChannelAttached', data: { atMs: NOON, channel: 'web' } },
      book: aBook({ activity: { completed: {}, used: { web: NOON - HOUR_MS } } }),
    });

    expect(considerEvent(occasion, NOON).book).toBe(occasion.book);
  });

  it('says why other offers were not made, and keeps that', () => {
    const { events: said, book } = considerEvent(
      anOccasion({ catalogue: [anOffer({ eligibility: { fact: 'language', is: 'it' } })] }),
      NOON,
    );

    expect(said).toEqual([
      {
        type: 'OfferWithheld',
        atMs: NOON,
        offerId: 'an-offer',
        offerVersion: 1,
        segment: 'everybody',
        reason: 'not-eligible',
      },
    ]);
    expect(book.heard).toHaveLength(1);
  });

  it('takes what is over, or was withdrawn, out of the book', () => {
    const placements = [aPlacement({ offerId: 'gone-offer' }), aPlacement({ placementId: 'p00000000000b' })];
    const catalogue = [anOffer({ validity: { from: '2026-11-01', until: '2026-11-20' } })];

    const { events: said, book } = considerEvent(
      anOccasion({ book: aBook({ placements }), catalogue }),
      NOON,
    );

    expect(said).toMatchObject([
      { type: 'OfferRemoved', offerId: 'gone-offer', because: 'withdrawn' },
      { type: 'OfferRemoved', offerId: 'an-offer', because: 'validity-over' },
    ]);

    expect(book.placements).toEqual([]);
  });

  it('leaves in the book what cannot be read, and makes none of it', () => {
    const book = aBook({ placements: [aPlacement({ offerId: 'unread-offer' })] });

    const { events: said, book: after } = considerEvent(
      anOccasion({ book, catalogue: [], unread: ['unread-offer'] }),
      NOON,
    );

    expect(said).toEqual([]);
    expect(after.placements).toEqual(book.placements);
  });

  it('has no word on offers that are long over', () => {
    const validity = { from: '2020-01-01', until: '2020-12-31' };
    const over = Array.from({ length: 40 }, (_, at) => anOffer({ offerId: `over-${at}`, validity }));

    const { events: said } = considerEvent(anOccasion({ catalogue: [...over, anOffer()] }), NOON);

    expect(said.map(({ type }) => type)).toEqual(['OfferChosen']);
  });

  it.each([
    ['never agreed', aSession()],
    [
      'objected',
      aSession({
        consents: {
          'personalised-offers': { state: 'objected', textVersion: 1, atMs: NOON, channel: 'atm' },
        },
      }),
    ],
  ])('of a customer who %s is not noted, and removes what there was', (_, session) => {
    const filled = considerEvent(anOccasion(), NOON).book;
    const event = { ...anOccasion().event, ...toldAt(10) };

    const {
      book,
      events: said,
      withheld,
    } = considerEvent(anOccasion({ session, book: filled, event }), NOON + DAY_MS);

    expect(standingIn(book, NOON)).toEqual([]);
    expect(book.activity).toEqual({ completed: {}, used: {} });
    expect(said).toMatchObject([{ type: 'OfferRemoved', because: 'objection' }]);
    expect(withheld).toHaveLength(1);
    const next = considerEvent(
      anOccasion({ session, book, event: { ...event, ...toldAt(11) } }),
      NOON + DAY_MS,
    );
    expect(next.book).toBe(book);
  });

  it('notes that the bank said no, and keeps still', () => {
    const data = { ...anOccasion().event.data, because: 'not-affordable', kind: 'loan-application' };
    const { book } = considerEvent(
      anOccasion({ event: { ...toldAt(8), type: 'TransactionDeclined', data } }),
      NOON,
    );

    const { withheld } = considerEvent(
      anOccasion({ book, event: { ...anOccasion().event, ...toldAt(9) } }),
      NOON,
    );

    expect(book.activity.declinedAtMs).toBe(NOON);
    expect(withheld).toMatchObject([{ reason: 'decline-fresh' }]);
  });

  it('is one of the session’s own', () => {
    expect(eventsThatOffersHear.filter((type) => !Object.hasOwn(events, type))).toEqual([]);
  });
});

describe('what the customer says to an offer', () => {
  const standing = (overrides = {}) =>
    aBook({ placements: [aPlacement(overrides)], families: { 'an-offer': { times: 1, lastAtMs: NOON } } });

  it('is seen once, saved, and accepted, each told with the channel', () => {
    let book = standing();
    const said: OfferEvent[] = [];
    for (const command of [
      answering({ on: 'atm' }),
      answering({ on: 'web' }),
      answering({ answer: 'saved', on: 'web', via: 'email', left: 20 }),
      answering({ on: 'atm' }),
      answering({ answer: 'accepted', on: 'mobile', transactionId: 't-9' }),
    ]) {
      const decision = answerOffer(book, command, NOON);
      book = decision.book;
      said.push(...decision.events);
    }

    expect(said.map((event) => [event.type, 'channel' in event && event.channel])).toEqual([
      ['OfferShown', 'atm'],
      ['OfferSaved', 'email'],
      ['OfferAccepted', 'mobile'],
    ]);
    expect(placementOf(book, 'an-offer')).toMatchObject({
      state: 'accepted',
      transactionId: 't-9',
      leftWhenSaved: 20,
    });
    expect(standingIn(book, NOON)).toEqual([]);
  });

  it.each(Channel.options)(
    'declined on %s is declined on all, for every version, and needs no offer to be there',
    (on) => {
      const { book, events: said } = answerOffer(
        standing({ state: 'saved' }),
        answering({ answer: 'declined', on, current: undefined }),
        NOON,
      );

      expect(typesOf(said)).toEqual(['OfferDeclined']);
      expect(book.placements).toEqual([]);
      const next = considerEvent(
        anOccasion({ book, catalogue: [anOffer({ version: 2 })] }),
        NOON + 30 * DAY_MS,
      );
      expect(next.withheld).toMatchObject([{ reason: 'declined-before' }]);
    },
  );

  it('changes nothing when it is said again', () => {
    for (const answer of OfferAnswer.options) {
      const once = answerOffer(standing(), answering({ answer }), NOON);
      const twice = answerOffer(once.book, answering({ answer, on: 'web' }), NOON + 1);

      expect(twice.book).toBe(once.book);
      expect(twice.events).toEqual([]);
    }
  });

  it('pins the version that was accepted, not the one that was chosen', () => {
    const current = anOffer({ version: 2, terms: { ...offer.terms, version: '2026-12' } });

    const { placement, events: said } = answerOffer(
      standing({ state: 'saved' }),
      answering({ answer: 'accepted', offerVersion: 2, current }),
      NOON,
    );

    expect(placement).toMatchObject({ offerVersion: 2, termsVersion: '2026-12' });
    expect(said).toMatchObject([{ type: 'OfferAccepted', offerVersion: 2, termsVersion: '2026-12' }]);
  });

  it.each(['seen', 'chosen'] as const)(
    'has the version that it was given, whatever came since: %s',
    (state) => {
      const current = anOffer({ version: 2, terms: { ...offer.terms, version: '2026-12' } });

      const { placement } = answerOffer(
        standing({ state }),
        answering({ answer: 'accepted', offerVersion: 1, placed: offer, current }),
        NOON,
      );

      expect(placement).toMatchObject({ state: 'accepted', offerVersion: 1, termsVersion: '2026-11' });
    },
  );

  it.each([
    ['offer-not-found', aBook(), {}],
    ['offer-not-found', aBook(), { answer: 'declined' }],
    [
      'offer-answered',
      aBook({ families: { 'an-offer': { said: 'declined', times: 1, lastAtMs: NOON } } }),
      { answer: 'accepted' },
    ],
    [
      'offer-answered',
      aBook({ families: { 'an-offer': { said: 'accepted', times: 1, lastAtMs: NOON } } }),
      { answer: 'accepted' },
    ],
    ['offer-answered', standing({ state: 'accepted' }), { answer: 'declined' }],
    ['offer-answered', standing({ state: 'accepted' }), { answer: 'saved' }],
    ['offer-changed', standing({ state: 'saved' }), { answer: 'accepted', current: anOffer({ version: 2 }) }],
    ['offer-changed', standing({ state: 'saved' }), { answer: 'saved', current: anOffer({ version: 2 }) }],
    [
      'offer-changed',
      standing(),
      { answer: 'accepted', offerVersion: 2, placed: anOffer(), current: anOffer({ version: 2 }) },
    ],
    [
      'offer-changed',
      standing(),
      { answer: 'accepted', placed: undefined, current: anOffer({ version: 2 }) },
    ],
    [
      'offer-over',
      standing(),
      {
        answer: 'accepted',
        placed: anOffer(),
        current: anOffer({ version: 2, validity: { from: '2026-11-01', until: '2026-11-20' } }),
      },
    ],
    ['offer-over', standing(), { answer: 'accepted', current: undefined }],
    [
      'offer-over',
      standing(),
      { answer: 'accepted', current: anOffer({ validity: { from: '2026-11-01', until: '2026-11-20' } }) },
    ],
    [
      'offer-exhausted',
      standing(),
      { answer: 'accepted', current: anOffer({ quota: { total: 20 } }), left: 0 },
    ],
    ['offer-not-acceptable-here', standing(), { answer: 'accepted', on: 'atm' }],
  ] as const)('is refused with %s', (code, book, command) => {
    expect(codeOf(() => answerOffer(book, answering(command), NOON))).toBe(code);
  });

  it('names the channels on which it can be accepted', () => {
    expect(() => answerOffer(standing(), answering({ answer: 'accepted', on: 'atm' }), NOON)).toThrow(
      expect.objectContaining({ details: { continueOn: ['mobile', 'web'] } }),
    );
  });
});

describe('an objection', () => {
  it('removes what waits from every channel, keeps what was promised, and remembers every no', () => {
    const book = aBook({
      placements: [aPlacement({ offerId: 'kept-offer', state: 'accepted' }), aPlacement({ state: 'saved' })],
      families: { 'no-offer': { said: 'declined', times: 1, lastAtMs: NOON } },
      activity: { completed: { transfer: { times: 3, lastAtMs: NOON } }, used: { web: NOON } },
    });

    const after = stopOffers(book, NOON);

    expect(after.events).toMatchObject([{ type: 'OfferRemoved', offerId: 'an-offer', because: 'objection' }]);
    expect(after.book.placements).toMatchObject([{ offerId: 'kept-offer' }]);
    expect(after.book.families).toEqual(book.families);
    expect(after.book.activity).toEqual({ completed: {}, used: {} });
    expect(removeOffers(after.book, 'objection', NOON).book).toBe(after.book);
  });
});

describe('what changed of a saved offer', () => {
  it('is named, in words', () => {
    const saved = anOffer({ price: { form: 'yearly-rate', basisPoints: 490 }, quota: { total: 20 } });
    const current = anOffer({
      version: 2,
      price: { form: 'yearly-rate', basisPoints: 510 },
      quota: { total: 20 },
      terms: { ...saved.terms, version: '2026-12' },
      validity: { from: '2026-11-01', until: '2027-01-31' },
      amounts: { sum: { form: 'money', money: { amountMinor: 5_000_00, currency: 'EUR' } } },
    });

    const changes = whatChanged(saved, current, { leftWhenSaved: 20, left: 8 });

    expect(changes.map(({ what, says }) => [what, says.en])).toEqual([
      ['price', 'The price: it was 4.90% a year, and is 5.10% a year.'],
      ['until', 'The last day: it was 31 December 2026, and is 31 January 2027.'],
      ['terms', 'The version of the terms: it was 2026-11, and is 2026-12.'],
      ['amount:sum', 'A number of the offer: it was none, and is EUR 5000.00.'],
      ['left', 'How many are left: it was 20, and is 8.'],
    ]);
    expect(changes[4]?.says.it).toBe('Quanti ne restano: prima 20, ora 8.');
  });

  it('is nothing where nothing did, and only what is left where the saved version is not known', () => {
    expect(whatChanged(offer, anOffer({ version: 2 }), { leftWhenSaved: 3, left: 2 })).toEqual([]);
    expect(
      whatChanged(undefined, anOffer({ quota: { total: 20 } }), { leftWhenSaved: 20, left: 8 }).map(
        ({ what }) => what,
      ),
    ).toEqual(['left']);
  });
});

describe('the book', () => {
  it('is small: below 1 KiB for most, 2.5 KiB for who answered a dozen offers, 5 KiB at its very worst', () => {
    const id = (at: number) => `an-offer-with-a-very-long-name-${String.fromCharCode(97 + at)}`;
    const worst: Book = {
      customerId: 'c'.repeat(64),
      version: 1e9,
      begunAtMs: NOON,
      erasedAtMs: NOON,
      placements: Array.from({ length: offerLimits.placementsKeptMax }, (_, at) =>
        aPlacement({
          offerId: id(at),
          offerVersion: 9_999,
          termsVersion: 't'.repeat(20),
          segment: 's'.repeat(24),
          state: at < offerLimits.standingMax ? 'saved' : 'accepted',
          savedAtMs: NOON,
          leftWhenSaved: 1_000_000,
          transactionId: 't'.repeat(40),
        }),
      ),
      families: Object.fromEntries(
        Array.from({ length: offerLimits.familiesMax }, (_, at) => [
          id(at),
          { said: 'accepted', times: 20, lastAtMs: NOON },
        ]),
      ),
      recent: Array.from({ length: 4 }, (_, at) => ({ offerId: id(at), atMs: NOON })),
      activity: {
        completed: Object.fromEntries(Kind.options.map((kind) => [kind, { times: 9_999, lastAtMs: NOON }])),
        used: Object.fromEntries(Channel.options.map((channel) => [channel, NOON])),
        declinedAtMs: NOON,
      },
      heard: Array.from({ length: offerLimits.heardMax }, () => toldAt(1e9).sequence),
      heardUpTo: toldAt(1e9).sequence,
    };
    const usual = considerEvent(anOccasion(), NOON).book;

    const busy: Book = {
      ...worst,
      customerId: 'anna',
      placements: [aPlacement({ state: 'saved', savedAtMs: NOON }), aPlacement({ state: 'seen' })],
      families: Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `offer-of-kind-${at}`,
          { said: 'declined', times: 2, lastAtMs: NOON },
        ]),
      ),
      recent: worst.recent.map(({ atMs }) => ({ offerId: 'offer-of-kind-1', atMs })),
    };

    expect(bytesOf(Book.parse(busy))).toBeLessThan(2_560);
    expect(bytesOf(Book.parse(worst))).toBeLessThan(offerLimits.bookBytesMax);
    expect(bytesOf(usual)).toBeLessThan(1_024);
  });

  it('lets what was accepted first go, when there is no more room, and nothing that waits', () => {
    const placements = (['accepted', 'saved', 'accepted', 'seen'] as const).map((state, at) =>
      aPlacement({ placementId: `p0000000000${at}0`, offerId: `offer-${at}`, state }),
    );
    const catalogue = [
      offer,
      ...placements.map(({ offerId }) =>
        anOffer({ offerId, triggers: [{ event: 'SessionOpened', why: { en: 'a', it: 'b' } }] }),
      ),
    ];

    const after = considerEvent(anOccasion({ book: aBook({ placements }), catalogue }), NOON).book;

    expect(after.placements.map(({ offerId }) => offerId)).toEqual([
      'offer-1',
      'offer-2',
      'offer-3',
      'an-offer',
    ]);
  });

  it('never forgets what was said to an offer in force, however many have gone', () => {
    const lines = Array.from({ length: offerLimits.familiesMax }, (_, at) => [
      at === 0 ? 'b-offer' : `gone-${at}`,
      { times: 1, lastAtMs: NOON - (40 - at) * DAY_MS, said: 'declined' as const },
    ]);
    const book = aBook({ families: Object.fromEntries(lines) });

    const after = considerEvent(
      anOccasion({ book, catalogue: [offer, anOffer({ offerId: 'b-offer' })] }),
      NOON,
    ).book;

    expect(Object.keys(after.families)).toHaveLength(offerLimits.familiesMax);
    expect(after.families).toMatchObject({ 'b-offer': { said: 'declined' }, 'an-offer': { times: 1 } });
    expect(after.families).not.toHaveProperty('gone-1');
  });

  const ids = ['an-offer', 'b-offer', 'c-offer', 'd-offer', 'e-offer', 'f-offer'];
  const catalogue = ids.map((offerId) => anOffer({ offerId }));
  const deed = fc.oneof(
    fc.record({ deed: fc.constant('event' as const), id: fc.nat(60), afterMs: fc.nat(2 * DAY_MS) }),
    fc.record({
      deed: fc.constant('answer' as const),
      offerId: fc.constantFrom(...ids),
      answer: fc.constantFrom(...OfferAnswer.options),
      on: fc.constantFrom(...Channel.options),
    }),
    fc.record({ deed: fc.constant('object' as const) }),
  );

  it('stays within its limits and its caps, and never makes an offer that was declined, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        let book = unopenedBook('anna', NOON);
        let nowMs = NOON;
        const declined = new Set<string>();
        const givenAtMs: number[] = [];
        const placed = new Set<string>();
        for (const one of deeds) {
          const before = book;
          if (one.deed === 'object') book = stopOffers(book, nowMs).book;
          if (one.deed === 'event') {
            nowMs += one.afterMs;
            const event = { ...anOccasion().event, ...toldAt(one.id) };
            const decision = considerEvent(anOccasion({ book, event, catalogue, seed: event.id }), nowMs);
            for (const said of decision.events) {
              offerEvents[said.type].parse((({ type: _, ...data }) => data)(said));
              if (said.type !== 'OfferChosen') continue;
              expect(declined.has(said.offerId)).toBe(false);
              givenAtMs.push(nowMs);
              placed.add(said.placementId);
            }
            expect(decision.events.length).toBeLessThanOrEqual(OFFER_EVENTS_MAX);
            book = decision.book;
          }
          if (one.deed === 'answer') {
            const current = catalogue.find(({ offerId }) => offerId === one.offerId);
            const refused = codeOf(() => {
              book = answerOffer(book, answering({ ...one, current }), nowMs).book;
            });
            if (!refused && one.answer === 'declined') declined.add(one.offerId);
          }
          expect(book.version).toBe(before.version);
          Book.parse(book);
          expect(bytesOf(book)).toBeLessThan(offerLimits.bookBytesMax);
          const since = (ms: number) => givenAtMs.filter((atMs) => nowMs - atMs < ms).length;
          expect(since(DAY_MS)).toBeLessThanOrEqual(offerLimits.placementsPerDayMax);
          expect(since(7 * DAY_MS)).toBeLessThanOrEqual(offerLimits.placementsPerWeekMax);
        }
        expect(placed.size).toBe(givenAtMs.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a decision about a book', () => {
  it('is one to write where the book or an event came of it, and else none', () => {
    const book = aBook();
    const [said] = considerEvent(anOccasion(), NOON).events;

    expect(isUnchanged(book, unchangedBook(book))).toBe(true);
    expect(isUnchanged(book, { book: { ...book }, events: [] })).toBe(false);
    expect(isUnchanged(book, { book, events: said ? [said] : [] })).toBe(false);
  });
});
