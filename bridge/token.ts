import { createPrivateKey, type JsonWebKey, type KeyObject, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import * as z from 'zod';
import { type HttpClient, NoHttpAnswer } from './ask-http.ts';

export interface TokenOptions {
  readonly issuer: string;
  /** Where tokens are given; without it, what the issuer's discovery document says (OpenID Connect Discovery 1.0). */
  readonly tokenUrl?: string | undefined;
  readonly clientId: string;
  readonly scope: string;
  readonly key: ClientKey;
  readonly http: HttpClient;
  /** Milliseconds that each question to the issuer may take. */
  readonly withinMs: number;
}

export interface Tokens {
  /** An access token that is good for some while yet. Throws `NoToken`. */
  current(): Promise<string>;
  /** This token was refused: the next question is for a new one. */
  forget(token: string): void;
}

/**
 * Access tokens by client credentials, with a signature instead of a secret (RFC 6749, section 4.4; RFC 7523,
 * section 2.2). One is kept until shortly before it expires; many who ask at once wait for the same one.
 */
export function tokens(options: TokenOptions): Tokens {
  let held: Token | undefined;
  let coming: Promise<Token> | undefined;
  return {
    async current() {
      if (held && Date.now() < held.freshUntilMs) return held.token;
      coming ??= askForToken(options).finally(() => {
        coming = undefined;
      });
      held = await coming;
      return held.token;
    },
    forget(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

/** A client's private key for ES256, and the identifier under which its public half is registered, if it has one. */
export interface ClientKey {
  readonly key: KeyObject;
  readonly kid?: string | undefined;
}

/** A key from the text of its file: a JWK, or PEM. Throws for anything but a private key on P-256. */
export function readClientKey(text: string): ClientKey {
  const jwk: (JsonWebKey & { kid?: string }) | undefined = text.trimStart().startsWith('{')
    ? JSON.parse(text)
    : undefined;
  const key = jwk ? createPrivateKey({ key: jwk, format: 'jwk' }) : createPrivateKey(text);
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('It is not a key on P-256.');
  return { key, kid: jwk?.kid };
}

/** There is no token now. `why` is a fixed word, a status or an OAuth error code, and may be logged. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
  readonly why: string;

  constructor(why: string, options?: ErrorOptions) {
    super(`There is no token: ${why}.`, options);
    this.why = why;
  }
}

interface Token {
  readonly token: string;
  readonly freshUntilMs: number;
}

/** A token is given up this long before it expires, so that it does not expire on its way. */
const SPARE_MS_MAX = 30_000;
const SPARE_PART = 0.2;
const LIFE_S_DEFAULT = 60;

const Discovery = z.object({ token_endpoint: z.url() });
const Grant = z.object({ access_token: z.string().min(1), expires_in: z.number().positive().optional() });
const OAuthError = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) });

async function askForToken(options: TokenOptions): Promise<Token> {
  const { http, issuer, clientId, scope, withinMs } = options;
  try {
    const url = options.tokenUrl ?? (await discovered(options));
    const askedAtMs = Date.now();
    const { status, body } = await http.ask({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        scope,
        client_id: clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await clientAssertion(options, issuer),
      }).toString(),
      withinMs,
    });
    if (status !== 200) throw new NoToken(OAuthError.safeParse(json(body)).data?.error ?? `status-${status}`);
    const { access_token, expires_in = LIFE_S_DEFAULT } = Grant.parse(json(body));
    const lifeMs = expires_in * 1_000;
    return {
      token: access_token,
      freshUntilMs: askedAtMs + lifeMs - Math.min(SPARE_MS_MAX, lifeMs * SPARE_PART),
    };
  } catch (error) {
    if (error instanceof NoHttpAnswer) throw new NoToken(error.why, { cause: error });
    if (error instanceof z.ZodError) throw new NoToken('answer-not-understood', { cause: error });
    throw error;
  }
}

async function discovered({ http, issuer, withinMs }: TokenOptions): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { status, body } = await http.ask({ url, method: 'GET', withinMs });
  if (status !== 200) throw new NoToken(`discovery-status-${status}`);
  return Discovery.parse(json(body)).token_endpoint;
}

/** Short-lived, for one use, and for this issuer alone. */
const clientAssertion = ({ key: { key, kid }, clientId }: TokenOptions, issuer: string): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'ES256', ...(kid && { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(issuer)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(key);

/** Undefined for what is not JSON. */
function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
