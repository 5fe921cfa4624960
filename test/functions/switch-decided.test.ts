import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { amendEntry, dayOf } from '../../shared/aws/journal/journal.ts';
import { limits } from '../../shared/session/limits.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { reconcileDay, sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { clients, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, operators } from '../support/customer-of-the-bank.ts';
import { answerOf, asking, complete, entryOf, euro, reverse, withdraw } from '../support/network-walks.ts';

useBank();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Each test has a day of its own, more than a week after the one before, which nobody looks back to. */
let noonMs = Date.parse('2028-01-01T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  noonMs += 10 * DAY_MS;
  vi.setSystemTime(noonMs);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await registerNetwork(clients.network, networkProfile);
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** A withdrawal that was approved, and whose machine has been silent for too long. */
async function aSilentOne(): Promise<{ customer: Customer; request: WithdrawalRequest }> {
  const customer = await aCustomer();
  const request = asking(customer, 50_00);
  await withdraw(request);
  later(limits.cashReportedWithinMs + 1000);
  await wakeSessions();
  return { customer, request };
}

async function deciding(
  { customer, request }: { customer: Customer; request: WithdrawalRequest },
  foundMinor: number,
  key = newKey(),
) {
  const { transactionId = '', authorizationId = '' } = (await entryOf(request))?.leg ?? {};
  return call('decide-withdrawal', {
    by: operators,
    key,
    path: { transactionId },
    body: {
      customerId: customer.customerId,
      authorizationId,
      dispensed: euro(foundMinor),
      reason: 'journal-of-the-machine',
    },
  });
}

async function theEndOfTheDay() {
  vi.setSystemTime(noonMs + DAY_MS - 9 * HOUR_MS);
  await reconcileDay();
  const { body } = await call('read-reconciliation', { by: operators, path: { day: dayOf(noonMs) } });
  const { unknown, isClean, differences } = body;
  return { unknown, isClean, named: differences.map(({ difference }) => difference) };
}

const asClean = { unknown: 0, isClean: true, named: [] };

describe('what people found out of a withdrawal that a network never reported', () => {
  it.each([
    ['in full', 50_00, 'completed'],
    ['in part', 20_00, 'completed'],
    ['at nothing', 0, 'reversed'],
  ] as const)('settles its entry %s, and the day is over', async (_, foundMinor, state) => {
    const silent = await aSilentOne();

    (await deciding(silent, foundMinor)).body;

    const entry = await entryOf(silent.request);
    expect(entry).toMatchObject({ state, presented: euro(foundMinor), byOperator: true });
    expect(await balanceOf(silent.customer.customerId)).toBe(1000_00 - foundMinor);
    expect(await theEndOfTheDay()).toEqual(asClean);
  });

  it('settles it also where the clock had named it before', async () => {
    const silent = await aSilentOne();
    later(HOUR_MS);
    await sweepJournal();
    expect((await entryOf(silent.request))?.differences).toEqual(['never-completed']);

    (await deciding(silent, 50_00)).body;

    expect(await entryOf(silent.request)).toMatchObject({ state: 'completed', differences: [] });
    expect(await theEndOfTheDay()).toEqual(asClean);
  });

  it('settles it also where the clock has to finish what a crash left', async () => {
    const silent = await aSilentOne();
    const key = newKey();
    const bankIsDown = vi.spyOn(bank, 'carryOut').mockRejectedValue(new Error('down'));
    expect((await deciding(silent, 50_00, key)).status).toBe(500);
    bankIsDown.mockRestore();
    later(limits.moneyPatienceMs);
    await wakeSessions();

    (await deciding(silent, 50_00, key)).body;

    expect(await entryOf(silent.request)).toMatchObject({ state: 'completed', byOperator: true });
    expect(await balanceOf(silent.customer.customerId)).toBe(950_00);
    expect(await theEndOfTheDay()).toEqual(asClean);
  });

  it('is not overruled by silence', async () => {
    const completion = { by: 'silence', completeAfterS: 7200 } as const;
    await registerNetwork(clients.network, { ...networkProfile, completion });
    const silent = await aSilentOne();
    (await deciding(silent, 0)).body;

    later(3 * HOUR_MS);
    await sweepJournal();

    expect(await entryOf(silent.request)).toMatchObject({ state: 'reversed', byOperator: true });
    expect(await balanceOf(silent.customer.customerId)).toBe(1000_00);
    expect(await theEndOfTheDay()).toEqual(asClean);
  });

  it('is told to a machine that asks again', async () => {
    const silent = await aSilentOne();
    (await deciding(silent, 50_00)).body;

    expect(answerOf(await withdraw(silent.request))).toBe('already-dispensed');
  });
});

describe('a network that reports after people have decided', () => {
  it('changes nothing if it says the same', async () => {
    const full = await aSilentOne();
    (await deciding(full, 50_00)).body;
    const nothing = await aSilentOne();
    (await deciding(nothing, 0)).body;

    (await complete(full.request, 50_00)).body;
    (await reverse(nothing.request)).body;

    expect((await entryOf(full.request))?.state).toBe('completed');
    expect((await entryOf(nothing.request))?.state).toBe('reversed');
    expect(await theEndOfTheDay()).toEqual(asClean);
  });

  it('takes nothing back of what they found dispensed, and is named', async () => {
    const silent = await aSilentOne();
    (await deciding(silent, 50_00)).body;

    (await reverse(silent.request)).body;

    expect(await entryOf(silent.request)).toMatchObject({
      state: 'completed',
      differences: ['reversed-after-completion'],
    });
    expect(await balanceOf(silent.customer.customerId)).toBe(950_00);
    expect(await theEndOfTheDay()).toEqual({
      unknown: 0,
      isClean: false,
      named: ['reversed-after-completion'],
    });
  });

  it('takes nothing back either where a crash kept it from the journal, until it is told', async () => {
    const silent = await aSilentOne();
    const asked = await entryOf(silent.request);
    const key = newKey();
    (await deciding(silent, 50_00, key)).body;
    if (asked) await amendEntry(asked, () => asked);

    (await reverse(silent.request)).body;
    expect((await entryOf(silent.request))?.state).toBe('approved');
    (await deciding(silent, 50_00, key)).body;

    expect(await entryOf(silent.request)).toMatchObject({
      state: 'completed',
      differences: ['reversed-after-completion'],
    });
    expect(await balanceOf(silent.customer.customerId)).toBe(950_00);
  });

  it('is settled late where they found nothing, and cash came out after all', async () => {
    const silent = await aSilentOne();
    (await deciding(silent, 0)).body;
    expect(await availableOn(silent.customer.customerId)).toBe(1000_00);

    (await complete(silent.request, 50_00)).body;

    const entry = await entryOf(silent.request);
    expect(entry).toMatchObject({ state: 'completed', presented: euro(50_00) });
    expect(entry).not.toHaveProperty('byOperator');
    expect(await balanceOf(silent.customer.customerId)).toBe(950_00);
    expect((await theEndOfTheDay()).named).toEqual(['late-cash']);
  });
});
