import { MalformedMessage } from './malformed-message.ts';

/** Element 3: what is done, on which account, and to which. Each is two digits; their meanings are below. */
export interface ProcessingCode {
  readonly transaction: string;
  readonly from: string;
  readonly to: string;
}

export function parseProcessingCode(code: string): ProcessingCode {
  if (!/^[0-9]{6}$/.test(code)) throw new MalformedMessage(3, 'It is not six digits.');
  return { transaction: code.slice(0, 2), from: code.slice(2, 4), to: code.slice(4) };
}

/** The inverse of `parseProcessingCode`. */
export function formatProcessingCode({ transaction, from, to }: ProcessingCode): string {
  for (const part of [transaction, from, to]) {
    if (!/^[0-9]{2}$/.test(part)) throw new MalformedMessage(3, 'A part of it is not two digits.');
  }
  return transaction + from + to;
}

/** ISO 8583, "processing code", positions 1 and 2: those that an ATM sends. 30 is 1987's balance, 31 the later one. */
export const PROCESSING_TRANSACTIONS: Readonly<Record<string, string>> = {
  '00': 'goods and services',
  '01': 'cash withdrawal',
  '02': 'debit adjustment',
  '20': 'refund',
  '21': 'deposit',
  '22': 'credit adjustment',
  '30': 'available funds inquiry',
  '31': 'balance inquiry',
  '40': 'transfer',
};

/** ISO 8583, "processing code", positions 3 to 6: the account types. */
export const ACCOUNT_TYPES: Readonly<Record<string, string>> = {
  '00': 'default',
  '10': 'savings',
  '20': 'checking',
  '30': 'credit',
  '40': 'universal',
};
