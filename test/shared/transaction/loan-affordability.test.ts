import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentMinor, isAffordable } from '../../../shared/transaction/kinds/loan-affordability.ts';

const aLoanOf = {
  principalMinor: 10_000_00,
  months: 12,
  annualRateBasisPoints: 600,
  incomeMinor: 2_500_00,
  housingMinor: 0,
  otherLoansMinor: 0,
};

describe('the instalment of a loan', () => {
  it('is that of an annuity, rounded up', () => {
    expect(instalmentMinor(aLoanOf)).toBe(860_67);
  });

  it('is an equal part of it where there is no interest', () => {
    expect(instalmentMinor({ ...aLoanOf, annualRateBasisPoints: 0 })).toBe(833_34);
  });

  it('pays the loan back, and hardly more than the last cent too much', () => {
    const loans = fc.record({
      principalMinor: fc.integer({ min: 1_000_00, max: 75_000_00 }),
      months: fc.integer({ min: 6, max: 120 }),
      annualRateBasisPoints: fc.integer({ min: 1, max: 2_000 }),
    });

    fc.assert(
      fc.property(loans, (terms) => {
        const loan = { ...aLoanOf, ...terms };
        const monthlyRate = loan.annualRateBasisPoints / 120_000;
        let owed = loan.principalMinor;
        for (let month = 0; month < loan.months; month += 1) {
          owed = owed * (1 + monthlyRate) - instalmentMinor(loan);
        }

        expect(owed).toBeLessThanOrEqual(0.01);
        expect(owed).toBeGreaterThan(-loan.months * (1 + monthlyRate) ** loan.months);
      }),
    );
  });
});

describe('a loan is affordable', () => {
  it('up to two fifths of the income, all that is paid counted in', () => {
    const free = 1_000_00 - instalmentMinor(aLoanOf);

    expect(isAffordable({ ...aLoanOf, housingMinor: free })).toBe(true);
    expect(isAffordable({ ...aLoanOf, housingMinor: free + 1 })).toBe(false);
    expect(isAffordable({ ...aLoanOf, otherLoansMinor: free })).toBe(true);
    expect(isAffordable({ ...aLoanOf, otherLoansMinor: free + 1 })).toBe(false);
  });

  it('never without an income', () => {
    expect(isAffordable({ ...aLoanOf, incomeMinor: 0 })).toBe(false);
  });
});
