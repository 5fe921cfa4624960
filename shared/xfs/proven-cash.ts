import type { Money } from '../cash/money.ts';
import { cashGivenOut } from './cash-given-out.ts';
import { type DispenseOrder, dispenseIdOf, issueDispenseToken } from './dispense-token.ts';
import type { Mac } from './mac.ts';
import { readPresentStatus } from './present-status.ts';
import { TokenRefused } from './token-refused.ts';

/** An authorization that was given to a dispenser itself. */
export interface SealedOrder extends DispenseOrder {
  readonly authorizationId: string;
}

/**
 * What the customer was given on one authorization, as its dispenser swears. The status must answer the question that
 * goes with this authorization, and name the dispense that its token allowed; so no other one, however genuine, does.
 *
 * Throws `TokenRefused`, after the checks of `readPresentStatus`: 'dispense' for another dispense, 'unfinished' for a
 * status that leaves in doubt what the customer has.
 */
export async function provenCash(presentStatus: string, order: SealedOrder, mac: Mac): Promise<Money> {
  const status = await readPresentStatus(presentStatus, { mac, nonce: statusNonceOf(order) });
  if (status.dispenseId !== dispenseIdOf(await issueDispenseToken(order, mac))) {
    throw new TokenRefused('dispense', 'The status is about another dispense.');
  }
  const given = cashGivenOut(status);
  if (!given) throw new TokenRefused('unfinished', 'The status leaves in doubt what the customer has.');
  return given;
}

/** The question that a status has to answer: the authorization itself, in the hexadecimal that a nonce is written in. */
export const statusNonceOf = ({ authorizationId }: Pick<SealedOrder, 'authorizationId'>): string =>
  Buffer.from(authorizationId, 'ascii').toString('hex').toUpperCase();
