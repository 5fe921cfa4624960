import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../shared/session/limits.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network, signIn } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  visiting,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());
afterAll(expectBalancedBooks);

const here = { terminalId: machines.here };
const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const latest = async ({ by, visit }: Asked): Promise<number> =>
  (await call('read-session', { by, visit })).version;

const signedOutFromElsewhere = ({ phone, web }: Customer) =>
  call('detach-channel', { by: web, path: { attachmentId: phone.sid ?? '' } });

const visitEnded = (visit: string) => call('end-visit', { by: network, visit, path: here });

const ofThePhone: [DoorName, (customer: Customer) => Promise<Asked>][] = [
  ['set-preferences', async () => ({ body: { largeText: true } })],
  ['start-transaction', async () => ({ body: { kind: 'transfer' } })],
  [
    'save-draft',
    async ({ phone }) => ({
      path: { transactionId: await begun(phone, 'transfer') },
      body: { step: 'payee', draft: { payee: 'Bruno' } },
    }),
  ],
  [
    'hand-over',
    async ({ phone }) => ({
      path: { transactionId: await begun(phone, 'transfer') },
      body: { to: 'web' },
    }),
  ],
  ['enrol-device', async ({ device }) => ({ body: { enrolment: await device.enrolment() } })],
];

describe.each(ofThePhone)('%s, repeated by a phone that was signed out since', (door, ask) => {
  it('shows nothing any more', async () => {
    const customer = await aCustomer();
    const { phone, web } = customer;
    await attached(phone, web);
    const asked = await ask(customer);
    const request = { by: phone, key: newKey(), seen: await latest({ by: phone }), ...asked };
    const first = await call(door, request);
    const again = await call(door, request);
    (await signedOutFromElsewhere(customer)).body;

    const late = await call(door, request);

    expect([first.status < 300, again.replayed, late.code]).toEqual([true, true, 'signed-out']);
  });
});

it('a sign-out is repeated by a phone that has signed itself out, and answered alike', async () => {
  const { phone } = await aCustomer();
  await attached(phone);
  const request = { by: phone, key: newKey(), seen: 1, path: { attachmentId: phone.sid ?? '' } };
  const first = await call('detach-channel', request);

  const again = await call('detach-channel', request);

  expect(again.body).toEqual(first.body);
});

it('a sign-out of another channel shows nothing to a phone that was signed out itself since', async () => {
  const customer = await aCustomer();
  const { phone, web } = customer;
  const tablet = signIn(customer.customerId, clients.web);
  await attached(phone, web, tablet);
  const path = { attachmentId: tablet.sid ?? '' };
  const request = { by: phone, key: newKey(), seen: 3, path };
  (await call('detach-channel', request)).body;
  await signedOutFromElsewhere(customer);

  expect((await call('detach-channel', request)).code).toBe('signed-out');
});

describe('begin-visit, repeated', () => {
  const begin = async ({ cardToken }: Customer) => {
    const body = { cardToken, verifiedAt: new Date().toISOString() };
    const request = { by: network, key: newKey(), path: here, body };
    return { request, first: await call('begin-visit', request) };
  };

  it('is answered alike while the customer stands there', async () => {
    const customer = await aCustomer();
    await aPreparedWithdrawal(customer);
    const { request, first } = await begin(customer);

    const again = await call('begin-visit', request);

    expect(again.replayed).toBe(true);
    expect(again.body).toEqual(first.body);
  });

  it.each([
    ['ended', async (pass: string) => void (await visitEnded(pass)).body],
    ['run out of time', async () => void later(limits.visitLivesMs)],
    ['been followed by another', async (_: string, customer: Customer) => void (await visiting(customer))],
  ])('shows nothing any more when the visit has %s', async (_, leave) => {
    const customer = await aCustomer();
    await aPreparedWithdrawal(customer);
    const { request, first } = await begin(customer);
    await leave(first.body.pass, customer);

    const late = await call('begin-visit', request);

    expect(late.problem).toMatchObject({ code: 'visit-over', status: 403 });
  });
});

describe('a machine whose visit is over', () => {
  it('is shown nothing by the repeat of what it asked for the customer', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer);
    const seen = await latest({ by: network, visit });
    const request = { by: network, visit, key: newKey(), seen, path: { transactionId } };
    (await call('take-over', request)).body;
    await visitEnded(visit);

    expect((await call('take-over', request)).code).toBe('visit-over');
  });

  it('is answered alike when it repeats what it reported', async () => {
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(await aCustomer(), 120_00);
    const path = { ...here, transactionId };
    const body = { authorizationId, dispensed: euro(120_00) };
    const request = { by: network, visit, key: newKey(), path, body };
    const first = await call('complete-withdrawal', request);
    await visitEnded(visit);

    const again = await call('complete-withdrawal', request);

    expect(again.replayed).toBe(true);
    expect(again.body).toEqual(first.body);
  });

  it('is told again what it may dispense, or it could not take that back', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer(), 120_00);
    const seen = await latest({ by: network, visit });
    const request = { by: network, visit, key: newKey(), seen, path: here, body: { transactionId } };
    const first = await call('authorize-withdrawal', request);
    await visitEnded(visit);

    expect((await call('authorize-withdrawal', request)).body).toEqual(first.body);
  });
});
