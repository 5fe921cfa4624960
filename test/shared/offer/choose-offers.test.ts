import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Channel } from '../../../shared/channel/channel.ts';
import { chooseOffers, type Occasion } from '../../../shared/offer/choice/choose-offers.ts';
import { isEligible } from '../../../shared/offer/choice/is-eligible.ts';
import type { Condition } from '../../../shared/offer/condition.ts';
import type { Facts } from '../../../shared/offer/facts.ts';
import { offerLimits } from '../../../shared/offer/limits.ts';
import { newArms } from '../../../shared/offer/rank/arms.ts';
import { WithheldReason, withheldWords } from '../../../shared/offer/withheld-reason.ts';
import { ALL_CONSENTS, aBook, anOccasion, aPlacement, toldAt } from '../../support/a-book.ts';
import { aSession, DAY_MS, HOUR_MS, machine, NOON } from '../../support/a-session.ts';
import {
  aCountedDeposit,
  aDeposit,
  aDispensingWithdrawal,
  aMovingWithdrawal,
  aPreparedWithdrawal,
} from '../../support/a-transaction.ts';
import { anOffer } from '../../support/an-offer.ts';
import { deployedOffers } from '../../support/deployed-offers.ts';

const session = (overrides: Parameters<typeof aSession>[0] = {}) =>
  aSession({ consents: ALL_CONSENTS, ...overrides });
const said = (state: 'withdrawn' | 'objected') => ({
  ...ALL_CONSENTS,
  'personalised-offers': { state, textVersion: 1, atMs: NOON, channel: 'atm' } as const,
});
const given = (...hoursAgo: number[]) =>
  hoursAgo.map((hours) => ({ offerId: 'other', atMs: NOON - hours * HOUR_MS }));
const family = (overrides: object) => ({
  'an-offer': { times: 1, lastAtMs: NOON - 40 * DAY_MS, ...overrides },
});

/** Each occasion has one thing in the way, and only that. */
const inTheWay: Record<WithheldReason, Partial<Occasion>[]> = {
  'outside-validity': [
    { catalogue: [anOffer({ validity: { from: '2026-11-22', until: '2026-12-31' } })] },
    { catalogue: [anOffer({ validity: { from: '2026-10-01', until: '2026-11-20' } })] },
  ],
  objection: [{ session: session({ consents: said('objected') }) }],
  'consent-missing': [{ session: session({ consents: said('withdrawn') }) }, { session: aSession() }],
  'not-eligible': [{ catalogue: [anOffer({ eligibility: { fact: 'language', is: 'it' } })] }],
  'facts-unknown': [{ catalogue: [anOffer({ eligibility: { fact: 'segment', is: 'families' } })] }],
  'cash-open': [
    { session: session({ transactions: [aPreparedWithdrawal({ heldBy: machine })] }) },
    { session: session({ transactions: [aDispensingWithdrawal({ heldBy: 'nobody' })] }) },
    { session: session({ transactions: [aDeposit({ heldBy: machine })] }) },
    { session: session({ transactions: [aCountedDeposit({ heldBy: 'nobody' })] }) },
    { session: session({ transactions: [aMovingWithdrawal({ heldBy: 'nobody' })] }) },
  ],
  'complaint-open': [
    { session: session({ claims: [{ claimId: 'k000004-9f86d08188-1', transactionId: 't-1', refunds: 0 }] }) },
  ],
  'decline-fresh': [
    {
      book: aBook({
        activity: { completed: {}, used: {}, declinedAtMs: NOON - offerLimits.declineFreshMs + 1 },
      }),
    },
  ],
  'feedback-bad': [{ session: session({ lastBadFeedbackAtMs: NOON - offerLimits.feedbackFreshMs + 1 }) }],
  'declined-before': [{ book: aBook({ families: family({ said: 'declined' }) }) }],
  'accepted-before': [{ book: aBook({ families: family({ said: 'accepted' }) }) }],
  'already-placed': [
    { book: aBook({ placements: [aPlacement()] }) },
    { book: aBook({ placements: [aPlacement({ state: 'saved' })] }) },
  ],
  'cap-day': [
    { book: aBook({ recent: given(23, 1) }) },
    {
      book: aBook({ recent: [{ offerId: 'an-offer', atMs: NOON - 23 * HOUR_MS }] }),
      catalogue: [anOffer({ caps: { perDayMax: 1, perWeekMax: 4, everMax: 20 } })],
    },
  ],
  'cap-week': [
    { book: aBook({ recent: given(167, 100, 60, 30) }) },
    {
      book: aBook({ recent: [{ offerId: 'an-offer', atMs: NOON - 167 * HOUR_MS }] }),
      catalogue: [anOffer({ caps: { perDayMax: 1, perWeekMax: 1, everMax: 20 } })],
    },
  ],
  'cap-ever': [{ book: aBook({ families: family({ times: 20 }) }) }],
  'too-many-standing': [
    {
      book: aBook({
        placements: ['a', 'b', 'c'].map((name) => aPlacement({ offerId: `offer-${name}` })),
      }),
    },
  ],
  'quota-exhausted': [
    { catalogue: [anOffer({ quota: { total: 20 } })], left: { 'an-offer': 0 } },
    { catalogue: [anOffer({ quota: { total: 20 } })], left: {} },
  ],
  // The hash of this offer, customer and salt falls into every share of a half.
  'held-out': [{ catalogue: [anOffer({ holdoutBasisPoints: 5_000 })], pseudonym: 'c-held-out-1' }],
  outranked: [],
};

