import { beforeAll, describe, expect, it } from 'vitest';
import { BODY_BYTES_MAX } from '../../functions/edge/read-body.ts';
import { registerTerminalRoute, reportCashRoute } from '../../shared/contract/machine-routes.ts';
import { requestExportRoute } from '../../shared/contract/measure-routes.ts';
import { namesAnAssistance, namesAVisit } from '../../shared/contract/openapi/headers.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { readSessionRoute, setPreferencesRoute } from '../../shared/contract/session-routes.ts';
import { saveDraftRoute } from '../../shared/contract/transaction-routes.ts';
import { inviteCustomerRoute } from '../../shared/contract/visit-routes.ts';
import type { RefusalCode } from '../../shared/refusal/refusal.ts';
import { Phone } from '../simulators/phone.ts';
import { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { withNothingOpen } from './story/stage.ts';
import { type Knock, knock } from './support/knock.ts';
import { problemIn } from './support/published-contract.ts';
import { type Callers, callersFor, keyed, rightRequest, versionNow } from './support/right-request.ts';
import { stage, system } from './support/stage-of-the-test.ts';
import { tokenSaying } from './support/token.ts';

const { chloe, david } = castOf(import.meta.filename);

/** A visit and a QR live for minutes, and these tests for seconds: one of each serves them all. */
let callers: Callers;

beforeAll(async () => {
  await withNothingOpen(await Phone.open(stage, david));
  callers = await callersFor(david, david.card);
});

const closed = routes.filter(({ scopes }) => scopes.length > 0);
const taking = closed.filter(({ body }) => body !== undefined);
const changing = closed.filter(({ guard }) => guard === 'version');
const remembering = closed.filter(({ guard }) => guard !== 'none');
const named = closed.filter(({ parameters }) => parameters !== undefined);
const asking = closed.filter(({ query }) => query !== undefined);
const listing = asking.filter(({ query }) => query && 'after' in query.shape);
const visited = closed.filter(namesAVisit);
/** Somebody of the bank has keys of their own: what a customer called a request is nothing to them. */
const byAgents = closed.filter(({ scopes }) => scopes.every((scope) => scope === 'assist'));
const sent = closed.filter(({ method }) => method !== 'GET');

/** What a machine says of itself is remembered with the machine, if at all; that an export is wanted, with the export. */
const ofNoCustomer: readonly string[] = [
  inviteCustomerRoute.function,
  registerTerminalRoute.function,
  reportCashRoute.function,
  requestExportRoute.function,
];

/**
 * Each door with two of these values, and each value at many doors: it is one piece of code that reads them all, and every
 * door must have it.
 */
const dealt = (doors: readonly Route[], values: readonly string[]) =>
  doors.flatMap((route, at) =>
    [at, at + 1].map((nth) => [route.method, route.path, values[nth % values.length] ?? '', route] as const),
  );

/** Sends what would be right but for one thing. */
async function knockWrongly(route: Route, wrong: (right: Knock) => Knock): Promise<Response> {
  return knock(system.url, route, wrong(await rightRequest(route, callers)));
}

const withHeader =
  (name: string, value: string | undefined) =>
  (right: Knock): Knock => ({ ...right, headers: { ...right.headers, [name]: value } });

const withToken = (token: string) => withHeader('authorization', `Bearer ${token}`);

/** What is refused, with what it is refused as, in the words of the contract. */
async function refused(route: Route, answer: Response, status: number, code: RefusalCode) {
  const problem = await problemIn(answer, route);
  expect({ status: answer.status, code: problem.code, detail: problem.detail }).toMatchObject({
    status,
    code,
  });
  return problem;
}

describe('who may ask', () => {
  it.each(closed)('$method $path asks for a token, in the gateway’s own words', async (route) => {
    const answer = await knockWrongly(route, withHeader('authorization', undefined));

    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
  });

  it.each(closed)('$method $path refuses a token with another scope', async (route) => {
    const token = await tokenSaying({ scope: 'openid' }, callers.web);

    const answer = await knockWrongly(route, withToken(token));

    await refused(route, answer, 403, 'scope-missing');
  });

  it.each(closed.filter(({ scopes }) => !scopes.includes('session')))(
    '$method $path is closed to a web bank',
    async (route) => {
      const answer = await knockWrongly(route, withToken(callers.web));

      await refused(route, answer, 403, 'scope-missing');
    },
  );

  it.each(closed.filter(({ scopes }) => !scopes.includes('terminal')))(
    '$method $path is closed to an ATM network',
    async (route) => {
      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${callers.network}`,
          'staffetta-visit': callers.pass,
        },
      }));

      await refused(route, answer, 403, 'scope-missing');
    },
  );

  it.each(closed)('$method $path refuses a client of no channel', async (route) => {
    const token = await tokenSaying(
      { client_id: 'somebody-else', scope: route.scopes.join(' ') },
      callers.web,
    );

    const answer = await knockWrongly(route, withToken(token));

    await refused(route, answer, 403, 'channel-unknown');
  });

  it.each([
    ['no client', { client_id: undefined }],
    ['a client that every object has', { client_id: 'constructor' }],
    ['a client that every object comes from', { client_id: '__proto__' }],
    ['an empty customer', { sub: '' }],
    ['a customer that is too long', { sub: 'x'.repeat(65) }],
    ['an empty sign-in', { sid: '' }],
    ['a sign-in at no time', { auth_time: 'noon' }],
  ])('no door opens to a token that names %s', async (_, claims) => {
    const token = await tokenSaying(claims, callers.web);

    const answer = await knockWrongly(readSessionRoute, withToken(token));

    await refused(readSessionRoute, answer, 403, 'channel-unknown');
  });

  it.each(visited.filter(({ scopes }) => scopes.includes('session')))(
    '$method $path believes a pass from machines alone',
    async (route) => {
      const ofNobody = await tokenSaying({ sub: undefined }, callers.web);

      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${ofNobody}`,
          'staffetta-visit': callers.pass,
        },
      }));

      await refused(route, answer, 403, 'channel-unknown');
    },
  );

  it.each(closed.filter(namesAnAssistance))(
    '$method $path asks somebody of the bank for whom they speak',
    async (route) => {
      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${callers.agent}`,
          'staffetta-assistance': undefined,
        },
      }));

      await refused(route, answer, 403, 'assistance-missing');
    },
  );

  it.each(closed.filter(namesAnAssistance))(
    '$method $path refuses the pass of no assistance',
    async (route) => {
      const [customerId] = callers.assistance.split('.');

      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${callers.agent}`,
          'staffetta-assistance': `${customerId}.${'A'.repeat(24)}`,
        },
      }));

      await refused(route, answer, 403, 'assistance-over');
    },
  );

  it.each(closed.filter(({ scopes }) => !scopes.includes('assist')))(
    '$method $path is closed to somebody of the bank',
    async (route) => {
      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${callers.agent}`,
          'staffetta-assistance': callers.assistance,
        },
      }));

      await refused(route, answer, 403, 'scope-missing');
    },
  );

  it.each(visited)('$method $path asks a machine for whom it speaks', async (route) => {
    const answer = await knockWrongly(route, (right) => ({
      ...right,
      headers: { ...right.headers, authorization: `Bearer ${callers.network}`, 'staffetta-visit': undefined },
    }));

    await refused(route, answer, 403, 'visit-missing');
  });

  it.each(visited.filter(({ guard }) => guard !== 'fact'))(
    '$method $path refuses the pass of no visit',
    async (route) => {
      const [customerId] = callers.pass.split('.');

      const answer = await knockWrongly(route, (right) => ({
        ...right,
        headers: {
          ...right.headers,
          authorization: `Bearer ${callers.network}`,
          'staffetta-visit': `${customerId}.${'A'.repeat(24)}`,
        },
      }));

      await refused(route, answer, 403, 'visit-over');
    },
  );
});

describe('how a request must look', () => {
  it.each(sent)('$method $path takes no body that is too large', async (route) => {
    const answer = await knockWrongly(route, (right) => ({
      ...right,
      headers: { ...right.headers, 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(BODY_BYTES_MAX)),
    }));

    await refused(route, answer, 413, 'body-too-large');
  });

  it.each(taking)('$method $path takes no body that is not JSON', async (route) => {
    const answer = await knockWrongly(route, (right) => ({ ...right, body: '{"half": ' }));

    await refused(route, answer, 400, 'request-invalid');
  });

  it.each(taking)('$method $path takes no body at all for none', async (route) => {
    const answer = await knockWrongly(route, (right) => ({ ...right, body: undefined }));

    await refused(route, answer, 400, 'request-invalid');
  });

  it.each(dealt(taking, ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp']))(
    '%s %s takes no %s',
    async (_, __, mediaType, route) => {
      const answer = await knockWrongly(route, withHeader('content-type', mediaType));

      await refused(route, answer, 415, 'media-type-unsupported');
    },
  );

  it.each(taking)('$method $path names a field that it does not know', async (route) => {
    const answer = await knockWrongly(route, ({ body = '{}', ...right }) => ({
      ...right,
      body: JSON.stringify({ ...JSON.parse(body), surprise: true }),
    }));

    const { issues } = await refused(route, answer, 400, 'request-invalid');
    expect(JSON.stringify(issues)).toContain('surprise');
  });

  it.each(dealt(taking, ['null', '[]', '"text"', '5', 'true']))(
    '%s %s takes no %s for an object',
    async (_, __, body, route) => {
      const answer = await knockWrongly(route, (right) => ({ ...right, body }));

      await refused(route, answer, 400, 'request-invalid');
    },
  );

  it.each([
    ['text that is no Unicode', String.raw`{ "a": "\ud800" }`],
    ['a name that is no Unicode', String.raw`{ "\ud800": 1 }`],
    ['an integer that a double cannot count to', '{ "a": 9007199254740993 }'],
    ['a number beyond all numbers', '{ "a": 1e400 }'],
    ['a number that is next to nothing', '{ "a": 1e-200 }'],
    ['a name that misleads', '{ "constructor": 1 }'],
    ['a name that misleads more', '{ "__proto__": { "a": 1 } }'],
    ['lists in lists in lists', `{ "a": ${'['.repeat(40)}${']'.repeat(40)} }`],
    ['more lists than a stack has frames', `{ "a": ${'['.repeat(8_000)}${']'.repeat(8_000)} }`],
  ])('a draft keeps no %s', async (_, draft) => {
    const answer = await knockWrongly(saveDraftRoute, (right) => ({
      ...right,
      body: `{ "step": "loan", "draft": ${draft} }`,
    }));

    await refused(saveDraftRoute, answer, 400, 'request-invalid');
  });

  it.each(asking)('$method $path names a query parameter that it does not know', async (route) => {
    const answer = await knockWrongly(route, ({ query = '?', ...right }) => ({
      ...right,
      query: `${query}&surprise=1`,
    }));

    const { issues } = await refused(route, answer, 400, 'request-invalid');
    expect(JSON.stringify(issues)).toContain('surprise');
  });

  it.each(listing)('$method $path takes no page mark that is longer than any', async (route) => {
    const answer = await knockWrongly(route, (right) => ({ ...right, query: `?after=${'x'.repeat(161)}` }));

    const { issues } = await refused(route, answer, 400, 'request-invalid');
    expect(issues?.map(({ at }) => at)).toEqual(['query.after']);
  });

  it.each(listing)('$method $path has nothing behind a page that never was', async (route) => {
    const answer = await knockWrongly(route, (right) => ({ ...right, query: '?after=%00%23%F0%9F%8E%AD' }));

    expect(answer.status).toBe(200);
    const { next: _, ...page } = (await answer.json()) as Record<string, unknown>;
    expect(Object.values(page)).toEqual([[]]);
  });

  it.each(
    named.flatMap((route) =>
      Object.keys(route.parameters?.shape ?? {}).map(
        (name) => [route.method, route.path, name, route] as const,
      ),
    ),
  )('%s %s names a malformed %s', async (_, __, name, route) => {
    const answer = await knockWrongly(route, (right) => ({
      ...right,
      path: { ...right.path, [name]: '!'.repeat(100) },
    }));

    const { issues } = await refused(route, answer, 400, 'request-invalid');
    expect(issues?.map(({ at }) => at)).toEqual([`path.${name}`]);
  });
});

describe('what a change must carry', () => {
  it.each(changing)('$method $path asks for the version that was seen', async (route) => {
    const answer = await knockWrongly(route, withHeader('if-match', undefined));

    await refused(route, answer, 428, 'version-missing');
  });

  it.each(dealt(changing, ['7', '*', 'W/"7"', '"seven"', '"7", "8"', '"-1"', '"1e3"']))(
    '%s %s takes no If-Match of %s',
    async (_, __, tag, route) => {
      const answer = await knockWrongly(route, withHeader('if-match', tag));

      await refused(route, answer, 400, 'request-invalid');
    },
  );

  it.each(remembering)('$method $path asks for an Idempotency-Key', async (route) => {
    const answer = await knockWrongly(route, withHeader('idempotency-key', undefined));

    await refused(route, answer, 400, 'idempotency-key-missing');
  });

  it.each(dealt(remembering, ['0b8e7c1e-3c55-4b8e', '"short"', `"${'x'.repeat(129)}"`, '"in "the" middle"']))(
    '%s %s takes no Idempotency-Key of %s',
    async (_, __, key, route) => {
      const answer = await knockWrongly(route, withHeader('idempotency-key', key));

      await refused(route, answer, 400, 'request-invalid');
    },
  );
});

describe('a change that comes twice, or late', () => {
  /** Each change of a preference is one, and so is remembered. */
  let largeText = false;

  it.each(remembering.filter((route) => !ofNoCustomer.includes(route.function) && !byAgents.includes(route)))(
    '$method $path takes no Idempotency-Key that served another request',
    async (route) => {
      const used = keyed();
      const { headers, ...right } = await rightRequest(setPreferencesRoute, callers);
      largeText = !largeText;
      const body = JSON.stringify({ largeText, spokenText: true });
      const first = await knock(system.url, setPreferencesRoute, {
        ...right,
        headers: { ...headers, ...used },
        body,
      });

      const answer = await knockWrongly(route, withHeader('idempotency-key', used['idempotency-key']));

      expect(first.status).toBe(200);
      await refused(route, answer, 422, 'key-reused');
    },
  );

  it('lets a QR be drawn with any key: it is for no customer yet, so nobody remembers one', async () => {
    const answer = await knockWrongly(inviteCustomerRoute, (right) => right);

    expect(answer.status).toBe(201);
  });

  it.each(
    changing.flatMap((route) =>
      ['"999999999"', '"0"'].map((version) => [route.method, route.path, version, route] as const),
    ),
  )('%s %s refuses the version %s, and says which it is', async (_, __, version, route) => {
    const now = await versionNow(callers.web);

    const answer = await knockWrongly(route, withHeader('if-match', version));

    const { currentVersion } = await refused(route, answer, 412, 'session-changed');
    expect(`"${currentVersion}"`).toBe(now);
    expect(answer.headers.get('etag')).toBe(now);
  });
});

describe('what a path names', () => {
  /** A machine reports of an authorization, and it is that which it does not have. */
  const unknownIs: Record<string, RefusalCode> = {
    'complete-withdrawal': 'cash-not-authorized',
    'reverse-withdrawal': 'cash-not-authorized',
  };

  it.each(named.filter(({ path }) => path.includes('{transactionId}')))(
    '$method $path knows no transaction that never was',
    async (route) => {
      const code = unknownIs[route.function] ?? 'transaction-not-found';

      const answer = await knockWrongly(route, (right) => right);

      await refused(route, answer, code === 'cash-not-authorized' ? 409 : 404, code);
    },
  );

  /** To register a machine is to name one that is not there yet. */
  const registered = named.filter(({ function: name }) => name !== registerTerminalRoute.function);

  it.each(registered.filter(({ path }) => path.includes('{terminalId}')))(
    '$method $path knows no terminal of no network',
    async (route) => {
      const answer = await knockWrongly(route, (right) => ({
        ...right,
        path: { ...right.path, terminalId: 'atm-9999' },
      }));

      await refused(route, answer, 404, 'terminal-unknown');
    },
  );

  it.each([
    ['DELETE /session/attachments/{attachmentId}', 404, 'attachment-not-found'],
    ['DELETE /session/devices/{keyThumbprint}', 404, 'device-unknown'],
    ['GET /terminals/{terminalId}/invitations/{invitationId}', 410, 'invitation-expired'],
    ['POST /operations/claims/{claimId}/answer', 404, 'claim-not-found'],
    ['GET /operations/reconciliations/{day}', 404, 'reconciliation-not-found'],
    ['GET /exports/{exportId}', 404, 'export-not-found'],
    ['POST /offers/{offerId}/responses', 404, 'offer-not-found'],
    ['DELETE /session/assistances/{assistanceId}', 404, 'assistance-not-found'],
  ] as const)('%s answers %i %s to an id that it never gave', async (door, status, code) => {
    const route = doorNamed(door);

    const answer = await knockWrongly(route, (right) => right);

    await refused(route, answer, status, code);
  });

  it('leaves no kind of id untried', () => {
    const names = new Set(named.flatMap(({ parameters }) => Object.keys(parameters?.shape ?? {})));

    expect([...names].sort()).toEqual([
      'assistanceId',
      'attachmentId',
      'claimId',
      // Of a customer at whom nobody looked there is a chain of nothing, so none need be known.
      'customerId',
      'day',
      'exportId',
      'invitationId',
      'keyThumbprint',
      // Of a measure: its example is one that there is.
      'name',
      'offerId',
      // One of a closed list: any other is malformed.
      'purpose',
      'terminalId',
      'transactionId',
    ]);
  });
});

describe('somebody else’s transaction', () => {
  let owner: WebBank;
  let theirs: string;

  beforeAll(async () => {
    await withNothingOpen(await Phone.open(stage, chloe));
    owner = await WebBank.open(stage, chloe);
    theirs = (await owner.start('loan-application')).id;
    return async () => void (await owner.cancel(theirs));
  });

  it.each(closed.filter((route) => route.path.includes('{transactionId}') || bodyNames(route)))(
    '$method $path says of it what it says of one that never was',
    async (route) => {
      const ofTheirs = await bodyOf(await knockWrongly(route, naming(route, theirs)));

      const ofNone = await bodyOf(await knockWrongly(route, naming(route, 't000001-0000000000')));

      expect(ofTheirs).toEqual(ofNone);
      expect(ofTheirs.status).toBeGreaterThanOrEqual(400);
      expect(ofTheirs.status).toBeLessThan(500);
      expect(JSON.stringify(ofTheirs)).not.toContain(theirs);
    },
  );

  async function bodyOf(answer: Response): Promise<Record<string, unknown>> {
    const { requestId: _, ...said } = (await answer.json()) as Record<string, unknown>;
    return said;
  }
});

describe('the edge as a whole', () => {
  it('knows no other path, and no other method', async () => {
    const strangers = [
      ['GET', '/'],
      ['GET', '/session/secrets'],
      ['PUT', '/session'],
      ['DELETE', '/docs'],
    ] as const;

    const answers = await Promise.all(
      strangers.map(([method, path]) => fetch(`${system.url}${path}`, { method })),
    );

    expect(answers.map(({ status }) => status)).toEqual(strangers.map(() => 404));
  });
});

function doorNamed(door: string): Route {
  const found = routes.find(({ method, path }) => `${method} ${path}` === door);
  if (!found) throw new Error(`The contract has no ${door}.`);
  return found;
}

function bodyNames({ body }: Route): boolean {
  return Object.hasOwn(body?.meta()?.['example'] ?? {}, 'transactionId');
}

const naming =
  (route: Route, transactionId: string) =>
  ({ body, ...right }: Knock): Knock => ({
    ...right,
    path: { ...right.path, transactionId },
    body: bodyNames(route) && body ? JSON.stringify({ ...JSON.parse(body), transactionId }) : body,
  });
