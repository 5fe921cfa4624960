import type { ClientMetadata, JWK } from 'oidc-provider';
import { type SignInClient, signInClients } from './sign-in-clients.ts';

export interface ClientsOptions {
  /** Where the API, and with it the reference channels, is served. */
  readonly apiUrl: string;
  readonly atmNetworkKey: JWK;
  readonly operationsKey: JWK;
  readonly marketingKey: JWK;
  readonly analystKey: JWK;
}

/**
 * Who may ask for tokens, and for which scopes.
 *
 * | client                     | speaks for           | scopes                   | how it proves itself                     |
 * |----------------------------|----------------------|--------------------------|------------------------------------------|
 * | `staffetta-web`            | a customer           | `openid session`         | code with PKCE (RFC 7636), no secret     |
 * | `staffetta-mobile`         | a customer           | `openid session approve` | code with PKCE (RFC 7636), no secret     |
 * | `staffetta-branch`         | an agent in a branch | `openid assist`          | code with PKCE (RFC 7636), no secret     |
 * | `staffetta-contact-centre` | an agent at a line   | `openid assist`          | code with PKCE (RFC 7636), no secret     |
 * | `staffetta-analyst-page`   | an analyst           | `openid measures`        | code with PKCE (RFC 7636), no secret     |
 * | `staffetta-atm`            | an ATM network       | `terminal`               | `private_key_jwt` (RFC 7523), with ES256 |
 * | `staffetta-operations`     | the bank's people    | `operations`             | `private_key_jwt` (RFC 7523), with ES256 |
 * | `staffetta-marketing`      | marketing’s tool     | `catalogue`              | `private_key_jwt` (RFC 7523), with ES256 |
 * | `staffetta-analyst`        | an analyst’s tool    | `measures`               | `private_key_jwt` (RFC 7523), with ES256 |
 */
export function clients({
  apiUrl,
  atmNetworkKey,
  operationsKey,
  marketingKey,
  analystKey,
}: ClientsOptions): ClientMetadata[] {
  return [
    ...signInClients.map((client) => peoplesClient(client, apiUrl)),
    systemsClient('staffetta-atm', 'terminal', atmNetworkKey),
    systemsClient('staffetta-operations', 'operations', operationsKey),
    systemsClient('staffetta-marketing', 'catalogue', marketingKey),
    systemsClient('staffetta-analyst', 'measures', analystKey),
  ];
}

/** A system that speaks for no person who is signed in: it proves itself by a signature. */
const systemsClient = (clientId: string, scope: string, key: JWK): ClientMetadata => ({
  client_id: clientId,
  scope,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'ES256',
  jwks: { keys: [publicHalf(key)] },
});

/** The paths to which a person returns, signed in. */
const returnPaths = ['/', '/signed-in'];

/**
 * `native` lets a loopback redirect name any port (RFC 8252, section 7.3), since on this machine a channel
 * takes whichever is free.
 */
function peoplesClient({ clientId, scope }: SignInClient, apiUrl: string): ClientMetadata {
  const origins = ['http://127.0.0.1', 'http://localhost', apiUrl];
  const returns = origins.flatMap((origin) => returnPaths.map((path) => new URL(path, origin).href));
  return {
    client_id: clientId,
    scope,
    application_type: 'native',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: [...new Set(returns)],
    post_logout_redirect_uris: [...new Set(returns)],
    token_endpoint_auth_method: 'none',
  };
}

function publicHalf({ d: _, ...publicKey }: JWK): JWK {
  return publicKey as JWK;
}