describe('an offer is chosen', () => {
  it('if nothing is in the way, for every channel that the customer agreed to, and says why', () => {
    const { chosen, withheld } = chooseOffers(anOccasion(), NOON);

    expect(chosen).toMatchObject({
      offer: { offerId: 'an-offer' },
      channels: ['atm', 'web', 'mobile', 'push', 'email', 'agent'],
      segment: 'everybody',
      rankedBy: 'alone',
      why: { en: 'You finished something. And you agreed to offers chosen for you.' },
    });
    expect(withheld).toEqual([]);
  });

  it('for no e-mail and no notification without a consent of its own', () => {
    const { 'personalised-offers': personalised } = ALL_CONSENTS;

    const { chosen } = chooseOffers(
      anOccasion({ session: session({ consents: { 'personalised-offers': personalised } }) }),
      NOON,
    );

    expect(chosen?.channels).toEqual(['atm', 'web', 'mobile', 'agent']);
  });

  it('after an event that calls for it, and after no other', () => {
    const catalogue = [
      anOffer({
        triggers: [
          {
            event: 'TransactionCompleted',
            when: { kind: ['cash-withdrawal'], walkUp: [true] },
            why: { en: 'a', it: 'b' },
          },
        ],
      }),
    ];
    const choiceAfter = (type: string, data: object) => {
      const { event } = anOccasion();
      return chooseOffers(
        anOccasion({ catalogue, event: { ...event, type, data: { ...event.data, ...data } } }),
        NOON,
      );
    };

    expect(choiceAfter('TransactionCompleted', {}).chosen).toBeDefined();
    expect(choiceAfter('TransactionCompleted', { kind: 'transfer' })).toEqual({ withheld: [] });
    expect(choiceAfter('TransactionCompleted', { walkUp: undefined })).toEqual({ withheld: [] });
    expect(choiceAfter('TransactionCancelled', {})).toEqual({ withheld: [] });
  });

  it('is “prepare your cash in the app” after a withdrawal that was begun at a machine', () => {
    const catalogue = deployedOffers();
    const segment = 'families';

    const { chosen } = chooseOffers(
      anOccasion({
        catalogue: catalogue.filter(({ offerId }) => offerId === 'prepare-cash'),
        segment,
        pseudonym: 'c-3',
      }),
      NOON,
    );

    expect(chosen?.offer).toMatchObject({ offerId: 'prepare-cash', promotes: 'mobile' });
    expect(chosen?.segment).toBe('families');
  });

  it('when what was in the way is over', () => {
    const over: Partial<Occasion>[] = [
      {
        book: aBook({
          activity: { completed: {}, used: {}, declinedAtMs: NOON - offerLimits.declineFreshMs },
        }),
      },
      { session: session({ lastBadFeedbackAtMs: NOON - offerLimits.feedbackFreshMs }) },
      { book: aBook({ recent: given(24, 1) }) },
      { book: aBook({ recent: given(168, 100, 60, 30) }) },
      {
        book: aBook({ placements: ['a', 'b'].map((name) => aPlacement({ offerId: `offer-${name}` })) }),
      },
      { catalogue: [anOffer({ quota: { total: 20 } })], left: { 'an-offer': 1 } },
      { session: session({ transactions: [aPreparedWithdrawal()] }) },
    ];

    for (const occasion of over) {
      expect(chooseOffers(anOccasion(occasion), NOON).chosen?.offer.offerId).toBe('an-offer');
    }
  });
});

