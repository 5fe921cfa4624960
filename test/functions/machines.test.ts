import { randomUUID } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cashElsewhere } from '../../shared/aws/directory/cash-elsewhere.ts';
import { documentClient } from '../../shared/aws/document-client.ts';
import { geohashOf } from '../../shared/terminal/geohash.ts';
import type { Location } from '../../shared/terminal/location.ts';
import { CASH_REPORT_COUNTS_MS } from '../../shared/terminal/machine-cash.ts';
import { availableOn } from '../support/bank-books.ts';
import { costsOf, operationsIn } from '../support/bank-costs.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Claims, call, newKey } from '../support/call.ts';
import { aCustomer, network, otherNetwork } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal, visiting } from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const notes = (denominationMinor: number, count: number) => ({
  currency: 'EUR',
  denominationMinor,
  notes: count,
});

/** A town of its own for each test, so that machines of others are not near. */
let towns = 0;
const aTown = (): Location => {
  towns += 1;
  return { latitude: 40 + Math.floor(towns / 60), longitude: (towns % 60) * 2 };
};
const northOf = ({ latitude, longitude }: Location, metres: number): Location => ({
  latitude: latitude + metres / 111_195,
  longitude,
});

const newId = () => `atm-${randomUUID().slice(0, 12)}`;
const described = (location: Location, more: object = {}) => ({
  name: 'Machine',
  address: 'Via Roma 1',
  location,
  capabilities: ['dispenses-cash', 'cardless'],
  ...more,
});

/** Registers a machine, and reports its cash if it is said. */
async function aMachine(
  location: Location,
  { cash, by = network, ...more }: { cash?: object[]; by?: Claims; capabilities?: string[] } = {},
): Promise<string> {
  const terminalId = newId();
  (await call('register-terminal', { by, path: { terminalId }, body: described(location, more) })).body;
  if (cash) (await reporting(terminalId, cash, { by })).body;
  return terminalId;
}

const reporting = (
  terminalId: string,
  cassettes: object[],
  { by = network, at = Date.now(), key = newKey() }: { by?: Claims; at?: number; key?: string } = {},
) =>
  call('report-cash', {
    by,
    key,
    path: { terminalId },
    body: { reportedAt: new Date(at).toISOString(), cassettes },
  });

async function nearTo({ latitude, longitude }: Location, amountMinor?: number) {
  const { phone } = await aCustomer();
  const query = { latitude: String(latitude), longitude: String(longitude) };
  const { body } = await call('find-machines', {
    by: phone,
    query: { ...query, ...(amountMinor !== undefined && { amountMinor: String(amountMinor) }) },
  });
  return body.machines;
}

describe('register-terminal', () => {
  it('lets a machine of the network serve, and answers what it is', async () => {
    const terminalId = newId();
    const body = described(aTown());

    const registered = await call('register-terminal', { by: network, path: { terminalId }, body });
    const visit = await visiting(await aCustomer(), terminalId);

    expect(registered.body).toEqual({ terminalId, ...body });
    expect(visit).toEqual(expect.any(String));
  });

  it('refuses an id that another network uses, says no word of whose it is, and changes nothing', async () => {
    const town = aTown();
    const terminalId = await aMachine(town, { by: otherNetwork });

    const refused = await call('register-terminal', {
      by: network,
      path: { terminalId },
      body: described(aTown(), { name: 'Mine' }),
    });

    expect(refused.problem).toMatchObject({ code: 'terminal-taken', status: 409 });
    expect(refused.text).not.toContain('elsewhere');
    expect(await nearTo(town)).toMatchObject([{ terminalId, name: 'Machine' }]);
  });

  it('moves a machine: it is found where it is, and no more where it was', async () => {
    const [from, to] = [aTown(), aTown()];
    const terminalId = await aMachine(from, { cash: [notes(20_00, 1)] });

    await call('register-terminal', { by: network, path: { terminalId }, body: described(to) });

    expect(await nearTo(from)).toEqual([]);
    expect(await nearTo(to, 20_00)).toMatchObject([{ terminalId, distanceM: 0, dispenses: 'yes' }]);
    expect(await spotsAt(from)).toEqual([]);
  });

  it('leaves one spot on the map, however many descriptions race', async () => {
    const towns = [aTown(), aTown(), aTown(), aTown()];
    const before = aTown();
    const terminalId = await aMachine(before);

    await Promise.all([
      ...towns.map((town) =>
        call('register-terminal', { by: network, path: { terminalId }, body: described(town) }),
      ),
      ...[1, 2, 3].map((count) => reporting(terminalId, [notes(20_00, count)], { at: Date.now() + count })),
    ]);

    const found = await Promise.all([...towns, before].map(spotsAt));
    expect(found.flat()).toHaveLength(1);
    const [stands] = towns.filter((_, at) => found[at]?.length === 1);
    expect(stands && (await nearTo(stands, 60_00))).toMatchObject([{ terminalId, dispenses: 'yes' }]);
  });

  it('changes nothing when it is said again, however late, and takes no key for two descriptions', async () => {
    const [from, to] = [aTown(), aTown()];
    const terminalId = newId();
    const first = { by: network, key: newKey(), path: { terminalId }, body: described(from) };
    await call('register-terminal', first);
    await call('register-terminal', { by: network, path: { terminalId }, body: described(to) });

    const late = await call('register-terminal', first);
    const reused = await call('register-terminal', { ...first, body: described(aTown()) });

    expect(late.body.location).toEqual(to);
    expect(reused.code).toBe('key-reused');
    expect(await nearTo(from)).toEqual([]);
  });

  it.each([
    ['stands nowhere', { location: { latitude: 91, longitude: 0 } }],
    ['can what no machine can', { capabilities: ['makes-coffee'] }],
    ['says a capability twice', { capabilities: ['prints', 'prints'] }],
    ['has no name', { name: '' }],
  ])('takes no machine that %s', async (_, wrong) => {
    const body = described(aTown(), wrong);

    const refused = await call('register-terminal', { by: network, path: { terminalId: newId() }, body });

    expect(refused.code).toBe('request-invalid');
  });
});

