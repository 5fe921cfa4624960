import type { Config } from '../config.ts';

/** The channels that a customer signs in on. A machine knows its customer by the visit. */
export type SignedInChannel = 'web' | 'mobile';

/** A channel as a client of the identity provider (OpenID Connect Discovery 1.0). */
export interface ChannelClient {
  readonly channel: SignedInChannel;
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

export async function channelClient(config: Config, channel: SignedInChannel): Promise<ChannelClient> {
  const response = await fetch(`${config.issuer}/.well-known/openid-configuration`);
  return {
    channel,
    clientId: config.clients[channel],
    scope: scopeOf[channel],
    provider: (await response.json()) as Provider,
  };
}

/** Only the phone may approve. */
const scopeOf: Record<SignedInChannel, string> = {
  web: 'openid session',
  mobile: 'openid session approve',
};

/** Where the provider sends the customer back to, signed in or signed out. */
export const returnUrl = (): string => new URL('/signed-in', location.origin).href;
