import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { readPass } from '../../shared/seal/visit-pass.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, network, otherNetwork } from '../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  aWithdrawalAtTheMachine,
  begun,
  visiting,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const here = { terminalId: machines.here };
const nobodys = 't000004-9f86d08188';
const noAuthorization = 'a000009-60303ae22b';

const reports: [DoorName, Asked][] = [
  ['invite-customer', { path: here }],
  ['watch-invitation', { path: { ...here, invitationId: 'i-x' } }],
  ['begin-visit', { path: here, body: { cardToken: 'tok_nobody', verifiedAt: '2026-11-21T09:41:00.000Z' } }],
  ['end-visit', { path: here }],
  ['authorize-withdrawal', { path: here, body: { transactionId: nobodys } }],
  [
    'complete-withdrawal',
    {
      path: { ...here, transactionId: nobodys },
      body: { authorizationId: noAuthorization, dispensed: euro(10_00) },
    },
  ],
  [
    'reverse-withdrawal',
    {
      path: { ...here, transactionId: nobodys },
      body: { authorizationId: noAuthorization, reason: 'timeout' },
    },
  ],
  ['count-deposit', { path: { ...here, transactionId: nobodys }, body: { counted: euro(10_00) } }],
];

describe.each(reports)('%s', (door, asked) => {
  it('knows only the machines of the network that calls, and says no more of others', async () => {
    const visit = await visiting(await aCustomer());

    const foreign = await call(door, { ...asked, by: otherNetwork, visit });
    const missing = await call(door, {
      ...asked,
      by: network,
      visit,
      path: { ...asked.path, terminalId: 'atm-nowhere' },
    });

    expect(foreign.problem).toMatchObject({ code: 'terminal-unknown', status: 404 });
    expect(withoutRequestId(foreign.text)).toBe(withoutRequestId(missing.text));
  });
});

const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

describe.each(
  reports.filter(([door]) => !['invite-customer', 'watch-invitation', 'begin-visit'].includes(door)),
)('%s, for the customer of a visit', (door, asked) => {
  it('needs its pass, to know whose it is', async () => {
    expect((await call(door, { ...asked, by: network })).code).toBe('visit-missing');
  });
});

describe('begin-visit', () => {
  it('opens a visit for the holder of the card, and shows what is prepared', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const { body, status } = await call('begin-visit', {
      by: network,
      path: here,
      body: { cardToken: customer.cardToken, verifiedAt: new Date().toISOString() },
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      pass: expect.any(String),
      endsAt: new Date(Date.now() + limits.visitLivesMs).toISOString(),
      language: 'en',
      prepared: [{ id: transactionId, step: { name: 'collection', possibleHere: true } }],
    });
    expect(readPass(body.pass)?.customerId).toBe(customer.customerId);
  });

  it('opens the session of a customer who never had one', async () => {
    const visit = await visiting(await aCustomer());

    expect((await call('read-session', { by: network, visit })).version).toBe(1);
  });

  it('does not know every card', async () => {
    const body = { cardToken: 'tok_nobody', verifiedAt: new Date().toISOString() };

    const refused = await call('begin-visit', { by: network, path: here, body });

    expect(refused.problem).toMatchObject({ code: 'card-unknown', status: 404 });
  });

  it.each([-61_000, 61_000])('does not believe that a card was verified %i ms from now', async (ms) => {
    const { cardToken } = await aCustomer();
    const body = { cardToken, verifiedAt: new Date(Date.now() + ms).toISOString() };

    const refused = await call('begin-visit', { by: network, path: here, body });

    expect(refused.problem).toMatchObject({ code: 'evidence-stale', status: 422 });
  });

  it('makes an earlier pass at the same machine worthless', async () => {
    const customer = await aCustomer();
    const earlier = await visiting(customer);
    const later = await visiting(customer);

    expect((await call('read-session', { by: network, visit: earlier })).code).toBe('visit-over');
    expect((await call('read-session', { by: network, visit: later })).status).toBe(200);
  });
});

describe('end-visit', () => {
  it('forgets the customer, lays down what the machine held, and may be said twice', async () => {
    const customer = await aCustomer();
    const { transactionId, visit } = await aWithdrawalAtTheMachine(customer);

    const first = await call('end-visit', { by: network, visit, path: here });
    const again = await call('end-visit', { by: network, visit, path: here });

    expect([first.body, again.body]).toEqual(Array(2).fill({ ended: true }));
    const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
    expect(body.holder).toBeUndefined();
  });

  it('leaves cash that is in the machine’s mouth to the machine, which may report it afterwards', async () => {
    const customer = await aCustomer();
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer, 120_00);
    await call('end-visit', { by: network, visit, path: here });

    const completed = await call('complete-withdrawal', {
      by: network,
      visit,
      path: { ...here, transactionId },
      body: { authorizationId, dispensed: euro(120_00) },
    });

    expect(completed.body.outcome).toBe('completed');
  });

  it('does not end a visit at another machine', async () => {
    const customer = await aCustomer();
    const visit = await visiting(customer);

    await call('end-visit', { by: network, visit, path: { terminalId: machines.there } });

    expect((await call('read-session', { by: network, visit })).status).toBe(200);
  });
});

