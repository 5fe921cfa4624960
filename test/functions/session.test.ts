import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../shared/session/limits.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { drawDevice } from '../support/customer-device.ts';
import { aCustomer, network, signIn } from '../support/customer-of-the-bank.ts';
import { attached, begun, enrolled, visiting } from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('read-session', () => {
  it('shows a customer who never had one an empty session at version 0', async () => {
    const { phone } = await aCustomer();

    const { body, version } = await call('read-session', { by: phone });

    expect(version).toBe(0);
    expect(body).toMatchObject({ version: 0, channel: 'mobile', attachments: [], transactions: [] });
  });

  it('shows each channel what it can begin, and where the rest can be begun', async () => {
    const customer = await aCustomer();
    const visit = await visiting(customer);

    const web = await call('read-session', { by: customer.web });
    const atm = await call('read-session', { by: network, visit });

    expect(web.body.canBegin.map(({ kind }) => kind)).not.toContain('cash-deposit');
    expect(web.body.canBeginElsewhere).toContainEqual(
      expect.objectContaining({ kind: 'cash-deposit', continueOn: ['atm'] }),
    );
    expect(atm.body.canBegin.map(({ kind }) => kind)).toContain('cash-deposit');
  });

  it('answers 304 with the version while nothing is newer', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    const same = await call('read-session', { by: phone, headers: { 'if-none-match': '"1"' } });
    const newer = await call('read-session', { by: phone, headers: { 'if-none-match': '"0"' } });

    expect([same.status, same.version, same.text]).toEqual([304, 1, '']);
    expect([newer.status, newer.version]).toEqual([200, 1]);
  });

  it('speaks only to a machine at which the customer still stands', async () => {
    const customer = await aCustomer();
    const visit = await visiting(customer);
    later(limits.visitLivesMs);

    expect((await call('read-session', { by: network, visit })).code).toBe('visit-over');
  });
});

describe('attach-channel', () => {
  it('opens the session on the first call, and shows who is on it', async () => {
    const { phone, web } = await aCustomer();

    const first = await call('attach-channel', { by: phone });
    const second = await call('attach-channel', { by: web });

    expect([first.status, first.version, second.version]).toEqual([201, 1, 2]);
    expect(second.body.attachments.map(({ channel, here }) => [channel, here])).toEqual([
      ['mobile', false],
      ['web', true],
    ]);
  });

  it('changes nothing for a channel that is attached', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    expect((await call('attach-channel', { by: phone })).version).toBe(1);
  });

  it('lets the one attached longest ago that drives nothing make room for the ninth', async () => {
    const { customerId } = await aCustomer();
    const browsers = Array.from({ length: limits.attachmentsMax + 1 }, () => signIn(customerId, clients.web));
    await attached(...browsers.slice(0, -1));
    const transactionId = await begun(browsers[0] ?? network, 'transfer');

    const { body } = await call('attach-channel', { by: browsers.at(-1) });

    expect(body.attachments.map(({ attachmentId }) => attachmentId)).toEqual(
      browsers.toSpliced(1, 1).map(({ sid }) => sid),
    );
    expect(body.transactions.find(({ id }) => id === transactionId)?.holder).toBeDefined();
  });
});

