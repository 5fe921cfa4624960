import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { onThePhone, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { bruno, david } = castOf(import.meta.filename);

/** Outbox, stream, relay, bus, queue, function: what has happened is told to the customer on every channel. */
let phone: Phone;

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await phone.enrol('Bruno’s other phone');
});

beforeEach(() => withNothingOpen(phone));

describe('the customer is told', () => {
  it('of a transfer that was carried out, once', async () => {
    const id = await transferred();

    await everythingIsDelivered();

    expect(await told(id)).toEqual([
      {
        noticeId: expect.stringMatching(/:\d+:\d+$/),
        at: expect.stringMatching(/Z$/),
        reason: 'TransactionCompleted',
        says: 'It is done.',
        transactionId: id,
        kind: 'transfer',
      },
    ]);
  });

  it('of a loan that was declined, once', async () => {
    const id = await declined();

    await everythingIsDelivered();

    expect(await told(id)).toMatchObject([{ reason: 'TransactionDeclined', kind: 'loan-application' }]);
  });

  it('of nothing that they cancelled themselves', async () => {
    const { id } = await phone.start('transfer');
    await phone.cancel(id);

    await everythingIsDelivered();

    expect(await told(id)).toEqual([]);
  });

  it('in the language that they chose', async () => {
    const id = await transferred();
    await phone.prefer({ language: 'it' });

    await everythingIsDelivered();

    expect(await told(id)).toMatchObject([{ says: 'Fatto.' }]);
    await phone.prefer({ language: 'en' });
  });

  it('of each of many ends exactly once, newest first, however often the clock wakes what sleeps', async () => {
    const ends: string[] = [];
    for (let count = 0; count < 3; count += 1) ends.push(await transferred(), await declined());

    await everythingIsDelivered();
    await fetch(`${system.cloudUrl}/_local/schedules/wake-sessions`, { method: 'POST' });
    await everythingIsDelivered();

    const notices = (await phone.notices()).filter(({ transactionId = '' }) => ends.includes(transactionId));
    expect(notices.map(({ transactionId }) => transactionId)).toEqual(ends.toReversed());
    expect(new Set(notices.map(({ noticeId }) => noticeId)).size).toBe(ends.length);
  });

  it('page by page, without one twice and without one left out', async () => {
    for (let count = 0; count < 21; count += 1) await transferred();
    await everythingIsDelivered();

    const first = await page();
    const second = await page(first.next);

    expect(first.notices).toHaveLength(20);
    expect(first.next).toBeTruthy();
    const ids = [...first.notices, ...second.notices].map(({ noticeId }) => noticeId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
    const times = [...first.notices, ...second.notices].map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('and nobody else', async () => {
    const id = await transferred();
    await everythingIsDelivered();
    const davids = await onThePhone(stage, david);

    const notices = await davids.notices();

    expect(notices.filter(({ transactionId }) => transactionId === id)).toEqual([]);
  });
});

async function transferred(): Promise<string> {
  const { id } = await phone.start('transfer');
  await phone.answer(id, 'payee', { name: 'Anna Bruni', iban: 'IT60X0542811101000000123456' });
  const asked = await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 });
  const ended = await phone.approve(asked);
  expect(ended.outcome).toBe('completed');
  return id;
}

/** A loan that a customer with so little income cannot afford. */
async function declined(): Promise<string> {
  const { id } = await phone.start('loan-application');
  await phone.answer(id, 'loan', { purpose: 'car', amountMinor: 30_000_00, months: 24 });
  await phone.answer(id, 'household', { adults: 1, children: 3, housing: 'rented' });
  await phone.answer(id, 'employment', {
    contract: 'permanent',
    occupation: 'Teacher',
    sinceYear: 2015,
  });
  await phone.answer(id, 'income', { netMonthlyMinor: 900_00 });
  await phone.answer(id, 'expenses', { housingMinor: 600_00, otherLoansMinor: 200_00 });
  const ended = await phone.approve(await phone.answer(id, 'terms', { agreed: true }));
  expect(ended.outcome).toBe('declined');
  return id;
}

const told = async (id: string) =>
  (await phone.notices()).filter(({ transactionId }) => transactionId === id);

async function page(after?: string) {
  const { data } = await phone.bank.GET('/session/notices', {
    params: { query: { ...(after && { after }) } },
  });
  if (!data) throw new Error('There is no page.');
  return data;
}
