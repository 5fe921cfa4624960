import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readRecords } from '../../shared/aws/audit/read-records.ts';
import { TIMELINE_PAGE_MAX } from '../../shared/aws/timeline/timeline.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { retentionDays } from '../../shared/privacy/retention.ts';
import { helped, letDrive } from '../support/assistance-walks.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import { attached, begun } from '../support/customer-walks.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';

useBank();
const fanOut = useFanOut(useBus(), /write-timeline/);

const DAY_MS = 86_400_000;
const A_DAY_AGO_MS = Date.now() - DAY_MS;
const payee = { name: 'Bruno', iban: 'IT60X0542811101000000123456' };

afterEach(() => void vi.useRealTimers());

/** A transfer that is begun on the phone, answered, stepped back, and taken over on the web. */
async function aTransferOnTwoChannels() {
  const customer = await aCustomer();
  const { phone, web } = customer;
  await attached(phone);
  await attached(web);
  const transactionId = await begun(phone, 'transfer');
  const path = { transactionId };
  await call('answer-step', { by: phone, path, body: { step: 'payee', answer: payee } });
  await call('step-back', { by: phone, path });
  await call('take-over', { by: web, path });
  await fanOut.carry();
  return { ...customer, transactionId };
}

const timelineOf = async ({ phone }: Pick<Customer, 'phone'>, query: Record<string, string> = {}) =>
  (await call('read-timeline', { by: phone, query })).body;

const keptOf = async (customerId: string) =>
  (await everythingAbout(customerId))
    .filter(({ sk }) => sk.startsWith('timeline#'))
    .map(({ sk, item }) => [sk, item['entry']]);

/** An event as the bus would bring it, of a minute of one day. */
const anEvent = (customerId: string, minute: number, type = 'ChannelAttached'): CloudEvent => {
  const atMs = A_DAY_AGO_MS + minute * 60_000;
  return {
    specversion: '1.0',
    id: `s-1:${minute + 1}:0`,
    source: 'staffetta',
    type,
    time: new Date(atMs).toISOString(),
    subject: customerId,
    datacontenttype: 'application/json',
    sequence: `${String(minute + 1).padStart(12, '0')}.000`,
    data: { atMs, channel: 'web' },
  };
};

