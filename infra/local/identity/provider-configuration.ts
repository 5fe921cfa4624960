import { type Client, type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { Scope } from '../../../shared/contract/scope.ts';
import { clients } from './clients.ts';
import type { Entrance } from './entrances.ts';
import type { IdentityKeys } from './identity-keys.ts';
import type { IdentityRecords } from './identity-records.ts';
import { type Page, pageAnswer, signedOutPage, signOutPage, troublePage } from './pages.ts';
import type { People } from './people.ts';

export interface ProviderParts {
  readonly apiUrl: string;
  readonly framedBy?: string | undefined;
  readonly people: People;
  readonly entrance: Entrance;
  readonly keys: IdentityKeys;
  readonly records: IdentityRecords;
}

/** The audience that every access token names (RFC 9068, section 2.2). */
const audience = 'staffetta';

/** OpenID Connect with PKCE for people, client credentials for systems, and nothing besides. */
export function providerConfiguration({
  apiUrl,
  framedBy,
  people,
  entrance,
  keys,
  records,
}: ProviderParts): Configuration {
  return {
    adapter: records.adapter,
    jwks: { keys: [keys.signing] },
    clients: clients({
      apiUrl,
      atmNetworkKey: keys.atmNetwork,
      operationsKey: keys.operations,
      marketingKey: keys.marketing,
      analystKey: keys.analyst,
    }),
    scopes: ['openid', ...Scope.options],
    responseTypes: ['code'],
    pkce: { required: () => true },
    cookies: { keys: [...keys.cookies], names: entrance.cookieNames },
    routes: { authorization: `${entrance.path}/auth`, end_session: `${entrance.path}/session/end` },
    findAccount: (_, id) => people.byId(id) && { accountId: id, claims: () => ({ sub: id }) },
    interactions: { policy: policyFor(people), url: (_, { uid }) => `${entrance.path}/sign-in/${uid}` },
    loadExistingGrant: grantOfOurOwn,
    issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
    extraTokenClaims: (ctx, token) => loginClaims(ctx, token, people),
    clientBasedCORS: (_, origin, client) =>
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.hostname === URL.parse(origin)?.hostname),
    ttl: lifetimesS,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      userinfo: { enabled: false },
      revocation: { enabled: true, allowedPolicy: (_, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, __, client) => ({
          audience,
          scope: apiScopes(client),
          accessTokenFormat: 'jwt',
          accessTokenTTL: accessTokenLifeS,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => showPage(ctx, { ...signOutPage(form, returnOriginOf(ctx)), framedBy }),
        postLogoutSuccessSource: (ctx) => showPage(ctx, { ...signedOutPage(), framedBy }),
      },
    },
    renderError: (ctx, { error_description, error }) =>
      showPage(ctx, { ...troublePage(error_description ?? error), framedBy }),
  };
}

/** The API, as a resource (RFC 8707): it must be an absolute URI, which the audience that it stands for is not. */
const resource = 'urn:staffetta:api';

const minuteS = 60;
const dayS = 24 * 60 * minuteS;
const accessTokenLifeS = 10 * minuteS;

/** In seconds. A sign-in lasts for days; what a stolen token opens, for minutes. */
const lifetimesS = {
  AccessToken: accessTokenLifeS,
  ClientCredentials: accessTokenLifeS,
  AuthorizationCode: minuteS,
  IdToken: accessTokenLifeS,
  Interaction: 15 * minuteS,
  Session: 14 * dayS,
  Grant: 14 * dayS,
  RefreshToken: 14 * dayS,
};

/**
 * The bank's own channels act for the bank's own people, who need not consent to that again. A browser in which somebody is
 * signed in who is not for this client is asked for somebody who is.
 */
function policyFor(people: People) {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  policy.get('login')?.checks.add(
    new interactionPolicy.Check('not_for_this_client', 'Nobody who may use this is signed in.', (ctx) => {
      const { client, session } = ctx.oidc;
      const isOne = people.at(client?.clientId ?? '').some(({ id }) => id === session?.accountId);
      return isOne ? interactionPolicy.Check.NO_NEED_TO_PROMPT : interactionPolicy.Check.REQUEST_PROMPT;
    }),
  );
  return policy;
}

async function grantOfOurOwn(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;

  const grantId = session.grantIdFor(client.clientId);
  const found = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant = found ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(client.scope ?? '');
  grant.addResourceScope(resource, apiScopes(client));
  await grant.save();
  return grant;
}

/**
 * `sid` tells one login from another, and stays the same over its refreshed tokens: two browsers are two
 * devices, and so are two apps in one. `auth_time` is RFC 9068, section 2.2.1, in epoch seconds. Of staff it says what they
 * do (`role`) and where (`unit`).
 */
function loginClaims(
  ctx: KoaContextWithOIDC,
  token: { kind: string; grantId?: unknown; accountId?: string },
  people: People,
) {
  if (token.kind !== 'AccessToken') return undefined;
  const { AuthorizationCode, RefreshToken } = ctx.oidc.entities;
  const authTime = (AuthorizationCode ?? RefreshToken)?.authTime;
  return { ...people.byId(token.accountId ?? '')?.claims, sid: token.grantId, auth_time: authTime };
}

function apiScopes(client: Client): string {
  return (client.scope ?? '').replace(/^openid /, '');
}

/** Leaves the sending to the provider, which has its cookies to add. */
function showPage(ctx: KoaContextWithOIDC, page: Page): void {
  const { headers, body } = pageAnswer(page);
  ctx.set(headers);
  ctx.body = body;
}

function returnOriginOf(ctx: KoaContextWithOIDC): string | undefined {
  const uri = ctx.oidc.session?.state?.['postLogoutRedirectUri'];
  return typeof uri === 'string' ? new URL(uri).origin : undefined;
}
