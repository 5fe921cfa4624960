import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  enrolled,
  signed,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await expectBalancedBooks();
});

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

interface Deed {
  readonly door: DoorName;
  readonly asked: Asked;
  readonly done: () => Promise<void>;
}

const deeds: [string, (customer: Customer) => Promise<Deed>][] = [
  [
    'an approval',
    async (customer) => {
      const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
      return {
        door: 'approve-transaction',
        asked: { by: customer.phone, path: { transactionId }, body: await signed(customer, transactionId) },
        done: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.money).toMatchObject({ state: 'held', held: euro(120_00) });
          expect(await availableOn(customer.customerId)).toBe(880_00);
        },
      };
    },
  ],
  [
    'a cancellation',
    async (customer) => {
      const transactionId = await aPreparedWithdrawal(customer, 120_00);
      return {
        door: 'cancel-transaction',
        asked: { by: customer.phone, path: { transactionId } },
        done: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.outcome).toBe('cancelled');
          expect(await availableOn(customer.customerId)).toBe(1_000_00);
        },
      };
    },
  ],
  [
    'a step back behind an approval',
    async (customer) => {
      const transactionId = await aPreparedWithdrawal(customer, 120_00);
      return {
        door: 'step-back',
        asked: { by: customer.phone, path: { transactionId } },
        done: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.step?.name).toBe('amount');
          expect(await availableOn(customer.customerId)).toBe(1_000_00);
        },
      };
    },
  ],
  [
    'the completion of a withdrawal',
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
        done: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.outcome).toBe('completed');
          expect(await balanceOf(customer.customerId)).toBe(900_00);
        },
      };
    },
  ],
  [
    'the allocation of a deposit',
    async (customer) => {
      await enrolled(customer);
      const { transactionId } = await aCountedDeposit(customer, 80_00);
      later(91_000);
      (await call('take-over', { by: customer.phone, path: { transactionId } })).body;
      return {
        door: 'answer-step',
        asked: {
          by: customer.phone,
          path: { transactionId },
          body: { step: 'allocation', answer: { accountId: 'savings' } },
        },
        done: async () => {
          const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });
          expect(body.outcome).toBe('completed');
          expect(await balanceOf(customer.customerId, 'savings')).toBe(130_00);
        },
      };
    },
  ],
];

const carryOut = bank.carryOut;

/** Where the function dies: before the money moved, or after, with nothing recorded. */
const crashes = {
  'between intention and act': () =>
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async () => {
      throw new Error('The function is gone.');
    }),
  'between act and record': () =>
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      await carryOut(act);
      throw new Error('The function is gone.');
    }),
};

const cases = deeds.flatMap(([name, deed]) =>
  Object.entries(crashes).map(([when, crash]) => [name, when, deed, crash] as const),
);

describe.each(cases)('%s that crashes %s', (_, __, deed, crash) => {
  const crashed = async () => {
    const customer = await aCustomer();
    const { door, asked, done } = await deed(customer);
    const { version: seen } = await call('read-session', { by: customer.phone });
    const request = { ...asked, seen, key: newKey() };
    crash();
    expect((await call(door, request)).status).toBe(500);
    return { door, request, done };
  };

  it('is in progress for half a minute, and then finished by its repeat', async () => {
    const { door, request, done } = await crashed();

    const soon = await call(door, request);
    later(limits.moneyPatienceMs - 1_000);
    const stillSoon = await call(door, request);
    later(1_000);
    const finished = await call(door, request);

    expect([soon.code, stillSoon.code]).toEqual(['request-in-progress', 'request-in-progress']);
    expect(soon.headers['retry-after']).toBe('1');
    expect(finished.status).toBe(200);
    await done();
  });

  it('is finished by the clock as well, and its repeat finds it so', async () => {
    const { door, request, done } = await crashed();
    later(limits.moneyPatienceMs);

    await wakeSessions();

    await done();
    expect(await call(door, request)).toMatchObject({ status: 200, replayed: true });
    await done();
  });
});
