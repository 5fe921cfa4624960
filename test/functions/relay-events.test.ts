import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { pseudonymsOf } from '../../shared/measures/pseudonym.ts';
import { useBus } from '../support/bank-bus.ts';
import { relayEvents } from '../support/bank-clock.ts';
import { pseudonymKeys } from '../support/bank-secrets.ts';
import { type Change, changesOf } from '../support/bank-stream.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { attached, begun } from '../support/customer-walks.ts';

useBank();
const bus = useBus();

const start = (by: Parameters<typeof begun>[0]) => () => begun(by, 'transfer');

async function threeChanges() {
  const customer = await aCustomer();
  const { phone, web } = customer;
  const changes = await changesOf(
    customer.customerId,
    () => attached(phone),
    () => attached(web),
    start(phone),
  );
  return { customer, changes };
}

describe('relay-events', () => {
  it('publishes each event under an id that says session, version and place', async () => {
    const { customer, changes } = await threeChanges();
    const { body } = await call('read-session', { by: customer.phone });

    const answer = await relayEvents(changes);

    expect(answer).toEqual({ batchItemFailures: [] });
    expect(bus.taken.map(({ id, type, sequence }) => [id, type, sequence])).toEqual([
      [`${body.sessionId}:1:0`, 'SessionOpened', '000000000001.000'],
      [`${body.sessionId}:1:1`, 'ChannelAttached', '000000000001.001'],
      [`${body.sessionId}:2:0`, 'ChannelAttached', '000000000002.000'],
      [`${body.sessionId}:3:0`, 'TransactionStarted', '000000000003.000'],
    ]);
  });

  it('says of each whose it is, when it was, and nothing that was answered', async () => {
    const { customer, changes } = await threeChanges();

    await relayEvents(changes);

    expect(bus.taken.at(-1)).toEqual({
      specversion: '1.0',
      id: expect.any(String),
      source: 'staffetta',
      type: 'TransactionStarted',
      time: new Date(Number(bus.taken.at(-1)?.data['atMs'])).toISOString(),
      subject: customer.customerId,
      datacontenttype: 'application/json',
      sequence: '000000000003.000',
      factid: expect.stringMatching(/^[0-9a-f]{32}$/),
      pseudonym: expect.stringMatching(/^[0-9a-f]{32}$/),
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
      data: {
        atMs: expect.any(Number),
        channel: 'mobile',
        transactionId: expect.any(String),
        kind: 'transfer',
        definition: 1,
        expiresAtMs: expect.any(Number),
      },
    });
  });

  it('says of each what stands for it and for the customer in the measures, whoever hears it and however often', async () => {
    const { changes } = await threeChanges();
    const another = await threeChanges();

    await relayEvents(changes);
    await relayEvents(changes);
    await relayEvents(another.changes);

    const [first = [], again = [], others = []] = [0, 4, 8].map((from) => bus.taken.slice(from, from + 4));
    const standIns = (events: readonly CloudEvent[]) =>
      events.map((event) => pseudonymsOf(event, pseudonymKeys));
    expect(first.map(({ factid, pseudonym }) => ({ factid, pseudonym }))).toEqual(standIns(first));
    expect(again).toEqual(first);
    expect(new Set(first.map(({ factid }) => factid)).size).toBe(4);
    expect(new Set(first.map(({ pseudonym }) => pseudonym)).size).toBe(1);
    expect(others[0]?.pseudonym).not.toBe(first[0]?.pseudonym);
  });

  it('follows nobody who objects to being counted: a transaction is nobody’s, and all else is not counted', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    const objecting = () =>
      call('change-consent', { by: phone, path: { purpose: 'analytics' }, body: { state: 'objected' } });
    const changes = await changesOf(customerId, objecting, start(phone));

    await relayEvents(changes);

    const [objection, started] = bus.taken;
    const ofTheirs = pseudonymsOf({ ...(started as CloudEvent), subject: customerId }, pseudonymKeys);
    expect(objection?.type).toBe('ConsentChanged');
    expect(objection).not.toHaveProperty('factid');
    expect(objection).not.toHaveProperty('pseudonym');
    expect(started?.factid).toBe(ofTheirs.factid);
    expect(started?.pseudonym).toMatch(/^[0-9a-f]{32}$/);
    expect(started?.pseudonym).not.toBe(ofTheirs.pseudonym);
  });

  it.each([
    ['no offer of theirs is counted', 'objected', false],
    ['whose word it is stands in the session, and an offer is counted', 'given', true],
  ])('asks the session of what stands beside it: %s', async (_, state, isCounted) => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    await call('change-consent', {
      by: phone,
      path: { purpose: 'analytics' },
      body: { state, ...(state === 'given' && { textVersion: 1 }) },
    });

    await relayEvents([{ before: undefined, after: anOffersImage(customerId) }]);

    expect(bus.taken.map(({ type, pseudonym }) => [type, pseudonym !== undefined])).toEqual([
      ['OfferSaved', isCounted],
    ]);
  });

  it('carries the trace of the request that brought it about', async () => {
    const { customerId, phone } = await aCustomer();
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const changes = await changesOf(customerId, () =>
      call('attach-channel', { by: phone, headers: { traceparent } }),
    );

    await relayEvents(changes);

    expect(bus.taken.map((event) => event.traceparent)).toEqual([traceparent, traceparent]);
  });

  it('publishes nothing for an image in which only a refusal was remembered', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    const changes = await changesOf(customerId, () =>
      call('start-transaction', { by: phone, body: { kind: 'cash-deposit' } }),
    );

    expect(await relayEvents(changes)).toEqual({ batchItemFailures: [] });

    expect(changes[0]?.after).not.toEqual(changes[0]?.before);
    expect(bus.taken).toEqual([]);
  });

  it('publishes nothing for a change that was silent', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const changes = await changesOf(customerId, () =>
      call('save-draft', { by: phone, path: { transactionId }, body: { step: 'amount', draft: {} } }),
    );

    await relayEvents(changes);

    expect(bus.calls).toBe(0);
  });

  it('stops at the first event that the bus does not take, and asks for that record and all behind it', async () => {
    const { customer, changes } = await threeChanges();
    const { body } = await call('read-session', { by: customer.phone });
    bus.refuse(`${body.sessionId}:2:0`);

    const answer = await relayEvents(changes);

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '2' }] });
  });

  it('asks for everything again when the bus is out', async () => {
    const { changes } = await threeChanges();
    bus.fail();

    expect(await relayEvents(changes)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] });
  });

  it('publishes the same ids when it is asked again', async () => {
    const { changes } = await threeChanges();

    await relayEvents(changes);
    await relayEvents(changes);

    const ids = bus.taken.map(({ id }) => id);
    expect(ids.slice(4)).toEqual(ids.slice(0, 4));
  });

  it('keeps the order of many events over calls of ten', async () => {
    const { customerId, phone } = await aCustomer();
    await attached(phone);
    const deeds = Array.from(
      { length: 12 },
      (_, index) => () => call('set-preferences', { by: phone, body: { largeText: index % 2 === 0 } }),
    );
    const changes = await changesOf(customerId, ...deeds);

    await relayEvents(changes);

    expect(bus.calls).toBe(2);
    const sequences = bus.taken.map(({ sequence }) => sequence);
    expect(sequences).toHaveLength(12);
    expect(sequences).toEqual(sequences.toSorted());
  });
});

/** The item of a book of offers, as the stream carries it. */
const anOffersImage = (customerId: string) =>
  marshall({
    pk: `customer#${customerId}`,
    sk: 'offers',
    version: 1,
    outboxId: 'o-60303ae22b998861bce3b28f',
    outbox: [
      {
        type: 'OfferSaved',
        atMs: 1_795_338_060_000,
        offerId: 'debit-card-offer',
        offerVersion: 1,
        placementId: 'p0k3v9x1m2a7',
        channel: 'mobile',
        segment: 'everybody',
      },
    ],
  }) as Change['after'];
