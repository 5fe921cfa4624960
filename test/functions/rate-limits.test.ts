import { Metrics } from '@aws-lambda-powertools/metrics';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentClient } from '../../shared/aws/document-client.ts';
import { loadSealKey } from '../../shared/aws/secret-key.ts';
import { defaultRateLimits, noRateLimits, type RateLimits } from '../../shared/contract/rate-limits.ts';
import { sealUnsubscribing } from '../../shared/seal/unsubscribe-link.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { type Answered, type Asked, type Claims, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, analyst, network, otherNetwork, signIn } from '../support/customer-of-the-bank.ts';
import { aDispensingWithdrawal, anUnapprovedWithdrawal, attached, begun } from '../support/customer-walks.ts';
import { asking, complete, entryOf, reverse } from '../support/network-walks.ts';

useBank();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  await expectBalancedBooks();
});

/** From here on these limits hold, and no others. */
const limitTo = (limits: RateLimits) =>
  vi.stubEnv('RATE_LIMITS', JSON.stringify({ ...noRateLimits, ...limits }));
const later = (ms: number) => vi.advanceTimersByTime(ms);

const oneASecond = (atOnce: number) => ({ atOnce, everyMs: 1_000 });
const prefer = (by: Asked['by'], largeText: boolean, more: Asked = {}) =>
  call('set-preferences', { by, body: { largeText }, ...more });

/** Asks so often, one after the other. */
async function ask<Name extends DoorName>(times: number, name: Name, asked: Asked) {
  const answers: Answered<unknown>[] = [];
  for (let nth = 0; nth < times; nth += 1) answers.push(await call(name, asked));
  return answers;
}

const codesOf = (answers: readonly Answered<unknown>[]) => answers.map(({ code, status }) => code ?? status);

