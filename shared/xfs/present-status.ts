import type { Money } from '../cash/money.ts';
import type { Mac } from './mac.ts';
import { verifyToken } from './token.ts';
import { parseTokenAmount } from './token-amount.ts';
import { TokenRefused } from './token-refused.ts';

/** What a dispenser swears to about its last dispense. */
export interface PresentStatus {
  /** Which dispense: compare it with `dispenseIdOf` the token that allowed it. */
  readonly dispenseId: string;
  readonly dispensed: Money;
  /** Whether the customer could reach the notes, and how much of them. */
  readonly presented: boolean;
  readonly presentedAmount: Money;
  /** Whether notes were taken back. What was taken back is often not counted; then it is undefined. */
  readonly retracted: boolean;
  readonly retractedAmount: Money | undefined;
}

/**
 * Verifies the token of `CashDispenser.GetPresentStatus`, so that money is settled from the device's evidence and not
 * from the terminal's word. `nonce` is the one that we sent with the command.
 *
 * The keys are those of the specification's example, and RETRACTEDAMOUNT1, which KAL's reference firmware adds, with
 * `?` where it was not counted. They may stand in any order. A status in two currencies, with a key that is not known
 * here, or without DISPENSEID (the device does not remember) is refused: it would have to be read by people.
 *
 * Throws `TokenRefused` with the check that failed, after those of `verifyToken`: 'keys', 'amount', and 'contradiction'
 * for a status that cannot be true, as more presented than dispensed.
 */
export async function readPresentStatus(
  token: string,
  { mac, nonce }: { mac: Mac; nonce: string },
): Promise<PresentStatus> {
  const said = await verifyToken(token, { mac, nonce });
  for (const name of said.keys()) {
    if (!NAMES.includes(name)) throw new TokenRefused('keys', 'The token says something unknown.');
  }
  const retractedAmount = said.get('RETRACTEDAMOUNT1') ?? '?';
  const status = {
    dispenseId: dispenseIdIn(said),
    dispensed: parseTokenAmount(required(said, 'DISPENSED1')),
    presented: yesOrNo(required(said, 'PRESENTED1')),
    presentedAmount: parseTokenAmount(required(said, 'PRESENTEDAMOUNT1')),
    retracted: yesOrNo(required(said, 'RETRACTED1')),
    retractedAmount: retractedAmount === '?' ? undefined : parseTokenAmount(retractedAmount),
  };
  if (contradictsItself(status)) {
    throw new TokenRefused('contradiction', 'The token says what cannot all be true.');
  }
  return status;
}

const NAMES = [
  'DISPENSEID',
  'DISPENSED1',
  'PRESENTED1',
  'PRESENTEDAMOUNT1',
  'RETRACTED1',
  'RETRACTEDAMOUNT1',
];

function required(said: Map<string, string>, name: string): string {
  const value = said.get(name);
  if (value === undefined) throw new TokenRefused('keys', `The token does not say ${name}.`);
  return value;
}

function dispenseIdIn(said: Map<string, string>): string {
  const dispenseId = required(said, 'DISPENSEID');
  if (!/^[0-9A-F]{64}$/.test(dispenseId)) throw new TokenRefused('keys', 'Its DISPENSEID is not an HMAC.');
  return dispenseId;
}

function yesOrNo(value: string): boolean {
  if (value !== 'YES' && value !== 'NO') throw new TokenRefused('keys', 'An answer is neither YES nor NO.');
  return value === 'YES';
}

function contradictsItself(status: PresentStatus): boolean {
  const { dispensed, presented, presentedAmount, retracted } = status;
  const retractedAmount = status.retractedAmount ?? { amountMinor: 0, currency: dispensed.currency };
  return (
    presentedAmount.currency !== dispensed.currency ||
    retractedAmount.currency !== dispensed.currency ||
    presentedAmount.amountMinor > dispensed.amountMinor ||
    retractedAmount.amountMinor > dispensed.amountMinor ||
    (!presented && presentedAmount.amountMinor > 0) ||
    (!retracted && retractedAmount.amountMinor > 0)
  );
}
