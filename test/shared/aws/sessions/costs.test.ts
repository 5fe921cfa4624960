import { unmarshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../../shared/session/limits.ts';
import { helped, letDrive } from '../../../support/assistance-walks.ts';
import { type Cost, costsOf, operationsIn, unitsIn } from '../../../support/bank-costs.ts';
import { imageOf } from '../../../support/bank-stream.ts';
import { machines, useBank } from '../../../support/bank-under-test.ts';
import { type Answered, type Asked, call, type DoorName } from '../../../support/call.ts';
import { aCustomer, type Customer, network } from '../../../support/customer-of-the-bank.ts';
import {
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  enrolled,
  fromCurrent,
  signed,
  visiting,
} from '../../../support/customer-walks.ts';

useBank();

/** Two kilobytes, at one unit each: what one open withdrawal may cost to write. */
const WRITE_UNITS_MAX = 2;
/** Four kilobytes, strongly consistent. */
const READ_UNITS_MAX = 1;
/** The index of those who are due: an entry goes, and another comes. */
const INDEX_UNITS_MAX = 2;
/** One typical open withdrawal, as JSON. */
const ITEM_BYTES_MAX = 2 * 1024;

/** Calls a door at the version that the session has, which was read before and is not counted. */
async function costOf(name: DoorName, asked: Asked): Promise<[Cost[], Answered<unknown>]> {
  const { by, visit, assistance } = asked;
  const { version: seen } = await call('read-session', { by, visit, assistance });
  let answer: Answered<unknown> | undefined;
  const costs = await costsOf(async () => {
    answer = await call(name, { seen, ...asked });
  });
  if (!answer) throw new Error(`${name} did not answer.`);
  return [costs, answer];
}

async function aBusyCustomer(open: number): Promise<{ customer: Customer; transactionId: string }> {
  const customer = await aCustomer();
  await enrolled(customer);
  await attached(customer.web);
  const ids: string[] = [];
  for (let each = 1; each <= open; each += 1) ids.push(await begun(customer.phone, 'cash-withdrawal'));
  return { customer, transactionId: ids.at(-1) ?? '' };
}

describe('reading', () => {
  it.each(['read-session', 'read-transaction'] as const)('%s costs one read', async (door) => {
    const { customer, transactionId } = await aBusyCustomer(1);
    const path: Record<string, string> = door === 'read-transaction' ? { transactionId } : {};

    const [costs] = await costOf(door, { by: customer.web, path });

    expect(operationsIn(costs)).toBe('GetItem');
    expect(unitsIn(costs)).toBeLessThanOrEqual(READ_UNITS_MAX);
  });

  it('costs no more when nothing is newer', async () => {
    const { customer } = await aBusyCustomer(1);
    const { version } = await call('read-session', { by: customer.web });

    const [costs, { status }] = await costOf('read-session', {
      by: customer.web,
      headers: { 'if-none-match': `"${version}"` },
    });

    expect([status, operationsIn(costs)]).toEqual([304, 'GetItem']);
  });
});

/** A step, and the facts that it declares: what of the ledger it must read. */
const steps: [DoorName, string, (customer: Customer, transactionId: string) => Promise<Asked>][] = [
  ['start-transaction', 'GetItem PutItem', async ({ phone }) => ({ by: phone, body: { kind: 'transfer' } })],
  [
    'save-draft',
    'GetItem PutItem',
    async ({ phone }, transactionId) => ({
      by: phone,
      path: { transactionId },
      body: { step: 'amount', draft: { amountMinor: 1 } },
    }),
  ],
  [
    'answer-step',
    'GetItem Query PutItem',
    async ({ phone }, transactionId) => ({
      by: phone,
      path: { transactionId },
      body: { step: 'amount', answer: fromCurrent(50_00) },
    }),
  ],
  ['take-over', 'GetItem PutItem', async ({ web }, transactionId) => ({ by: web, path: { transactionId } })],
  [
    'suspend-transaction',
    'GetItem PutItem',
    async ({ phone }, transactionId) => ({ by: phone, path: { transactionId } }),
  ],
  ['set-preferences', 'GetItem PutItem', async ({ phone }) => ({ by: phone, body: { largeText: true } })],
];

describe.each(steps)('%s', (door, operations, ask) => {
  it('costs one consistent read, the facts that it declares, and one conditional write', async () => {
    const { customer, transactionId } = await aBusyCustomer(1);

    const [costs, { status }] = await costOf(door, await ask(customer, transactionId));

    expect(status).toBeLessThan(300);
    expect(operationsIn(costs)).toBe(operations);
    const [write] = costs.filter(({ operation }) => operation === 'PutItem');
    expect(write?.units).toBeLessThanOrEqual(WRITE_UNITS_MAX + INDEX_UNITS_MAX);
  });

  it('makes no more calls with as much open as there may be', async () => {
    const open = limits.openTransactionsMax - (door === 'start-transaction' ? 1 : 0);
    const { customer, transactionId } = await aBusyCustomer(open);

    const [costs, { status }] = await costOf(door, await ask(customer, transactionId));

    expect(status).toBeLessThan(300);
    expect(operationsIn(costs)).toBe(operations);
  });
});

it('taking over reads the facts that the customer relied on, once', async () => {
  const customer = await aCustomer();
  await attached(customer.web);
  const transactionId = await anUnapprovedWithdrawal(customer);

  const [costs] = await costOf('take-over', { by: customer.web, path: { transactionId } });

  expect(operationsIn(costs)).toBe('GetItem Query PutItem');
});

it('ending costs one transaction of two items: the session, and its place in history', async () => {
  const { customer, transactionId } = await aBusyCustomer(1);

  const [costs] = await costOf('cancel-transaction', { by: customer.phone, path: { transactionId } });

  expect(operationsIn(costs)).toBe('GetItem TransactWriteItems');
});

it('a refused request costs one read and one small update', async () => {
  const { customer, transactionId } = await aBusyCustomer(1);

  const [costs, { code }] = await costOf('step-back', { by: customer.phone, path: { transactionId } });

  expect(code).toBe('nothing-before-this-step');
  expect(operationsIn(costs)).toBe('GetItem UpdateItem');
  expect(unitsIn(costs)).toBeLessThanOrEqual(READ_UNITS_MAX + WRITE_UNITS_MAX);
});

it('a repeat, and one that is late, cost one read', async () => {
  const { customer } = await aBusyCustomer(1);
  const { version: seen } = await call('read-session', { by: customer.phone });
  const request = { by: customer.phone, seen, key: 'the-same-key', body: { kind: 'transfer' } };
  await call('start-transaction', request);

  const [repeated, { replayed }] = await costOf('start-transaction', request);
  const [late, { code }] = await costOf('start-transaction', { ...request, key: 'another-key' });

  expect([replayed, operationsIn(repeated)]).toEqual([true, 'GetItem']);
  expect([code, operationsIn(late)]).toEqual(['session-changed', 'GetItem']);
});

it('the loser of a race learns what stood in its way from the refusal itself, without another read', async () => {
  const { customer, transactionId } = await aBusyCustomer(1);
  const path = { transactionId };
  const { version: seen } = await call('read-session', { by: customer.phone });

  const costs = await costsOf(async () => {
    const answers = await Promise.all([
      call('take-over', { by: customer.web, path, seen }),
      call('suspend-transaction', { by: customer.phone, path, seen }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  const reads = costs.filter(({ operation }) => operation === 'GetItem');
  expect(reads).toHaveLength(2);
});

describe('somebody of the bank', () => {
  const aHelpedCustomer = async () => {
    const { customer, transactionId } = await aBusyCustomer(1);
    return { customer, transactionId, agent: await helped(customer) };
  };

  it('costs a look the end of the chain of the audit, and its record', async () => {
    const { agent } = await aHelpedCustomer();

    const [costs] = await costOf('read-session', agent);

    expect(operationsIn(costs)).toBe('GetItem Query TransactWriteItems');
  });

  it('costs a step the same: its record is written with it', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();
    await letDrive(customer, agent, transactionId);

    const [costs] = await costOf('suspend-transaction', { ...agent, path: { transactionId } });

    expect(operationsIn(costs)).toBe('GetItem Query TransactWriteItems');
  });

  it('costs the customer nothing, whom they help', async () => {
    const { customer, transactionId } = await aHelpedCustomer();

    const [looked] = await costOf('read-session', { by: customer.phone });
    const [took] = await costOf('take-over', { by: customer.web, path: { transactionId } });

    expect([operationsIn(looked), operationsIn(took)]).toEqual(['GetItem', 'GetItem PutItem']);
  });
});

describe('money', () => {
  it('costs an approval its intention, one transaction of the books, and its record', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer);
    const body = await signed(customer, transactionId);

    const [costs] = await costOf('approve-transaction', {
      by: customer.phone,
      path: { transactionId },
      body,
    });

    expect(operationsIn(costs)).toBe('GetItem PutItem TransactWriteItems PutItem');
  });

  it('costs a cancellation the same, and the read of its hold', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);

    const [costs] = await costOf('cancel-transaction', { by: customer.phone, path: { transactionId } });

    expect(operationsIn(costs)).toBe('GetItem PutItem GetItem TransactWriteItems TransactWriteItems');
  });

  it('costs a machine two reads more, of itself and of what its network agreed, and nothing else', async () => {
    const { transactionId, visit } = await aWithdrawalAtTheMachine(await aCustomer());
    const path = { terminalId: machines.here };

    const [costs] = await costOf('authorize-withdrawal', {
      by: network,
      visit,
      path,
      body: { transactionId },
    });

    expect(operationsIn(costs)).toBe('GetItem GetItem GetItem PutItem');
  });
});

it('one open withdrawal, with a phone and a machine attached, is an item below two kilobytes', async () => {
  const customer = await aCustomer();
  await aPreparedWithdrawal(customer);
  await visiting(customer);

  const item = unmarshall((await imageOf(customer.customerId)) ?? {});

  expect(JSON.stringify(item).length).toBeLessThan(ITEM_BYTES_MAX);
});