describe('changes of one customer', () => {
  it('are refused beyond what anybody needs, with the time to wait, and taken when it has passed', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ changesOfCustomer: oneASecond(3) });
    for (const largeText of [true, false, true]) expect((await prefer(phone, largeText)).status).toBe(200);
    const request = { key: newKey(), seen: 4 };

    const refused = await prefer(phone, false, request);
    later(1_000);
    const taken = await prefer(phone, false, request);

    expect(refused.problem).toMatchObject({
      code: 'too-many-requests',
      status: 429,
      limit: 'changesOfCustomer',
      retryAfterS: 1,
    });
    expect(refused.headers['retry-after']).toBe('1');
    expect(taken).toMatchObject({ status: 200, replayed: false, version: 5 });
  });

  it('are one account for all of their channels, and another customer has another', async () => {
    const { phone, web } = await aCustomer();
    const other = await aCustomer();
    await attached(phone, web, other.phone);
    limitTo({ changesOfCustomer: oneASecond(2) });

    const answers = [await prefer(phone, true), await prefer(web, false), await prefer(phone, true)];

    expect(codesOf(answers)).toEqual([200, 200, 'too-many-requests']);
    expect((await prefer(other.phone, true)).status).toBe(200);
  });

  it('are counted exactly, however many come at once', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    limitTo({ changesOfCustomer: oneASecond(5) });
    const insist = async (deviceOf: Claims): Promise<unknown> => {
      const { code, status } = await call('attach-channel', { by: deviceOf });
      return code === 'session-changed' ? insist(deviceOf) : (code ?? status);
    };
    const signIns = Array.from({ length: 12 }, () => signIn(customerId, clients.web));

    const told = await Promise.all(signIns.map(insist));

    expect(told.filter((each) => each === 201)).toHaveLength(5);
    expect(told.filter((each) => each === 'too-many-requests')).toHaveLength(7);
  });

  it('cost nothing when they are repeated: what was taken is answered as it was', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ changesOfCustomer: oneASecond(1) });
    const request = { key: newKey(), seen: 1 };
    await prefer(phone, true, request);

    const repeats = await ask(5, 'set-preferences', { by: phone, body: { largeText: true }, ...request });

    expect(repeats.map(({ status, replayed }) => [status, replayed])).toEqual(Array(5).fill([200, true]));
    expect((await prefer(phone, false)).code).toBe('too-many-requests');
  });

  it('count as well when they are refused, since a refusal is remembered by a write', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ changesOfCustomer: oneASecond(3) });

    const answers = await ask(4, 'suspend-transaction', {
      by: phone,
      path: { transactionId: 't000004-9f86d08188' },
    });

    expect(codesOf(answers)).toEqual([...Array(3).fill('transaction-not-found'), 'too-many-requests']);
  });

  it('never stand in the way of what protects the customer: another channel is signed out all the same', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    limitTo({ changesOfCustomer: oneASecond(1) });
    expect(codesOf([await prefer(web, true), await prefer(phone, true)])).toEqual([200, 'too-many-requests']);

    const signedOut = await call('detach-channel', { by: phone, path: { attachmentId: String(web.sid) } });

    expect(signedOut.status).toBe(200);
    expect((await call('read-session', { by: web })).code).toBe('signed-out');
  });

  it('nor does another sign-in that asks the door without end', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    limitTo({ requestsOfCustomer: oneASecond(2) });
    const signOut = (by: Claims, attachmentId: unknown) =>
      call('detach-channel', { by, path: { attachmentId: String(attachmentId) } });
    for (let nth = 0; nth < 2; nth += 1) await signOut(web, 'of-nobody');

    expect((await signOut(web, 'of-nobody')).code).toBe('too-many-requests');
    expect((await signOut(phone, web.sid)).status).toBe(200);
  });

  it('cost no call: one read and one write when taken, the same when refused, and the read alone when held back', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ changesOfCustomer: oneASecond(3) });
    const calling = vi.spyOn(documentClient(), 'send');
    const callsOf = async (asking: () => Promise<Answered<unknown>>) => {
      calling.mockClear();
      const { code, status } = await asking();
      return [code ?? status, ...calling.mock.calls.map(([command]) => command.constructor.name)];
    };
    const suspend = () =>
      call('suspend-transaction', { by: phone, seen: 2, path: { transactionId: 't000004-9f86d08188' } });

    expect(await callsOf(() => prefer(phone, true, { seen: 1 }))).toEqual([200, 'GetCommand', 'PutCommand']);
    expect(await callsOf(suspend)).toEqual(['transaction-not-found', 'GetCommand', 'UpdateCommand']);
    expect(await callsOf(() => call('draw-help-code', { by: phone, seen: 2 }))).toEqual([
      201,
      'GetCommand',
      'TransactWriteCommand',
    ]);
    expect(await callsOf(() => prefer(phone, false, { seen: 3 }))).toEqual([
      'too-many-requests',
      'GetCommand',
    ]);
    calling.mockRestore();
  });

  it('take one number in the item', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    await prefer(phone, true);

    const item = await itemOf(customerId);

    expect(Object.keys(item).filter((name) => ['pace', 'drawn'].includes(name))).toEqual(['pace']);
    expect(String(item['pace'])).toHaveLength(13);
  });
});

