import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converted, type Rate } from '../../../shared/cash/conversion.ts';
import type { Money } from '../../../shared/cash/money.ts';
import { billed } from '../../../shared/switch/journal/billed.ts';
import type { JournalEntry } from '../../../shared/switch/journal/journal-entry.ts';
import { refusalOf } from '../../support/domain-expectations.ts';

const aRate: fc.Arbitrary<Rate> = fc.record({
  rateMillionths: fc.integer({ min: 1, max: 2_000_000 }),
  markupBasisPoints: fc.integer({ min: 0, max: 2_000 }),
  ratedOn: fc.constant('2026-11-20'),
});
const anAmount = fc.integer({ min: 1, max: 1_000_000_00 });

/** A withdrawal whose customer agreed to so much foreign cash at this rate. */
const agreedTo = (requested: Money, rate: Rate) =>
  ({ requested, leg: { charges: { conversion: converted(requested, rate) } } }) as JournalEntry;

const forints = (amountMinor: number): Money => ({ amountMinor, currency: 'HUF' });

describe('cash in another currency', () => {
  it('is billed at what was agreed when all of it came out, and at no more when a part did', () => {
    fc.assert(
      fc.property(aRate, anAmount, anAmount, (rate, one, other) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const entry = agreedTo(forints(whole), rate);
        const agreed = entry.leg?.charges?.conversion?.billed;

        expect(billed(entry, forints(whole))).toEqual(agreed);
        expect(billed(entry, forints(part)).amountMinor).toBeLessThanOrEqual(agreed?.amountMinor ?? 0);
      }),
    );
  });

  it('cannot have come out in excess, although it would be billed alike', () => {
    const cheap = { rateMillionths: 2_500, markupBasisPoints: 0, ratedOn: '2026-11-20' };
    expect(converted(forints(10_000_00), cheap).billed).toEqual(converted(forints(9_999_90), cheap).billed);

    fc.assert(
      fc.property(aRate, anAmount, anAmount, (rate, agreed, excess) => {
        const entry = agreedTo(forints(agreed), rate);

        expect(refusalOf(() => billed(entry, forints(agreed + excess))).code).toBe('evidence-impossible');
        expect(refusalOf(() => billed(entry, forints(agreed + 1))).code).toBe('evidence-impossible');
      }),
    );
  });
});
