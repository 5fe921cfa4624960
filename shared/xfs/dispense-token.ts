import type { Money } from '../cash/money.ts';
import type { Mac } from './mac.ts';
import { hmacIn, signToken } from './token.ts';
import { formatTokenAmount } from './token-amount.ts';
import { TokenRefused } from './token-refused.ts';

/**
 * Allows one machine to dispense up to one amount: `NONCE=…,TOKENFORMAT=1,TOKENLENGTH=0164,DISPENSE1=50.00EUR,
 * HMACSHA256=…` (XFS4IoT, `CashDispenser.Dispense`, property `token`).
 *
 * `nonce` is what the device answered to `Common.GetCommandNonce`, in upper-case hexadecimal. The device accepts one
 * token for a nonce, and again only until its amount is used up; it dispenses nothing without it, whatever the software
 * of the machine says. The same request makes the same token, so it may safely be asked for twice.
 *
 * Throws `TokenRefused`: 'nonce' for other than hexadecimal, 'amount' for nothing or an unknown currency.
 */
export async function issueDispenseToken({ nonce, money }: DispenseOrder, mac: Mac): Promise<string> {
  if (!/^[0-9A-F]+$/.test(nonce)) throw new TokenRefused('nonce', 'The nonce is not upper-case hexadecimal.');
  if (money.amountMinor === 0) throw new TokenRefused('amount', 'There is nothing to dispense.');
  return signToken(nonce, [`DISPENSE1=${formatTokenAmount(money)}`], mac);
}

/** What a device is allowed to dispense, by the nonce that it drew for it. */
export interface DispenseOrder {
  readonly nonce: string;
  readonly money: Money;
}

/**
 * The name by which the device reports, as DISPENSEID in its present status, the dispense that this token allowed: the
 * token's HMAC (KAL's reference firmware; the specification's two examples agree with it).
 */
export const dispenseIdOf = (token: string): string => hmacIn(token);
