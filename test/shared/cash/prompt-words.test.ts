import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskedPrompt, asked } from '../../../shared/cash/asked-prompt.ts';
import { converted } from '../../../shared/cash/conversion.ts';
import { Money } from '../../../shared/cash/money.ts';
import { moneyWords } from '../../../shared/cash/money-words.ts';
import type { Prompt } from '../../../shared/cash/prompt.ts';
import { ATM_LINE_CHARS_MAX, promptWords } from '../../../shared/cash/prompt-words.ts';

describe('money in words', () => {
  it.each([
    [{ amountMinor: 150, currency: 'EUR' }, 'EUR 1.50', '1,50 EUR'],
    [{ amountMinor: 5, currency: 'CHF' }, 'CHF 0.05', '0,05 CHF'],
    [{ amountMinor: 10_000, currency: 'JPY' }, 'JPY 10000', '10000 JPY'],
    [{ amountMinor: 1_500, currency: 'KWD' }, 'KWD 1.500', '1,500 KWD'],
  ])('has as many decimals as its currency: %o', (money, en, it) => {
    expect(moneyWords(money)).toEqual({ en, it });
  });
});

describe('what a machine shows', () => {
  it.each([
    ['JPY', 612_300, '1 JPY = EUR 0.006123, plus 1.50 %', 'JPY 10000 = EUR 62.15. OK?'],
    ['KWD', 300_000, '1 KWD = EUR 3.000000, plus 1.50 %', 'KWD 10.000 = EUR 30.45. OK?'],
  ])('is the rate between whole units, as people know it: %s', (currency, rateMillionths, rate, sum) => {
    const conversion = converted(
      { amountMinor: 10_000, currency },
      { rateMillionths, markupBasisPoints: 150, ratedOn: '2026-11-21' },
    );

    expect(promptWords({ about: 'conversion', conversion }).map(({ en }) => en)).toEqual([rate, sum]);
  });

  it('fits the lines of an ATM, whatever the figures', () => {
    const currency = fc.constantFrom('EUR', 'CHF', 'JPY', 'KWD', 'HUF');
    const money = fc.record({ amountMinor: fc.integer({ min: 0, max: 100_000_000_00 }), currency });
    const rate = fc.record({
      rateMillionths: fc.integer({ min: 1, max: 1_000_000_000 }),
      markupBasisPoints: fc.integer({ min: 0, max: 2_000 }),
      ratedOn: fc.constant('2026-11-21'),
    });
    const aPrompt: fc.Arbitrary<Prompt> = fc.oneof(
      money.map((fee) => ({ about: 'fee', fee }) as const),
      money.map((overdraft) => ({ about: 'overdraft', overdraft }) as const),
      fc
        .tuple(money, rate)
        .map(([requested, at]) => converted(requested, at))
        .filter(({ billed }) => Money.safeParse(billed).success)
        .map((conversion) => ({ about: 'conversion', conversion }) as const),
    );

    fc.assert(
      fc.property(aPrompt, (prompt) => {
        const lines = promptWords(prompt).flatMap(({ en, it }) => [en, it]);

        expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(ATM_LINE_CHARS_MAX);
        expect(AskedPrompt.safeParse(asked(prompt)).success).toBe(true);
      }),
    );
  });
});
