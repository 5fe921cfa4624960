import { randomUUID } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linesOf, noteLine } from '../../shared/aws/live/lines.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { limits } from '../../shared/session/limits.ts';
import { useLines } from '../support/bank-lines.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Claims, call } from '../support/call.ts';
import { aCustomer, signIn } from '../support/customer-of-the-bank.ts';
import { attached, begun } from '../support/customer-walks.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';

useBank();
const gateway = useLines();

const ticketFor = async (by: Claims): Promise<string> => {
  const { url } = (await call('open-live', { by })).body;
  return new URL(url).searchParams.get('ticket') ?? '';
};

/** Shows a ticket at the line's own door, as the gateway does. */
async function connect(ticket: string | undefined, connectionId = randomUUID()): Promise<number> {
  const { handler } = await import('../../functions/connect-live.ts');
  const { statusCode } = await handler({
    requestContext: { connectionId, routeKey: '$connect' },
    ...(ticket !== undefined && { queryStringParameters: { ticket } }),
  });
  return statusCode;
}

/** Somebody who is on the line; answers how their line is called. */
async function onTheLine(by: Claims): Promise<string> {
  const connectionId = randomUUID();
  expect(await connect(await ticketFor(by), connectionId)).toBe(200);
  return connectionId;
}

/** What the stream says of a write, of which only keys and version matter. */
const written = (customerId: string, sk: string, version?: number, before?: number): DynamoDBRecord => {
  const image = (of: number | undefined): Record<string, AttributeValue> =>
    of === undefined ? {} : { version: { N: String(of) } };
  return {
    eventName: before === undefined ? 'INSERT' : 'MODIFY',
    dynamodb: {
      Keys: { pk: { S: `customer#${customerId}` }, sk: { S: sk } },
      NewImage: image(version),
      ...(before !== undefined && { OldImage: image(before) }),
    } as NonNullable<DynamoDBRecord['dynamodb']>,
  };
};

async function tell(...Records: DynamoDBRecord[]): Promise<void> {
  const { handler } = await import('../../functions/tell-live.ts');
  await handler({ Records });
}

const versionOf = async (customerId: string) => (await loadSession(customerId)).session.version;

async function aCustomerOnTwoChannels() {
  const customer = await aCustomer();
  await attached(customer.phone, customer.web);
  return customer;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

describe('open-live', () => {
  it('answers an address with a ticket that says nothing of whose it is, for half a minute', async () => {
    const { phone, customerId } = await aCustomerOnTwoChannels();

    const { body, status } = await call('open-live', { by: phone });

    expect(status).toBe(201);
    expect(body.url).toMatch(/^wss:\/\/live\.bank\.example\/live\?ticket=[\w-]{43}$/);
    expect(Date.parse(body.expiresAt)).toBe(Date.now() + 30_000);
    const ticket = new URL(body.url).searchParams.get('ticket') ?? '';
    expect(Buffer.from(ticket, 'base64url').toString()).not.toContain(customerId);
    expect(await everythingAbout(ticket)).toEqual([]);
  });

  it('leaves the session as it is', async () => {
    const { phone, customerId } = await aCustomerOnTwoChannels();
    const before = await versionOf(customerId);

    await call('open-live', { by: phone });

    expect(await versionOf(customerId)).toBe(before);
  });

  it('refuses a channel that is not attached, and one that was signed out', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const another = signIn(customerId, phone.client_id, 'session');
    await call('detach-channel', { by: phone, path: { attachmentId: web.sid ?? '' } });

    expect((await call('open-live', { by: another })).code).toBe('channel-not-attached');
    expect((await call('open-live', { by: web })).code).toBe('signed-out');
  });
});

describe('connect-live', () => {
  it('lets somebody on the line with a ticket, and notes whose line it is', async () => {
    const { phone, customerId } = await aCustomerOnTwoChannels();

    const connectionId = await onTheLine(phone);

    expect(await linesOf(customerId)).toEqual([
      { connectionId, channel: 'mobile', device: phone.sid, openedAtMs: Date.now() },
    ]);
  });

  it('takes a ticket once', async () => {
    const { phone } = await aCustomerOnTwoChannels();
    const ticket = await ticketFor(phone);

    const statuses = await Promise.all([connect(ticket), connect(ticket)]);

    expect(statuses.sort()).toEqual([200, 403]);
    expect(await connect(ticket)).toBe(403);
  });

  it('refuses whoever has no ticket, one of their own making, or one that is too old', async () => {
    const { phone, customerId } = await aCustomerOnTwoChannels();
    const old = await ticketFor(phone);
    pass(limits.liveTicketLivesMs);

    expect(await connect(undefined)).toBe(403);
    expect(await connect('A'.repeat(43))).toBe(403);
    expect(await connect('?')).toBe(403);
    expect(await connect(old)).toBe(403);
    expect(await linesOf(customerId)).toEqual([]);
  });

  it('refuses a channel that was signed out with a ticket in its hand', async () => {
    const { phone, web } = await aCustomerOnTwoChannels();
    const ticket = await ticketFor(web);
    await call('detach-channel', { by: phone, path: { attachmentId: web.sid ?? '' } });

    expect(await connect(ticket)).toBe(403);
  });

  it('lets the line give way that was opened longest ago, when there are too many', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const first = await onTheLine(web);
    for (let opened = 1; opened < limits.linesMax; opened += 1) {
      pass(1);
      await onTheLine(phone);
    }
    pass(1);

    const last = await onTheLine(phone);

    const lines = (await linesOf(customerId)).map(({ connectionId }) => connectionId);
    expect(lines).toHaveLength(limits.linesMax);
    expect(lines).toContain(last);
    expect(lines).not.toContain(first);
    expect(gateway.isHungUp(first)).toBe(true);
  });
});