describe('an offer is withheld', () => {
  const cases = WithheldReason.options.flatMap((reason) =>
    inTheWay[reason].map((occasion) => [reason, occasion] as const),
  );

  it.each(cases)('because of %s, in words that a person can read', (reason, occasion) => {
    const { chosen, withheld } = chooseOffers(anOccasion(occasion), NOON);

    expect(chosen).toBeUndefined();
    expect(withheld).toMatchObject([{ reason, says: withheldWords[reason] }]);
  });

  it('for every reason that there is', () => {
    expect(WithheldReason.options.filter((reason) => inTheWay[reason].length === 0)).toEqual(['outranked']);
  });

  it('because another was better', () => {
    const catalogue = [anOffer(), anOffer({ offerId: 'another-offer' }), anOffer({ offerId: 'third-offer' })];

    const { chosen, withheld } = chooseOffers(anOccasion({ catalogue }), NOON);

    expect(chosen).toBeDefined();
    expect(withheld.map(({ reason }) => reason)).toEqual(['outranked', 'outranked']);
    expect(new Set([chosen?.offer, ...withheld.map(({ offer }) => offer)]).size).toBe(3);
  });

  it('for an objection before anything else is looked at', () => {
    const { withheld } = chooseOffers(
      anOccasion({
        session: session({ consents: said('objected'), lastBadFeedbackAtMs: NOON }),
        catalogue: [anOffer({ eligibility: { fact: 'language', is: 'it' } })],
      }),
      NOON,
    );

    expect(withheld).toMatchObject([{ reason: 'objection', by: [] }]);
  });

  it('on every channel alike, by the same lot in every version', () => {
    const held = (version: number, type: string, data: object) =>
      chooseOffers(
        anOccasion({
          catalogue: [
            anOffer({
              version,
              holdoutBasisPoints: 5_000,
              triggers: ['TransactionCompleted', 'ChannelAttached'].map((event) => ({
                event,
                why: { en: 'a', it: 'b' },
              })),
            }),
          ],
          pseudonym: 'c-held-out-1',
          event: { ...toldAt(version), type, data: { ...data, atMs: NOON } },
        }),
        NOON,
      ).withheld.map(({ reason }) => reason);

    for (const channel of Channel.options) {
      for (const version of [1, 2, 9])
        expect(held(version, 'ChannelAttached', { channel })).toEqual(['held-out']);
    }
  });
});

describe('whichever way an occasion is', () => {
  const names = ['an-offer', 'b-offer', 'c-offer', 'd-offer'];
  const all = names.map((offerId) => anOffer({ offerId, holdoutBasisPoints: 2_500 }));
  const occasion = fc.record({
    seed: fc.string(),
    pseudonym: fc.string(),
    consents: fc.constantFrom(ALL_CONSENTS, {}, said('objected')),
    bad: fc.boolean(),
    said: fc.constantFrom(undefined, 'declined' as const),
    recent: fc.array(fc.nat(200), { maxLength: 4 }),
    ids: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
    learnt: fc.nat(500),
  });

  it('each offer that is called for is chosen or withheld, once; at most one is chosen; and the same seed repeats it', () => {
    fc.assert(
      fc.property(occasion, ({ seed, pseudonym, consents, bad, said, recent, ids, learnt }) => {
        const it = anOccasion({
          seed,
          pseudonym,
          session: session({ consents, ...(bad && { lastBadFeedbackAtMs: NOON }) }),
          book: aBook({ families: family({ said }), recent: given(...recent) }),
          catalogue: all.filter(({ offerId }) => ids.includes(offerId)),
          arms: {
            'b-offer': {
              ...newArms('b-offer', 'everybody'),
              byChannel: { web: { accepted: learnt, declined: 10 } },
            },
          },
        });

        const choice = chooseOffers(it, NOON);

        const named = [choice.chosen?.offer, ...choice.withheld.map(({ offer }) => offer)].flatMap(
          (offer) => offer?.offerId ?? [],
        );
        expect(named.sort()).toEqual([...ids].sort());
        expect(chooseOffers(it, NOON)).toEqual(choice);
        if (consents !== ALL_CONSENTS || bad) expect(choice.chosen).toBeUndefined();
        if (said) expect(choice.chosen?.offer.offerId).not.toBe('an-offer');
      }),
    );
  });
});

