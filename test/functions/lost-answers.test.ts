import { afterEach, describe, expect, it, vi } from 'vitest';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  attached,
  begun,
  enrolled,
  fromCurrent,
  signed,
  visiting,
} from '../support/customer-walks.ts';
import { type Fault, useBadLine } from '../support/engine-faults.ts';

const line = useBank(useBadLine);

/** As often as the SDK asks, all in all. */
const SDK_ATTEMPTS = 4;

afterEach(async () => {
  expect(line.waiting).toBe(0);
  await expectBalancedBooks();
});

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** A request that changes something, how many writes it takes, and what is true once it took effect, once. */
interface Deed {
  readonly door: DoorName;
  readonly asked: Asked;
  readonly tookEffectOnce: () => Promise<void>;
}

const deeds: [string, number, (customer: Customer) => Promise<Deed>][] = [
  [
    'a start',
    1,
    async (customer) => {
      await attached(customer.phone);
      return {
        door: 'start-transaction',
        asked: { by: customer.phone, body: { kind: 'transfer' } },
        tookEffectOnce: async () => {
          const { body } = await call('read-session', { by: customer.phone });
          expect([body.version, body.transactions.length]).toEqual([2, 1]);
        },
      };
    },
  ],
  [
    'an answer',
    1,
    async (customer) => {
      await attached(customer.phone);
      const transactionId = await begun(customer.phone, 'cash-withdrawal');
      return {
        door: 'answer-step',
        asked: {
          by: customer.phone,
          path: { transactionId },
          body: { step: 'amount', answer: fromCurrent(50_00) },
        },
        tookEffectOnce: async () => {
          const { body } = await call('read-session', { by: customer.phone });
          expect([body.version, body.transactions[0]?.step?.name]).toEqual([3, 'approval']);
        },
      };
    },
  ],
  [
    'an approval that sets money aside',
    3,
    async (customer) => {
      const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
      return {
        door: 'approve-transaction',
        asked: { by: customer.phone, path: { transactionId }, body: await signed(customer, transactionId) },
        tookEffectOnce: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.money).toMatchObject({ state: 'held', held: euro(120_00) });
          expect(await availableOn(customer.customerId)).toBe(880_00);
        },
      };
    },
  ],
  [
    'a cancellation that gives money back',
    3,
    async (customer) => {
      const transactionId = await aPreparedWithdrawal(customer, 120_00);
      return {
        door: 'cancel-transaction',
        asked: { by: customer.phone, path: { transactionId } },
        tookEffectOnce: async () => {
          const { body } = await call('read-history', { by: customer.phone });
          expect(body.transactions.map(({ outcome }) => outcome)).toEqual(['cancelled']);
          expect(await availableOn(customer.customerId)).toBe(1_000_00);
        },
      };
    },
  ],
  [
    'the completion of a withdrawal',
    3,
    async (customer) => {
      const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer, 120_00);
      return {
        door: 'complete-withdrawal',
        asked: {
          by: network,
          visit,
          path: { terminalId: machines.here, transactionId },
          body: { authorizationId, dispensed: euro(100_00) },
        },
        tookEffectOnce: async () => {
          const { body } = await call('read-history', { by: customer.phone });
          expect(body.transactions.map(({ money }) => money?.dispensed)).toEqual([euro(100_00)]);
          expect(await availableOn(customer.customerId)).toBe(900_00);
        },
      };
    },
  ],
  [
    'the count of a deposit',
    3,
    async (customer) => {
      await enrolled(customer);
      const visit = await visiting(customer);
      const transactionId = await begun(network, 'cash-deposit', visit);
      return {
        door: 'count-deposit',
        asked: {
          by: network,
          visit,
          path: { terminalId: machines.here, transactionId },
          body: { counted: euro(80_00) },
        },
        tookEffectOnce: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.money).toMatchObject({ state: 'taken-in', takenIn: euro(80_00) });
        },
      };
    },
  ],
];

const strikes = deeds.flatMap(([name, writes, deed]) =>
  Array.from({ length: writes }, (_, index) => [name, index + 1, deed] as const),
);

describe.each(strikes)('%s, struck at write %i', (_, write, deed) => {
  const passing = Array<Fault>(write - 1).fill('none');

  it('succeeds at once when one answer is lost and the SDK asks again', async () => {
    const customer = await aCustomer();
    const { door, asked, tookEffectOnce } = await deed(customer);
    line.next(...passing, 'lost-answer');

    const answer = await call(door, asked);

    expect([200, 201]).toContain(answer.status);
    expect(answer.replayed).toBe(false);
    await tookEffectOnce();
  });

  it('takes effect once when every answer is lost and the client sends it again', async () => {
    const customer = await aCustomer();
    const { door, asked, tookEffectOnce } = await deed(customer);
    const { version: seen } = await call('read-session', { by: customer.phone });
    const request = { ...asked, seen, key: newKey() };
    line.next(...passing, ...Array<Fault>(SDK_ATTEMPTS).fill('lost-answer'));

    const struck = await call(door, request);
    const repeated = await repeat(door, request);

    expect(struck.status).toBe(500);
    expect([200, 201]).toContain(repeated.status);
    await tookEffectOnce();
  });
});

async function repeat(door: DoorName, request: Asked) {
  const first = await call(door, request);
  if (first.code !== 'request-in-progress') return first;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + PATIENCE_MS });
  return call(door, request).finally(() => vi.useRealTimers());
}

const PATIENCE_MS = 31_000;