describe('report-cash', () => {
  it('is of the network’s own machines', async () => {
    const terminalId = await aMachine(aTown(), { by: otherNetwork });

    const [foreign, missing] = [await reporting(terminalId, []), await reporting('atm-nowhere', [])];

    expect(foreign.problem).toMatchObject({ code: 'terminal-unknown', status: 404 });
    expect(missing.code).toBe('terminal-unknown');
  });

  it('stands until a newer one comes: one that was delayed changes nothing, and learns what stands', async () => {
    const town = aTown();
    const terminalId = await aMachine(town);
    const now = Date.now();
    await reporting(terminalId, [], { at: now });

    const older = await reporting(terminalId, [notes(50_00, 100)], { at: now - 1 });
    const newer = await reporting(terminalId, [notes(50_00, 2)], { at: now + 1 });

    expect(older.body).toEqual({ reportedAt: new Date(now).toISOString(), cassettes: [] });
    expect(newer.body.cassettes).toEqual([notes(50_00, 2)]);
    expect(await nearTo(town, 100_00)).toMatchObject([{ dispenses: 'yes' }]);
    expect(await nearTo(town, 150_00)).toMatchObject([{ dispenses: 'no' }]);
  });

  it('is answered alike when it is said again, and takes no key for two reports', async () => {
    const terminalId = await aMachine(aTown());
    const again = { key: newKey(), at: Date.now() };

    const first = await reporting(terminalId, [notes(50_00, 2)], again);
    const second = await reporting(terminalId, [notes(50_00, 2)], again);
    const reused = await reporting(terminalId, [], again);

    expect(second.body).toEqual(first.body);
    expect(reused.code).toBe('key-reused');
  });

  it.each([
    [60_000, undefined],
    [60_001, 'evidence-stale'],
  ])('may be %i ms ahead of our clock: %s', async (ms, code) => {
    const terminalId = await aMachine(aTown());

    expect((await reporting(terminalId, [], { at: Date.now() + ms })).code).toBe(code);
  });

  it('stays when the machine is described anew', async () => {
    const town = aTown();
    const terminalId = await aMachine(town, { cash: [] });

    await call('register-terminal', { by: network, path: { terminalId }, body: described(town) });

    expect(await nearTo(town, 20_00)).toMatchObject([{ dispenses: 'no' }]);
  });
});