describe('tell-live', () => {
  it('tells every channel on the line the version that there is, and nothing else', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const [onPhone, onWeb] = [await onTheLine(phone), await onTheLine(web)];
    await begun(phone, 'transfer');
    const version = await versionOf(customerId);

    await tell(written(customerId, 'session', version, version - 1));

    expect(gateway.heard(onWeb)).toEqual([{ changed: 'session', version }]);
    expect(gateway.heard(onPhone)).toEqual([{ changed: 'session', version }]);
  });

  it('tells of many writes once, and of the latest', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const line = await onTheLine(web);
    await begun(phone, 'transfer');
    await begun(phone, 'transfer');
    const version = await versionOf(customerId);

    await tell(
      written(customerId, 'session', version - 1, version - 2),
      written(customerId, 'session', version, version - 1),
    );

    expect(gateway.heard(line)).toEqual([{ changed: 'session', version }]);
  });

  it.each([
    ['offers', [['offers', 2, 1]]],
    ['offers', [['offer-inbox#web#p1']]],
    ['notices', [['notice#000000000000001#n1']]],
  ] as const)('says that %s changed, where they stand beside the session', async (changed, writes) => {
    const { web, customerId } = await aCustomerOnTwoChannels();
    const line = await onTheLine(web);

    await tell(...writes.map(([sk, version, before]) => written(customerId, sk, version, before)));

    expect(gateway.heard(line)).toEqual([{ changed }]);
  });

  it('says nothing of a write that changed no version, or that nobody waits for', async () => {
    const { web, customerId } = await aCustomerOnTwoChannels();
    const line = await onTheLine(web);

    await tell(written(customerId, 'session', 2, 2), written(customerId, 'transaction#t-1'));

    expect(gateway.heard(line)).toEqual([]);
  });

  it('tells nothing to another customer', async () => {
    const [one, other] = [await aCustomerOnTwoChannels(), await aCustomerOnTwoChannels()];
    const line = await onTheLine(other.web);

    await tell(written(one.customerId, 'session', 3, 2));

    expect(gateway.heard(line)).toEqual([]);
  });

  it('tells a channel that was signed out nothing more, and hangs up, however late it hears', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const [onPhone, onWeb] = [await onTheLine(phone), await onTheLine(web)];
    await call('detach-channel', { by: phone, path: { attachmentId: web.sid ?? '' } });

    await tell(written(customerId, 'notice#000000000000001#n1'));

    expect(gateway.heard(onPhone)).toEqual([{ changed: 'notices' }]);
    expect(gateway.heard(onWeb)).toEqual([]);
    expect(gateway.isHungUp(onWeb)).toBe(true);
    expect((await linesOf(customerId)).map(({ connectionId }) => connectionId)).toEqual([onPhone]);
  });

  it('forgets a line on which nobody is any more; one that was just opened may not be there yet', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const [dead, other] = [await onTheLine(phone), await onTheLine(web)];
    gateway.leave(dead);

    await tell(written(customerId, 'offers', 1));
    expect(await linesOf(customerId)).toHaveLength(2);
    pass(limits.lineYoungMs);
    await tell(written(customerId, 'offers', 2, 1));

    expect((await linesOf(customerId)).map(({ connectionId }) => connectionId)).toEqual([other]);
    expect(gateway.heard(other)).toHaveLength(2);
  });

  it('goes on to the others when one cannot be reached, and does not come again for it', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const [overrun, other] = [await onTheLine(phone), await onTheLine(web)];
    gateway.busy(overrun);

    await tell(written(customerId, 'offers', 1));

    expect(gateway.heard(other)).toEqual([{ changed: 'offers' }]);
    expect(await linesOf(customerId)).toHaveLength(2);
  });

  it('comes again when the table cannot be read', async () => {
    const { customerId } = await aCustomerOnTwoChannels();
    const table = process.env['SESSION_TABLE'];
    process.env['SESSION_TABLE'] = 'not-there';

    const told = tell(written(customerId, 'offers', 1));

    await expect(told).rejects.toMatchObject({ name: 'AggregateError' });
    process.env['SESSION_TABLE'] = table;
  });
});

describe('an erasure', () => {
  it('hangs up every line, forgets it, and lets nobody on with a ticket from before', async () => {
    const { phone, web, customerId } = await aCustomerOnTwoChannels();
    const lines = [await onTheLine(phone), await onTheLine(web)];
    const ticket = await ticketFor(phone);

    (await call('erase-data', { by: phone })).body;
    await tell(written(customerId, 'session', await versionOf(customerId), 2));

    expect(await linesOf(customerId)).toEqual([]);
    expect(lines.map((line) => gateway.isHungUp(line))).toEqual([true, true]);
    expect(lines.flatMap((line) => gateway.heard(line))).toEqual([]);
    expect(await connect(ticket)).toBe(403);
  });

  it('keeps a line from being noted that was let on right before it', async () => {
    const { phone, customerId } = await aCustomerOnTwoChannels();
    const letOnAtMs = Date.now();
    pass(1);
    (await call('erase-data', { by: phone })).body;

    const line = {
      connectionId: 'late',
      channel: 'mobile',
      device: phone.sid ?? '',
      openedAtMs: Date.now(),
    } as const;
    expect(await noteLine(customerId, line, letOnAtMs)).toBe(false);
    expect(await linesOf(customerId)).toEqual([]);
  });
});