describe('GET /session/timeline', () => {
  it('tells what happened on every channel, newest first', async () => {
    const customer = await aTransferOnTwoChannels();

    const { entries } = await timelineOf(customer, { language: 'en' });

    expect(entries.map(({ type, says }) => [type, says])).toEqual([
      [
        'TransactionTakenOver',
        'The customer goes on with “Transfer” on the web (before: on the phone), at “How much?”.',
      ],
      ['SteppedBack', 'The customer went back from “How much?” to “To whom?”.'],
      ['StepAnswered', 'The customer answered “To whom?” of “Transfer”.'],
      ['TransactionStarted', 'The customer began “Transfer”.'],
      ['ChannelAttached', 'The customer signed in on the web.'],
      ['ChannelAttached', 'The customer signed in on the phone.'],
      ['SessionOpened', 'The customer came for the first time.'],
    ]);
    expect(entries[2]).toMatchObject({
      channel: 'mobile',
      transactionId: customer.transactionId,
      kind: 'transfer',
      step: 'payee',
    });
  });

  it('tells it in Italian to whoever reads Italian', async () => {
    const { entries } = await timelineOf(await aTransferOnTwoChannels(), { language: 'it' });

    expect(entries.map(({ says }) => says)).toContain('Il cliente ha iniziato «Bonifico».');
  });

  it('says of no step what was answered', async () => {
    const customer = await aTransferOnTwoChannels();

    const text = JSON.stringify([await timelineOf(customer), await keptOf(customer.customerId)]);

    expect(text).toContain('payee');
    expect(text).not.toMatch(/Bruno|IT60X05/);
  });

  it('says what was refused since anything changed, and forgets it with the next change', async () => {
    const { phone, web, transactionId } = await aTransferOnTwoChannels();
    const path = { transactionId };
    const wrong = { step: 'amount', answer: { accountId: 'current', amountMinor: -1 } };
    await call('answer-step', { by: web, path, body: wrong });
    await call('answer-step', { by: web, path, body: wrong });

    const refused = await timelineOf({ phone });
    await call('suspend-transaction', { by: web, path });

    expect(refused.refusedSince).toEqual([{ code: 'answer-invalid', title: expect.any(String), times: 2 }]);
    expect((await timelineOf({ phone })).refusedSince).toEqual([]);
  });

  it('comes in pages, without one twice and without one left out', async () => {
    const { customerId, phone } = await aCustomer();
    const events = Array.from({ length: TIMELINE_PAGE_MAX + 3 }, (_, minute) => anEvent(customerId, minute));
    await fanOut.bring('write-timeline', ...events);

    const first = await timelineOf({ phone });
    const second = await timelineOf({ phone }, { after: first.next ?? '' });

    expect(first.entries).toHaveLength(TIMELINE_PAGE_MAX);
    expect(second.refusedSince).toBeUndefined();
    expect(second.next).toBeUndefined();
    expect([...first.entries, ...second.entries].map(({ entryId }) => entryId)).toEqual(
      events.map(({ id }) => id).reverse(),
    );
  });

  it('tells nobody else’s', async () => {
    const [, other] = [await aTransferOnTwoChannels(), await aCustomer()];

    expect((await timelineOf(other)).entries).toEqual([]);
  });

  it('tells nothing that is older than it is kept, though DynamoDB deletes late', async () => {
    const customer = await aTransferOnTwoChannels();
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + retentionDays.timeline * DAY_MS + 1);

    expect((await timelineOf(customer)).entries).toEqual([]);
    const kept = (await everythingAbout(customer.customerId)).filter(({ sk }) => sk.startsWith('timeline#'));
    expect(kept.filter(({ item }) => Number(item['deleteAfterS']) * 1000 > Date.now() + 1000)).toEqual([]);
  });
});

describe('whoever assists', () => {
  it('sees what the customer sees, and their look is in the audit first', async () => {
    const customer = await aTransferOnTwoChannels();
    const agent = await helped(customer);
    await fanOut.carry();

    const { body } = await call('read-timeline', { ...agent, query: { language: 'en' } });

    expect(body.entries.map(({ says }) => says).slice(0, 3)).toEqual([
      'An agent of remote-1 began to help the customer, who read out a help code.',
      'The customer asked for a help code on the web.',
      'The customer goes on with “Transfer” on the web (before: on the phone), at “How much?”.',
    ]);
    const { records } = await readRecords(customer.customerId);
    expect(records.at(-1)).toMatchObject({ what: 'looked', about: { door: 'read-timeline' } });
  });

  it('is told which role of which unit helped, and never who', async () => {
    const customer = await aTransferOnTwoChannels();
    const agent = await helped(customer);
    await letDrive(customer, agent, customer.transactionId);
    await call('end-assistance', agent);
    await fanOut.carry();

    const told = JSON.stringify([await timelineOf(customer), await keptOf(customer.customerId)]);

    expect(told).toContain('remote-1');
    expect(told).not.toContain(agent.by.sub);
  });

  it('is told what was refused just now, and of no refusal that says what the customer has', async () => {
    const customer = await aTransferOnTwoChannels();
    const agent = await helped(customer);
    const path = { transactionId: customer.transactionId };
    const answering = (answer: object) =>
      call('answer-step', { by: customer.web, path, body: { step: 'amount', answer } });
    expect((await answering({ accountId: 'nobodys', amountMinor: 5_000 })).code).toBe('account-unknown');
    expect((await answering({ accountId: 'current', amountMinor: -1 })).code).toBe('answer-invalid');

    const codesFor = async (asked: Asked) =>
      (await call('read-timeline', asked)).body.refusedSince?.map(({ code }) => code).toSorted();

    expect(await codesFor({ by: customer.phone })).toEqual(['account-unknown', 'answer-invalid']);
    expect(await codesFor(agent)).toEqual(['answer-invalid']);
  });

  it('sees nothing once it is over', async () => {
    const customer = await aTransferOnTwoChannels();
    const agent = await helped(customer);
    await call('end-assistance', agent);

    expect((await call('read-timeline', agent)).code).toBe('assistance-over');
  });
});

