import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { seededCustomers } from '../../../infra/local/identity/customers.ts';
import { type StaffMember, seededStaff } from '../../../infra/local/identity/staff.ts';
import { type Identity, startIdentity } from '../../../infra/local/identity/start-identity.ts';
import { signIn, signInAgain, signInNetwork, signInPerson } from '../../simulators/sign-in.ts';
import { Visitor } from '../../simulators/visitor.ts';

const apiUrl = 'http://127.0.0.1:8080';
const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-identity-'));
const keyFile = join(dataFolder, 'identity', 'atm-network-key.json');
const anna = seededCustomers().find(({ customerId }) => customerId === 'c-anna') ?? expect.fail('not seeded');
const [ada, berto] = ['s-ada', 's-berto'].map(seeded) as [StaffMember, StaffMember];

let identity: Identity;
const warnings = vi.spyOn(console, 'warn');
const notices = vi.spyOn(console, 'info');

beforeAll(async () => {
  identity = await startIdentity({ port: 0, dataFolder, apiUrl });
});

afterAll(async () => {
  await identity.stop();
  rmSync(dataFolder, { recursive: true });
});

describe('signing a customer in', () => {
  it.each([
    ['web', 'session'],
    ['mobile', 'session approve'],
  ] as const)('gives %s a short-lived token for: %s', async (channel, scopes) => {
    const tokens = await signIn({ ...anna, issuer: identity.issuer, channel });

    const { payload, protectedHeader } = await verified(tokens.accessToken);
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'at+jwt' });
    expect(payload).toMatchObject({
      aud: 'staffetta',
      sub: 'c-anna',
      client_id: `staffetta-${channel}`,
      sid: expect.stringMatching(/^.{20,}$/),
      auth_time: expect.any(Number),
    });
    expect(scopesOf(payload)).toEqual(expect.arrayContaining(scopes.split(' ')));
    expect(Number(payload.exp) - Number(payload.iat)).toBe(600);
  });

  it('knows two browsers for two devices, and one after a refresh for the same', async () => {
    const laptop = await signIn({ ...anna, issuer: identity.issuer, channel: 'web' });
    const desktop = await signIn({ ...anna, issuer: identity.issuer, channel: 'web' });

    const laptopLater = await signInAgain(identity.issuer, 'web', laptop.refreshToken ?? '');

    expect(loginOf(laptop.accessToken)).not.toBe(loginOf(desktop.accessToken));
    expect(loginOf(laptopLater.accessToken)).toBe(loginOf(laptop.accessToken));
    expect(decodeJwt(laptopLater.accessToken)['auth_time']).toBe(decodeJwt(laptop.accessToken)['auth_time']);
  });

  it('tells nobody the name of the customer', async () => {
    const tokens = await signIn({ ...anna, issuer: identity.issuer, channel: 'mobile' });

    const told = JSON.stringify([decodeJwt(tokens.accessToken), decodeJwt(tokens.idToken ?? '')]);

    expect(told).not.toContain('Anna');
  });

  it.each([
    ['a wrong passcode', { passcode: 'maple-river-72' }],
    ['nobody we know', { customerId: 'c-nobody' }],
  ])('refuses %s, in the same words', async (_, wrong) => {
    const attempt = signIn({ ...anna, ...wrong, issuer: identity.issuer, channel: 'web' });

    await expect(attempt).rejects.toThrow('The name and the passcode do not belong together.');
  });
});

