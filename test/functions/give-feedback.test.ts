import { describe, expect, it } from 'vitest';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { isQuiet } from '../../shared/reminder/quiet-hours.ts';
import { eventsIn, planReminders, sendReminders } from '../support/bank-clock.ts';
import { usePost } from '../support/bank-post.ts';
import { changesOf } from '../support/bank-stream.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import { answered, begun, enrolled, signed } from '../support/customer-walks.ts';

useBank();
const post = usePost();

const IBAN = 'IT60X0542811101000000123456';

async function anOpenTransfer() {
  const customer = await aCustomer();
  await enrolled(customer);
  return { customer, transactionId: await begun(customer.phone, 'transfer') };
}

async function aCompletedTransfer() {
  const { customer, transactionId } = await anOpenTransfer();
  const { phone } = customer;
  await answered(phone, transactionId, 'payee', { name: 'Anna Bruni', iban: IBAN });
  await answered(phone, transactionId, 'amount', { accountId: 'current', amountMinor: 1_00 });
  const body = await signed(customer, transactionId);
  (await call('approve-transaction', { by: phone, path: { transactionId }, body })).body;
  return { customer, transactionId };
}

const judge = ({ phone }: Customer, transactionId: string, body: object, key = newKey(), seen?: number) =>
  call('give-feedback', {
    by: phone,
    path: { transactionId },
    body,
    key,
    ...(seen !== undefined && { seen }),
  });

const badSince = async ({ customerId }: Customer) =>
  (await loadSession(customerId)).session.lastBadFeedbackAtMs;

describe('give-feedback', () => {
  it('records how it went, once, and says so', async () => {
    const { customer, transactionId } = await aCompletedTransfer();
    let given: Awaited<ReturnType<typeof judge>> | undefined;

    const changes = await changesOf(customer.customerId, async () => {
      given = await judge(customer, transactionId, { score: 4, reason: 'easy' });
    });
    const again = await judge(customer, transactionId, { score: 1 });

    expect(given?.status).toBe(201);
    expect(given?.body).toEqual({ transactionId, score: 4, reason: 'easy', givenAt: expect.any(String) });
    expect(eventsIn(changes).map(({ type, data }) => [type, data])).toEqual([
      [
        'FeedbackGiven',
        expect.objectContaining({
          transactionId,
          kind: 'transfer',
          score: 4,
          reason: 'easy',
          channel: 'mobile',
        }),
      ],
    ]);
    expect(again.code).toBe('feedback-given');
  });

  it('answers a repeat as the first', async () => {
    const { customer, transactionId } = await aCompletedTransfer();
    const { version } = await call('read-session', { by: customer.phone });
    const key = newKey();

    const first = await judge(customer, transactionId, { score: 5 }, key, version);
    const repeat = await judge(customer, transactionId, { score: 5 }, key, version);

    expect(repeat.replayed).toBe(true);
    expect(repeat.body).toEqual(first.body);
  });

  it('remembers a bad one with the session, and no good one', async () => {
    const happy = await aCompletedTransfer();
    const unhappy = await aCompletedTransfer();

    await judge(happy.customer, happy.transactionId, { score: 3 });
    await judge(unhappy.customer, unhappy.transactionId, { score: 2, reason: 'confusing' });

    expect(await badSince(happy.customer)).toBeUndefined();
    expect(await badSince(unhappy.customer)).toBeGreaterThan(Date.now() - 60_000);
  });

  it.each([
    ['feedback-too-early', anOpenTransfer],
    [
      'transaction-not-found',
      async () => ({ ...(await anOpenTransfer()), transactionId: 't000004-9f86d08188' }),
    ],
  ] as const)('refuses with %s', async (code, transfer) => {
    const { customer, transactionId } = await transfer();

    expect((await judge(customer, transactionId, { score: 5 })).code).toBe(code);
  });

  it.each([{ score: 0 }, { score: 6 }, { score: 2.5 }, { score: 4, reason: 'because of Anna' }, {}])(
    'does not take %j',
    async (body) => {
      const { customer, transactionId } = await aCompletedTransfer();

      expect((await judge(customer, transactionId, body)).code).toBe('request-invalid');
    },
  );
});

describe('after a transaction was completed', () => {
  const event = ({ customerId }: Customer, type: string, transactionId: string) => ({
    detail: {
      specversion: '1.0',
      id: `s-${customerId}:9:0`,
      source: 'staffetta',
      type,
      time: new Date().toISOString(),
      subject: customerId,
      datacontenttype: 'application/json',
      sequence: '000000000009.000',
      data: { transactionId },
    },
  });

  it('its customer is asked how it went, some hours later and outside quiet hours, once', async () => {
    const { customer, transactionId } = await aCompletedTransfer();
    const completed = event(customer, 'TransactionCompleted', transactionId);

    await planReminders([completed, completed]);
    const [call, ...others] = await post.scheduledFor(customer.customerId);
    if (call) await sendReminders([call.due, call.due]);
    await planReminders([completed]);

    expect(call?.name).toBe(`feedback-${transactionId}.1`);
    expect(others).toEqual([]);
    expect(isQuiet(call?.atMs ?? 0, 'Europe/Rome')).toBe(false);
    expect(post.gotBy(customer.customerId)).toEqual([
      expect.objectContaining({
        by: 'push',
        title: 'How did it go?',
        link: `https://bank.example/feedback/${transactionId}`,
      }),
    ]);
    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
  });

  it('nobody is asked who has said it already', async () => {
    const { customer, transactionId } = await aCompletedTransfer();
    await planReminders([event(customer, 'TransactionCompleted', transactionId)]);

    await judge(customer, transactionId, { score: 5 });
    await planReminders([event(customer, 'FeedbackGiven', transactionId)]);

    expect(await post.scheduledFor(customer.customerId)).toEqual([]);
  });
});
