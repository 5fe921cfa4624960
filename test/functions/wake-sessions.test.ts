import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { dueSessions } from '../../shared/aws/sessions/due-sessions.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { changesOf, imageOf } from '../support/bank-stream.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  attached,
  begun,
  signed,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await expectBalancedBooks();
});

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const seenOn = ({ phone }: Customer, transactionId: string) =>
  call('read-transaction', { by: phone, path: { transactionId } });

const isDue = async ({ customerId }: Customer, atMs = Date.now()) =>
  (await dueSessions(atMs)).includes(customerId);

describe('wake-sessions', () => {
  it('warns before a transaction expires, once, and expires it after', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transactionId = await begun(customer.phone, 'transfer');

    later(22 * HOUR_MS);
    const warned = await changesOf(customer.customerId, wakeSessions);
    const open = await seenOn(customer, transactionId);
    await wakeSessions();
    later(2 * HOUR_MS);
    const expired = await changesOf(customer.customerId, wakeSessions);

    expect(outboxIn(warned)).toEqual(['TransactionExpiring']);
    expect(open.body.expiring).toBe(true);
    expect(outboxIn(expired)).toEqual(['TransactionExpired']);
    const ended = await seenOn(customer, transactionId);
    expect(ended.body.outcome).toBe('expired');
    expect(ended.version).toBe(open.version + 1);
  });

  it('never expires who was not warned: it prolongs instead', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transactionId = await begun(customer.phone, 'transfer');
    later(3 * DAY_MS);

    await wakeSessions();

    const { body } = await seenOn(customer, transactionId);
    expect(body.outcome).toBeUndefined();
    expect(Date.parse(body.expiresAt)).toBe(Date.now() + limits.warningBeforeExpiryMinMs);
  });

  it('gives back what was set aside for a withdrawal that nobody collected', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    later(22 * HOUR_MS);
    await wakeSessions();
    later(2 * HOUR_MS);

    await wakeSessions();

    const { body } = await seenOn(customer, transactionId);
    expect(body).toMatchObject({ outcome: 'expired', money: { state: 'given-back' } });
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('allocates cash that was paid in and never allocated to the first account', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const { transactionId } = await aCountedDeposit(customer, 80_00);
    later(6 * DAY_MS);
    await wakeSessions();
    later(DAY_MS);

    await wakeSessions();

    expect((await seenOn(customer, transactionId)).body.outcome).toBe('expired');
    expect(await availableOn(customer.customerId)).toBe(1_080_00);
  });

  it('lets nothing expire while its cash is in the machine’s mouth', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aDispensingWithdrawal(customer);
    later(3 * DAY_MS);

    await wakeSessions();

    const { body } = await seenOn(customer, transactionId);
    expect(body).toMatchObject({ money: { state: 'unreported' } });
    expect(body.outcome).toBeUndefined();
  });

  it('wakes a customer’s transactions together, each in its own time', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transfers = [await begun(customer.phone, 'transfer'), await begun(customer.phone, 'transfer')];
    const loan = await begun(customer.phone, 'loan-application');
    later(22 * HOUR_MS);
    await wakeSessions();
    later(2 * HOUR_MS);

    await wakeSessions();

    const { body } = await call('read-session', { by: customer.phone });
    const history = await call('read-history', { by: customer.phone });
    expect(body.transactions.map(({ id }) => id)).toEqual([loan]);
    expect(history.body.transactions.map(({ id }) => id).toSorted()).toEqual(transfers.toSorted());
  });

  it('keeps nobody asleep for one that fails', async () => {
    const [failing, other] = [await aCustomer(), await aCustomer()];
    await attached(failing.phone, other.phone);
    await begun(failing.phone, 'transfer');
    const transactionId = await begun(other.phone, 'transfer');
    const { accountsOf } = bank;
    vi.spyOn(bank, 'accountsOf').mockImplementation(async (customerId) => {
      if (customerId === failing.customerId) throw new Error('The core bank is out.');
      return accountsOf(customerId);
    });
    later(22 * HOUR_MS);

    await wakeSessions();

    expect((await seenOn(other, transactionId)).body.expiring).toBe(true);
    expect(await isDue(failing)).toBe(true);
    vi.restoreAllMocks();
    await wakeSessions();
    expect(await isDue(failing)).toBe(false);
  });

  it('keeps nothing else of the customer asleep for money that cannot be moved', async () => {
    const customer = await aCustomer();
    const [failing, left] = [
      await anUnapprovedWithdrawal(customer),
      await anotherUnapproved(customer, 50_00),
    ];
    const transfer = await begun(customer.phone, 'transfer');
    const { carryOut } = bank;
    const out = vi.spyOn(bank, 'carryOut').mockRejectedValue(new Error('The core bank is out.'));
    await approving(customer, failing);
    await approving(customer, left);
    later(22 * HOUR_MS);
    out.mockImplementation(async (act) => {
      if (act.id.startsWith(failing)) throw new Error('The core bank does not like it.');
      return carryOut(act);
    });

    await wakeSessions();
    await wakeSessions();

    expect((await seenOn(customer, failing)).body.money?.state).toBe('moving');
    expect((await seenOn(customer, left)).body).toMatchObject({ expiring: true, money: { state: 'held' } });
    expect((await seenOn(customer, transfer)).body.expiring).toBe(true);
    vi.restoreAllMocks();
    await wakeSessions();
    expect((await seenOn(customer, failing)).body.money?.state).toBe('held');
  });

  it('leaves money alone that a request may still be moving', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transfer = await begun(customer.phone, 'transfer');
    later(22 * HOUR_MS);
    const withdrawal = await anUnapprovedWithdrawal(renewed(customer));
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('It takes its time.'));
    await approving(customer, withdrawal);

    await wakeSessions();

    expect((await seenOn(customer, transfer)).body.expiring).toBe(true);
    expect((await seenOn(customer, withdrawal)).body.money?.state).toBe('moving');
    later(limits.moneyPatienceMs);
    await wakeSessions();
    expect((await seenOn(customer, withdrawal)).body.money?.state).toBe('held');
  });

  it('records a decline of which nobody heard, and goes on', async () => {
    const customer = await aCustomer();
    const first = await anUnapprovedWithdrawal(customer, 1_000_00);
    const second = await anotherUnapproved(customer, 1_000_00);
    (await approving(customer, first)).body;
    const { carryOut } = bank;
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      await carryOut(act);
      throw new Error('The function is gone.');
    });
    expect((await approving(customer, second)).status).toBe(500);
    later(limits.moneyPatienceMs);

    await wakeSessions();

    const { body } = await seenOn(customer, second);
    expect(body.step?.name).toBe('amount');
    expect(body.money).toBeUndefined();
  });
});

