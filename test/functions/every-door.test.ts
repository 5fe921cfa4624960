import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BODY_BYTES_MAX } from '../../functions/edge/read-body.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { readPass, writePass } from '../../shared/seal/visit-pass.ts';
import { anAgent, helped } from '../support/assistance-walks.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, type Claims, call, type DoorName, newKey } from '../support/call.ts';
import {
  aCustomer,
  analyst,
  marketing,
  network,
  operators,
  signIn,
} from '../support/customer-of-the-bank.ts';
import { attached, visiting } from '../support/customer-walks.ts';
import { exampleOf } from '../support/example-request.ts';

useBank();

const doors = routes.map((route) => [route.function as DoorName, route] as const);
const doorsWhere = (holds: (route: Route) => boolean) => doors.filter(([, route]) => holds(route));

const opensTo = (scope: Route['scopes'][number]) => (route: Route) => route.scopes.includes(scope);
const isSignedIn = (route: Route) => route.scopes.length > 0;
/** Doors at which somebody of the bank calls, and no customer: see `assist-doors.test.ts`. */
const isForAgentsAlone = (route: Route) =>
  route.scopes.every((scope) => scope === 'assist') && isSignedIn(route);
const isForCustomers = (route: Route) => opensTo('session')(route) || opensTo('approve')(route);

/** The session as a machine uses it: every door that opens to a machine and to a customer alike. */
const isForVisits = (route: Route) => opensTo('terminal')(route) && opensTo('session')(route);

function callerAt(route: Route, { phone }: { phone: Claims }): Claims {
  if (opensTo('operations')(route)) return operators;
  if (opensTo('catalogue')(route)) return marketing;
  if (opensTo('measures')(route)) return analyst;
  if (isForAgentsAlone(route)) return anAgent();
  return isForCustomers(route) ? phone : network;
}

/** A token that is good, of a customer of whom the bank knows nothing else. */
const somebody = () => signIn(`c-${randomUUID()}`, clients.phone, 'session approve');

/** The pass of a visit that nobody is on. */
const noVisit = writePass({ customerId: 'c-nobody', secret: 'A'.repeat(24) });

