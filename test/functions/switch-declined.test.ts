import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { registerCard } from '../../shared/aws/directory/cards.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { loadCardKey } from '../../shared/aws/secret-key.ts';
import { decode } from '../../shared/iso8583/decode.ts';
import { packagerFor } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { formatTransmissionTime } from '../../shared/iso8583/times.ts';
import { cardTokenOf } from '../../shared/seal/card-token.ts';
import { LATE_AFTER_MS } from '../../shared/switch/journal/is-late.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { eventsIn, writeNotices } from '../support/bank-clock.ts';
import { changesOf } from '../support/bank-stream.ts';
import { clients, machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal } from '../support/customer-walks.ts';
import { answerOf, asking, euro, openOf, withdraw } from '../support/network-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await registerNetwork(clients.network, networkProfile);
});
afterAll(expectBalancedBooks);

/** What the customer reads in the app after it, as the bus and the queue bring it: at least once. */
async function noticesAfter(customer: Customer, ...deeds: (() => Promise<unknown>)[]) {
  const events = eventsIn(await changesOf(customer.customerId, ...deeds)).filter(
    ({ type }) => type === 'CashDeclined' || type === 'TransactionDeclined',
  );
  const bodies = events.map((detail) => ({ detail }));
  expect(await writeNotices([...bodies, ...bodies])).toEqual({ batchItemFailures: [] });
  return (await call('read-notices', { by: customer.phone })).body.notices;
}

const dialect = packagerFor(networkProfile.packager);

/** A withdrawal over ISO 8583, which cannot ask the customer anything. */
async function overIso8583(customer: Customer, amountMinor: number): Promise<string | undefined> {
  const pan = '4012888888881881';
  const { customerId } = customer;
  await registerCard(cardTokenOf(await loadCardKey(), pan), { customerId, accountId: 'current' });
  const fields = {
    2: pan,
    3: '010000',
    4: String(amountMinor).padStart(12, '0'),
    7: formatTransmissionTime(Date.now()),
    11: '000701',
    32: '12345',
    41: machines.here.padEnd(8),
    49: '978',
  };
  const body = encode({ mti: '0200', fields }, dialect);
  const answer = await call('exchange-switch-message', { by: network, body });
  return decode(answer.bytes, dialect).fields[39];
}

describe('a customer whose machine was told no', () => {
  it('reads in the app where, when, how much and why, and what is prepared stays as it was', async () => {
    const customer = await aCustomer();
    const reference = await aPreparedWithdrawal(customer, 120_00);
    const [before] = await openOf(customer);
    const request = asking(customer, 110_00, reference);

    const notices = await noticesAfter(
      customer,
      async () => expect(answerOf(await withdraw(request))).toBe('evidence-impossible'),
      async () => expect(answerOf(await withdraw(request))).toBe('evidence-impossible'),
    );

    expect(notices).toEqual([
      {
        noticeId: expect.any(String),
        at: new Date().toISOString(),
        reason: 'CashDeclined',
        says: expect.stringMatching(/did not pay out EUR 110\.00\. You have prepared another amount/),
        transactionId: reference,
        kind: 'cash-withdrawal',
      },
    ]);
    expect(await openOf(customer)).toEqual([before]);
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('reads it in their own language', async () => {
    const customer = await aCustomer();
    const reference = await aPreparedWithdrawal(customer, 120_00);
    await call('attach-channel', { by: customer.phone });
    (await call('set-preferences', { by: customer.phone, body: { language: 'it' } })).body;

    const [notice] = await noticesAfter(customer, () => withdraw(asking(customer, 110_00, reference)));

    expect(notice?.says).toMatch(/non ha erogato 110,00 EUR\. Hai preparato un altro importo/);
  });

  it('reads it also of a reference that is nobody’s, which is no transaction of theirs', async () => {
    const customer = await aCustomer();

    const notices = await noticesAfter(customer, () =>
      withdraw(asking(customer, 110_00, 't000001-9f86d08188')),
    );

    expect(notices).toMatchObject([{ says: expect.stringContaining('Nothing of yours was prepared') }]);
    expect(notices[0]).not.toHaveProperty('transactionId');
  });

  it('reads it of an overdraft that a machine without questions cannot ask for', async () => {
    const customer = await aCustomer({ has: [euro(100_00)], overdraftMinor: 500_00 });

    const notices = await noticesAfter(customer, async () =>
      expect(await overIso8583(customer, 250_00)).toBe('51'),
    );

    expect(notices).toMatchObject([{ says: expect.stringContaining('this machine cannot ask') }]);
  });

  it('reads nothing of a machine that asks, since that is no "no" yet', async () => {
    const customer = await aCustomer({ has: [euro(100_00)], overdraftMinor: 500_00 });

    const notices = await noticesAfter(customer, async () =>
      expect(answerOf(await withdraw(asking(customer, 250_00)))).toBe('consent-needed'),
    );

    expect(notices).toEqual([]);
  });

  it('reads it once of a withdrawal that ended by it', async () => {
    const customer = await aCustomer({ has: [euro(100_00)] });
    const request = asking(customer, 250_00);

    const notices = await noticesAfter(
      customer,
      async () => expect(answerOf(await withdraw(request))).toBe('funds-insufficient'),
      async () => expect(answerOf(await withdraw(request))).toBe('funds-insufficient'),
    );

    expect(notices.map(({ reason }) => reason)).toEqual(['TransactionDeclined']);
  });

  it('reads it of a request that came too late, and of a fee that there was no money for', async () => {
    const tariff = { money: euro(150), for: 'network' } as const;
    await registerNetwork(clients.network, { ...networkProfile, surcharge: tariff });
    const [late, poor] = [await aCustomer(), await aCustomer({ has: [euro(120_00)] })];
    const reference = await aPreparedWithdrawal(poor, 120_00);
    const request = asking(poor, 120_00, reference);
    const agreed = { ...request, Tx: { ...request.Tx, Cnsnts: [{ about: 'fee', fee: euro(150) }] } } as const;

    const ofFee = await noticesAfter(poor, () =>
      call('request-switch-withdrawal', { by: network, body: agreed }),
    );
    const held = asking(late, 50_00);
    vi.setSystemTime(Date.now() + LATE_AFTER_MS + 1000);
    const ofLate = await noticesAfter(late, () => withdraw(held));

    expect(ofFee).toMatchObject([
      { says: expect.stringContaining('not enough money'), transactionId: reference },
    ]);
    expect(ofLate).toMatchObject([{ says: expect.stringContaining('too late') }]);
  });

  it('is told nothing while the bank cannot say no for good', async () => {
    const customer = await aCustomer();
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));

    const notices = await noticesAfter(customer, () =>
      call('request-switch-withdrawal', { by: network, body: asking(customer, 50_00) }),
    );

    expect(notices).toEqual([]);
  });
});

