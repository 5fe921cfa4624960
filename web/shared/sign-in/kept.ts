import type { SignInPlace } from './channel-client.ts';

/** What a sign-in gave. */
export interface Tokens {
  readonly accessToken: string;
  readonly expiresAtMs: number;
  readonly refreshToken?: string;
  readonly idToken?: string;
}

/** A walk to the provider and back. */
export interface Walk {
  readonly channel: SignInPlace;
  /** The path of the page that began it. */
  readonly returnTo: string;
  /** The secret of PKCE (RFC 7636). None on the way out. */
  readonly verifier?: string;
}

/**
 * What a tab remembers, and forgets when it is closed: tokens by channel, so that channels side by side do not meet, and
 * walks by their `state`. Nothing of the customer's is kept here.
 */
export const kept = {
  tokens: (channel: SignInPlace) => entry<Tokens>(`staffetta.tokens.${channel}`),
  walk: (state: string) => entry<Walk>(`staffetta.walk.${state}`),
};

interface Entry<Value> {
  read(): Value | undefined;
  write(value: Value): void;
  forget(): void;
}

function entry<Value>(name: string): Entry<Value> {
  return {
    read: () => {
      const text = sessionStorage.getItem(name);
      return text === null ? undefined : (JSON.parse(text) as Value);
    },
    write: (value) => sessionStorage.setItem(name, JSON.stringify(value)),
    forget: () => sessionStorage.removeItem(name),
  };
}
