import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { keyOf, keyText } from '../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { sweepJournal, wakeSessions } from '../support/bank-clock.ts';
import { clients, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, network } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal } from '../support/customer-walks.ts';
import { crash, justBefore, type Key } from '../support/just-before.ts';
import {
  answerOf,
  asking,
  complete,
  endedOf,
  entryOf,
  openOf,
  reverse,
  statusOf,
  withdraw,
} from '../support/network-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  await registerNetwork(clients.network, networkProfile);
});
afterAll(expectBalancedBooks);

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const money = (amountMinor: number, currency = 'EUR') => ({ amountMinor, currency });

const ask = (body: WithdrawalRequest) => call('request-switch-withdrawal', { by: network, body });
const decided = async (request: WithdrawalRequest) => answerOf(await withdraw(request));

/** The same machine at the same moment under the same reference, with cash the other way. */
const deposit = async ({ Envt: { Card, ...Envt }, Tx }: WithdrawalRequest, currency = 'EUR') => {
  const body = {
    Envt: { ...Envt, Card: { Tkn: Card?.Tkn ?? '' } },
    Cntxt: { NtryMd: 'CICC' as const },
    Tx: { TxId: Tx.TxId, TtlCntdAmt: money(Tx.TtlReqdAmt.amountMinor, currency) },
  };
  return answerOf((await call('request-switch-deposit', { by: network, body })).body);
};
const keep = ({ Envt: { Card: _, ...Envt }, Tx }: WithdrawalRequest, keptMinor: number, currency = 'EUR') =>
  call('advise-switch-deposit', {
    by: network,
    body: {
      Envt,
      Cntxt: {},
      Tx: {
        TxId: Tx.TxId,
        TxSts: statusOf(keptMinor, Tx.TtlReqdAmt.amountMinor),
        TtlCntdAmt: money(Tx.TtlReqdAmt.amountMinor, currency),
        TtlAccptdAmt: money(keptMinor, currency),
      },
    },
  });

const theSession = ({ sk }: Key) => sk === 'session';
const theEntry = ({ sk }: Key) => sk === 'entry';
const theEntryOf =
  (request: WithdrawalRequest) =>
  ({ pk }: Key) =>
    pk.endsWith(`#${keyText(keyOf(request))}`);
const theProfile = ({ pk }: Key) => pk.startsWith('network#');

const bySilence = { ...networkProfile, completion: { by: 'silence', completeAfterS: 300 } } as const;

/** The session decides, and the journal never hears of it. */
async function crashingAtJournal(request: WithdrawalRequest): Promise<number> {
  justBefore('PutCommand', theEntry, async () => {
    vi.restoreAllMocks();
    justBefore('PutCommand', theEntry, crash);
  });
  const { status } = await ask(request);
  vi.restoreAllMocks();
  return status;
}

describe('a reversal amid its withdrawal', () => {
  it('leaves a prepared one free for another machine, although a copy of the request was still at work', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const request = asking(customer, 120_00, transactionId);
    const stopped = await crashingAtJournal(request);
    expect(stopped).toBe(500);

    justBefore('GetCommand', theSession, () => reverse(request));
    expect(await decided(request)).toBe('already-reversed');

    expect((await openOf(customer)).map(({ money: { dispensing } }) => dispensing)).toEqual([undefined]);
    const again = asking(customer, 120_00, transactionId);
    expect(await decided(again)).toBe('APPR');
    (await complete(again, 120_00)).body;
    expect(await balanceOf(customer.customerId)).toBe(880_00);
  });

  it('gives the money back also if the request crashes right after it was authorized', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    const carryOut = bank.carryOut.bind(bank);
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      await reverse(request);
      justBefore('PutCommand', theEntry, crash);
      return carryOut(act);
    });

    expect((await ask(request)).status).toBe(500);
    expect(await availableOn(customer.customerId)).toBe(900_00);
    later(MINUTE_MS);
    await sweepJournal();

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await openOf(customer)).toEqual([]);
    expect(await entryOf(request)).toMatchObject({ state: 'reversed' });
    expect(await entryOf(request)).not.toHaveProperty('toUndo');
  });

  it('by the clock is undone also where a repeat was authorized after the clock had looked', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await ask(request);
    const carryOut = bank.carryOut.bind(bank);
    later(61 * SECOND_MS);
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      await sweepJournal();
      justBefore('PutCommand', theEntry, crash);
      return carryOut(act);
    });

    expect((await ask(request)).status).toBe(500);
    later(MINUTE_MS);
    await sweepJournal();

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await openOf(customer)).toEqual([]);
  });
});