describe('find-machines', () => {
  it('names ten, the nearest first, of whichever network, and never what is in them', async () => {
    const town = aTown();
    const metres = [9_000, 40, 3_000, 700, 1_500, 300, 80, 12_000, 15_000, 5_000, 2_000, 18_000];
    for (const each of metres) {
      const by = each % 2_000 === 0 ? otherNetwork : network;
      await aMachine(northOf(town, each), { by, cash: [notes(20_00, 7)] });
    }

    const machines = await nearTo(town, 40_00);

    const distances = machines.map(({ distanceM }) => distanceM);
    expect(distances).toEqual(metres.toSorted((one, other) => one - other).slice(0, 10));
    expect(machines[0]).toEqual({
      terminalId: expect.any(String),
      name: 'Machine',
      address: 'Via Roma 1',
      location: northOf(town, 40),
      distanceM: 40,
      capabilities: ['dispenses-cash', 'cardless'],
      dispenses: 'yes',
    });
    expect(JSON.stringify(machines)).not.toMatch(/cassette|denomination|notes|network|elsewhere/);
  });

  it('says nothing of an amount that nobody asked for', async () => {
    const town = aTown();
    await aMachine(town, { cash: [] });

    expect((await nearTo(town))[0]).not.toHaveProperty('dispenses');
  });

  it('does not believe a machine for ever', async () => {
    const town = aTown();
    await aMachine(town, { cash: [] });

    const fresh = await nearTo(town, 20_00);
    later(CASH_REPORT_COUNTS_MS);
    const stale = await nearTo(town, 20_00);

    expect([fresh[0]?.dispenses, stale[0]?.dispenses]).toEqual(['no', 'unknown']);
  });

  it.each([
    ['no place', {}],
    ['half a place', { latitude: '41.9' }],
    ['a place beside the earth', { latitude: '41.9', longitude: '180.5' }],
    ['an empty place', { latitude: '', longitude: '' }],
    ['a place in powers', { latitude: '4e1', longitude: '12' }],
    ['more than may be withdrawn', { latitude: '41.9', longitude: '12.5', amountMinor: '100001' }],
    ['half a cent', { latitude: '41.9', longitude: '12.5', amountMinor: '10.5' }],
    ['what it does not know', { latitude: '41.9', longitude: '12.5', radius: '5' }],
  ] as Record<string, string>[][])('takes no question with %s', async (_, query) => {
    const { phone } = await aCustomer();

    expect((await call('find-machines', { by: phone, query })).code).toBe('request-invalid');
  });

  it('costs a bounded number of reads in a town full of machines, and in a desert', async () => {
    const [town, desert] = [aTown(), aTown()];
    for (let each = 1; each <= 35; each += 1) await aMachine(northOf(town, each * 10), { cash: [] });

    const full = await costsOf(() => nearTo(town, 20_00));
    const empty = await costsOf(() => nearTo(desert, 20_00));
    const noneCan = await costsOf(() =>
      cashElsewhere({ ...MACHINE, location: town, cash: NONE }, TEN, Date.now()),
    );

    expect(counted(full)).toEqual({ Query: 9, GetItem: 10 + THE_SESSION });
    expect(counted(empty)).toEqual({ Query: 27, GetItem: THE_SESSION });
    expect(counted(noneCan)).toEqual({ Query: 27, GetItem: 30 });
  });
});

const MACHINE = { terminalId: 'atm-x', network: 'n', name: 'n', address: 'a' };
const NONE = { reportedAtMs: Date.now(), cassettes: [] };
const TEN = { amountMinor: 10_00, currency: 'EUR' };

/** A door of customers reads whether they are signed in. */
const THE_SESSION = 1;

/** The reads of a search, without the writes by which a customer is opened. */
function counted(costs: Awaited<ReturnType<typeof costsOf>>) {
  const operations = operationsIn(costs).split(' ');
  const of = (name: string) => operations.filter((each) => each === name).length;
  return { Query: of('Query'), GetItem: of('GetItem') };
}

