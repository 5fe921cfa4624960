import type { IncomingMessage } from 'node:http';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Answer, gatewaySays } from './answer.ts';
import type { Caller } from './request-event.ts';

/** A JWT authorizer as its template describes it. */
export interface JwtAuthorizer {
  readonly issuer: string;
  readonly audiences: readonly string[];
  /** The header that carries the token, in lower case. */
  readonly header: string;
}

/** Lets a caller in, or says why not. `scopes` are those of the route: a token needs one of them. */
export type Authorize = (
  request: IncomingMessage,
  scopes: readonly string[],
) => Promise<{ caller: Caller } | { refused: Answer }>;

/** API Gateway verifies RSA signatures alone, so a token that would fail there must fail here. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512'];

/** Without these a token would live for ever. */
const REQUIRED_CLAIMS = ['exp', 'iat'];

/** Keys are fetched again for a key id that is not known, but not more often than this. */
const KEYS_COOLDOWN_MS = 1_000;
const DISCOVERY_WITHIN_MS = 5_000;

/** Tokens whose signature is remembered; a signature costs a fifth of a millisecond of the gateway's only thread. */
const VERIFIED_MAX = 1_000;

/**
 * Checks tokens as API Gateway's JWT authorizer does: signature by that of the issuer's published keys which `kid`
 * names, `iss`, `aud` (or `client_id` where there is no `aud`), `exp`, `nbf`, `iat`, and the scopes of the route. Where
 * its documentation leaves something open, this is the stricter reading.
 *
 * Source: "Control access to HTTP APIs with JWT authorizers in API Gateway", API Gateway Developer Guide.
 */
export function createJwtAuthorizer(authorizer: JwtAuthorizer): Authorize {
  let keys: JWTVerifyGetKey | undefined;
  const verified = new Map<string, JWTPayload>();

  /** A signature that was verified once is verified; the token's times are looked at each time. */
  const verify = async (token: string): Promise<JWTPayload> => {
    const known = verified.get(token);
    if (known && (known.exp ?? 0) * 1000 > Date.now()) return known;
    keys ??= await discoverKeys(authorizer.issuer);
    const { payload } = await jwtVerify(token, keys, {
      issuer: authorizer.issuer,
      algorithms: ALGORITHMS,
      requiredClaims: REQUIRED_CLAIMS,
    });
    if (verified.size >= VERIFIED_MAX) verified.clear();
    verified.set(token, payload);
    return payload;
  };

  return async (request, scopes) => {
    const token = tokenIn(request, authorizer.header);
    if (!token) return { refused: unauthorized() };
    try {
      const payload = await verify(token);
      if (!isForUs(payload, authorizer.audiences)) {
        return { refused: unauthorized('the token does not have a valid audience') };
      }
      if ((payload.iat ?? 0) * 1000 > Date.now()) {
        return { refused: unauthorized('the token was issued in the future') };
      }
      const held = scopesOf(payload);
      const granted = scopes.filter((scope) => held.includes(scope));
      if (scopes.length > 0 && granted.length === 0) return { refused: forbidden(scopes) };
      return { caller: { claims: asTexts(payload), scopes: scopes.length > 0 ? granted : null } };
    } catch (error) {
      const words = error instanceof errors.JOSEError ? error.message : 'the issuer cannot be reached';
      return { refused: unauthorized(words) };
    }
  };
}

/** The token alone or behind `Bearer `; of two, neither: whoever stands behind might read the other one. */
function tokenIn({ headersDistinct }: IncomingMessage, header: string): string | undefined {
  const [given, ...more] = headersDistinct[header] ?? [];
  return more.length > 0 ? undefined : given?.replace(/^Bearer /, '');
}

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_WITHIN_MS) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  const { jwks_uri: keysAt } = (await answer.json()) as { jwks_uri: string };
  const published = createRemoteJWKSet(new URL(keysAt), { cooldownDuration: KEYS_COOLDOWN_MS });
  return (header, token) => {
    if (!header.kid) throw new errors.JWSInvalid('the token names no key');
    return published(header, token);
  };
}

function isForUs(payload: JWTPayload, audiences: readonly string[]): boolean {
  const named = payload.aud ?? payload['client_id'];
  return [named].flat().some((one) => typeof one === 'string' && audiences.includes(one));
}

function scopesOf(payload: JWTPayload): string[] {
  const scope = payload['scope'] ?? payload['scp'] ?? '';
  return Array.isArray(scope) ? scope.map(String) : String(scope).split(' ');
}

/** A function sees every claim as text: a list as `[one two]`. */
function asTexts(payload: JWTPayload): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : asText(value),
    ]),
  );
}

function asText(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function unauthorized(why?: string): Answer {
  const challenge = why
    ? `Bearer scope="" error="invalid_token" error_description="${why.replaceAll('"', "'")}"`
    : 'Bearer';
  return gatewaySays(401, 'Unauthorized', { 'www-authenticate': challenge });
}

function forbidden(scopes: readonly string[]): Answer {
  return gatewaySays(403, 'Forbidden', {
    'www-authenticate': `Bearer scope="${scopes.join(' ')}" error="insufficient_scope" error_description="the token does not have a required scope"`,
  });
}
