import { MalformedMessage } from './malformed-message.ts';

/**
 * Element 3, "processing code": what is done, on which account, and to which; two digits each.
 *
 * An ATM sends 01 (cash withdrawal), 21 (deposit), 30 and 31 (balance, in 1987 and since) and 40 (transfer); an account
 * is 00 (default), 10 (savings), 20 (checking), 30 (credit) or 40 (universal).
 */
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
