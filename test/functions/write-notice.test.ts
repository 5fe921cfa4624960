import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/session/limits.ts';
import { writeNotices } from '../support/bank-clock.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';

useBank();

const AT_MS = Date.parse('2026-11-21T09:41:00.000Z');

const told = ({ customerId }: Customer, index = 0, type = 'TransactionExpired') => ({
  detail: {
    specversion: '1.0',
    id: `s-${customerId}:7:${index}`,
    source: 'staffetta',
    type,
    time: new Date(AT_MS + index).toISOString(),
    subject: customerId,
    datacontenttype: 'application/json',
    sequence: `000000000007.${String(index).padStart(3, '0')}`,
    data: { atMs: AT_MS + index, transactionId: 't000004-9f86d08188', kind: 'transfer', definition: 1 },
  },
});

const noticesOf = async ({ phone }: Customer, after?: string) =>
  (await call('read-notices', { by: phone, ...(after && { query: { after } }) })).body;

describe('write-notice', () => {
  it('keeps what the customer must be told, in words and in their language', async () => {
    const customer = await aCustomer();

    const answer = await writeNotices([told(customer)]);

    expect(answer).toEqual({ batchItemFailures: [] });
    expect((await noticesOf(customer)).notices).toEqual([
      {
        noticeId: `s-${customer.customerId}:7:0`,
        at: '2026-11-21T09:41:00.000Z',
        reason: 'TransactionExpired',
        says: expect.stringContaining('Its time is over'),
        transactionId: 't000004-9f86d08188',
        kind: 'transfer',
      },
    ]);
  });

  it('says it once, however often and in whatever order the event comes', async () => {
    const customer = await aCustomer();
    const [first, second] = [told(customer, 0), told(customer, 1, 'TransactionExpiring')];

    await writeNotices([second, first, second]);
    await writeNotices([first]);

    expect((await noticesOf(customer)).notices.map(({ reason }) => reason)).toEqual([
      'TransactionExpiring',
      'TransactionExpired',
    ]);
  });

  it('says that somebody of the bank has handed back, and that a consent was written down in person', async () => {
    const customer = await aCustomer();
    const consent = (index: number, data: object) => {
      const { detail } = told(customer, index, 'TakeOverAnswered');
      return { detail: { ...detail, data: { ...detail.data, ...data } } };
    };

    await writeNotices([
      told(customer, 0, 'TransactionHandedBack'),
      consent(1, { answer: 'given', channel: 'branch' }),
      consent(2, { answer: 'given', channel: 'mobile' }),
      consent(3, { answer: 'refused', channel: 'mobile' }),
    ]);

    expect(
      (await noticesOf(customer)).notices.map(({ noticeId, reason }) => [noticeId.slice(-1), reason]),
    ).toEqual([
      ['1', 'TakeOverAnswered'],
      ['0', 'TransactionHandedBack'],
    ]);
  });

  it('asks only for the messages again that failed', async () => {
    const customer = await aCustomer();
    const unknown = told(customer, 1, 'SomethingElse');

    const answer = await writeNotices(['not JSON', told(customer), { detail: {} }, unknown]);

    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      'message-0',
      'message-2',
      'message-3',
    ]);
    expect((await noticesOf(customer)).notices).toHaveLength(1);
  });

  it('shows them in pages of twenty, newest first', async () => {
    const customer = await aCustomer();
    await writeNotices(
      Array.from({ length: limits.historyPageMax + 2 }, (_, index) => told(customer, index)),
    );

    const first = await noticesOf(customer);
    const second = await noticesOf(customer, first.next);

    expect(first.notices).toHaveLength(limits.historyPageMax);
    expect(second.notices.map(({ noticeId }) => noticeId.split(':').at(-1))).toEqual(['1', '0']);
    expect(second.next).toBeUndefined();
  });

  it('tells them to nobody else', async () => {
    const [customer, other] = [await aCustomer(), await aCustomer()];
    await writeNotices([told(customer)]);

    expect((await noticesOf(other)).notices).toEqual([]);
  });
});
