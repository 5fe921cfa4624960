import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { Scope } from '../../shared/contract/scope.ts';
import { readSessionRoute } from '../../shared/contract/session-routes.ts';
import { clientAssertion } from '../simulators/client-assertion.ts';
import type { SessionView } from '../simulators/customer-channel.ts';
import { Phone } from '../simulators/phone.ts';
import { signIn } from '../simulators/sign-in.ts';
import { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { clara, withNoDevice, withNothingOpen } from './story/stage.ts';
import { type Forgery, forgeriesOf } from './support/forgeries.ts';
import type { Knock } from './support/knock.ts';
import { type HeardRaw, knockRaw } from './support/knock-raw.ts';
import { problemIn } from './support/published-contract.ts';
import { type Callers, callersFor, rightRequest } from './support/right-request.ts';
import { stage, system } from './support/stage-of-the-test.ts';
import { tokenOfColleague, tokenOn, tokenSaying } from './support/token.ts';

const { david, fabio } = castOf(import.meta.filename);

const closed = routes.filter(({ scopes }) => scopes.length > 0);

/** Where no forged token leads: the keys that it says are there are never fetched. */
const forgersPlace = createServer((_, answer) => {
  fetched += 1;
  answer.end('{"keys":[]}');
});
let fetched = 0;

/** Requests that would be done, were it not for their token. */
const right = new Map<Route, Knock>();
let callers: Callers;
let honest = '';
let before = '';
let forgeries: readonly Forgery[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => forgersPlace.listen(0, '127.0.0.1', resolve));
  const phone = await Phone.open(stage, david);
  await withNothingOpen(phone);
  const signedIn = await signIn({ issuer: system.issuer, channel: 'web', ...david });
  honest = signedIn.accessToken;
  callers = await callersFor(david, david.card);
  for (const route of closed) right.set(route, await rightRequest(route, callers));
  forgeries = await forgeriesOf({
    honest,
    idToken: signedIn.idToken ?? '',
    refreshToken: signedIn.refreshToken ?? 'none-was-given',
    clientAssertion: await clientAssertion({
      clientId: 'staffetta-atm',
      issuer: system.issuer,
      keyFile: stage.keyFile,
    }),
    forgersPlace: `http://127.0.0.1:${(forgersPlace.address() as AddressInfo).port}`,
  });
  before = await davidsSession();
});

afterAll(() => forgersPlace.close());

/** All that the customer sees, and the version of it. */
async function davidsSession(): Promise<string> {
  const { headers, text } = await knockRaw(system.url, readSessionRoute, {}, by(callers.web));
  return `${headers['etag']} ${text}`;
}

const by = (token: string) => [['authorization', `Bearer ${token}`]] as const;

const ask = (route: Route, { headers, query }: Pick<Forgery, 'headers' | 'query'>): Promise<HeardRaw> => {
  const request = right.get(route) ?? {};
  const asked = query ? `${request.query ? `${request.query}&` : '?'}${query}` : request.query;
  return knockRaw(system.url, route, { ...request, query: asked }, headers);
};

/** Asks every door, some at once, and answers what came of it. */
async function atEvery(
  doors: readonly Route[],
  asked: Pick<Forgery, 'headers' | 'query'>,
): Promise<(readonly [Route, HeardRaw])[]> {
  return Promise.all(doors.map(async (route) => [route, await ask(route, asked)] as const));
}

const doorOf = ({ method, path }: Route): string => `${method} ${path}`;

