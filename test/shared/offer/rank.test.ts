import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeldOut } from '../../../shared/offer/choice/is-held-out.ts';
import { hashOf } from '../../../shared/offer/hash.ts';
import { Arms, learn, newArms, type OfferOutcome } from '../../../shared/offer/rank/arms.ts';
import { chanceFrom } from '../../../shared/offer/rank/chance.ts';
import { EXPLORATION_SHARE, rank } from '../../../shared/offer/rank/rank.ts';
import { sampleBeta } from '../../../shared/offer/rank/sample-beta.ts';

const DRAWS = 20_000;

describe('chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const draw = (seed: string) => Array.from({ length: 5 }, chanceFrom(seed));

    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('is even', () => {
    const chance = chanceFrom('even');
    const bins = Array(20).fill(0);
    for (let draw = 0; draw < DRAWS; draw += 1) bins[Math.floor(chance() * 20)] += 1;

    // 19 degrees of freedom: above 43.8 in one of a thousand seeds, and this is one seed.
    const chiSquared = bins.reduce((sum, seen) => sum + (seen - DRAWS / 20) ** 2 / (DRAWS / 20), 0);
    expect(chiSquared).toBeLessThan(43.8);
  });
});

describe('a draw from a Beta distribution', () => {
  it.each([
    [1, 1],
    [1, 9],
    [5, 5],
    [3, 47],
    [120, 880],
    [2_000, 1],
  ])('has the mean and the spread of Beta(%i, %i)', (alpha, beta) => {
    const chance = chanceFrom(`${alpha}/${beta}`);
    const draws = Array.from({ length: DRAWS }, () => sampleBeta(alpha, beta, chance));

    const mean = draws.reduce((sum, draw) => sum + draw, 0) / DRAWS;
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / DRAWS;
    const total = alpha + beta;
    const trueMean = alpha / total;
    const trueVariance = (alpha * beta) / (total ** 2 * (total + 1));
    expect(Math.abs(mean - trueMean)).toBeLessThan(4 * Math.sqrt(trueVariance / DRAWS));
    expect(variance / trueVariance).toBeGreaterThan(0.9);
    expect(variance / trueVariance).toBeLessThan(1.1);
    expect(draws.every((draw) => draw >= 0 && draw <= 1)).toBe(true);
  });
});

const arms = (offerId: string, accepted: number, declined: number): Arms => ({
  ...newArms(offerId, 'families'),
  byChannel: { mobile: { accepted, declined } },
});

const candidate = (offerId: string, known?: Arms, priority = 5) => ({
  offerId,
  priority,
  channels: ['mobile', 'atm'] as const,
  arms: known,
});

const wins = (candidates: Parameters<typeof rank>[0], draws = 2_000) => {
  const counts: Record<string, number> = {};
  for (let draw = 0; draw < draws; draw += 1) {
    const { best } = rank(candidates, `draw-${draw}`);
    counts[best.offerId] = (counts[best.offerId] ?? 0) + 1;
  }
  return counts;
};

describe('the rank', () => {
  it('is the same for the same seed', () => {
    const candidates = [candidate('a'), candidate('b'), candidate('c')] as const;

    expect(rank([...candidates], 'x')).toEqual(rank([...candidates], 'x'));
  });

  it('makes what customers accept, and says so', () => {
    const counts = wins([candidate('good', arms('good', 300, 700)), candidate('bad', arms('bad', 30, 970))]);

    expect(counts['good']).toBeGreaterThan(1_900);
    expect(rank([candidate('alone')], 'x').rankedBy).toBe('alone');
  });

  it('leaves a share to chance, so that none is forgotten', () => {
    const counts = wins(
      [candidate('good', arms('good', 900, 100)), candidate('bad', arms('bad', 1, 999))],
      10_000,
    );

    const expected = (10_000 * EXPLORATION_SHARE) / 2;
    expect(counts['bad']).toBeGreaterThan(expected * 0.7);
    expect(counts['bad']).toBeLessThan(expected * 1.3);
  });

  it('begins with what marketing expects, and lets customers overrule it', () => {
    const hoped = wins([candidate('hoped', undefined, 9), candidate('modest', undefined, 2)]);
    const overruled = wins([
      candidate('hoped', arms('hoped', 5, 195), 9),
      candidate('modest', arms('modest', 60, 140), 2),
    ]);

    expect(hoped['hoped']).toBeGreaterThan(1_800);
    expect(overruled['modest']).toBeGreaterThan(1_800);
  });
});

describe('what is learnt', () => {
  const outcome = fc.record({
    channel: fc.constantFrom('atm', 'web', 'mobile'),
    answer: fc.constantFrom('accepted', 'declined'),
  }) satisfies fc.Arbitrary<OfferOutcome>;

  it('is the same in any order, and counts every answer', () => {
    const both = fc
      .array(outcome, { maxLength: 20 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

    fc.assert(
      fc.property(both, ([all, shuffled]) => {
        const known = all.reduce(learn, newArms('an-offer', 'families'));

        expect(shuffled.reduce(learn, newArms('an-offer', 'families')).byChannel).toEqual(known.byChannel);
        const answers = Object.values(Arms.parse(known).byChannel);
        expect(answers.reduce((sum, { accepted, declined }) => sum + accepted + declined, 0)).toBe(
          all.length,
        );
      }),
    );
  });
});

describe('the holdout', () => {
  const customers = Array.from({ length: 20_000 }, (_, at) => `c-${at}`);
  const heldOut = (offerId: string, holdoutBasisPoints: number, salt = 'salt') =>
    customers.filter((pseudonym) => isHeldOut({ offerId, holdoutBasisPoints }, { pseudonym, salt }));

  it('is the share that the offer says', () => {
    for (const share of [0, 500, 1_000, 5_000]) {
      const expected = (customers.length * share) / 10_000;
      expect(Math.abs(heldOut('an-offer', share).length - expected)).toBeLessThanOrEqual(
        4 * Math.sqrt(expected),
      );
    }
  });

  it('is sticky: who is in it stays in it, also when it grows', () => {
    const few = heldOut('an-offer', 500);
    const more = new Set(heldOut('an-offer', 1_000));

    expect(heldOut('an-offer', 500)).toEqual(few);
    expect(few.filter((customer) => !more.has(customer))).toEqual([]);
  });

  it('is another one for each offer, and for another salt', () => {
    const ofOne = new Set(heldOut('an-offer', 1_000));

    for (const other of [heldOut('another-offer', 1_000), heldOut('an-offer', 1_000, 'pepper')]) {
      const both = other.filter((customer) => ofOne.has(customer)).length;
      // A tenth of a tenth of 20,000, give or take four standard deviations.
      expect(Math.abs(both - 200)).toBeLessThan(60);
    }
  });

  it('rests on a hash that tells parts from each other', () => {
    expect(hashOf('ab', 'c')).not.toBe(hashOf('a', 'bc'));
    expect(Number.isSafeInteger(hashOf('x'))).toBe(true);
  });
});