describe('a machine that is out of cash', () => {
  it('names the three nearest that can, and the withdrawal stays as it was, to be collected there', async () => {
    const town = aTown();
    const here = await aMachine(town, { cash: [notes(50_00, 1)] });
    await aMachine(northOf(town, 100), { cash: [] });
    await aMachine(northOf(town, 200), { capabilities: ['accepts-cash'] });
    const silent = await aMachine(northOf(town, 900));
    const full = await aMachine(northOf(town, 400), { cash: [notes(20_00, 6)] });
    const others = await aMachine(northOf(town, 2_000), { by: otherNetwork, cash: [notes(10_00, 99)] });
    await aMachine(northOf(town, 9_000), { cash: [notes(10_00, 99)] });
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const visit = await atMachine(customer, here, transactionId);
    const before = await call('read-session', { by: customer.phone });

    const refused = await authorizing(visit, here, transactionId);

    expect(refused.problem).toMatchObject({
      code: 'cash-unavailable',
      status: 409,
      machines: [
        { terminalId: full, name: 'Machine', address: 'Via Roma 1', distanceM: 400 },
        { terminalId: silent, name: 'Machine', address: 'Via Roma 1', distanceM: 900 },
        { terminalId: others, name: 'Machine', address: 'Via Roma 1', distanceM: 2_000 },
      ],
    });
    expect(refused.problem?.detail).toBe(
      'This machine cannot pay out this amount now. Your cash stays prepared: collect it at Machine, Via Roma 1.',
    );
    expect(refused.text).not.toMatch(/cassette|notes|elsewhere/);
    const after = await call('read-session', { by: customer.phone });
    expect(after.body).toEqual(before.body);
    expect(await availableOn(customer.customerId)).toBe(1_000_00 - 120_00);

    await call('end-visit', { by: network, visit, path: { terminalId: here } });
    const there = await atMachine(customer, full, transactionId);
    const { body } = await authorizing(there, full, transactionId);
    expect(body.dispense).toEqual({ amountMinor: 120_00, currency: 'EUR' });
  });

  it('stays refused when it asks with the same key, and is authorized with another once it was filled', async () => {
    const here = await aMachine(aTown(), { cash: [] });
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const visit = await atMachine(customer, here, transactionId);
    const key = newKey();

    const first = await authorizing(visit, here, transactionId, key);
    await reporting(here, [notes(20_00, 100)], { at: Date.now() + 1 });
    const repeated = await authorizing(visit, here, transactionId, key);
    const anew = await authorizing(visit, here, transactionId);

    expect([first.code, repeated.code, anew.status]).toEqual(['cash-unavailable', 'cash-unavailable', 201]);
    expect(first.problem?.machines).toEqual([]);
  });

  it('is not refused what it was authorized for, however empty it says it is when it asks again', async () => {
    const here = await aMachine(aTown(), { cash: [notes(20_00, 6)] });
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const visit = await atMachine(customer, here, transactionId);
    const { version: seen } = await call('read-session', { by: network, visit });
    const request = {
      by: network,
      visit,
      seen,
      key: newKey(),
      path: { terminalId: here },
      body: { transactionId },
    };

    const first = await call('authorize-withdrawal', request);
    await reporting(here, [], { at: Date.now() + 1 });
    const again = await call('authorize-withdrawal', request);

    expect(again.body).toEqual(first.body);
  });

  it('is told first what else is wrong: nobody learns of cash who may not have it', async () => {
    const here = await aMachine(aTown(), { cash: [] });
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer, here);

    expect((await authorizing(visit, here, transactionId)).code).toBe('transaction-held');
  });

  it('may try where it has never reported, or not for long', async () => {
    const here = await aMachine(aTown(), { cash: [] });
    later(CASH_REPORT_COUNTS_MS);
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await atMachine(customer, here, transactionId);

    expect((await authorizing(visit, here, transactionId)).status).toBe(201);
  });

  async function atMachine(
    customer: Awaited<ReturnType<typeof aCustomer>>,
    terminalId: string,
    transactionId: string,
  ): Promise<string> {
    const visit = await visiting(customer, terminalId);
    (await call('take-over', { by: network, visit, path: { transactionId } })).body;
    return visit;
  }

  const authorizing = (visit: string, terminalId: string, transactionId: string, key = newKey()) =>
    call('authorize-withdrawal', { by: network, visit, key, path: { terminalId }, body: { transactionId } });
});

describe('whoever asks for a machine', () => {
  it('learns whether it can, and which others can', async () => {
    const town = aTown();
    const [here, there] = [await aMachine(town, { cash: [] }), await aMachine(northOf(town, 50))];

    const [empty, may, unknown] = await Promise.all(
      [here, there, 'atm-nowhere'].map((terminalId) => cashElsewhere(terminalId, TEN, Date.now())),
    );

    expect(empty).toMatchObject({ here: 'no', others: [{ terminalId: there, distanceM: 50 }] });
    const filledMeanwhile = await cashElsewhere(
      { ...MACHINE, terminalId: there, location: town, cash: NONE },
      TEN,
      Date.now(),
    );

    expect(filledMeanwhile.others).toEqual([]);
    expect([may, unknown]).toEqual(Array(2).fill({ here: 'unknown', others: [] }));
  });
});

/** What stands on the map within a few metres of a place. */
async function spotsAt(place: Location): Promise<unknown[]> {
  const geohash = geohashOf(place, 9);
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: process.env['SESSION_TABLE'] ?? '',
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :area AND begins_with(sk, :spot)',
      ExpressionAttributeValues: { ':area': `area#${geohash.slice(0, 4)}`, ':spot': `spot#${geohash}` },
    }),
  );
  return Items;
}