describe('what a customer draws and tries', () => {
  it('is less than what they change: help codes, of which nobody needs many', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ drawsOfCustomer: { atOnce: 2, everyMs: 10_000 } });

    const answers = await ask(3, 'draw-help-code', { by: phone });

    expect(codesOf(answers)).toEqual([201, 201, 'too-many-requests']);
    expect(answers[2]?.problem).toMatchObject({ limit: 'drawsOfCustomer', retryAfterS: 10 });
    expect((await prefer(phone, true)).status).toBe(200);
    later(10_000);
    expect((await call('draw-help-code', { by: phone })).status).toBe(201);
  });

  it('is tickets drawn and tickets tried, together', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(web, 'transfer');
    limitTo({ drawsOfCustomer: { atOnce: 3, everyMs: 10_000 } });

    const answers = [
      await call('hand-over', { by: web, path: { transactionId }, body: { to: 'mobile' } }),
      ...(await ask(3, 'accept-hand-over', { by: phone, body: { ticket: 'WDJB-MJHT' } })),
    ];

    expect(codesOf(answers)).toEqual([201, 'ticket-not-found', 'ticket-not-found', 'too-many-requests']);
  });

  it('is approvals, also those that are refused', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer);
    const other = { transactionId, amountMinor: 1, currency: 'EUR', payee: 'cash' } as const;
    limitTo({ drawsOfCustomer: { atOnce: 2, everyMs: 10_000 } });

    const answers: Answered<unknown>[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      const body = { approval: await customer.device.approval(other) };
      answers.push(await call('approve-transaction', { by: customer.phone, path: { transactionId }, body }));
    }

    expect(codesOf(answers)).toEqual(['approval-differs', 'approval-differs', 'too-many-requests']);
  });

  it('is addresses of lines', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    limitTo({ linesOfCustomer: oneASecond(2) });

    expect(codesOf(await ask(3, 'open-live', { by: phone }))).toEqual([201, 201, 'too-many-requests']);
  });

  it('is forgotten once it is past: it takes no room', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    limitTo({ drawsOfCustomer: { atOnce: 2, everyMs: 10_000 } });
    await call('draw-help-code', { by: phone });
    const during = await itemOf(customerId);
    later(10_001);
    await prefer(phone, true);

    expect(during['drawn']).toEqual(expect.any(Number));
    expect(await itemOf(customerId)).not.toHaveProperty('drawn');
  });
});

describe('what is asked of one door', () => {
  it('is bounded for a customer by all of their channels, and for nobody else', async () => {
    const { customerId, phone, web } = await aCustomer();
    const other = await aCustomer();
    await attached(phone, other.phone);
    limitTo({ requestsOfCustomer: oneASecond(3) });

    const answers = [
      ...(await ask(2, 'read-session', { by: phone })),
      ...(await ask(2, 'read-session', { by: web })),
    ];

    expect(codesOf(answers)).toEqual([200, 200, 200, 'too-many-requests']);
    expect(codesOf(await ask(1, 'read-session', { by: signIn(customerId, clients.web) }))).toEqual([
      'too-many-requests',
    ]);
    expect((await call('read-session', { by: other.phone })).status).toBe(200);
    expect((await call('read-notices', { by: phone })).status).toBe(200);
    later(1_000);
    expect((await call('read-session', { by: phone })).status).toBe(200);
  });

  it('is bounded for a machine, and not for its neighbour', async () => {
    limitTo({ invitationsOfMachine: oneASecond(2) });
    const draw = (terminalId: string) => call('invite-customer', { by: network, path: { terminalId } });

    const answers = [await draw(machines.here), await draw(machines.here), await draw(machines.here)];

    expect(codesOf(answers)).toEqual([201, 201, 'too-many-requests']);
    expect((await draw(machines.there)).status).toBe(201);
  });

  it('is bounded for a network, by a number of its own where the deployment has one', async () => {
    limitTo({ requestsOfNetwork: oneASecond(3), clients: { [clients.otherNetwork]: oneASecond(1) } });
    const watched = (by: Asked['by'], terminalId: string) =>
      ask(4, 'watch-invitation', { by, path: { terminalId, invitationId: 'i-none' } });

    const [usual, own] = [
      await watched(network, machines.here),
      await watched(otherNetwork, machines.elsewhere),
    ];

    expect(codesOf(usual).filter((each) => each === 'too-many-requests')).toHaveLength(1);
    expect(codesOf(own).filter((each) => each === 'too-many-requests')).toHaveLength(3);
  });

  it('is bounded for each customer whom a link in an e-mail names, and for nobody else', async () => {
    limitTo({ requestsOfCustomer: oneASecond(2) });
    const click = async (customerId: string) => {
      const link = { customerId, purpose: 'offers-by-email', sealedAtMs: Date.now() } as const;
      const token = await sealUnsubscribing(await loadSealKey(), link);
      return call('unsubscribe-customer', { path: { token } });
    };

    const answers = [await click('c-one'), await click('c-one'), await click('c-one')];

    expect(codesOf(answers)).toEqual([200, 200, 'too-many-requests']);
    expect((await click('c-another')).status).toBe(200);
  });

  it('is bounded for each analyst', async () => {
    limitTo({ questionsOfAnalyst: oneASecond(2) });
    const [one, another] = [
      { ...analyst, sub: 'a-1' },
      { ...analyst, sub: 'a-2' },
    ];

    expect(codesOf(await ask(3, 'list-measures', { by: one }))).toEqual([200, 200, 'too-many-requests']);
    expect((await call('list-measures', { by: another })).status).toBe(200);
  });
});

