import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf, findEntry } from '../../shared/aws/journal/journal.ts';
import { completionStatus } from '../../shared/switch/canonical/completion-advice.ts';
import type { DepositRequest } from '../../shared/switch/canonical/deposit-request.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import { balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { reconcileDay } from '../support/bank-clock.ts';
import { clients, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network, operators } from '../support/customer-of-the-bank.ts';
import { attached } from '../support/customer-walks.ts';
import { asking, complete, entryOf, euro, openOf, saying, withdraw } from '../support/network-walks.ts';

useBank();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Each test has a day of its own, more than a week after the one before, which nobody looks back to. */
let noonMs = Date.parse('2029-01-01T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  noonMs += 10 * DAY_MS;
  vi.setSystemTime(noonMs);
});
afterEach(() => void vi.useRealTimers());
afterAll(expectBalancedBooks);

async function namedAtTheEndOfTheDay(): Promise<string[]> {
  vi.setSystemTime(noonMs + DAY_MS - 9 * HOUR_MS);
  await reconcileDay();
  const { body } = await call('read-reconciliation', { by: operators, path: { day: dayOf(noonMs) } });
  return body.differences.map(({ difference }) => difference);
}

async function aDepositOf(customer: Customer, amountMinor: number): Promise<DepositRequest> {
  const { Envt, Tx } = asking(customer, amountMinor);
  const request: DepositRequest = {
    Envt: { ...Envt, Card: { Tkn: customer.cardToken } },
    Cntxt: { NtryMd: 'CICC' },
    Tx: { TxId: Tx.TxId, TtlCntdAmt: Tx.TtlReqdAmt },
  };
  (await call('request-switch-deposit', { by: network, body: request })).body;
  return request;
}

const keep = (
  { Envt: { Card: _, ...Envt }, Tx: { TxId, TtlCntdAmt } }: DepositRequest,
  keptMinor: number,
  countedMinor = TtlCntdAmt.amountMinor,
) => {
  const [kept, counted] = [euro(keptMinor), euro(countedMinor)];
  const Tx = { TxId, TxSts: completionStatus(kept, counted), TtlCntdAmt: counted, TtlAccptdAmt: kept };
  return call('advise-switch-deposit', { by: network, body: { Envt, Cntxt: {}, Tx } });
};

const entryOfDeposit = (request: DepositRequest) =>
  findEntry({ network: clients.network, key: keyOf(request) });

describe('a machine that kept more than it was allowed to', () => {
  it.each([
    ['as it had counted it', 20_00],
    ['as it counted it anew', 2_000_00],
  ])('gives the customer what was allowed, and people are told of the rest (%s)', async (_, countedMinor) => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const request = await aDepositOf(customer, 20_00);

    (await keep(request, 2_000_00, countedMinor)).body;
    (await keep(request, 2_000_00, countedMinor)).body;

    expect(await entryOfDeposit(request)).toMatchObject({
      state: 'completed',
      authorized: euro(20_00),
      presented: euro(2_000_00),
      differences: ['kept-over-authorized'],
    });
    const [deposit] = await openOf(customer);
    expect(deposit?.money.takenIn).toEqual(euro(20_00));
    const path = { transactionId: deposit?.id ?? '' };
    (await call('take-over', { by: customer.phone, path })).body;
    const answer = { step: 'allocation', answer: { accountId: 'current' } };
    (await call('answer-step', { by: customer.phone, path, body: answer })).body;
    expect(await balanceOf(customer.customerId)).toBe(1_020_00);
    expect(await namedAtTheEndOfTheDay()).toEqual(['kept-over-authorized']);
  });

  it('may not say another amount later', async () => {
    const customer = await aCustomer();
    const request = await aDepositOf(customer, 20_00);
    (await keep(request, 2_000_00)).body;

    const otherwise = await keep(request, 20_00);

    expect(otherwise.code).toBe('evidence-differs');
    expect(await entryOfDeposit(request)).toMatchObject({
      presented: euro(2_000_00),
      differences: ['kept-over-authorized', 'evidence-differs'],
    });
  });
});

describe('a machine that remembers another amount than it was allowed', () => {
  it('is charged for what came out, the rest goes back, and people are told', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 50_00);
    await withdraw(request);
    const { Tx, ...advice } = saying(request, 30_00);

    const told = { ...advice, Tx: { ...Tx, TxSts: 'FULL', TtlAuthrsdAmt: euro(30_00) } };
    (await call('advise-switch-completion', { by: network, body: told })).body;
    (await call('advise-switch-completion', { by: network, body: told })).body;

    expect(await entryOf(request)).toMatchObject({
      state: 'completed',
      authorized: euro(50_00),
      presented: euro(30_00),
      differences: ['authorized-differs'],
    });
    expect(await balanceOf(customer.customerId)).toBe(970_00);
    expect(await namedAtTheEndOfTheDay()).toEqual(['authorized-differs']);
  });

  it('is named of a deposit as well', async () => {
    const request = await aDepositOf(await aCustomer(), 50_00);

    (await keep(request, 30_00, 30_00)).body;

    expect(await entryOfDeposit(request)).toMatchObject({ differences: ['authorized-differs'] });
  });

  it('is not one where a part of the very amount came out', async () => {
    const request = asking(await aCustomer(), 50_00);
    await withdraw(request);

    (await complete(request, 30_00)).body;

    expect((await entryOf(request))?.differences).toBeUndefined();
    expect(await namedAtTheEndOfTheDay()).toEqual([]);
  });
});