describe.each(doorsWhere(isSignedIn))('%s', (door, route) => {
  it('does not open to a token of another scope', async () => {
    const phone = somebody();

    const refused = await call(door, { ...exampleOf(route, phone), by: { ...phone, scope: 'openid email' } });

    expect(refused.problem).toMatchObject({ code: 'scope-missing', status: 403 });
  });

  it('does not open to a client that is registered for no channel', async () => {
    const phone = somebody();
    const by = { ...phone, client_id: 'a-stranger', scope: route.scopes.join(' ') };

    const refused = await call(door, { ...exampleOf(route, phone), by });

    expect(refused.problem).toMatchObject({ code: 'channel-unknown', status: 403 });
  });

  it('does not take a body of more than 16 KB', async () => {
    const phone = somebody();
    const asked = exampleOf(route, callerAt(route, { phone }));

    const refused = await call(door, { ...asked, body: { padding: 'x'.repeat(BODY_BYTES_MAX) } });

    expect(refused.problem).toMatchObject({ code: 'body-too-large', status: 413 });
  });

  it('says a refusal as a problem, with the number to quote, and lets nobody store it', async () => {
    const phone = somebody();

    const refused = await call(door, { ...exampleOf(route, phone), by: { ...phone, scope: '' } });

    expect(refused.problem).toEqual({
      type: '/docs#scope-missing',
      title: 'The token does not open this door.',
      status: 403,
      detail: expect.any(String),
      code: 'scope-missing',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(refused.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe.each(doorsWhere(({ guard }) => guard !== 'none'))('%s, which changes something', (door, route) => {
  it('needs an Idempotency-Key', async () => {
    const phone = somebody();
    const asked = exampleOf(route, callerAt(route, { phone }));

    const refused = await call(door, { ...asked, visit: noVisit, headers: { 'idempotency-key': undefined } });

    expect(refused.problem).toMatchObject({ code: 'idempotency-key-missing', status: 400 });
  });

  it.each(['unquoted-key', '"short"', `"${'k'.repeat(129)}"`, '"kéy-kéy-kéy"'])(
    'does not take %s for an Idempotency-Key',
    async (key) => {
      const phone = somebody();
      const asked = exampleOf(route, callerAt(route, { phone }));

      const refused = await call(door, { ...asked, visit: noVisit, headers: { 'idempotency-key': key } });

      expect(refused.problem).toMatchObject({ code: 'request-invalid', status: 400 });
    },
  );
});

describe.each(doorsWhere(({ guard }) => guard === 'version'))(
  '%s, which changes a version',
  (door, route) => {
    it('needs the version that the caller saw', async () => {
      const phone = somebody();
      const asked = exampleOf(route, callerAt(route, { phone }));

      const refused = await call(door, { ...asked, visit: noVisit, headers: { 'if-match': undefined } });

      expect(refused.problem).toMatchObject({ code: 'version-missing', status: 428 });
    });

    it.each(['7', '*', 'W/"7"', '"seven"', '"-1"'])('does not take %s for a version', async (tag) => {
      const phone = somebody();
      const asked = exampleOf(route, callerAt(route, { phone }));

      const refused = await call(door, { ...asked, visit: noVisit, headers: { 'if-match': tag } });

      expect(refused.problem).toMatchObject({ code: 'request-invalid', status: 400 });
    });
  },
);

describe.each(doorsWhere(({ body }) => body !== undefined))('%s, which takes a body', (door, route) => {
  it.each([
    ['cut off in the middle', '{"kind": "trans'],
    ['empty', ''],
    ['a bare word', 'hello'],
    ['a list', []],
    ['nothing at all', 'null'],
  ])('does not take one that is %s', async (_, body) => {
    const phone = somebody();
    const asked = exampleOf(route, callerAt(route, { phone }));

    const refused = await call(door, { ...asked, visit: noVisit, body });

    expect(refused.problem).toMatchObject({ code: 'request-invalid', status: 400 });
  });

  it('does not take a field that the contract lacks, and says which', async () => {
    const phone = somebody();
    const asked = exampleOf(route, callerAt(route, { phone }));
    const body = { ...(asked.body as object), surprise: true };

    const refused = await call(door, { ...asked, visit: noVisit, body });

    expect(refused.problem).toMatchObject({ code: 'request-invalid', status: 400 });
    expect(refused.problem?.issues?.map(({ says }) => says).join()).toContain('surprise');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', undefined])(
    'does not take one of the type %s',
    async (type) => {
      const phone = somebody();
      const asked = exampleOf(route, callerAt(route, { phone }));

      const refused = await call(door, { ...asked, visit: noVisit, headers: { 'content-type': type } });

      expect(refused.problem).toMatchObject({ code: 'media-type-unsupported', status: 415 });
    },
  );
});

describe.each(doorsWhere(({ parameters }) => parameters !== undefined))(
  '%s, which names something in its path',
  (door, route) => {
    it('does not take a name that cannot be one', async () => {
      const phone = somebody();
      const asked = exampleOf(route, callerAt(route, { phone }));
      const path = Object.fromEntries(Object.keys(asked.path ?? {}).map((name) => [name, '!'.repeat(200)]));

      const refused = await call(door, { ...asked, visit: noVisit, path });

      expect(refused.problem).toMatchObject({ code: 'request-invalid', status: 400 });
    });
  },
);

describe.each(doorsWhere(isForCustomers))('%s, for a customer', (door, route) => {
  it('stays shut to a channel that was signed out, however long its token lives', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    await call('detach-channel', { by: web, path: { attachmentId: phone.sid ?? '' } });
    const asked = exampleOf(route, phone);
    const body = WHOLE_BODIES[door] ? await WHOLE_BODIES[door]() : asked.body;

    const refused = await call(door, { ...asked, body });

    expect(refused.problem).toMatchObject({ code: 'signed-out', status: 403 });
  });
});

/** Doors that look at a seal before they look at the caller need one that is whole. */
const WHOLE_BODIES: Partial<Record<DoorName, () => Promise<unknown>>> = {
  'enrol-device': async () => ({ enrolment: await (await aCustomer()).device.enrolment() }),
  'approve-transaction': async () => ({ approval: await anApproval() }),
  'read-invitation': async () => ({ qr: (await drawnQr()).qr }),
  'answer-invitation': async () => ({
    qr: (await drawnQr()).qr,
    transactionId: 't000004-9f86d08188',
    answer: 'confirm',
    approval: await anApproval(),
  }),
};

const anApproval = async () =>
  (await aCustomer()).device.approval({
    transactionId: 't000004-9f86d08188',
    amountMinor: 1,
    currency: 'EUR',
    payee: 'cash',
  });

const drawnQr = async () =>
  (await call('invite-customer', { by: network, path: { terminalId: machines.here } })).body;

const changes = (route: Route) =>
  route.guard === 'version' && isForCustomers(route) && route.function !== 'attach-channel';

describe.each(doorsWhere(changes))('%s, for a channel', (door, route) => {
  it('stays shut to a channel that is not attached', async () => {
    const { phone, web } = await aCustomer();
    await attached(web);
    const asked = exampleOf(route, phone);
    const body = WHOLE_BODIES[door] ? await WHOLE_BODIES[door]() : asked.body;

    const refused = await call(door, { ...asked, body });

    expect(refused.problem).toMatchObject({ code: 'channel-not-attached', status: 409 });
  });
});

/** What a machine says of itself is remembered with the machine, if at all; that an export is wanted, with the export. */
const ofNoCustomer = ['invite-customer', 'register-terminal', 'report-cash', 'request-export'];

/** Doors that remember a request in the session of a customer, by a key that is the customer's. */
const remembersRequests = (route: Route) =>
  route.guard !== 'none' && !ofNoCustomer.includes(route.function) && !isForAgentsAlone(route);

/** A whole request of a customer who is attached on the phone and stands at a machine. */
async function wholeRequest(door: DoorName, route: Route): Promise<{ phone: Claims; asked: Asked }> {
  const customer = await aCustomer();
  await attached(customer.phone);
  const visit = await visiting(customer);
  const agent = isForAgentsAlone(route) && (await helped({ web: customer.phone }));
  const asked = { ...exampleOf(route, callerAt(route, customer)), visit, ...agent };
  const path = 'terminalId' in (asked.path ?? {}) ? { ...asked.path, terminalId: machines.here } : asked.path;
  const ofCard = { cardToken: customer.cardToken, verifiedAt: new Date().toISOString() };
  const whole = door === 'begin-visit' ? ofCard : await WHOLE_BODIES[door]?.();
  const named = opensTo('operations')(route) && {
    ...(asked.body as object),
    customerId: customer.customerId,
  };
  return { phone: customer.phone, asked: { ...asked, path, body: whole ?? (named || asked.body) } };
}

describe.each(doorsWhere(remembersRequests))('%s, once for each key', (door, route) => {
  it('does not take a key that was used at another door', async () => {
    const { phone, asked } = await wholeRequest(door, route);
    const key = newKey();
    (await call('set-preferences', { by: phone, key, body: { spokenText: true } })).body;

    const refused = await call(door, { ...asked, key, body: asked.body ?? { another: 'body' } });

    expect(refused.problem).toMatchObject({ code: 'key-reused', status: 422 });
  });
});

describe.each(doorsWhere(({ guard }) => guard === 'version'))('%s, from what was seen', (door, route) => {
  it('is refused when the session has changed since, and says what it is now', async () => {
    const { phone, asked } = await wholeRequest(door, route);
    const { version: seen } = await call('read-session', { by: phone });
    (await call('set-preferences', { by: phone, body: { spokenText: true } })).body;

    const refused = await call(door, { ...asked, seen });

    expect(refused.problem).toMatchObject({ code: 'session-changed', status: 412, currentVersion: seen + 1 });
    expect(refused.version).toBe(seen + 1);
  });
});

describe.each(doorsWhere(isForVisits))('%s, at a machine', (door, route) => {
  it('needs the pass of a visit', async () => {
    const refused = await call(door, exampleOf(route, network));

    expect(refused.problem).toMatchObject({ code: 'visit-missing', status: 403 });
  });

  it.each(['', 'c-anna', 'c-anna.short', `.${'A'.repeat(24)}`])(
    'does not take "%s" for a pass',
    async (visit) => {
      const refused = await call(door, { ...exampleOf(route, network), visit });

      expect(refused.problem).toMatchObject({ code: 'visit-missing', status: 403 });
    },
  );

  it('stays shut when the pass is somebody else’s', async () => {
    const customer = await aCustomer();
    const other = await aCustomer();
    const secret = readPass(await visiting(other))?.secret ?? '';
    await visiting(customer);

    const refused = await call(door, {
      ...exampleOf(route, network),
      visit: writePass({ customerId: customer.customerId, secret }),
    });

    expect(refused.problem).toMatchObject({ code: 'visit-over', status: 403 });
  });

  it('stays shut once the customer has left', async () => {
    const customer = await aCustomer();
    const visit = await visiting(customer);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });

    const refused = await call(door, { ...exampleOf(route, network), visit });

    expect(refused.problem).toMatchObject({ code: 'visit-over', status: 403 });
  });

  it('stays shut to another network that has got hold of the pass', async () => {
    const visit = await visiting(await aCustomer());
    const by = { client_id: 'elsewhere-atm', scope: 'terminal' };

    const refused = await call(door, { ...exampleOf(route, by), by, visit });

    expect(refused.problem).toMatchObject({ code: 'visit-over', status: 403 });
  });
});

describe('a fault of ours', () => {
  it('is said as such and nothing more', async () => {
    const { phone } = await aCustomer();
    const table = process.env['SESSION_TABLE'];
    process.env['SESSION_TABLE'] = 'there-is-no-such-table';

    const faulty = await call('read-session', { by: phone });
    process.env['SESSION_TABLE'] = table;

    expect(faulty.status).toBe(500);
    expect(JSON.parse(faulty.text)).toEqual({
      type: 'about:blank',
      title: 'Internal Server Error',
      status: 500,
      detail: expect.any(String),
      requestId: expect.any(String),
    });
    expect(faulty.text).not.toMatch(/table|Exception|at /);
  });
});