describe('signing staff in', () => {
  it('gives a token that says who, what they do and where, and nobody’s name', async () => {
    const tokens = await signInPerson({ ...atTheAnalysts(), person: 's-ada', passcode: ada.passcode });

    const { payload } = await verified(tokens.accessToken);
    expect(payload).toMatchObject({
      sub: 's-ada',
      client_id: 'staffetta-analyst-page',
      role: 'analyst',
      unit: 'head-office',
      scope: 'measures',
      sid: expect.any(String),
    });
    expect(JSON.stringify([payload, decodeJwt(tokens.idToken ?? '')])).not.toContain('Ada');
  });

  it.each([
    [
      'a customer, at a client of staff',
      () => ({ ...atTheAnalysts(), person: 'c-anna', passcode: anna.passcode }),
    ],
    ['staff of another role', () => ({ ...atTheAnalysts(), person: 's-berto', passcode: berto.passcode })],
    [
      'staff, at a client of customers',
      () => ({ ...atTheWebBank(), person: 's-ada', passcode: ada.passcode }),
    ],
  ])('refuses %s, and does not say that they exist', async (_, attempt) => {
    await expect(signInPerson(attempt())).rejects.toThrow(
      'The name and the passcode do not belong together.',
    );
  });

  it.each([
    ['staffetta-analyst-page', ['s-ada']],
    ['staffetta-web', ['c-anna', 'c-bruno', 'c-chloe', 'c-david', 'c-elena', 'c-fabio']],
  ])('offers %s those alone who may', async (clientId, people) => {
    const page = await new Visitor().visit(
      authorizeUrl({ ...pkce(), client_id: clientId, scope: 'openid' }),
      'x:',
    );

    expect(page.form?.choices).toEqual(people);
  });

  it('asks for a passcode where somebody else is signed in, wherever the browser comes in', async () => {
    const browser = new Visitor();
    await signInPerson({ ...atTheAnalysts(), person: 's-ada', passcode: ada.passcode, browser });
    const throughTheirs = authorizeUrl(pkce()).replace('/auth?', '/staff/staffetta-analyst-page/auth?');

    const page = await browser.visit(throughTheirs, 'http://127.0.0.1:4321/');

    expect(page.form).toBeDefined();
  });

  it('leaves a customer signed in who is in the same browser', async () => {
    const browser = new Visitor();
    const customers = await signIn({ ...anna, issuer: identity.issuer, channel: 'web', browser });
    const analysts = await signInPerson({
      ...atTheAnalysts(),
      person: 's-ada',
      passcode: ada.passcode,
      browser,
    });

    const again = await signIn({ ...anna, passcode: '', issuer: identity.issuer, channel: 'web', browser });

    expect(loginOf(again.accessToken)).toBe(loginOf(customers.accessToken));
    expect(decodeJwt(analysts.accessToken).sub).toBe('s-ada');
    await expect(signInAgain(identity.issuer, 'web', customers.refreshToken ?? '')).resolves.toBeDefined();
  });
});

