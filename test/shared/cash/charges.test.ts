import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargesOf, type ToBeCharged } from '../../../shared/cash/charges.ts';
import { billedFor, converted, type Rate } from '../../../shared/cash/conversion.ts';
import { feeOf } from '../../../shared/cash/fee.ts';
import { AgreedPrompts, areMet, type Prompt, promptsFor } from '../../../shared/cash/prompt.ts';

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const account = (availableMinor: number, overdraftMinor?: number) => ({
  available: euro(availableMinor),
  ...(overdraftMinor !== undefined && { overdraft: euro(overdraftMinor) }),
});
const fee = feeOf({ money: euro(150), for: 'bank' }, 'a-network');
const rate: Rate = { rateMillionths: 1_060_000, markupBasisPoints: 150, ratedOn: '2026-11-21' };

const aWithdrawal = (more: Partial<ToBeCharged> = {}): ToBeCharged => ({
  requested: euro(100_00),
  account: account(500_00),
  fee: undefined,
  rate: undefined,
  ...more,
});

describe('what a withdrawal costs', () => {
  it.each<[string, Partial<ToBeCharged>, Prompt[]]>([
    ['nothing beside the cash', {}, []],
    ['a fee', { fee }, [{ about: 'fee', fee: euro(150) }]],
    ['no overdraft, to the last cent', { account: account(100_00, 50_00) }, []],
    ['an overdraft', { account: account(99_99, 50_00) }, [{ about: 'overdraft', overdraft: euro(1) }]],
    [
      'all of the overdraft',
      { account: account(0, 100_00) },
      [{ about: 'overdraft', overdraft: euro(100_00) }],
    ],
    ['no more than the overdraft', { account: account(0, 99_99) }, []],
    [
      'what is overdrawn already, too',
      { account: account(-30_00, 200_00) },
      [{ about: 'overdraft', overdraft: euro(130_00) }],
    ],
    ['no overdraft where none is agreed', { account: account(10_00) }, []],
    [
      'an overdraft for the fee alone',
      { account: account(100_00, 50_00), fee },
      [
        { about: 'fee', fee: euro(150) },
        { about: 'overdraft', overdraft: euro(150) },
      ],
    ],
    ['nothing of what is set aside', { account: account(0, 50_00), heldMinor: 100_00 }, []],
    [
      'the fee beside what is set aside',
      { account: account(1_00, 50_00), heldMinor: 100_00, fee },
      [
        { about: 'fee', fee: euro(150) },
        { about: 'overdraft', overdraft: euro(50) },
      ],
    ],
    [
      'a conversion',
      { requested: { amountMinor: 100_00, currency: 'CHF' }, rate },
      [{ about: 'conversion', conversion: converted({ amountMinor: 100_00, currency: 'CHF' }, rate) }],
    ],
  ])('is asked as %s', (_, more, prompts) => {
    expect(promptsFor(chargesOf(aWithdrawal(more)))).toEqual(prompts);
  });

  it('never overdraws an account beyond what was agreed, nor by more than is needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.integer({ min: -50_000, max: 100_000 }),
        fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
        fc.boolean(),
        (requestedMinor, availableMinor, overdraftMinor, withFee) => {
          const { overdraft } = chargesOf({
            requested: euro(requestedMinor),
            account: account(availableMinor, overdraftMinor),
            fee: withFee ? fee : undefined,
            rate: undefined,
          });

          const after = availableMinor - requestedMinor - (withFee ? 150 : 0);
          const isCovered = after < 0 && -after <= (overdraftMinor ?? 0);
          expect(overdraft?.amountMinor).toBe(isCovered ? -after : undefined);
        },
      ),
    );
  });
});

const aRate = fc.record({
  rateMillionths: fc.integer({ min: 1, max: 1_000_000_000 }),
  markupBasisPoints: fc.integer({ min: 0, max: 2_000 }),
});
const anAmount = fc.integer({ min: 0, max: 100_000_000_00 });

