import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { documentClient } from '../../shared/aws/document-client.ts';
import { dayOf } from '../../shared/aws/journal/journal.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import type { Reconciliation } from '../../shared/reconciliation/reconciliation.ts';
import { keyOf, keyText } from '../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import { JournalEntry } from '../../shared/switch/journal/journal-entry.ts';
import { balanceOf } from '../support/bank-books.ts';
import {
  eventsIn,
  noteMachineDeeds,
  reconcileDay,
  sweepJournal,
  wakeSessions,
} from '../support/bank-clock.ts';
import { imageOf } from '../support/bank-stream.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network, operators } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  visiting,
} from '../support/customer-walks.ts';
import { asking, complete, entryOf, euro, reverse, withdraw } from '../support/network-walks.ts';

useBank();

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Each test has a day of its own, more than a week after the one before, which nobody looks back to. */
let noonMs = Date.parse('2027-01-01T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  noonMs += 10 * DAY_MS;
  vi.setSystemTime(noonMs);
});
afterEach(() => void vi.useRealTimers());

/** A withdrawal by card that was dispensed in full. */
async function aDispensedWithdrawal(): Promise<WithdrawalRequest> {
  const request = asking(await aCustomer(), 100_00);
  await withdraw(request);
  (await complete(request, 100_00)).body;
  return request;
}

/** The day has ended, and the clock has called; answers the report of the day, as people read it. */
async function theEndOfTheDay(): Promise<Reconciliation> {
  vi.setSystemTime(Math.floor(noonMs / DAY_MS) * DAY_MS + DAY_MS + 3 * HOUR_MS);
  await reconcileDay();
  return (await call('read-reconciliation', { by: operators, path: { day: dayOf(noonMs) } })).body;
}

const namesIn = ({ differences }: Reconciliation) => differences.map(({ difference }) => difference);

/**
 * Does something that moves a customer's session, and lets the bus tell of it: at least once. Where money moves in the
 * middle, the session was committed before.
 */
async function heard<Done>(customer: Customer, deed: () => Promise<Done>): Promise<Done> {
  const images = [await imageOf(customer.customerId)];
  const look = async () => void images.push(await imageOf(customer.customerId));
  const carryOut = bank.carryOut.bind(bank);
  const moving = vi.spyOn(bank, 'carryOut').mockImplementation(async (act) => {
    await look();
    return carryOut(act);
  });
  const done = await deed();
  moving.mockRestore();
  await look();
  const changes = images.flatMap((after, at) => (at > 0 && after ? [{ before: images[at - 1], after }] : []));
  const events = subscriptions.find((each) => each.function === 'note-machine-deed')?.events ?? [];
  const told = eventsIn(changes).filter(({ type }) => events.includes(type));
  expect(told).toHaveLength(1);
  for (const _ of [1, 2]) await noteMachineDeeds(told.map((detail) => ({ detail })));
  return done;
}

/** Changes an item behind the bank's back. */
async function tamper(
  table: 'SESSION_TABLE' | 'LEDGER_TABLE' | 'JOURNAL_TABLE',
  key: { pk: string; sk: string },
  told: (item: Record<string, unknown>) => Record<string, unknown>,
): Promise<void> {
  const TableName = process.env[table];
  const { Item } = await documentClient().send(new GetCommand({ TableName, Key: key }));
  if (!Item) throw new Error(`There is no ${key.pk}.`);
  await documentClient().send(new PutCommand({ TableName, Item: told(Item) }));
}

const entryKey = (request: WithdrawalRequest) => ({
  pk: `${clients.network}#${keyText(keyOf(request))}`,
  sk: 'entry',
});