describe('asking for what is not given', () => {
  it.each([
    ['a request without PKCE', {}, 'invalid_request'],
    ['the scope to approve, on the web', { ...pkce(), scope: 'openid session approve' }, 'invalid_scope'],
    ['the scope of terminals', { ...pkce(), scope: 'openid terminal' }, 'invalid_scope'],
    ['a plain challenge', { ...pkce(), code_challenge_method: 'plain' }, 'invalid_request'],
  ])('refuses %s', async (_, query, error) => {
    const answer = await authorize(query);

    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('error')).toBe(error);
  });

  it('never sends a code to a stranger', async () => {
    const answer = await authorize({ ...pkce(), redirect_uri: 'https://stranger.example/signed-in' });

    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('signing the ATM network in', () => {
  it('gives its machines a token for terminals only', async () => {
    const tokens = await signInNetwork({ issuer: identity.issuer, keyFile });

    const { payload } = await verified(tokens.accessToken);
    expect(payload).toMatchObject({ aud: 'staffetta', sub: 'staffetta-atm', client_id: 'staffetta-atm' });
    expect(scopesOf(payload)).toEqual(['terminal']);
    expect(payload['sid']).toBeUndefined();
  });

  it('refuses a key of somebody else', async () => {
    const strangers = mkdtempSync(join(tmpdir(), 'staffetta-stranger-'));
    const stranger = await startIdentity({ port: 0, dataFolder: strangers, apiUrl });
    await stranger.stop();

    const attempt = signInNetwork({
      issuer: identity.issuer,
      keyFile: join(strangers, 'identity', 'atm-network-key.json'),
    });

    await expect(attempt).rejects.toThrow('invalid_client');
    rmSync(strangers, { recursive: true });
  });

  it('keeps the private key for its owner alone', () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  });
});

describe('the sign-in page', () => {
  it('loads nothing from elsewhere, and says what it is', async () => {
    const begun = await authorize(pkce());
    const form = await fetch(new URL(begun.headers.get('location') ?? '', identity.issuer), {
      headers: {
        cookie: begun.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0])
          .join('; '),
      },
    });

    expect(form.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(await form.text()).toContain('it is never deployed');
  });

  it('turns away a browser that did not begin', async () => {
    const answer = await fetch(`${identity.issuer}/sign-in/of-somebody-else`);

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('sign in again');
  });
});

describe('signing out', () => {
  it('asks first, and then needs the passcode again', async () => {
    const browser = new Visitor();
    const { idToken = '' } = await signIn({ ...anna, issuer: identity.issuer, channel: 'web', browser });
    const leave = new URLSearchParams({
      id_token_hint: idToken,
      post_logout_redirect_uri: 'http://127.0.0.1/',
    });

    const question = await browser.visit(`${identity.issuer}/session/end?${leave}`, 'http://127.0.0.1/');
    const left = await browser.submit(question, { logout: 'yes' }, 'http://127.0.0.1/');

    expect(left.url).toBe('http://127.0.0.1/');
    const again = { ...anna, passcode: 'wrong', issuer: identity.issuer, channel: 'web', browser } as const;
    await expect(signIn(again)).rejects.toThrow('do not belong together');
  });

  it('is not needed to come back: a browser that is signed in goes straight through', async () => {
    const browser = new Visitor();
    const first = await signIn({ ...anna, issuer: identity.issuer, channel: 'web', browser });

    const second = await signIn({ ...anna, passcode: '', issuer: identity.issuer, channel: 'web', browser });

    expect(loginOf(second.accessToken)).toBe(loginOf(first.accessToken));
  });
});

describe('a restart', () => {
  it('leaves tokens, logins and the network key as they were', async () => {
    const before = await signIn({ ...anna, issuer: identity.issuer, channel: 'mobile' });

    await identity.stop();
    identity = await startIdentity({ port: identity.port, dataFolder, apiUrl });

    await expect(verified(before.accessToken)).resolves.toBeDefined();
    const after = await signInAgain(identity.issuer, 'mobile', before.refreshToken ?? '');
    expect(loginOf(after.accessToken)).toBe(loginOf(before.accessToken));
    await expect(signInNetwork({ issuer: identity.issuer, keyFile })).resolves.toBeDefined();
  });
});

it('leaves the provider nothing to warn of', () => {
  expect([...warnings.mock.calls, ...notices.mock.calls]).toEqual([]);
});

function verified(token: string) {
  expect(decodeProtectedHeader(token).kid).toBeDefined();
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/jwks`));
  return jwtVerify(token, keys, { issuer: identity.issuer, audience: 'staffetta' });
}

function scopesOf(payload: JWTPayload): string[] {
  return String(payload['scope']).split(' ');
}

function loginOf(token: string): unknown {
  return decodeJwt(token)['sid'];
}

function pkce() {
  return { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256' };
}

const atTheAnalysts = () => ({
  issuer: identity.issuer,
  clientId: 'staffetta-analyst-page',
  scope: 'openid measures',
});
const atTheWebBank = () => ({ issuer: identity.issuer, clientId: 'staffetta-web', scope: 'openid session' });

function seeded(staffId: string): StaffMember {
  return (
    seededStaff().find((each) => each.staffId === staffId) ?? expect.fail(`${staffId} is not in the seed`)
  );
}

function authorize(query: Record<string, string>): Promise<Response> {
  return fetch(authorizeUrl(query), { redirect: 'manual' });
}

function authorizeUrl(query: Record<string, string>): string {
  const parameters = new URLSearchParams({
    client_id: 'staffetta-web',
    response_type: 'code',
    redirect_uri: 'http://127.0.0.1:4321/signed-in',
    scope: 'openid session',
    ...query,
  });
  return `${identity.issuer}/auth?${parameters}`;
}
