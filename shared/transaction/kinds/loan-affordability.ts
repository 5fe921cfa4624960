/** What a household pays on all its loans and its home may take up this share of its income, at the most. */
const SHARE_OF_INCOME_MAX = 0.4;

export interface LoanCircumstances {
  readonly principalMinor: number;
  readonly months: number;
  readonly annualRateBasisPoints: number;
  readonly incomeMinor: number;
  readonly housingMinor: number;
  readonly otherLoansMinor: number;
}

/** Whether the instalment, beside what is paid already, stays within the bank's share of the net income. */
export const isAffordable = (loan: LoanCircumstances): boolean =>
  instalmentMinor(loan) + loan.housingMinor + loan.otherLoansMinor <= loan.incomeMinor * SHARE_OF_INCOME_MAX;

/** The constant instalment of an annuity loan, in minor units, rounded up. */
export function instalmentMinor({
  principalMinor,
  months,
  annualRateBasisPoints,
}: LoanCircumstances): number {
  const monthlyRate = annualRateBasisPoints / 10_000 / 12;
  if (monthlyRate === 0) return Math.ceil(principalMinor / months);
  return Math.ceil((principalMinor * monthlyRate) / (1 - (1 + monthlyRate) ** -months));
}