describe('the end of a day on which all went well', () => {
  it('matches what networks asked for through the switch, and is clean', async () => {
    const [full, part, nothing, poor] = [
      asking(await aCustomer(), 100_00),
      asking(await aCustomer(), 100_00),
      asking(await aCustomer(), 100_00),
      asking(await aCustomer({ has: [euro(10_00)] }), 100_00),
    ];
    for (const request of [full, part, nothing, poor]) await withdraw(request);
    await complete(full, 100_00);
    await complete(part, 60_00);
    await reverse(nothing);

    const report = await theEndOfTheDay();

    expect(report).toMatchObject({
      day: dayOf(noonMs),
      isClean: true,
      matched: 4,
      unknown: 0,
      differences: [],
      networks: [
        {
          network: clients.network,
          asked: { count: 4, amountMinor: 400_00 },
          approved: { count: 3, amountMinor: 300_00 },
          declined: { count: 1, amountMinor: 100_00 },
          reversed: { count: 1, amountMinor: 100_00 },
          completedFull: { count: 1, amountMinor: 100_00 },
          completedPart: { count: 1, amountMinor: 100_00 },
          cash: { count: 2, amountMinor: 160_00 },
          booked: { count: 2, amountMinor: 160_00 },
          off: { count: 0, amountMinor: 0 },
        },
      ],
    });
  });

  it('matches one that was prepared, taken back at one machine and collected at another', async () => {
    const customer = await aCustomer();
    const reference = await aPreparedWithdrawal(customer, 120_00);
    const first = asking(customer, 120_00, reference);
    await withdraw(first);
    await reverse(first);
    const second = asking(customer, 120_00, reference);
    await withdraw(second);
    await complete(second, 120_00);

    expect(await theEndOfTheDay()).toMatchObject({ isClean: true, matched: 2 });
  });

  it('matches what machines did at their own doors, heard from the bus, once', async () => {
    const customer = await aCustomer();
    const { transactionId, visit } = await aWithdrawalAtTheMachine(customer, 120_00);
    const path = { terminalId: machines.here };
    const { authorizationId } = await heard(
      customer,
      async () =>
        (await call('authorize-withdrawal', { by: network, visit, path, body: { transactionId } })).body,
    );
    const body = { authorizationId, dispensed: euro(100_00) };
    (await call('complete-withdrawal', { by: network, visit, path: { ...path, transactionId }, body })).body;

    expect(await theEndOfTheDay()).toMatchObject({
      isClean: true,
      matched: 1,
      networks: [
        {
          network: clients.network,
          kind: 'withdrawal',
          asked: { count: 1, amountMinor: 120_00 },
          completedPart: { count: 1, amountMinor: 120_00 },
          cash: { count: 1, amountMinor: 100_00 },
          booked: { count: 1, amountMinor: 100_00 },
        },
      ],
    });
  });

  it('matches what machines counted', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-deposit', visit);
    const path = { terminalId: machines.here, transactionId };
    await heard(customer, async () =>
      call('count-deposit', { by: network, visit, path, body: { counted: euro(80_00) } }),
    );

    expect(await theEndOfTheDay()).toMatchObject({
      isClean: true,
      matched: 1,
      networks: [{ kind: 'deposit', cash: { count: 1, amountMinor: 80_00 }, booked: { amountMinor: 80_00 } }],
    });
  });

  it('leaves to the journal what the switch authorized', async () => {
    const customer = await aCustomer();
    await heard(customer, () => withdraw(asking(customer, 100_00)));

    expect(await theEndOfTheDay()).toMatchObject({ matched: 0, differing: 1, unknown: 1 });
  });
});

describe('the end of a day on which something is open', () => {
  it('counts what nobody has reported as unknown, and is clean when it has been', async () => {
    const request = asking(await aCustomer(), 100_00);
    await withdraw(request);
    vi.setSystemTime(noonMs + 2 * HOUR_MS);
    await sweepJournal();
    expect(await theEndOfTheDay()).toMatchObject({
      isClean: false,
      unknown: 1,
      differences: [
        {
          difference: 'never-completed',
          traceReference: request.Tx.TxId.TxRef,
          retrievalReference: request.Tx.RtrvlRefNb,
          terminal: machines.here,
          requested: euro(100_00),
        },
      ],
    });

    (await complete(request, 100_00)).body;
    vi.setSystemTime(Date.now() + DAY_MS);
    await reconcileDay();

    const { body } = await call('read-reconciliation', { by: operators, path: { day: dayOf(noonMs) } });
    expect(body).toMatchObject({ isClean: true, unknown: 0, madeAt: new Date().toISOString() });
  });

  it('names a machine that is silent at its own door', async () => {
    const customer = await aCustomer();
    const { transactionId, visit } = await aWithdrawalAtTheMachine(customer);
    const path = { terminalId: machines.here };
    await heard(customer, () =>
      call('authorize-withdrawal', { by: network, visit, path, body: { transactionId } }),
    );
    vi.setSystemTime(noonMs + HOUR_MS);
    await wakeSessions();

    const report = await theEndOfTheDay();

    expect(report).toMatchObject({ unknown: 1, isClean: false });
    expect(namesIn(report)).toEqual(['machine-silent']);
  });

  it('names cash that came out after all', async () => {
    const request = asking(await aCustomer(), 100_00);
    await withdraw(request);
    await reverse(request);
    (await complete(request, 100_00)).body;

    const report = await theEndOfTheDay();

    expect(namesIn(report)).toEqual(['late-cash']);
    expect(report).toMatchObject({
      unknown: 0,
      networks: [{ cash: { amountMinor: 100_00 }, booked: { amountMinor: 100_00 } }],
    });
  });

  it('names what a network reported although nobody had authorized it', async () => {
    const request = asking(await aCustomer(), 100_00);
    (await complete(request, 100_00)).body;

    const report = await theEndOfTheDay();

    expect(namesIn(report)).toEqual(['dispensed-without-authorization']);
    expect(report.networks).toMatchObject([
      {
        asked: { count: 0 },
        unasked: { count: 1, amountMinor: 100_00 },
        off: { count: 1, amountMinor: 100_00 },
      },
    ]);
  });
});

