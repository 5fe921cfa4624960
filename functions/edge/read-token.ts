import * as z from 'zod';
import { AssistedChannel, Staff } from '../../shared/assistance/staff.ts';
import { Channel } from '../../shared/channel/channel.ts';
import type { Scope } from '../../shared/contract/scope.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/** What a verified access token (RFC 9068) says of who calls. The gateway has checked its signature and its life. */
export interface ChannelToken {
  readonly client: string;
  readonly channel: Channel;
  /** The customer, where the token is a customer's. */
  readonly customerId?: string;
  /** The sign-in: two browsers of one customer are two devices. Of a network, which signs nobody in, the client. */
  readonly device: string;
  readonly signedInAtMs?: number;
  readonly staff?: undefined;
}

/** The token of somebody of the bank who is signed in: it opens nobody's session without the pass of an assistance. */
export interface AgentToken {
  readonly client: string;
  readonly channel: AssistedChannel;
  readonly customerId?: undefined;
  /** The sign-in. */
  readonly device: string;
  readonly staff: Staff;
}

/** What the token of the bank's own operators or analysts says: a system of theirs, on no channel and for no customer. */
export interface SystemToken {
  readonly client: string;
  readonly channel?: undefined;
  /** Whose sign-in it is; of a system that signs nobody in, the client. */
  readonly person: string;
}

export type Token = ChannelToken | AgentToken | SystemToken;

const DEVICE_CHARS_MAX = 80;
const SIGN_IN_TIME_S_MAX = 9_999_999_999;
/** So that a client and the time of a sign-in at it are no longer than a device may be. */
const CLIENT_CHARS_MAX = DEVICE_CHARS_MAX - `@${SIGN_IN_TIME_S_MAX}`.length;

const Claims = z.object({
  client_id: z.string().min(1).max(CLIENT_CHARS_MAX),
  scope: z.string().max(1000).default(''),
  sub: z.string().min(1).max(64).optional(),
  sid: z.string().min(1).max(DEVICE_CHARS_MAX).optional(),
  role: z.string().max(40).optional(),
  unit: z.string().max(40).optional(),
  auth_time: z.coerce.number().int().min(0).max(SIGN_IN_TIME_S_MAX).optional(),
});

/** Sides of the bank that are no channel. Each has the one scope of its name. */
const SystemSide = z.enum(['operations', 'catalogue', 'measures']);

const ChannelOfClient = z.record(z.string(), z.union([Channel, SystemSide]));
type Speaks = z.output<typeof ChannelOfClient>[string];

/** Reads the caller from the token alone. The channel is the client's, never what a header says. */
export function readToken(claims: Record<string, unknown>, scopes: readonly Scope[]): Token {
  const read = readClaims(claims);
  const { client_id: client, scope, sub, auth_time: signedInAtS } = read;
  const granted = scope.split(' ');
  if (!scopes.some((each) => granted.includes(each))) {
    throw new Refusal('scope-missing', `This needs the scope ${scopes.join(' or ')}.`);
  }
  const channel = channelOf(client);
  requireSide(channel, scopes, granted);
  if (isSystemSide(channel)) return { client, person: sub ?? client };
  if (isAssisted(channel)) return { client, channel, device: signInOf(read), staff: staffIn(read) };
  const customerId = channel === 'atm' ? undefined : sub;
  return {
    client,
    channel,
    ...(customerId === undefined ? { device: client } : { customerId, device: signInOf(read) }),
    ...(signedInAtS !== undefined && { signedInAtMs: signedInAtS * 1000 }),
  };
}

/** The issuer signed it, but not every issuer says what RFC 9068 asks for. */
function readClaims(claims: Record<string, unknown>): z.output<typeof Claims> {
  const { data, error } = Claims.safeParse(claims);
  if (data) return data;
  throw new Refusal('channel-unknown', 'The token does not say who calls.', {}, { cause: error });
}

/**
 * The sign-in that a customer's token belongs to, which a sign-out ends for good. So no two may be the same: least
 * of all may it be the client alone, or nobody who has signed out there could ever come back.
 */
function signInOf({ client_id: client, sid, auth_time: signedInAtS }: z.output<typeof Claims>): string {
  if (sid !== undefined) return sid;
  if (signedInAtS !== undefined) return `${client}@${signedInAtS}`;
  throw new Refusal(
    'channel-unknown',
    'The token must say which sign-in it belongs to: have the issuer add sid or auth_time to it.',
  );
}

/** Who of the bank it is. A role that we do not know sees and does nothing, rather than what another does. */
function staffIn({ sub: staffId, role, unit }: z.output<typeof Claims>): Staff {
  const { data, error } = Staff.safeParse({ staffId, role, unit });
  if (data) return data;
  throw new Refusal(
    'channel-unknown',
    'The token does not say who of the bank calls, in a role that we know.',
    {},
    {
      cause: error,
    },
  );
}

/**
 * Each caller uses the doors of their own side: customers and machines theirs, the bank's people who assist a customer
 * those for `assist`, and its operators and analysts those of their name. Whatever scope an issuer may give by mistake,
 * no channel of a customer's assists, decides a claim or counts; nobody who does speaks for a customer by their token
 * alone; and a door that opens to two sides asks each for the scope of its own.
 */
function requireSide(channel: Speaks, scopes: readonly Scope[], granted: readonly string[]): void {
  const side = sideOf(channel);
  const ofThisSide = scopes.filter((scope) => sideOfScope(scope) === side);
  if (ofThisSide.length === 0) {
    throw new Refusal('channel-unknown', 'This client is not registered for this side of the bank.');
  }
  if (ofThisSide.some((scope) => granted.includes(scope))) return;
  throw new Refusal('scope-missing', `This needs the scope ${ofThisSide.join(' or ')}.`);
}

type Side = 'customers' | 'assist' | z.output<typeof SystemSide>;

function sideOf(channel: Speaks): Side {
  if (isSystemSide(channel)) return channel;
  return isAssisted(channel) ? 'assist' : 'customers';
}

const sideOfScope = (scope: Scope): Side =>
  scope === 'session' || scope === 'approve' || scope === 'terminal' ? 'customers' : scope;

const isSystemSide = (name: string): name is z.output<typeof SystemSide> =>
  SystemSide.safeParse(name).success;
const isAssisted = (name: string): name is AssistedChannel => AssistedChannel.safeParse(name).success;

let read: { readonly text: string; readonly channels: z.output<typeof ChannelOfClient> } | undefined;

/** Read once, and again only where the setting has become another. */
function registered(): z.output<typeof ChannelOfClient> {
  const text = process.env['CHANNEL_OF_CLIENT'] ?? '{}';
  if (read?.text !== text) read = { text, channels: ChannelOfClient.parse(JSON.parse(text)) };
  return read.channels;
}

function channelOf(client: string): Speaks {
  const channels = registered();
  const channel = Object.hasOwn(channels, client) ? channels[client] : undefined;
  if (!channel) throw new Refusal('channel-unknown', 'This client is registered for no channel.');
  return channel;
}
