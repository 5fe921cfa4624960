import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../shared/session/limits.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { type Claims, call, newKey } from '../support/call.ts';
import { aCustomer, network } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  answered,
  aPreparedWithdrawal,
  attached,
  begun,
  fromCurrent,
  visiting,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function offered(by: Claims, to: 'atm' | 'web' | 'mobile', transactionId: string): Promise<string> {
  return (await call('hand-over', { by, path: { transactionId }, body: { to } })).body.ticket;
}

const accepting = (by: Claims, ticket: string, visit?: string) =>
  call('accept-hand-over', { by, visit, body: { ticket } });

describe('hand-over', () => {
  it('writes a ticket for another channel: one use, two minutes, three tries', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);

    const { body } = await call('hand-over', {
      by: customer.phone,
      path: { transactionId },
      body: { to: 'atm' },
    });

    expect(body).toEqual({
      ticket: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$/),
      to: 'atm',
      expiresAt: new Date(Date.now() + limits.ticketLivesMs).toISOString(),
      tries: limits.ticketTriesMax,
    });
  });

  it('answers a repeat with the same ticket, although it is stored nowhere', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const { version: seen } = await call('read-session', { by: customer.phone });
    const request = { by: customer.phone, key: newKey(), seen, path: { transactionId }, body: { to: 'atm' } };
    const first = await call('hand-over', request);

    const again = await call('hand-over', request);

    expect(again.body).toEqual(first.body);
    const { loadSession } = await import('../../shared/aws/sessions/load-session.ts');
    const stored = JSON.stringify(await loadSession(customer.customerId));
    expect(stored).not.toContain(first.body.ticket);
    expect(stored).not.toContain(first.body.ticket.replace('-', ''));
  });

  it('says of a ticket that another took the place of that it has no time and no try left', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'transfer');
    const older = { by: phone, key: newKey(), seen: 3, path: { transactionId }, body: { to: 'web' } };
    const first = await call('hand-over', older);
    later(30_000);
    const newer = await offered(phone, 'web', transactionId);

    const again = await call('hand-over', older);

    expect(again.body).toEqual({
      ticket: first.body.ticket,
      to: 'web',
      expiresAt: new Date(Date.now()).toISOString(),
      tries: 0,
    });
    expect((await accepting(web, first.body.ticket)).code).toBe('ticket-not-found');
    expect((await accepting(web, newer)).status).toBe(200);
  });

  it('says which channels could continue when that one cannot', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);

    const refused = await call('hand-over', {
      by: customer.phone,
      path: { transactionId },
      body: { to: 'web' },
    });

    expect(refused.problem).toMatchObject({ code: 'channel-cannot-continue', continueOn: ['atm'] });
  });
});

describe('accept-hand-over', () => {
  it('picks the baton up at a machine, however the ticket is typed', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const ticket = await offered(customer.phone, 'atm', transactionId);
    const visit = await visiting(customer);

    const { body } = await accepting(network, ` ${ticket.toLowerCase().replace('-', ' ')}`, visit);

    expect(body).toMatchObject({ id: transactionId, holder: { channel: 'atm', here: true } });
    expect(body.handOver).toBeUndefined();
  });

  it('answers a repeat alike', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const ticket = await offered(phone, 'web', transactionId);
    const request = { by: web, key: newKey(), seen: 4, body: { ticket } };
    const first = await call('accept-hand-over', request);

    const again = await call('accept-hand-over', request);

    expect(again.body).toEqual(first.body);
    expect(again.replayed).toBe(true);
  });

  it('passes it from a machine at once, since the holder wanted it', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-withdrawal', visit);
    const { body } = await call('hand-over', {
      by: network,
      visit,
      path: { transactionId },
      body: { to: 'web' },
    });

    expect((await accepting(customer.web, body.ticket)).body.holder).toMatchObject({ channel: 'web' });
  });

  it('works once', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const ticket = await offered(phone, 'web', await begun(phone, 'transfer'));
    (await accepting(web, ticket)).body;

    expect((await accepting(web, ticket)).problem).toMatchObject({ code: 'ticket-not-found', status: 404 });
  });

  it('does not work for another customer, and tells them nothing', async () => {
    const owner = await aCustomer();
    const thief = await aCustomer();
    await attached(owner.phone, owner.web, thief.web);
    const ticket = await offered(owner.phone, 'web', await begun(owner.phone, 'transfer'));

    const stolen = await accepting(thief.web, ticket);
    const invented = await accepting(thief.web, 'BCDF-GHJK');

    expect(stolen.code).toBe('ticket-not-found');
    expect(withoutRequestId(stolen.text)).toBe(withoutRequestId(invented.text));
    expect((await accepting(owner.web, ticket)).status).toBe(200);
  });

  it('does not work on another kind of channel than it was written for', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const ticket = await offered(customer.phone, 'atm', await aPreparedWithdrawal(customer));

    expect((await accepting(customer.web, ticket)).code).toBe('ticket-not-found');
  });

  it('is over after two minutes', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const ticket = await offered(phone, 'web', await begun(phone, 'transfer'));
    later(limits.ticketLivesMs);

    expect((await accepting(web, ticket)).problem).toMatchObject({ code: 'ticket-expired', status: 410 });
  });

  it('is over with the life of its transaction', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'transfer');
    later(24 * 3_600_000 - 60_000);
    const ticket = await offered(phone, 'web', transactionId);
    later(60_000);

    expect((await accepting(web, ticket)).problem).toMatchObject({
      code: 'transaction-expired',
      status: 410,
    });
  });

  it('is void after three wrong tries, though each of them was remembered once', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const ticket = await offered(phone, 'web', await begun(phone, 'transfer'));
    const wrong = { by: web, key: newKey(), seen: 4, body: { ticket: 'BCDF-GHJK' } };

    const first = await call('accept-hand-over', wrong);
    const repeat = await call('accept-hand-over', wrong);
    const { version } = await call('read-session', { by: web });
    await accepting(web, 'BCDF-GHJL');
    await accepting(web, 'BCDF-GHJM');

    expect([first.code, repeat.code, version]).toEqual(['ticket-not-found', 'ticket-not-found', 5]);
    expect((await accepting(web, ticket)).code).toBe('ticket-not-found');
  });

  it('is void once the transaction has gone on', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const ticket = await offered(phone, 'web', transactionId);
    await answered(phone, transactionId, 'amount', fromCurrent(50_00));

    expect((await accepting(web, ticket)).code).toBe('ticket-not-found');
  });

  it('cannot be written for cash that is in a machine', async () => {
    const customer = await aCustomer();
    const { transactionId, visit } = await aDispensingWithdrawal(customer);
    const path = { transactionId };

    expect((await call('hand-over', { by: network, visit, path, body: { to: 'branch' } })).code).toBe(
      'cash-in-machine',
    );
  });

  it('does not take a ticket where the visit is over', async () => {
    const customer = await aCustomer();
    const ticket = await offered(customer.phone, 'atm', await aPreparedWithdrawal(customer));
    const visit = await visiting(customer);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });

    expect((await accepting(network, ticket, visit)).code).toBe('visit-over');
  });
});

const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