describe('the end of a day on which a machine contradicted itself at its own doors', () => {
  const saying = (
    {
      transactionId,
      authorizationId,
      visit,
    }: { transactionId: string; authorizationId: string; visit: string },
    dispensedMinor?: number,
  ) => {
    const asked = { by: network, visit, path: { terminalId: machines.here, transactionId } };
    return dispensedMinor === undefined
      ? call('reverse-withdrawal', { ...asked, body: { authorizationId, reason: 'malfunction' } })
      : call('complete-withdrawal', { ...asked, body: { authorizationId, dispensed: euro(dispensedMinor) } });
  };

  it('names each other report once, however often it came', async () => {
    const withdrawal = await heardDispensing();
    (await saying(withdrawal, 120_00)).body;

    const refused = [
      await saying(withdrawal, 20_00),
      await saying(withdrawal, 20_00),
      await saying(withdrawal),
      await saying(withdrawal),
    ];

    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('evidence-differs'));
    const report = await theEndOfTheDay();
    expect(namesIn(report).toSorted()).toEqual(['evidence-differs', 'reversed-after-completion']);
    expect(report).toMatchObject({ isClean: false, matched: 1, rowsOff: 0 });
    expect(report.differences).toContainEqual(
      expect.objectContaining({
        difference: 'evidence-differs',
        authorizationId: withdrawal.authorizationId,
        kind: 'withdrawal',
        requested: euro(20_00),
      }),
    );
  });

  it('names what it said after people had decided', async () => {
    const withdrawal = await heardDispensing();
    vi.setSystemTime(noonMs + HOUR_MS);
    await wakeSessions();
    const { customer, transactionId, authorizationId } = withdrawal;
    const found = { dispensed: euro(120_00), reason: 'journal-of-the-machine' };
    const body = { customerId: customer.customerId, authorizationId, ...found };
    (await call('decide-withdrawal', { by: operators, path: { transactionId }, body })).body;

    const reversed = await saying(withdrawal);

    expect(reversed.problem).toMatchObject({ code: 'evidence-differs', status: 409 });
    expect(namesIn(await theEndOfTheDay())).toEqual(['reversed-after-completion']);
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });

  it('names more than it had been allowed, also when it says so late', async () => {
    const withdrawal = await heardDispensing();
    (await saying(withdrawal)).body;
    const { visit, transactionId, customer } = withdrawal;
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    await attached(customer.phone);
    (await call('take-over', { by: customer.phone, path: { transactionId } })).body;
    (await call('cancel-transaction', { by: customer.phone, path: { transactionId } })).body;

    const refused = await saying(withdrawal, 500_00);

    expect(refused.code).toBe('evidence-impossible');
    expect(namesIn(await theEndOfTheDay())).toEqual(['evidence-impossible']);
  });

  it('names another count', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-deposit', visit);
    const asked = { by: network, visit, path: { terminalId: machines.here, transactionId } };
    const counting = (minor: number) => call('count-deposit', { ...asked, body: { counted: euro(minor) } });
    await heard(customer, () => counting(80_00));

    expect((await counting(90_00)).code).toBe('evidence-differs');

    const report = await theEndOfTheDay();
    expect(namesIn(report)).toEqual(['evidence-differs']);
    expect(report.differences[0]).toMatchObject({ kind: 'deposit', transactionId, requested: euro(90_00) });
  });

  async function heardDispensing() {
    const customer = await aCustomer();
    const withdrawal = await heard(customer, () => aDispensingWithdrawal(customer));
    return { customer, ...withdrawal };
  }
});

