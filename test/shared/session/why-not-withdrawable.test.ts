import { describe, expect, it } from 'vitest';
import { converted } from '../../../shared/cash/conversion.ts';
import type { Money } from '../../../shared/cash/money.ts';
import { whyNotWithdrawable } from '../../../shared/session/why-not-withdrawable.ts';
import { euros } from '../../support/a-transaction.ts';

const francs = (amount: number): Money => ({ amountMinor: amount * 100, currency: 'CHF' });
const rate = { rateMillionths: 1_064_000, markupBasisPoints: 150, ratedOn: '2026-11-21' };
const inFrancs = (amount: number) => whyNotWithdrawable(francs(amount), converted(francs(amount), rate));

describe('an amount that is asked for at a machine', () => {
  it.each([euros(20), euros(120)])('can be withdrawn by the rules of a prepared one: %o', (money) => {
    expect(whyNotWithdrawable(money, undefined)).toBeUndefined();
  });

  it.each([
    ['nothing', euros(0)],
    ['what no notes make', euros(12.34)],
    ['more than anybody may take', euros(1_000_000)],
    ['another currency without a rate', francs(100)],
  ])('cannot be %s', (_, money) => {
    expect(whyNotWithdrawable(money, undefined)?.code).toBe('answer-invalid');
  });

  it('is bounded by what it is billed at, in another currency', () => {
    expect(inFrancs(100)).toBeUndefined();
    expect(inFrancs(1_000_000)?.code).toBe('answer-invalid');
  });
});
