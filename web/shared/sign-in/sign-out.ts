import { randomText } from './begin-sign-in.ts';
import { type ChannelClient, returnUrl } from './channel-client.ts';
import { kept } from './kept.ts';

/**
 * Leaves nothing behind: the refresh token is revoked (RFC 7009), the tab forgets, and the provider ends its own
 * sign-in (OpenID Connect RP-Initiated Logout 1.0), or the next person would be let in without a passcode.
 */
export async function signOut(client: ChannelClient): Promise<void> {
  const tokens = kept.tokens(client.channel).read();
  forget(client);
  const { revocation_endpoint, end_session_endpoint } = client.provider;
  if (tokens?.refreshToken && revocation_endpoint) {
    const body = new URLSearchParams({ token: tokens.refreshToken, client_id: client.clientId });
    await fetch(revocation_endpoint, { method: 'POST', body }).catch(() => undefined);
  }
  if (!end_session_endpoint) return location.reload();

  const state = randomText();
  kept.walk(state).write({ channel: client.channel, returnTo: location.pathname });
  location.assign(
    `${end_session_endpoint}?${new URLSearchParams({
      client_id: client.clientId,
      post_logout_redirect_uri: returnUrl(),
      state,
      ...(tokens?.idToken && { id_token_hint: tokens.idToken }),
    })}`,
  );
}

export function forget({ channel }: ChannelClient): void {
  kept.tokens(channel).forget();
}
