import { headerPatterns } from '../../shared/contract/header-patterns.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { hashPass, readPass } from '../../shared/seal/visit-pass.ts';
import type { Caller } from '../../shared/session/party-of.ts';
import type { AgentToken, ChannelToken } from './read-token.ts';

/** What a caller shows beside their token, where that names no customer. */
export interface Passes {
  readonly visit?: string | undefined;
  readonly assistance?: string | undefined;
}

/**
 * Whom a request is for. A customer's token says it. A machine's token does not, so the machine shows the pass of the
 * visit; nor does that of somebody of the bank, who shows the pass of the assistance. The session then checks either.
 */
export function readCaller(token: ChannelToken | AgentToken, passes: Passes): Caller {
  if (token.staff) return callerWhoAssists(token, passes.assistance);
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
  const { visit } = passes;
  if (visit === undefined || !isVisitPass.test(visit)) {
    throw new Refusal('visit-missing', 'Send the pass of the visit in the header Staffetta-Visit.');
  }
  const { customerId, secret } = readPass(visit);
  return { customerId, channel: token.channel, client: token.client, passHash: hashPass(secret) };
}

function callerWhoAssists({ client, channel, device, staff }: AgentToken, pass: string | undefined): Caller {
  if (pass === undefined || !isAssistancePass.test(pass)) {
    throw new Refusal(
      'assistance-missing',
      'Send the pass of the assistance in the header Staffetta-Assistance.',
    );
  }
  const { customerId, secret } = readPass(pass);
  return {
    customerId,
    channel,
    client,
    passHash: hashPass(secret),
    staff: { ...staff, signInHash: hashPass(device) },
  };
}

const isVisitPass = new RegExp(headerPatterns.visitPass);
const isAssistancePass = new RegExp(headerPatterns.assistancePass);