describe('authorize-withdrawal', () => {
  const authorizing = (visit: string, transactionId: string, terminalId: string = machines.here) =>
    call('authorize-withdrawal', { by: network, visit, path: { terminalId }, body: { transactionId } });

  it('lets the machine dispense exactly what is set aside', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer(), 120_00);

    const { body, status } = await authorizing(visit, transactionId);

    expect(status).toBe(201);
    expect(body).toEqual({
      authorizationId: expect.stringMatching(/^a[0-9a-z]{6}-[0-9a-f]{16}$/),
      transactionId,
      dispense: euro(120_00),
    });
  });

  it('is refused at another machine than the one of the visit', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer());

    expect((await authorizing(visit, transactionId, machines.there)).code).toBe('visit-over');
  });

  it('is refused once the visit is over', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer());
    later(limits.visitLivesMs);

    expect((await authorizing(visit, transactionId)).code).toBe('visit-over');
  });

  it('is refused while the machine does not hold it', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer);

    const held = await authorizing(visit, transactionId);
    await call('suspend-transaction', { by: customer.phone, path: { transactionId } });
    const suspended = await authorizing(visit, transactionId);

    expect([held.code, suspended.code]).toEqual(['transaction-held', 'transaction-suspended']);
  });

  it('is refused before the money is set aside', async () => {
    const visit = await visiting(await aCustomer());
    const transactionId = await begun(network, 'cash-withdrawal', visit);

    expect((await authorizing(visit, transactionId)).code).toBe('step-not-current');
  });

  it('is refused for a withdrawal that there is not, and for one whose time is over', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aWithdrawalAtTheMachine(customer);
    later(24 * 3_600_000);
    const visit = await visiting(customer);

    const [missing, expired] = [await authorizing(visit, nobodys), await authorizing(visit, transactionId)];

    expect([missing.code, expired.code]).toEqual(['transaction-not-found', 'transaction-expired']);
  });

  it('is refused while the money moves', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer());
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The function is gone.'));
    await call('cancel-transaction', { by: network, visit, path: { transactionId } });

    expect((await authorizing(visit, transactionId)).code).toBe('money-moving');
  });

  it('is given once: nobody is authorized again before the machine has reported', async () => {
    const { transactionId, visit } = await aDispensingWithdrawal(await aCustomer());

    expect((await authorizing(visit, transactionId)).code).toBe('cash-in-machine');
  });

  it('does not let a repeat dispense once more when the machine has reported', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer(), 120_00);
    const { version: seen } = await call('read-session', { by: network, visit });
    const request = { by: network, visit, key: newKey(), seen, path: here, body: { transactionId } };
    const { body } = await call('authorize-withdrawal', request);
    const repeated = await call('authorize-withdrawal', request);
    await call('complete-withdrawal', {
      by: network,
      visit,
      path: { ...here, transactionId },
      body: { authorizationId: body.authorizationId, dispensed: euro(120_00) },
    });

    const late = await call('authorize-withdrawal', request);

    expect(repeated.body).toEqual(body);
    expect(late.code).toBe('cash-not-authorized');
  });
});