describe('the end of a day on which a claim was paid', () => {
  /** A deposit that its customer called off, and of which a claim was upheld with 80 euro: the machine kept the notes. */
  async function aRefundedDeposit() {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-deposit', visit);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    const path = { transactionId };
    (await call('take-over', { by: customer.phone, path })).body;
    (await call('cancel-transaction', { by: customer.phone, path })).body;
    const claim = { about: 'cash-retained', amount: euro(80_00) };
    const { claimId } = (await call('open-claim', { by: customer.phone, path, body: claim })).body;
    const answer = { decision: 'upheld', refund: euro(80_00), reason: 'cash-found-in-machine' };
    const body = { customerId: customer.customerId, ...answer };
    await heard(customer, () => call('answer-claim', { by: operators, path: { claimId }, body }));
    const counting = (minor: number) =>
      call('count-deposit', {
        by: network,
        visit,
        path: { terminalId: machines.here, transactionId },
        body: { counted: euro(minor) },
      });
    return { customer, counting };
  }

  it('names what was paid for cash that no machine has counted', async () => {
    await aRefundedDeposit();

    const report = await theEndOfTheDay();

    expect(report).toMatchObject({ isClean: false, unknown: 0, rowsOff: 0 });
    expect(report.differences).toMatchObject([
      { difference: 'refund-uncovered', kind: 'deposit', terminal: machines.here, requested: euro(80_00) },
    ]);
  });

  it('names cash that was counted after it was paid for, and matches what was paid', async () => {
    const { customer, counting } = await aRefundedDeposit();
    await heard(customer, () => counting(80_00));

    const report = await theEndOfTheDay();

    expect(namesIn(report)).toEqual(['counted-after-refund']);
    expect(report).toMatchObject({ matched: 1, differing: 1, rowsOff: 0, isClean: false });
    expect(await balanceOf(customer.customerId)).toBe(1_080_00);
  });

  it('matches what was paid back of a withdrawal', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);
    (await complete(request, 100_00)).body;
    await attached(customer.phone);
    const transactionId = (await entryOf(request))?.leg?.transactionId ?? '';
    const claiming = { by: customer.phone, path: { transactionId }, body: { about: 'cash-not-received' } };
    const { claimId } = (await call('open-claim', claiming)).body;
    const answer = { decision: 'upheld', refund: euro(100_00), reason: 'journal-confirms' };
    const body = { customerId: customer.customerId, ...answer };
    await heard(customer, () => call('answer-claim', { by: operators, path: { claimId }, body }));

    expect(await theEndOfTheDay()).toMatchObject({ isClean: true, matched: 2 });
  });
});

describe('the end of a day on which somebody tampered', () => {
  it('names a journal that says otherwise', async () => {
    const request = await aDispensedWithdrawal();
    await tamper('JOURNAL_TABLE', entryKey(request), (item) => ({
      ...item,
      entry: { ...(item['entry'] as object), presented: euro(90_00) },
    }));

    expect(namesIn(await theEndOfTheDay())).toEqual(['amount-differs']);
  });

  it('names a session that says otherwise', async () => {
    const request = await aDispensedWithdrawal();
    const { customerId, transactionId } = await legOf(request);
    const key = { pk: `customer#${customerId}`, sk: `transaction#${transactionId}` };
    await tamper('SESSION_TABLE', key, (item) => {
      const transaction = item['transaction'] as { money: { reports: object[] } };
      const reports = transaction.money.reports.map((report) => ({ ...report, dispensed: euro(0) }));
      return { ...item, transaction: { ...transaction, money: { ...transaction.money, reports } } };
    });

    expect(namesIn(await theEndOfTheDay())).toEqual(['outcome-differs', 'booked-without-cash']);
  });

  it('names books that say otherwise', async () => {
    const request = await aDispensedWithdrawal();
    const { transactionId } = await legOf(request);
    await tamper('LEDGER_TABLE', { pk: `posting#${transactionId}.2`, sk: 'posting' }, (item) => ({
      ...item,
      lines: (item['lines'] as { amountMinor: number }[]).map((line) => ({
        ...line,
        amountMinor: line.amountMinor * 2,
      })),
    }));

    const report = await theEndOfTheDay();

    expect(namesIn(report)).toEqual(['booking-differs']);
    expect(report).toMatchObject({ rowsOff: 0, networks: [{ off: { amountMinor: -100_00 } }] });
  });

  async function legOf(request: WithdrawalRequest) {
    const { Item } = await documentClient().send(
      new GetCommand({ TableName: process.env['JOURNAL_TABLE'], Key: entryKey(request) }),
    );
    const { leg } = JournalEntry.parse(Item?.['entry']);
    if (!leg) throw new Error('Nobody’s withdrawal.');
    return leg;
  }
});

describe('a day that nobody has reconciled', () => {
  it('has no report', async () => {
    const answer = await call('read-reconciliation', { by: operators, path: { day: '2026-01-01' } });

    expect(answer.problem).toMatchObject({ code: 'reconciliation-not-found', status: 404 });
  });
});
