import { minorDigits } from './amount.ts';
import { MalformedMessage } from './malformed-message.ts';

/** What was really moved, in minor units of the transaction's and of the settlement's currency (49 and 50). */
export interface ReplacementAmounts {
  readonly transactionMinor: number;
  readonly settlementMinor: number;
  readonly transactionFee: SignedFee;
  readonly settlementFee: SignedFee;
}

/** A fee in minor units; C is in the card issuer's favour, D against it. */
export interface SignedFee {
  readonly sign: 'C' | 'D';
  readonly amountMinor: number;
}

/**
 * Element 95 of 1987, "replacement amounts", an 42: actual amounts of transaction and settlement (n 12 each) and their
 * fees (x+n 8 each). A partial dispense is reversed with what was dispensed as `transactionMinor`. Throws
 * `MalformedMessage` at 95.
 */
export function parseReplacementAmounts(text: string): ReplacementAmounts {
  const [, transaction, settlement, transactionFee = '', settlementFee = ''] =
    /^([0-9]{12})([0-9]{12})([CD][0-9]{8})([CD][0-9]{8})$/.exec(text) ?? [];
  if (!transaction) throw new MalformedMessage(95, 'It is not two amounts and two signed fees.');
  return {
    transactionMinor: Number(transaction),
    settlementMinor: Number(settlement),
    transactionFee: feeOf(transactionFee),
    settlementFee: feeOf(settlementFee),
  };
}

/** The inverse of `parseReplacementAmounts`. */
export const formatReplacementAmounts = (amounts: ReplacementAmounts): string =>
  minorDigits(amounts.transactionMinor, 12, 95) +
  minorDigits(amounts.settlementMinor, 12, 95) +
  amounts.transactionFee.sign +
  minorDigits(amounts.transactionFee.amountMinor, 8, 95) +
  amounts.settlementFee.sign +
  minorDigits(amounts.settlementFee.amountMinor, 8, 95);

const feeOf = (text: string): SignedFee => ({
  sign: text.startsWith('C') ? 'C' : 'D',
  amountMinor: Number(text.slice(1)),
});