describe('what was taken back', () => {
  it('is not completed by silence, although the bank could not give the money back at once', async () => {
    await registerNetwork(clients.network, bySilence);
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    expect((await reverse(request)).status).toBe(500);

    later(301 * SECOND_MS);
    await sweepJournal();
    await wakeSessions();
    await sweepJournal();

    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect((await reverse(request)).status).toBe(200);
    expect(await entryOf(request)).toMatchObject({ state: 'reversed', differences: [] });
    expect(await endedOf(customer)).toEqual(['cancelled']);
  });

  it('is not completed by a clock that had listed it before', async () => {
    await registerNetwork(clients.network, bySilence);
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    later(301 * SECOND_MS);
    justBefore('GetCommand', theProfile, () => reverse(request));
    await sweepJournal();

    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
    expect(await entryOf(request)).toMatchObject({ state: 'reversed' });
  });

  it('is a deposit that silence does not credit either', async () => {
    await registerNetwork(clients.network, bySilence);
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    expect(await deposit(request)).toBe('APPR');

    later(301 * SECOND_MS);
    justBefore('GetCommand', theProfile, () => keep(request, 0));
    await sweepJournal();

    expect(await openOf(customer)).toEqual([]);
    expect(await entryOf(request)).toMatchObject({ state: 'reversed' });
  });

  it('and came out after all stays completed, whichever word is written down last', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    justBefore('PutCommand', theEntry, () => complete(request, 100_00));
    await reverse(request);

    expect(await balanceOf(customer.customerId)).toBe(900_00);
    expect(await entryOf(request)).toMatchObject({ state: 'completed', presented: money(100_00) });
  });

  it('is so in whichever currency a network says "nothing"', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    await withdraw(request);

    expect((await complete(request, 0, 'USD')).status).toBe(200);

    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    expect(await entryOf(request)).toMatchObject({ state: 'reversed' });
  });
});

describe('a withdrawal that was declined, of which the journal never heard', () => {
  it('is declined for the same reason when it is repeated', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 55_50);
    expect(await crashingAtJournal(request)).toBe(500);

    expect(await decided(request)).toBe('amount-invalid');
    expect(await endedOf(customer)).toEqual(['amount-invalid']);
  });
});

describe('what the clock has listed', () => {
  it('is left alone once it was answered late, for as long as everything that was answered', async () => {
    await registerNetwork(clients.network, bySilence);
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await ask(request);

    later(61 * SECOND_MS);
    justBefore('GetCommand', theEntryOf(request), () => withdraw(request));
    await sweepJournal();

    const entry = await entryOf(request);
    expect(entry?.state).toBe('approved');
    expect(entry?.dueAtMs).toBeGreaterThan(Date.now() + 290 * SECOND_MS);
    (await reverse(request)).body;
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });
});

describe('a completion that comes while its withdrawal is being answered', () => {
  it.each([
    ['an advice', complete],
    ['a reversal in part', reverse],
  ])('is asked for again, and settled then: %s', async (_, say) => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    const carryOut = bank.carryOut.bind(bank);
    let early = 0;
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      early = (await say(request, 60_00)).status;
      return carryOut(act);
    });

    expect(await decided(request)).toBe('APPR');
    expect(early).toBe(409);
    expect((await say(request, 60_00)).status).toBe(200);

    expect(await balanceOf(customer.customerId)).toBe(940_00);
    expect(await entryOf(request)).toMatchObject({ state: 'completed' });
    expect((await entryOf(request))?.differences ?? []).toEqual([]);
  });

  it('is kept as a difference once nobody answers the withdrawal any more', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 100_00);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await ask(request);

    later(MINUTE_MS);
    expect((await complete(request, 100_00)).status).toBe(200);

    expect(await entryOf(request)).toMatchObject({ differences: ['dispensed-without-authorization'] });
  });
});

describe('cash that is kept while its deposit is being answered', () => {
  it('is asked for again, and credited then', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    let early = 0;
    justBefore('PutCommand', theSession, async () => {
      early = (await keep(request, 200_00)).status;
    });

    expect(await deposit(request)).toBe('APPR');
    expect(early).toBe(409);
    expect((await keep(request, 200_00)).status).toBe(200);

    expect((await openOf(customer)).map(({ money: { takenIn } }) => takenIn)).toEqual([money(200_00)]);
    expect((await entryOf(request))?.differences ?? []).toEqual([]);
  });
});

describe('a name that was given to a deposit', () => {
  it('approves no withdrawal', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    expect(await deposit(request)).toBe('APPR');

    expect(await decided(request)).toBe('duplicate');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('credits nobody for cash that came out', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    await deposit(request);

    expect((await complete(request, 200_00)).status).toBe(200);

    expect((await openOf(customer)).map(({ money: { takenIn } }) => takenIn)).toEqual([undefined]);
    expect(await entryOf(request)).toMatchObject({
      state: 'approved',
      differences: ['dispensed-without-authorization'],
    });
    (await keep(request, 200_00)).body;
    expect((await openOf(customer)).map(({ money: { takenIn } }) => takenIn)).toEqual([money(200_00)]);
  });

  it('of a withdrawal keeps no cash, and takes nothing back', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    await withdraw(request);

    expect(await deposit(request)).toBe('duplicate');
    expect((await keep(request, 0)).status).toBe(200);
    expect((await keep(request, 200_00)).status).toBe(200);

    expect(await availableOn(customer.customerId)).toBe(800_00);
    expect(await entryOf(request)).toMatchObject({
      state: 'approved',
      differences: ['kept-without-authorization'],
    });
  });
});

describe('a deposit that was declined', () => {
  it('names cash that was kept all the same', async () => {
    const customer = await aCustomer();
    const request = asking(customer, 200_00);
    expect(await deposit(request, 'USD')).toBe('amount-invalid');

    expect((await keep(request, 200_00, 'USD')).status).toBe(200);

    expect(await entryOf(request)).toMatchObject({ differences: ['kept-without-authorization'] });
  });
});
