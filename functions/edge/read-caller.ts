import { headerPatterns } from '../../shared/contract/header-patterns.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { hashPass, readPass } from '../../shared/seal/visit-pass.ts';
import type { Caller } from '../../shared/session/party-of.ts';
import type { ChannelToken } from './read-token.ts';

/**
 * Whom a request is for. A customer's token says it; a machine's token does not, so the machine shows the pass of
 * the visit, which the session then checks.
 */
export function readCaller(token: ChannelToken, visitHeader: string | undefined): Caller {
  if (token.customerId !== undefined) {
    return {
      customerId: token.customerId,
      channel: token.channel,
      client: token.client,
      device: token.device,
    };
  }
  if (token.channel !== 'atm') {
    throw new Refusal('channel-unknown', 'The token names no customer, and only a machine may do without.');
  }
  if (visitHeader === undefined || !isPass.test(visitHeader)) {
    throw new Refusal('visit-missing', 'Send the pass of the visit in the header Staffetta-Visit.');
  }
  const { customerId, secret } = readPass(visitHeader);
  return { customerId, channel: token.channel, client: token.client, passHash: hashPass(secret) };
}

const isPass = new RegExp(headerPatterns.visitPass);