describe('cash in another currency', () => {
  it.each([
    [100_00, 1_000_000, 0, 100_00],
    [100_00, 1_060_000, 150, 107_59],
    [1, 1, 0, 1],
    [0, 1_000_000_000, 2_000, 0],
    [10_000, 612_345, 0, 6_124],
    [100_000_000_00, 1_000_000_000, 2_000, 12_000_000_000_000],
  ])(
    'of %i at %i millionths and %i basis points is billed at %i',
    (amountMinor, rateMillionths, markup, billed) => {
      const { amountMinor: billedMinor } = billedFor(
        { amountMinor },
        { rateMillionths, markupBasisPoints: markup },
      );

      expect(billedMinor).toBe(billed);
    },
  );

  it('is billed at the rate, rounded up by less than one minor unit', () => {
    fc.assert(
      fc.property(anAmount, aRate, (amountMinor, at) => {
        const exact = BigInt(amountMinor) * BigInt(at.rateMillionths) * BigInt(10_000 + at.markupBasisPoints);
        const billed = BigInt(billedFor({ amountMinor }, at).amountMinor) * 10_000_000_000n;

        expect(billed >= exact && billed - exact < 10_000_000_000n).toBe(true);
      }),
    );
  });

  it('is billed for a part at never more than for the whole, and for cash at never nothing', () => {
    fc.assert(
      fc.property(anAmount, anAmount, aRate, (one, other, at) => {
        const [part, whole] = [Math.min(one, other), Math.max(one, other)];
        const [ofPart, ofWhole] = [part, whole].map(
          (amountMinor) => billedFor({ amountMinor }, at).amountMinor,
        );

        expect(ofPart).toBeLessThanOrEqual(ofWhole ?? 0);
        expect(ofPart === 0).toBe(part === 0);
      }),
    );
  });

  it('costs no less in two parts than in one, and at most one minor unit more', () => {
    fc.assert(
      fc.property(anAmount, anAmount, aRate, (one, other, at) => {
        const bill = (amountMinor: number) => billedFor({ amountMinor }, at).amountMinor;

        expect([0, 1]).toContain(bill(one) + bill(other) - bill(one + other));
      }),
    );
  });
});

describe('consent', () => {
  const francs = { amountMinor: 100_00, currency: 'CHF' };
  const all = promptsFor(
    chargesOf(aWithdrawal({ requested: francs, account: account(0, 200_00), fee, rate })),
  );

  it('is to all that is asked, in any order', () => {
    expect(all.map(({ about }) => about)).toEqual(['conversion', 'fee', 'overdraft']);
    expect(areMet(all, all.toReversed())).toBe(true);
    expect(
      all.map((missing) =>
        areMet(
          all,
          all.filter((each) => each !== missing),
        ),
      ),
    ).toEqual(Array(3).fill(false));
    expect(areMet([], [])).toBe(true);
  });

  it('is to exact figures: any other is none', () => {
    const figures = all.flatMap((prompt) =>
      pathsOf(prompt)
        .filter((path) => path.at(-1) !== 'about')
        .map((path) => ({ prompt, path })),
    );

    const moved = figures.map(({ prompt, path }) =>
      areMet([prompt], [changedAt(prompt, path) as Prompt]) ? path.join('.') : undefined,
    );

    expect(figures).toHaveLength(11);
    expect(moved.filter(Boolean)).toEqual([]);
  });

  it('is given once to each', () => {
    expect(AgreedPrompts.safeParse(all).success).toBe(true);
    expect(AgreedPrompts.safeParse([all[1], all[1]]).success).toBe(false);
  });
});

/** Where the figures of something are. */
const pathsOf = (value: unknown, path: string[] = []): string[][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : [path];

function changedAt(value: unknown, [key, ...rest]: string[]): unknown {
  if (key === undefined) return typeof value === 'number' ? value + 1 : `${value}!`;
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: changedAt(fields[key], rest) };
}