describe('complete-withdrawal', () => {
  const completing = (
    { transactionId, visit, authorizationId }: Awaited<ReturnType<typeof aDispensingWithdrawal>>,
    dispensed: { amountMinor: number; currency: string },
    asked: Asked = {},
  ) =>
    call('complete-withdrawal', {
      by: network,
      visit,
      path: { ...here, transactionId },
      body: { authorizationId, dispensed },
      ...asked,
    });

  it.each([
    ['all', 120_00],
    ['a part', 70_00],
  ])('captures %s of what was set aside, and gives the rest back', async (_, amountMinor) => {
    const customer = await aCustomer();
    const dispensing = await aDispensingWithdrawal(customer, 120_00);

    const { body } = await completing(dispensing, euro(amountMinor));

    expect(body).toMatchObject({ outcome: 'completed', money: { dispensed: euro(amountMinor) } });
    expect(await balanceOf(customer.customerId)).toBe(1_000_00 - amountMinor);
    expect(await availableOn(customer.customerId)).toBe(1_000_00 - amountMinor);
  });

  it('leaves the withdrawal prepared when nothing came out, for another try', async () => {
    const customer = await aCustomer();
    const dispensing = await aDispensingWithdrawal(customer, 120_00);

    const { body } = await completing(dispensing, euro(0));
    const again = await call('authorize-withdrawal', {
      by: network,
      visit: dispensing.visit,
      path: here,
      body: { transactionId: dispensing.transactionId },
    });

    expect(body).toMatchObject({ step: { name: 'collection' }, money: { state: 'not-dispensed' } });
    expect(again.status).toBe(201);
    expect(again.body.authorizationId).not.toBe(dispensing.authorizationId);
  });

  it('is taken although the visit and the life of the transaction are over', async () => {
    const customer = await aCustomer();
    const dispensing = await aDispensingWithdrawal(customer, 120_00);
    later(25 * 3_600_000);

    expect((await completing(dispensing, euro(120_00))).body.outcome).toBe('completed');
  });

  it.each([
    ['more than was authorized', euro(130_00)],
    ['another currency', { amountMinor: 120_00, currency: 'USD' }],
  ])('cannot be true of %s', async (_, dispensed) => {
    const dispensing = await aDispensingWithdrawal(await aCustomer(), 120_00);

    const refused = await completing(dispensing, dispensed);

    expect(refused.problem).toMatchObject({ code: 'evidence-impossible', status: 422 });
    expect((await completing(dispensing, euro(120_00))).status).toBe(200);
  });

  it('is refused to another machine, for another authorization, and a second time with another amount', async () => {
    const dispensing = await aDispensingWithdrawal(await aCustomer(), 120_00);
    const path = { terminalId: machines.there, transactionId: dispensing.transactionId };

    const elsewhere = await completing(dispensing, euro(120_00), { path });
    const unknown = await completing({ ...dispensing, authorizationId: noAuthorization }, euro(120_00));
    (await completing(dispensing, euro(120_00))).body;
    const differs = await completing(dispensing, euro(100_00));

    expect([elsewhere.code, unknown.code]).toEqual(Array(2).fill('cash-not-authorized'));
    expect(differs.problem).toMatchObject({ code: 'evidence-differs', status: 409 });
  });

  it('is answered alike a second time, and takes the money once', async () => {
    const customer = await aCustomer();
    const dispensing = await aDispensingWithdrawal(customer, 120_00);
    const first = await completing(dispensing, euro(120_00));

    const twice = await completing(dispensing, euro(120_00));

    expect(twice.body).toEqual(first.body);
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });
});

describe('reverse-withdrawal', () => {
  it('takes an authorization back, and the withdrawal stays prepared', async () => {
    const customer = await aCustomer();
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer, 120_00);
    const request = {
      by: network,
      visit,
      key: newKey(),
      path: { ...here, transactionId },
      body: { authorizationId, reason: 'malfunction' },
    };

    const first = await call('reverse-withdrawal', request);
    const again = await call('reverse-withdrawal', request);

    expect(first.body).toMatchObject({ step: { name: 'collection' }, money: { state: 'reversed' } });
    expect(again.body).toEqual(first.body);
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('is refused where there is nothing to take back', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer());

    const refused = await call('reverse-withdrawal', {
      by: network,
      visit,
      path: { ...here, transactionId },
      body: { authorizationId: noAuthorization, reason: 'timeout' },
    });

    expect(refused.code).toBe('cash-not-authorized');
  });
});

describe('count-deposit', () => {
  const counting = (visit: string, transactionId: string, amountMinor: number) =>
    call('count-deposit', {
      by: network,
      visit,
      path: { ...here, transactionId },
      body: { counted: euro(amountMinor) },
    });

  it('takes the cash in for the customer, and asks where it shall go', async () => {
    const visit = await visiting(await aCustomer());
    const transactionId = await begun(network, 'cash-deposit', visit);

    const { body } = await counting(visit, transactionId, 80_00);

    expect(body).toMatchObject({
      step: { name: 'allocation', possibleHere: true },
      money: { state: 'taken-in', takenIn: euro(80_00) },
    });
  });

  it('is taken although the customer has left', async () => {
    const visit = await visiting(await aCustomer());
    const transactionId = await begun(network, 'cash-deposit', visit);
    await call('end-visit', { by: network, visit, path: here });

    expect((await counting(visit, transactionId, 80_00)).body.money?.state).toBe('taken-in');
  });

  it('is refused a second time', async () => {
    const { transactionId, visit } = await aCountedDeposit(await aCustomer());

    expect((await counting(visit, transactionId, 90_00)).problem).toMatchObject({
      code: 'evidence-differs',
      status: 409,
    });
  });

  it('is refused for nothing, and for a deposit that there is not', async () => {
    const visit = await visiting(await aCustomer());
    const transactionId = await begun(network, 'cash-deposit', visit);

    expect((await counting(visit, transactionId, 0)).code).toBe('evidence-impossible');
    expect((await counting(visit, nobodys, 10_00)).code).toBe('transaction-not-found');
  });
});
