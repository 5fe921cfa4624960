import * as z from 'zod';
import { Channel } from '../../shared/channel/channel.ts';
import type { Scope } from '../../shared/contract/scope.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/** What a verified access token (RFC 9068) says of who calls. The gateway has checked its signature and its life. */
export interface Token {
  readonly client: string;
  readonly channel: Channel;
  /** The customer, where the token is a customer's. */
  readonly customerId?: string;
  /** The sign-in: two browsers of one customer are two devices. */
  readonly device: string;
  readonly signedInAtMs?: number;
}

const Claims = z.object({
  client_id: z.string().min(1).max(80),
  scope: z.string().max(1000).default(''),
  sub: z.string().min(1).max(64).optional(),
  sid: z.string().min(1).max(80).optional(),
  auth_time: z.coerce.number().int().optional(),
});

const ChannelOfClient = z.record(z.string(), Channel);

/** Reads the caller from the token alone. The channel is the client's, never what a header says. */
export function readToken(claims: Record<string, unknown>, scopes: readonly Scope[]): Token {
  const { client_id: client, scope, sub, sid, auth_time: signedInAtS } = readClaims(claims);
  const granted = scope.split(' ');
  if (!scopes.some((each) => granted.includes(each))) {
    throw new Refusal('scope-missing', `This needs the scope ${scopes.join(' or ')}.`);
  }
  const channel = channelOf(client);
  return {
    client,
    channel,
    device: sid ?? client,
    ...(channel !== 'atm' && sub !== undefined && { customerId: sub }),
    ...(signedInAtS !== undefined && { signedInAtMs: signedInAtS * 1000 }),
  };
}

/** The issuer signed it, but not every issuer says what RFC 9068 asks for. */
function readClaims(claims: Record<string, unknown>): z.output<typeof Claims> {
  const { data, error } = Claims.safeParse(claims);
  if (data) return data;
  throw new Refusal('channel-unknown', 'The token does not say who calls.', {}, { cause: error });
}

function channelOf(client: string): Channel {
  const channels = ChannelOfClient.parse(JSON.parse(process.env['CHANNEL_OF_CLIENT'] ?? '{}'));
  const channel = Object.hasOwn(channels, client) ? channels[client] : undefined;
  if (!channel) throw new Refusal('channel-unknown', 'This client is registered for no channel.');
  return channel;
}