describe('detach-channel', () => {
  it('signs a lost phone out, and lays down what it held', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    await begun(phone, 'transfer');

    const { body } = await call('detach-channel', { by: web, path: { attachmentId: phone.sid ?? '' } });

    expect(body.attachments.map(({ channel }) => channel)).toEqual(['web']);
    expect(body.transactions[0]?.holder).toBeUndefined();
    expect((await call('read-session', { by: phone })).code).toBe('signed-out');
  });

  it('does not tell a phone that was signed out which version there is', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    await call('detach-channel', { by: web, path: { attachmentId: phone.sid ?? '' } });

    const refused = await call('set-preferences', { by: phone, seen: 1, body: { largeText: true } });

    expect(refused.code).toBe('signed-out');
    expect(refused.problem).not.toHaveProperty('currentVersion');
  });

  it('answers a repeat of the own sign-out alike', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const request = { by: phone, key: newKey(), seen: 1, path: { attachmentId: phone.sid ?? '' } };
    const first = await call('detach-channel', request);

    const again = await call('detach-channel', request);

    expect(again.body).toEqual(first.body);
    expect(again.replayed).toBe(true);
  });

  it('finds only what is attached to this customer', async () => {
    const { phone } = await aCustomer();
    const other = await aCustomer();
    await attached(phone, other.phone);

    const refused = await call('detach-channel', {
      by: phone,
      path: { attachmentId: other.phone.sid ?? '' },
    });

    expect(refused.problem).toMatchObject({ code: 'attachment-not-found', status: 404 });
    expect((await call('read-session', { by: other.phone })).body.attachments).toHaveLength(1);
  });

  it('lets the customer come back with a new sign-in', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    await call('detach-channel', { by: phone, path: { attachmentId: phone.sid ?? '' } });
    const anew = signIn(customerId, clients.phone);

    expect((await call('attach-channel', { by: anew })).status).toBe(201);
  });
});

describe('a customer’s token without sid', () => {
  const withoutSid = ({ phone }: Awaited<ReturnType<typeof aCustomer>>) => ({ ...phone, sid: undefined });

  it('belongs to the sign-in of its time, so that the customer may sign out and come back', async () => {
    const by = withoutSid(await aCustomer());
    const attachmentId = `${clients.phone}@${by.auth_time}`;
    const { body } = await call('attach-channel', { by });
    (await call('detach-channel', { by, path: { attachmentId } })).body;
    later(1_000);
    const anew = { ...by, auth_time: String(Math.floor(Date.now() / 1000)) };

    const back = await call('attach-channel', { by: anew });
    const still = await call('attach-channel', { by });

    expect(body.attachments).toMatchObject([{ attachmentId, here: true }]);
    expect(back.body.attachments).toMatchObject([{ channel: 'mobile', here: true }]);
    expect(still.code).toBe('signed-out');
  });

  it('is refused when it does not say either when that was', async () => {
    const by = { ...withoutSid(await aCustomer()), auth_time: undefined };

    const refused = await call('read-session', { by });

    expect(refused.problem).toMatchObject({
      code: 'channel-unknown',
      status: 403,
      detail: expect.stringContaining('which sign-in it belongs to'),
    });
  });
});

describe('set-preferences', () => {
  it('follows the customer to every channel', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);

    await call('set-preferences', { by: customer.phone, body: { language: 'it', largeText: true } });

    const { body } = await call('read-session', { by: network, visit });
    expect(body.preferences).toEqual({
      language: 'it',
      timeZone: 'Europe/Rome',
      largeText: true,
      spokenText: false,
    });
    expect(body.canBegin.map(({ name }) => name)).toContain('Prelievo');
  });

  it.each([{ language: 'xx' }, { timeZone: 'Mars/Olympus' }, { largeText: 'yes' }])(
    'does not take %j',
    async (body) => {
      const { phone } = await aCustomer();
      await attached(phone);

      expect((await call('set-preferences', { by: phone, body })).code).toBe('request-invalid');
    },
  );
});

describe('remove-device', () => {
  it('takes a lost device away, so that another can be enrolled in its place', async () => {
    const { phone, web, device } = await aCustomer();
    await attached(phone, web);
    await call('enrol-device', { by: phone, body: { enrolment: await device.enrolment('Lost') } });

    const { body } = await call('remove-device', {
      by: web,
      path: { keyThumbprint: device.keyThumbprint },
    });

    expect(body.devices).toEqual([]);
  });

  it('finds only a device of this customer', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const { keyThumbprint } = await drawDevice();

    const refused = await call('remove-device', { by: phone, path: { keyThumbprint } });

    expect(refused.problem).toMatchObject({ code: 'device-unknown', status: 404 });
  });
});

