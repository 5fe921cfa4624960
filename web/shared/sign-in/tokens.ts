import type { ChannelClient } from './channel-client.ts';
import { kept, type Tokens } from './kept.ts';

/** Asks the provider for tokens, by a code or by a refresh token (RFC 6749). Throws `SignInOver` where it says no. */
export async function askForTokens(client: ChannelClient, form: Record<string, string>): Promise<Tokens> {
  const body = new URLSearchParams({ ...form, client_id: client.clientId });
  const response = await fetch(client.provider.token_endpoint, { method: 'POST', body });
  if (!response.ok) throw new SignInOver();
  const answer = (await response.json()) as Answer;
  return {
    accessToken: answer.access_token,
    expiresAtMs: Date.now() + answer.expires_in * 1_000,
    ...(answer.refresh_token && { refreshToken: answer.refresh_token }),
    ...(answer.id_token && { idToken: answer.id_token }),
  };
}

interface Answer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly id_token?: string;
}

/** The customer must sign in again. */
export class SignInOver extends Error {
  override readonly name = 'SignInOver';
}

const RENEW_BEFORE_MS = 60_000;

/** An access token that is good for a while yet. Throws `SignInOver` when there is none to be had. */
export function tokenOf(client: ChannelClient): () => Promise<string> {
  let renewing: Promise<string> | undefined;

  return async () => {
    const tokens = kept.tokens(client.channel).read();
    if (!tokens) throw new SignInOver();
    if (tokens.expiresAtMs - Date.now() > RENEW_BEFORE_MS) return tokens.accessToken;
    // A refresh token is spent by its use, so all who wait share one renewal.
    renewing ??= renew(client, tokens).finally(() => {
      renewing = undefined;
    });
    return renewing;
  };
}

async function renew(client: ChannelClient, { refreshToken, idToken }: Tokens): Promise<string> {
  if (!refreshToken) throw new SignInOver();
  const fresh = await askForTokens(client, { grant_type: 'refresh_token', refresh_token: refreshToken });
  kept.tokens(client.channel).write({ ...(idToken && { idToken }), ...fresh });
  return fresh.accessToken;
}