describe('write-timeline', () => {
  it('keeps one order, however often, however late and in whatever order events come', async () => {
    const minutes = fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 6 });
    const brought = minutes.chain((each) =>
      fc.tuple(fc.constant(each), fc.shuffledSubarray([...each, ...each], { minLength: each.length * 2 })),
    );

    await fc.assert(
      fc.asyncProperty(brought, async ([each, order]) => {
        const { customerId, phone } = await aCustomer();

        await fanOut.bring('write-timeline', ...order.map((minute) => anEvent(customerId, minute)));

        const { entries } = await timelineOf({ phone });
        expect(entries.map(({ entryId }) => entryId)).toEqual(
          [...each].sort((one, other) => other - one).map((minute) => `s-1:${minute + 1}:0`),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('is complete after everything is told again from the archive', async () => {
    const customer = await aTransferOnTwoChannels();
    const { customerId } = customer;
    const before = await keptOf(customerId);
    const archived = fanOut.broughtTo('write-timeline', customerId);
    const { customerId: other } = await aCustomer();

    await fanOut.bring('write-timeline', ...archived.toReversed());
    await fanOut.bring(
      'write-timeline',
      ...archived.toReversed().map((each) => ({ ...each, subject: other })),
    );

    expect(await keptOf(customerId)).toEqual(before);
    expect((await keptOf(other)).map(([, entry]) => entry)).toEqual(before.map(([, entry]) => entry));
    expect(before).toHaveLength(archived.length);
  });

  it('orders what happened in one moment by version and place', async () => {
    const { customerId, phone } = await aCustomer();
    const at = anEvent(customerId, 0);
    const inOne = ['7.000', '7.001', '10.000'].map((sequence, index) => ({
      ...at,
      id: `s-1:${index}`,
      sequence: sequence.padStart(16, '0'),
    }));

    await fanOut.bring('write-timeline', ...inOne.toReversed());

    const { entries } = await timelineOf({ phone });
    expect(entries.map(({ entryId }) => entryId)).toEqual(['s-1:2', 's-1:1', 's-1:0']);
  });

  it('keeps what two outboxes say at once', async () => {
    const { customerId, phone } = await aCustomer();
    const at = anEvent(customerId, 0);

    await fanOut.bring('write-timeline', at, { ...at, id: 'o-1:1:0' });

    expect((await timelineOf({ phone })).entries).toHaveLength(2);
  });

  it('brings nothing back that was erased, and keeps what comes after', async () => {
    const customer = await aTransferOnTwoChannels();
    const { phone, customerId } = customer;
    const late = fanOut.broughtTo('write-timeline', customerId);
    await call('erase-data', { by: phone });
    expect(await keptOf(customerId)).toEqual([]);

    await fanOut.bring('write-timeline', ...late);
    expect(await keptOf(customerId)).toEqual([]);

    const after = anEvent(customerId, 24 * 60 + 1);
    await fanOut.bring('write-timeline', after);
    expect(await keptOf(customerId)).toHaveLength(1);
  });

  it('asks only for the messages again that failed', async () => {
    const { customerId } = await aCustomer();
    const odd = anEvent(customerId, 1);

    const answer = await fanOut.bring('write-timeline', anEvent(customerId, 0), {
      ...odd,
      data: { channel: 'web' },
    });

    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['message-1']);
    expect(await keptOf(customerId)).toHaveLength(1);
  });
});
