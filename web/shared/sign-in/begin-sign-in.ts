import { type ChannelClient, returnUrl } from './channel-client.ts';
import { kept } from './kept.ts';

/**
 * Leaves for the identity provider: authorization code with PKCE (RFC 6749, section 4.1; RFC 7636). The page comes back
 * by `/signed-in` to where it was.
 *
 * `afresh` has the customer say their passcode again, although the provider still knows them.
 */
export async function beginSignIn(client: ChannelClient, { afresh = false } = {}): Promise<void> {
  const state = randomText();
  const verifier = randomText();
  const { channel, clientId, scope, provider } = client;
  kept
    .walk(state)
    .write({ channel, verifier, returnTo: location.pathname + location.search + location.hash });

  location.assign(
    `${provider.authorization_endpoint}?${new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: returnUrl(),
      scope,
      state,
      code_challenge: await challengeOf(verifier),
      code_challenge_method: 'S256',
      ...(afresh && { prompt: 'login' }),
    })}`,
  );
}

const SECRET_BYTES = 32;

export function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)));
}

async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** RFC 4648, section 5, without padding. */
export function base64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