describe('a machine that has said that it is out of cash', () => {
  /** In a town of its own, where nobody else's machines are near. */
  async function aMachine(name: string, notesOf50?: number): Promise<string> {
    const terminalId = `atm-${randomUUID().slice(0, 12)}`;
    const location = { latitude: -45, longitude: 12 };
    const described = { name, address: 'Via Roma 1', location, capabilities: ['dispenses-cash'] };
    (await call('register-terminal', { by: network, path: { terminalId }, body: described })).body;
    if (notesOf50 === undefined) return terminalId;
    const cassettes = [{ currency: 'EUR', denominationMinor: 50_00, notes: notesOf50 }];
    const body = { reportedAt: new Date().toISOString(), cassettes };
    (await call('report-cash', { by: network, path: { terminalId }, body })).body;
    return terminalId;
  }
  const askingAt = (machine: string, ...asked: Parameters<typeof asking>) => {
    const request = asking(...asked);
    return { ...request, Envt: { ...request.Envt, ATM: { Id: machine } } };
  };

  it('is declined through the switch; the cash stays prepared, and the app names another machine', async () => {
    const customer = await aCustomer();
    const reference = await aPreparedWithdrawal(customer, 120_00);
    const [here, there] = [await aMachine('Station', 10), await aMachine('Market')];

    const notices = await noticesAfter(customer, async () =>
      expect(answerOf(await withdraw(askingAt(here, customer, 120_00, reference)))).toBe('cash-unavailable'),
    );

    expect(notices).toMatchObject([
      {
        says: expect.stringMatching(
          /^Station, Via Roma 1 .*no cash for this amount.*can: Market, Via Roma 1\.$/,
        ),
      },
    ]);
    expect(answerOf(await withdraw(askingAt(there, customer, 120_00, reference)))).toBe('APPR');
  });

  it('is declined for whoever has prepared nothing, and asks nobody for consent first', async () => {
    const tariff = { money: euro(150), for: 'network' } as const;
    await registerNetwork(clients.network, { ...networkProfile, surcharge: tariff });
    const customer = await aCustomer();
    const empty = await aMachine('Station', 0);

    expect(answerOf(await withdraw(askingAt(empty, customer, 50_00)))).toBe('cash-unavailable');

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is approved what it can make', async () => {
    const machine = await aMachine('Station', 10);

    expect(answerOf(await withdraw(askingAt(machine, await aCustomer(), 100_00)))).toBe('APPR');
  });
});