describe('eligibility', () => {
  const facts: Facts = {
    language: 'it',
    'open-transactions': 2,
    'has-open:transfer': true,
    'days-since-used:mobile': { over: 20 },
  };

  it.each<[Condition, boolean | undefined, string[]]>([
    [{ all: [] }, true, []],
    [{ fact: 'language', is: 'it' }, true, ['language']],
    [{ fact: 'language', in: ['en', 'it'] }, true, ['language']],
    [{ fact: 'language', in: ['en'] }, false, ['language']],
    [{ fact: 'has-open:transfer', is: false }, false, ['has-open:transfer']],
    [{ fact: 'open-transactions', atLeast: 2 }, true, ['open-transactions']],
    [{ fact: 'open-transactions', atLeast: 3 }, false, ['open-transactions']],
    [{ fact: 'open-transactions', atMost: 2 }, true, ['open-transactions']],
    [{ fact: 'open-transactions', atMost: 1 }, false, ['open-transactions']],
    [{ fact: 'segment', is: 'families' }, undefined, ['segment']],
    [{ not: { fact: 'segment', is: 'families' } }, undefined, ['segment']],
    [{ not: { fact: 'language', is: 'en' } }, true, ['language']],
    [
      {
        all: [
          { fact: 'segment', is: 'families' },
          { fact: 'language', is: 'en' },
        ],
      },
      false,
      ['language'],
    ],
    [
      {
        all: [
          { fact: 'segment', is: 'families' },
          { fact: 'language', is: 'it' },
        ],
      },
      undefined,
      ['segment'],
    ],
    [
      {
        any: [
          { fact: 'segment', is: 'families' },
          { fact: 'language', is: 'it' },
        ],
      },
      true,
      ['language'],
    ],
    [
      {
        any: [
          { fact: 'segment', is: 'families' },
          { fact: 'language', is: 'en' },
        ],
      },
      undefined,
      ['segment'],
    ],
    // Nobody saw the phone in the twenty days for which the book has looked.
    [{ fact: 'days-since-used:mobile', atLeast: 20 }, true, ['days-since-used:mobile']],
    [{ fact: 'days-since-used:mobile', atLeast: 21 }, undefined, ['days-since-used:mobile']],
    [{ fact: 'days-since-used:mobile', atMost: 19 }, false, ['days-since-used:mobile']],
    [{ fact: 'days-since-used:mobile', atMost: 20 }, undefined, ['days-since-used:mobile']],
    [{ fact: 'days-since-used:mobile', is: 19 }, false, ['days-since-used:mobile']],
  ])('%j is %j, by %j', (condition, holds, by) => {
    expect(isEligible(condition, facts)).toEqual({ holds, by });
  });

  it('names what decided, when an offer is withheld for it', () => {
    const eligibility = {
      all: [
        { fact: 'language', is: 'en' },
        { fact: 'has-open:cash-deposit', is: true },
      ],
    };

    const { withheld } = chooseOffers(anOccasion({ catalogue: [anOffer({ eligibility })] }), NOON);

    expect(withheld).toMatchObject([{ reason: 'not-eligible', by: ['has-open:cash-deposit'] }]);
  });
});