it('whoever is held back is counted, for all doors together, so that an alarm hears of it', async () => {
  const { phone } = await aCustomer();
  limitTo({ requestsOfCustomer: oneASecond(1) });
  const counting = vi.spyOn(Metrics.prototype, 'addMetric');
  const places = vi.spyOn(Metrics.prototype, 'addDimension');

  await ask(2, 'read-session', { by: phone });
  await ask(3, 'read-notices', { by: phone });

  expect(counting.mock.calls.filter(([name]) => name === 'HeldBack')).toHaveLength(3);
  expect(places.mock.calls.filter(([, place]) => place === 'rate-limits')).toHaveLength(3);
  counting.mockRestore();
  places.mockRestore();
});

describe('a machine at the switch’s doors', () => {
  it('is held back beyond what it may ask, undecided; what it asked before is answered as it was', async () => {
    const customer = await aCustomer();
    limitTo({ requestsOfMachine: oneASecond(1) });
    const [first, second] = [asking(customer, 50_00), asking(customer, 20_00)];
    later(1_000);

    const taken = await ask(1, 'request-switch-withdrawal', { by: network, body: first });
    const heldBack = await ask(1, 'request-switch-withdrawal', { by: network, body: second });
    const repeated = await ask(3, 'request-switch-withdrawal', { by: network, body: first });

    expect(codesOf([...taken, ...heldBack])).toEqual([200, 'too-many-requests']);
    expect(repeated.map(({ body }) => body)).toEqual(Array(3).fill(taken[0]?.body));
    expect(await entryOf(second)).toBeUndefined();
    expect(codesOf([await complete(first, 50_00), await reverse(second)])).toEqual([200, 200]);
  });
});

describe('what money did', () => {
  /** So few that the first request of anybody is the last. */
  const hardlyAny = Object.fromEntries(
    Object.keys(defaultRateLimits).map((name) => [name, { atOnce: 1, everyMs: 86_400_000 }]),
  );

  it('is taken from a machine that used up all that it may ask', async () => {
    const customer = await aCustomer();
    const { transactionId, authorizationId, visit } = await aDispensingWithdrawal(customer);
    limitTo(hardlyAny);
    await call('invite-customer', { by: network, path: { terminalId: machines.here } });
    expect((await call('invite-customer', { by: network, path: { terminalId: machines.here } })).code).toBe(
      'too-many-requests',
    );
    const report = {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId, dispensed: { amountMinor: 120_00, currency: 'EUR' } },
    };

    const reports = await ask(5, 'complete-withdrawal', report);

    expect(codesOf(reports)).toEqual(Array(5).fill(200));
  });
});

async function itemOf(customerId: string): Promise<Record<string, unknown>> {
  const { Item = {} } = await documentClient().send(
    new GetCommand({
      TableName: process.env['SESSION_TABLE'] ?? '',
      Key: { pk: `customer#${customerId}`, sk: 'session' },
      ConsistentRead: true,
    }),
  );
  return Item;
}
