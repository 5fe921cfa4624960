import { createHash, randomBytes } from 'node:crypto';
import { clientAssertion } from './client-assertion.ts';
import { Visitor } from './visitor.ts';

export interface Tokens {
  readonly accessToken: string;
  /** In seconds. */
  readonly expiresInS: number;
  /** The scopes that were granted, apart by a space. */
  readonly scope: string;
  readonly idToken?: string;
  readonly refreshToken?: string;
}

export interface SignIn {
  readonly issuer: string;
  readonly channel: 'web' | 'mobile';
  readonly customerId: string;
  readonly passcode: string;
  /** Defaults to a browser of its own, and so to a device of its own. */
  readonly browser?: Visitor;
}

/**
 * Signs a customer in as their browser would: authorization code with PKCE (RFC 6749, section 4.1; RFC 7636),
 * through redirects, cookies and the form.
 *
 * Throws `SignInRefused` with what the page or the provider said.
 */
export async function signIn({ channel, customerId, ...by }: SignIn): Promise<Tokens> {
  const client = { clientId: `staffetta-${channel}`, scope: scopesOf[channel] };
  return signInPerson({ ...by, ...client, person: customerId });
}

export interface PersonsSignIn {
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** A customer's id or a staff member's. */
  readonly person: string;
  readonly passcode: string;
  readonly browser?: Visitor;
}

/** Signs anybody in at a client, as `signIn` does a customer. */
export async function signInPerson(by: PersonsSignIn): Promise<Tokens> {
  const { issuer, clientId, scope, person, passcode, browser = new Visitor() } = by;
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const { authorization_endpoint, token_endpoint } = await discover(issuer);

  const page = await browser.visit(
    withQuery(authorization_endpoint, {
      client_id: clientId,
      response_type: 'code',
      redirect_uri: returnUrl,
      scope,
      state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }),
    returnUrl,
  );
  const returned = page.form ? await browser.submit(page, { person, passcode }, returnUrl) : page;
  const answer = new URL(returned.url).searchParams;
  const code = answer.get('code');
  if (!code)
    throw new SignInRefused(answer.get('error_description') ?? returned.alert ?? 'No code was given.');
  if (answer.get('state') !== state || answer.get('iss') !== issuer) {
    throw new SignInRefused('The answer belongs to another sign-in.');
  }

  return askForTokens(token_endpoint, {
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: returnUrl,
    code_verifier: verifier,
  });
}

/** Fresh tokens for the same login (RFC 6749, section 6). The refresh token that was used is spent. */
export async function signInAgain(
  issuer: string,
  channel: SignIn['channel'],
  refreshToken: string,
): Promise<Tokens> {
  const { token_endpoint } = await discover(issuer);
  return askForTokens(token_endpoint, {
    grant_type: 'refresh_token',
    client_id: `staffetta-${channel}`,
    refresh_token: refreshToken,
  });
}

interface SystemsSignIn {
  readonly issuer: string;
  readonly keyFile: string;
}

export const signInNetwork = (by: SystemsSignIn): Promise<Tokens> =>
  signInSystem(by, 'staffetta-atm', 'terminal');

export const signInOperators = (by: SystemsSignIn): Promise<Tokens> =>
  signInSystem(by, 'staffetta-operations', 'operations');

export const signInMarketing = (by: SystemsSignIn): Promise<Tokens> =>
  signInSystem(by, 'staffetta-marketing', 'catalogue');

export const signInAnalyst = (by: SystemsSignIn): Promise<Tokens> =>
  signInSystem(by, 'staffetta-analyst', 'measures');

/** Signs a system in with its key (RFC 6749, section 4.4; RFC 7523). */
async function signInSystem(
  { issuer, keyFile }: SystemsSignIn,
  clientId: string,
  scope: string,
): Promise<Tokens> {
  const { token_endpoint } = await discover(issuer);
  return askForTokens(token_endpoint, {
    grant_type: 'client_credentials',
    scope,
    client_id: clientId,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await clientAssertion({ clientId, issuer, keyFile }),
  });
}

export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** Nobody listens there: the walk ends when it is sent there, and reads the code from the address. */
const returnUrl = 'http://127.0.0.1/signed-in';

const scopesOf = { web: 'openid session', mobile: 'openid session approve' };

interface Discovery {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

async function discover(issuer: string): Promise<Discovery> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`);
  return (await response.json()) as Discovery;
}

async function askForTokens(endpoint: string, form: Record<string, string>): Promise<Tokens> {
  const response = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(form) });
  const answer = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new SignInRefused(`${answer['error']}: ${answer['error_description']}`);

  return {
    accessToken: String(answer['access_token']),
    expiresInS: Number(answer['expires_in']),
    scope: String(answer['scope']),
    ...(answer['id_token'] && { idToken: answer['id_token'] }),
    ...(answer['refresh_token'] && { refreshToken: answer['refresh_token'] }),
  };
}

function withQuery(url: string, query: Record<string, string>): string {
  return `${url}?${new URLSearchParams(query)}`;
}