describe('enrol-device', () => {
  it('enrols the device that signed, right after signing in, and once', async () => {
    const { phone, device } = await aCustomer();
    await attached(phone);

    const first = await call('enrol-device', {
      by: phone,
      body: { enrolment: await device.enrolment('Mine') },
    });
    const again = await call('enrol-device', {
      by: phone,
      body: { enrolment: await device.enrolment('Mine') },
    });

    expect(first.body.devices).toEqual([
      { keyThumbprint: device.keyThumbprint, name: 'Mine', enrolledAt: expect.any(String) },
    ]);
    expect(again.body.devices).toEqual(first.body.devices);
  });

  it('refuses what was not signed as an enrolment', async () => {
    const { phone, device } = await aCustomer();
    await attached(phone);
    const [header, , signature] = (await device.enrolment()).split('.');
    const payload = Buffer.from(JSON.stringify({ deviceName: 'Another', iat: 1 })).toString('base64url');

    const forged = `${header}.${payload}.${signature}`;

    expect((await call('enrol-device', { by: phone, body: { enrolment: forged } })).code).toBe(
      'approval-invalid',
    );
  });

  it('refuses a signature that was under way too long', async () => {
    const { phone, device } = await aCustomer();
    await attached(phone);
    const enrolment = await device.enrolment('Mine', Date.now() - limits.approvalAgeMaxMs - 1_000);

    expect((await call('enrol-device', { by: phone, body: { enrolment } })).code).toBe('approval-stale');
  });

  it('refuses once the sign-in is old', async () => {
    const { phone, device } = await aCustomer();
    await attached(phone);
    later(limits.enrolmentSignInAgeMaxMs + 1_000);

    const refused = await call('enrol-device', { by: phone, body: { enrolment: await device.enrolment() } });

    expect(refused.problem).toMatchObject({ code: 'sign-in-too-old', status: 403 });
  });

  it('refuses a sixth device', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    const enrol = async () => {
      const enrolment = await (await drawDevice()).enrolment();
      return call('enrol-device', { by: customer.phone, body: { enrolment } });
    };
    for (let devices = 1; devices < limits.devicesMax; devices += 1) (await enrol()).body;

    expect((await enrol()).code).toBe('too-many-devices');
  });
});

describe('read-accounts', () => {
  it('shows the accounts of the customer, and of nobody else', async () => {
    const { phone } = await aCustomer();

    const { body } = await call('read-accounts', { by: phone });

    expect(body.accounts.map(({ accountId, available }) => [accountId, available.amountMinor])).toEqual([
      ['current', 1_000_00],
      ['savings', 50_00],
    ]);
  });

  it('shows them to a machine while the customer stands there', async () => {
    const customer = await aCustomer();
    const visit = await visiting(customer);

    expect((await call('read-accounts', { by: network, visit })).body.accounts).toHaveLength(2);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    expect((await call('read-accounts', { by: network, visit })).code).toBe('visit-over');
  });
});

describe('read-history', () => {
  it('shows what has ended in pages of twenty, the last begun first', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const ids: string[] = [];
    for (let ended = 1; ended <= limits.historyPageMax + 2; ended += 1) {
      const transactionId = await begun(phone, 'transfer');
      await call('cancel-transaction', { by: phone, path: { transactionId } });
      ids.unshift(transactionId);
    }

    const first = await call('read-history', { by: phone });
    const second = await call('read-history', { by: phone, query: { after: first.body.next ?? '' } });

    expect(first.body.transactions.map(({ id }) => id)).toEqual(ids.slice(0, limits.historyPageMax));
    expect(second.body.transactions.map(({ id }) => id)).toEqual(ids.slice(limits.historyPageMax));
    expect(second.body.next).toBeUndefined();
  });

  it('does not take a question that the contract lacks', async () => {
    const { phone } = await aCustomer();

    expect((await call('read-history', { by: phone, query: { before: 'x' } })).code).toBe('request-invalid');
  });
});

describe('the contract', () => {
  it('is public, for machines and for people, and may be kept for a while', async () => {
    const machine = await call('read-openapi');
    const events = await call('read-asyncapi');
    const people = await call('read-docs');

    expect(JSON.parse(machine.text)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
    expect(JSON.parse(events.text)).toMatchObject({ asyncapi: '3.0.0' });
    expect(people.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(people.headers['content-security-policy']).toContain("default-src 'none'");
    expect([machine, events, people].map(({ headers }) => headers['cache-control'])).toEqual(
      Array(3).fill('public, max-age=300'),
    );
  });
});
