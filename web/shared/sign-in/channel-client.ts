import type { Config } from '../config.ts';

/** The channels that a customer signs in on. A machine knows its customer by the visit. */
export type SignedInChannel = 'web' | 'mobile';

/** Where anybody signs in: a customer on a channel, or one of the bank's own people at a page of theirs. */
export type SignInPlace = SignedInChannel | StaffedChannel | 'analyst';

/** Where one of the bank's people works with a customer. */
export type StaffedChannel = 'branch' | 'contact-centre';

/** A page as a client of the identity provider (OpenID Connect Discovery 1.0). */
export interface ChannelClient {
  readonly channel: SignInPlace;
  readonly clientId: string;
  readonly scope: string;
  readonly provider: Provider;
}

interface Provider {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly revocation_endpoint?: string;
  readonly end_session_endpoint?: string;
}

export async function channelClient(config: Config, channel: SignInPlace): Promise<ChannelClient> {
  const response = await fetch(`${config.issuer}/.well-known/openid-configuration`);
  return {
    channel,
    clientId: config.clients[channel],
    scope: scopeOf[channel],
    provider: (await response.json()) as Provider,
  };
}

/** Only the phone may approve. */
const scopeOf: Record<SignInPlace, string> = {
  web: 'openid session',
  mobile: 'openid session approve',
  analyst: 'openid measures',
  branch: 'openid assist',
  'contact-centre': 'openid assist',
};

/** Where the provider sends the customer back to, signed in or signed out. */
export const returnUrl = (): string => new URL('/signed-in', location.origin).href;