describe('the index of those who are due', () => {
  it('holds a session only while something of it has a time', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const never = Number.MAX_SAFE_INTEGER;
    const idle = await isDue(customer, never);
    const transactionId = await begun(customer.phone, 'transfer');
    const waiting = [await isDue(customer), await isDue(customer, never)];

    await call('cancel-transaction', { by: customer.phone, path: { transactionId } });

    expect([idle, waiting, await isDue(customer, never)]).toEqual([false, [false, true], false]);
    expect(await imageOf(customer.customerId)).not.toHaveProperty('dueShard');
  });

  it('forgets who has been woken until their next time', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    await begun(customer.phone, 'transfer');
    later(22 * HOUR_MS);
    const before = await isDue(customer);

    await wakeSessions();

    expect([before, await isDue(customer), await isDue(customer, Date.now() + 2 * HOUR_MS)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('lets go of a session whose only transaction is in the mouth of a machine that was said to be silent', async () => {
    const customer = await aCustomer();
    await aDispensingWithdrawal(customer);
    later(limits.cashReportedWithinMs);
    const before = await isDue(customer, Date.now());

    await wakeSessions();

    expect(before).toBe(true);
    expect(await isDue(customer, Number.MAX_SAFE_INTEGER)).toBe(false);
  });
});

async function anotherUnapproved({ phone }: Customer, amountMinor: number): Promise<string> {
  const transactionId = await begun(phone, 'cash-withdrawal');
  const body = { step: 'amount', answer: { accountId: 'current', amountMinor } };
  (await call('answer-step', { by: phone, path: { transactionId }, body })).body;
  return transactionId;
}

/** The same sign-in, fresh again. */
const renewed = (customer: Customer): Customer => ({
  ...customer,
  phone: { ...customer.phone, auth_time: String(Math.floor(Date.now() / 1000)) },
});

const approving = async (customer: Customer, transactionId: string) =>
  call('approve-transaction', {
    by: customer.phone,
    path: { transactionId },
    body: await signed(customer, transactionId),
  });

function outboxIn(changes: Awaited<ReturnType<typeof changesOf>>): string[] {
  return changes.flatMap(({ after }) => {
    const { outbox } = unmarshall(after) as { outbox: { type: string }[] };
    return outbox.map(({ type }) => type);
  });
}