describe('a forged token', () => {
  it('is tried in every classic way', () => {
    expect(new Set(forgeries.map(({ name }) => name)).size).toBe(forgeries.length);
    expect(forgeries.length).toBeGreaterThanOrEqual(60);
  });

  it('opens no door, and is told nothing', async () => {
    const wrong: string[] = [];
    for (const forgery of forgeries) {
      for (const [route, { status, headers, text }] of await atEvery(closed, forgery)) {
        const isRefused =
          status === 401 &&
          text === '{"message":"Unauthorized"}' &&
          /^Bearer/.test(String(headers['www-authenticate'])) &&
          !/c-david|staffetta-web/.test(JSON.stringify(headers));
        if (!isRefused) wrong.push(`${doorOf(route)} with one that ${forgery.name}: ${status} ${text}`);
      }
    }

    expect(wrong).toEqual([]);
  });

  it('leads to nobody’s keys', () => {
    expect(fetched).toBe(0);
  });

  it('changes nothing', async () => {
    expect(await davidsSession()).toBe(before);
  });

  it('is told from an honest one, and from one that the issuer’s key signed', async () => {
    const again = await tokenSaying({}, honest);

    const answers = await Promise.all(
      [honest, again].map((token) => knockRaw(system.url, readSessionRoute, {}, by(token))),
    );

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
});

/** Every caller, by the name of what they are, with the scopes that are theirs. */
const everybody: readonly (readonly [keyof Callers & string, readonly Scope[]])[] = [
  ['web', ['session']],
  ['phone', ['session', 'approve']],
  ['network', ['terminal']],
  ['agent', ['assist']],
  ['operators', ['operations']],
  ['marketing', ['catalogue']],
  ['analyst', ['measures']],
];
const everyScope = [...new Set(everybody.flatMap(([, scopes]) => scopes))].join(' ');

const closedTo = (scopes: readonly Scope[]) =>
  closed.filter((route) => !route.scopes.some((scope) => scopes.includes(scope)));

/** Both passes, which mean nothing in other hands. */
const passes = () =>
  [
    ['staffetta-visit', callers.pass],
    ['staffetta-assistance', callers.assistance],
  ] as const;

describe.each(everybody)('an honest token of the %s', (name, scopes) => {
  const tokenOf = () => callers[name] as string;

  async function refusedWith(token: string, doors: readonly Route[]): Promise<string[]> {
    const codes = new Set<string>();
    for (const [route, heard] of await atEvery(doors, { headers: [...by(token), ...passes()] })) {
      const { status, text, headers } = heard;
      expect(status, `${doorOf(route)}: ${text}`).toBeGreaterThanOrEqual(403);
      const answer = new Response(text, { status, headers: headers as Record<string, string> });
      codes.add((await problemIn(answer, route)).code);
      expect(text).not.toContain(david.customerId);
    }
    return [...codes];
  }

  it('opens no door of others', async () => {
    expect(await refusedWith(tokenOf(), closedTo(scopes))).toEqual(['scope-missing']);
  });

  it('opens no door of the bank’s other sides, whatever scopes the issuer gave it by mistake', async () => {
    const sides: Record<string, string> = {
      session: 'customers',
      approve: 'customers',
      terminal: 'customers',
    };
    const sideOf = (scope: Scope) => sides[scope] ?? scope;
    const doors = closedTo(scopes).filter(
      (route) => !route.scopes.some((scope) => scopes.some((own) => sideOf(own) === sideOf(scope))),
    );
    const token = await tokenSaying({ scope: everyScope }, tokenOf());

    expect(doors.length).toBeGreaterThan(0);
    expect(await refusedWith(token, doors)).toEqual(['channel-unknown']);
  });

  it('opens no door of the bank’s people because it says a role', async () => {
    const claims = { role: 'specialist', unit: 'branch-1' };
    const token = await tokenSaying(name === 'agent' ? { role: 'owner' } : claims, tokenOf());
    const doors =
      name === 'agent'
        ? closedTo(['session', 'terminal', 'approve', 'operations', 'catalogue', 'measures'])
        : closedTo(scopes);

    expect(await refusedWith(token, doors)).toEqual([name === 'agent' ? 'channel-unknown' : 'scope-missing']);
  });

  it('changed nothing', async () => {
    expect(await davidsSession()).toBe(before);
  });
});

describe('an honest token of somebody else', () => {
  /** What is David’s: in nobody else’s answers does any of it stand. */
  let davids: readonly string[] = [];
  let named: Readonly<Record<string, string>> = {};
  let session = '';

  beforeAll(async () => {
    const phone = await Phone.open(stage, david);
    await phone.enrol();
    const web = await WebBank.open(stage, david);
    const { id } = await web.start('loan-application');
    const { ticket } = await web.handOver(id, 'mobile');
    const view = (await phone.session()) as SessionView;
    const attachmentId = view.attachments.find(({ channel }) => channel === 'web')?.attachmentId ?? '';
    const keyThumbprint = view.devices[0]?.keyThumbprint ?? '';
    const assistanceId = view.assistance?.assistanceId ?? '';
    named = { transactionId: id, ticket, attachmentId, keyThumbprint, assistanceId };
    expect(Object.values(named)).not.toContain('');
    davids = [david.customerId, view.sessionId, ...Object.values(named)];
    session = await davidsSession();
    return async () => {
      await phone.session();
      await withNothingOpen(phone);
      await withNoDevice(phone);
    };
  });

  const namesSomething = ({ parameters, body }: Route) =>
    [...Object.keys(parameters?.shape ?? {}), ...Object.keys(body?.meta()?.['example'] ?? {})].some(
      (name) => name in named,
    );

  /** The right request of this customer, naming what is David’s wherever it names anything. */
  const namingDavids = ({ path = {}, body, ...request }: Knock): Knock => ({
    ...request,
    path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, named[name] ?? value])),
    body: body?.startsWith('{')
      ? JSON.stringify({ ...JSON.parse(body), ...inPlace(JSON.parse(body)) })
      : body,
  });
  const inPlace = (said: object) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => Object.hasOwn(said, name)));

  it('opens nothing of a customer’s, whatever of theirs it names', async () => {
    const [web, phone] = await Promise.all([tokenOn('web', fabio), tokenOn('mobile', fabio)]);
    const theirs: Callers = { ...callers, web, phone, customerId: fabio.customerId };
    await (await Phone.open(stage, fabio)).session();
    await (await WebBank.open(stage, fabio)).session();
    const doors = closed.filter(
      (route) =>
        route.scopes.some((scope) => scope === 'session' || scope === 'approve') && namesSomething(route),
    );
    expect(doors.length).toBeGreaterThanOrEqual(17);

    for (const route of doors) {
      const request = namingDavids(await rightRequest(route, theirs));
      const { status, text } = await knockRaw(system.url, route, request, passes());

      expect([400, 403, 404, 409, 422], `${doorOf(route)}: ${text}`).toContain(status);
      const said = JSON.stringify({ ...JSON.parse(text), type: '', title: '' });
      expect(davids.filter((each) => said.includes(each))).toEqual([]);
    }
    expect(await davidsSession()).toBe(session);
  });

  it('opens nothing of an assistance that a colleague opened', async () => {
    const token = await tokenOfColleague(clara);
    const doors = closed.filter(({ scopes }) => scopes.includes('assist'));

    for (const route of doors) {
      const request = namingDavids(await rightRequest(route, { ...callers, agent: token }));
      const { status, text } = await knockRaw(system.url, route, request, [...by(token), ...passes()]);

      expect([400, 403, 404, 409, 422, 429], `${doorOf(route)}: ${text}`).toContain(status);
      expect(davids.filter((each) => text.includes(each))).toEqual([]);
    }
    expect(await davidsSession()).toBe(session);
  });
});
