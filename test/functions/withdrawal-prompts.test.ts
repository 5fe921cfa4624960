import { randomInt } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { findEntry } from '../../shared/aws/journal/journal.ts';
import { readBooks } from '../../shared/aws/ledger/books.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import type { Money } from '../../shared/cash/money.ts';
import type { Prompt } from '../../shared/cash/prompt.ts';
import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { clients, machines, networkProfile, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal, aWithdrawalAtTheMachine } from '../support/customer-walks.ts';

useBank();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await takesFee(150);
  await publishProduct(francs(1_060_000));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const euro = (amountMinor: number): Money => ({ amountMinor, currency: 'EUR' });
const chf = (amountMinor: number): Money => ({ amountMinor, currency: 'CHF' });
const takesFee = (amountMinor: number) =>
  registerNetwork(clients.network, {
    ...networkProfile,
    ...(amountMinor > 0 && { surcharge: { money: euro(amountMinor), for: 'network' } }),
  });
const francs = (rateMillionths: number) => ({
  productId: 'fx:CHF',
  rate: { rateMillionths, markupBasisPoints: 150, ratedOn: '2026-11-21' },
});

const fee = (amountMinor: number): Prompt => ({ about: 'fee', fee: euro(amountMinor) });
const overdraft = (amountMinor: number): Prompt => ({ about: 'overdraft', overdraft: euro(amountMinor) });

const overdrawable = (hasMinor: number, overdraftMinor: number) =>
  aCustomer({ has: [euro(hasMinor)], overdraftMinor });

/** A machine's request, under a name that nobody has used, with what its customer agreed to. */
const asking = (
  { cardToken }: Customer,
  money: Money,
  { Cnsnts, SsnRef }: { Cnsnts?: Prompt[]; SsnRef?: string } = {},
): WithdrawalRequest => ({
  Envt: { Acqrr: { Id: '12345' }, ATM: { Id: machines.here }, Card: { Tkn: cardToken } },
  Cntxt: { NtryMd: 'CICC', ...(SsnRef && { SsnRef }) },
  Tx: {
    TxId: { TxDtTm: new Date().toISOString(), TxRef: String(randomInt(999_999)).padStart(6, '0') },
    TtlReqdAmt: money,
    ...(Cnsnts && { Cnsnts }),
  },
});

const withdraw = async (request: WithdrawalRequest) =>
  (await call('request-switch-withdrawal', { by: network, body: request })).body.TxRspn;
const answerOf = ({ AuthstnRslt }: Awaited<ReturnType<typeof withdraw>>) =>
  AuthstnRslt.RspnToAuthstn.RspnRsn ?? AuthstnRslt.RspnToAuthstn.Rspn;
const promptsOf = ({ Prmpts = [] }: Awaited<ReturnType<typeof withdraw>>) =>
  Prmpts.map(({ prompt }) => prompt);

const saying = (
  { Envt, Tx }: WithdrawalRequest,
  presentedMinor: number,
  currency = Tx.TtlReqdAmt.currency,
): CompletionAdvice => ({
  Envt: { Acqrr: Envt.Acqrr, ATM: Envt.ATM },
  Cntxt: {},
  Tx: {
    TxId: Tx.TxId,
    TxSts: presentedMinor === 0 ? 'NONE' : presentedMinor < Tx.TtlReqdAmt.amountMinor ? 'PART' : 'FULL',
    TtlAuthrsdAmt: { ...Tx.TtlReqdAmt, currency },
    TtlPresntdAmt: { amountMinor: presentedMinor, currency },
  },
});
const complete = (request: WithdrawalRequest, presentedMinor: number, currency?: string) =>
  call('advise-switch-completion', { by: network, body: saying(request, presentedMinor, currency) });
const reverse = (request: WithdrawalRequest) =>
  call('advise-switch-reversal', { by: network, body: saying(request, 0) });
const entryOf = (request: WithdrawalRequest) => findEntry({ network: clients.network, key: keyOf(request) });

/** What the network is owed by the postings about one customer. */
async function surchargesOf({ customerId }: Customer): Promise<number> {
  const { postings } = await readBooks();
  return postings
    .map(({ lines }) => lines)
    .filter((lines) => lines.some((line) => line.of === 'customer' && line.customerId === customerId))
    .flat()
    .filter((line) => line.of === 'bank' && line.account === `surcharges:${clients.network}`)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

const standsOf = async (customer: Customer) => [
  await availableOn(customer.customerId),
  await balanceOf(customer.customerId),
];

describe('a fee at the machine', () => {
  it('is asked first, with nothing held, and taken with the cash', async () => {
    const customer = await aCustomer();

    const asked = await withdraw(asking(customer, euro(100_00)));
    expect(answerOf(asked)).toBe('consent-needed');
    expect(asked.Prmpts).toEqual([
      { prompt: fee(150), says: [{ en: 'Fee: EUR 1.50. OK?', it: 'Commissione: 1,50 EUR. OK?' }] },
    ]);
    expect(await standsOf(customer)).toEqual([1_000_00, 1_000_00]);
    expect((await loadSession(customer.customerId)).session.transactions).toEqual([]);

    const again = asking(customer, euro(100_00), { Cnsnts: promptsOf(asked) });
    const approved = await withdraw(again);
    expect([answerOf(approved), approved.TtlAuthrsdAmt]).toEqual(['APPR', euro(100_00)]);
    expect(await standsOf(customer)).toEqual([898_50, 1_000_00]);
    await complete(again, 100_00);
    await complete(again, 100_00);

    expect(await standsOf(customer)).toEqual([898_50, 898_50]);
    expect(await surchargesOf(customer)).toBe(150);
  });

  it.each([
    ['whole for a part of the cash', 40_00, 958_50, 150],
    ['not at all for none of it', 0, 1_000_00, 0],
  ])('is taken %s', async (_, presentedMinor, leftMinor, feeMinor) => {
    const customer = await aCustomer();
    const request = asking(customer, euro(100_00), { Cnsnts: [fee(150)] });
    await withdraw(request);

    await complete(request, presentedMinor);

    expect(await standsOf(customer)).toEqual([leftMinor, leftMinor]);
    expect(await surchargesOf(customer)).toBe(feeMinor);
  });

  it('goes back with a reversal, and stays back when cash came out after all', async () => {
    const customer = await aCustomer();
    const request = asking(customer, euro(100_00), { Cnsnts: [fee(150)] });
    await withdraw(request);

    await reverse(request);
    expect(await standsOf(customer)).toEqual([1_000_00, 1_000_00]);
    await complete(request, 100_00);

    expect(await standsOf(customer)).toEqual([900_00, 900_00]);
    expect(await surchargesOf(customer)).toBe(0);
  });

  it.each([
    ['less', 100],
    ['more', 200],
  ])('is asked again when the customer agreed to %s', async (_, agreedMinor) => {
    const customer = await aCustomer();

    const asked = await withdraw(asking(customer, euro(100_00), { Cnsnts: [fee(agreedMinor)] }));

    expect([answerOf(asked), promptsOf(asked)]).toEqual(['consent-needed', [fee(150)]]);
  });

  it('is answered alike when the request is repeated, whatever the tariff says meanwhile', async () => {
    const customer = await aCustomer();
    const [unasked, agreed] = [
      asking(customer, euro(100_00)),
      asking(customer, euro(50_00), { Cnsnts: [fee(150)] }),
    ];
    const first = [await withdraw(unasked), await withdraw(agreed)];
    await takesFee(300);

    expect([await withdraw(unasked), await withdraw(agreed)]).toEqual(first);
    expect(await availableOn(customer.customerId)).toBe(948_50);
  });

  it('is the bank’s own where the tariff says so', async () => {
    await registerNetwork(clients.network, {
      ...networkProfile,
      surcharge: { money: euro(150), for: 'bank' },
    });
    const customer = await aCustomer();
    const request = asking(customer, euro(100_00), { Cnsnts: [fee(150)] });
    await withdraw(request);
    await complete(request, 100_00);

    expect(await balanceOf(customer.customerId)).toBe(898_50);
    expect(await surchargesOf(customer)).toBe(0);
  });

  it('declines where the cash is there, but not the fee', async () => {
    const customer = await aCustomer({ has: [euro(100_00)] });

    const answer = await withdraw(asking(customer, euro(100_00), { Cnsnts: [fee(150)] }));

    expect(answerOf(answer)).toBe('funds-insufficient');
    expect(await standsOf(customer)).toEqual([100_00, 100_00]);
  });
});

describe('a fee for cash that is prepared', () => {
  it('is set aside beside it when the customer agrees, and taken with it', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);

    const asked = await withdraw(asking(customer, euro(120_00), { SsnRef }));
    expect([answerOf(asked), promptsOf(asked)]).toEqual(['consent-needed', [fee(150)]]);
    expect(await availableOn(customer.customerId)).toBe(880_00);
    const again = asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] });
    expect(answerOf(await withdraw(again))).toBe('APPR');
    expect(await availableOn(customer.customerId)).toBe(878_50);
    await complete(again, 120_00);

    expect(await standsOf(customer)).toEqual([878_50, 878_50]);
    expect(await surchargesOf(customer)).toBe(150);
  });

  it('is given back at once when nothing came out, and the cash stays prepared', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);
    const first = asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] });
    await withdraw(first);

    await reverse(first);
    expect(await availableOn(customer.customerId)).toBe(880_00);
    await takesFee(0);
    const second = asking(customer, euro(120_00), { SsnRef });
    expect(answerOf(await withdraw(second))).toBe('APPR');
    await complete(second, 120_00);

    expect(await standsOf(customer)).toEqual([880_00, 880_00]);
  });

  it('leaves the cash prepared where there is no money for it', async () => {
    const customer = await aCustomer({ has: [euro(120_00)] });
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);

    const answer = await withdraw(asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] }));
    expect(answerOf(answer)).toBe('funds-insufficient');
    await takesFee(0);

    expect(answerOf(await withdraw(asking(customer, euro(120_00), { SsnRef })))).toBe('APPR');
  });

  it('is set aside once when copies arrive together, and after a crash in between', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);
    const request = asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] });
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    expect((await call('request-switch-withdrawal', { by: network, body: request })).status).toBe(500);

    const answers = await Promise.all([withdraw(request), withdraw(request)]);

    expect(answers.map(answerOf)).toEqual(['APPR', 'APPR']);
    expect(await availableOn(customer.customerId)).toBe(878_50);
  });

  it('that a crash left is given back by the clock, and nobody pays it at the next machine', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);
    const request = asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] });
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    await call('request-switch-withdrawal', { by: network, body: request });

    vi.setSystemTime(Date.now() + 120_000);
    await wakeSessions();
    expect(await availableOn(customer.customerId)).toBe(880_00);
    await takesFee(0);

    const elsewhere = asking(customer, euro(120_00), { SsnRef });
    elsewhere.Envt.ATM.Id = machines.there;
    expect(answerOf(await withdraw(elsewhere))).toBe('APPR');
    expect(await availableOn(customer.customerId)).toBe(880_00);
    expect((await loadSession(customer.customerId)).session.transactions[0]?.changes).toEqual([]);
  });
});

describe('a fee that was to be set aside when the network took its withdrawal back', () => {
  it('goes back, although the bank could not move it just then', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);
    const request = asking(customer, euro(120_00), { SsnRef, Cnsnts: [fee(150)] });
    const bankIsDown = vi.spyOn(bank, 'carryOut').mockRejectedValue(new Error('The line is down.'));
    await call('request-switch-withdrawal', { by: network, body: request });
    (await reverse(request)).body;
    bankIsDown.mockRestore();

    vi.setSystemTime(Date.now() + 40_000);
    await wakeSessions();

    expect(await standsOf(customer)).toEqual([880_00, 1_000_00]);
    const { transactions } = (await loadSession(customer.customerId)).session;
    expect(transactions.map(({ money }) => money.hold?.money)).toEqual([euro(120_00)]);
    expect(transactions.map(({ money }) => money.hold?.fee)).toEqual([undefined]);
  });
});

describe('a fee at a machine that speaks JSON', () => {
  const authorizing = (
    { transactionId, visit }: { transactionId: string; visit: string },
    consents?: Prompt[],
    key?: string,
  ) =>
    call('authorize-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here },
      body: { transactionId, ...(consents && { consents }) },
      ...(key && { key }),
    });

  it('is asked with 409, and the machine asks again with what the customer agreed to', async () => {
    const customer = await aCustomer();
    const prepared = await aWithdrawalAtTheMachine(customer, 120_00);

    const { problem } = await authorizing(prepared);
    expect(problem).toMatchObject({ code: 'consent-needed', status: 409, prompts: [{ prompt: fee(150) }] });
    expect(await availableOn(customer.customerId)).toBe(880_00);
    const { body, status } = await authorizing(prepared, [fee(150)]);
    expect(status).toBe(201);
    expect(body.dispense).toEqual(euro(120_00));
    expect(await availableOn(customer.customerId)).toBe(878_50);
    const { transactionId, visit } = prepared;
    const completed = await call('complete-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId: body.authorizationId, dispensed: euro(50_00) },
    });

    expect(completed.body.outcome).toBe('completed');
    expect(await standsOf(customer)).toEqual([948_50, 948_50]);
    expect(await surchargesOf(customer)).toBe(150);
  });

  it('is given back when the authorization is taken back', async () => {
    const customer = await aCustomer();
    const prepared = await aWithdrawalAtTheMachine(customer, 120_00);
    const { body } = await authorizing(prepared, [fee(150)]);

    const reversed = await call('reverse-withdrawal', {
      by: network,
      visit: prepared.visit,
      path: { terminalId: machines.here, transactionId: prepared.transactionId },
      body: { authorizationId: body.authorizationId, reason: 'malfunction' },
    });

    expect(reversed.body.money).toMatchObject({ state: 'reversed', held: euro(120_00) });
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('may need an overdraft, which is asked with it', async () => {
    const customer = await overdrawable(120_00, 50_00);
    const prepared = await aWithdrawalAtTheMachine(customer, 120_00);

    const { problem } = await authorizing(prepared, [fee(150)]);
    expect(problem?.prompts?.map(({ prompt }) => prompt)).toEqual([fee(150), overdraft(150)]);

    expect((await authorizing(prepared, [fee(150), overdraft(150)])).status).toBe(201);
    expect(await availableOn(customer.customerId)).toBe(-1_50);
  });

  const interrupted = async (customer: Customer) => {
    const prepared = await aWithdrawalAtTheMachine(customer, 120_00);
    const request = {
      by: network,
      visit: prepared.visit,
      seen: (await loadSession(customer.customerId)).session.version,
      key: 'the-first-key-of-it',
      path: { terminalId: machines.here },
      body: { transactionId: prepared.transactionId, consents: [fee(150)] },
    };
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The line is down.'));
    expect((await call('authorize-withdrawal', request)).status).toBe(500);
    return { prepared, request };
  };

  it.each([
    ['at once', 0],
    ['when the clock has given the fee back', 120_000],
  ])('is carried on by a repeat after the line went down, %s', async (_, afterMs) => {
    const customer = await aCustomer();
    const { request } = await interrupted(customer);
    vi.setSystemTime(Date.now() + afterMs);
    await wakeSessions();

    const carried = await call('authorize-withdrawal', request);
    const again = await call('authorize-withdrawal', request);

    expect([carried.status, again.status]).toEqual([201, 201]);
    expect(again.body.authorizationId).toBe(carried.body.authorizationId);
    expect(await availableOn(customer.customerId)).toBe(878_50);
  });

  it('is not carried on once the machine has reported, or the customer has gone', async () => {
    const [customer, other] = [await aCustomer(), await aCustomer()];
    const { prepared, request } = await interrupted(customer);
    const { authorizationId } = (await call('authorize-withdrawal', request)).body;
    const path = { terminalId: machines.here, transactionId: prepared.transactionId };
    const nothing = { authorizationId, reason: 'malfunction' };
    await call('reverse-withdrawal', { by: network, visit: prepared.visit, path, body: nothing });
    const left = await interrupted(other);
    const at = { terminalId: machines.here };
    await call('end-visit', { by: network, visit: left.prepared.visit, path: at });
    vi.setSystemTime(Date.now() + 120_000);
    await wakeSessions();

    expect((await call('authorize-withdrawal', request)).code).toBe('cash-not-authorized');
    expect((await call('authorize-withdrawal', left.request)).code).toBe('visit-over');
    expect(await availableOn(customer.customerId)).toBe(880_00);
    expect(await availableOn(other.customerId)).toBe(880_00);
  });
});

describe('an agreed overdraft', () => {
  it('is asked for exactly what would be used, and used so far', async () => {
    await takesFee(0);
    const customer = await overdrawable(80_00, 200_00);

    const asked = await withdraw(asking(customer, euro(100_00)));
    expect([answerOf(asked), promptsOf(asked)]).toEqual(['consent-needed', [overdraft(20_00)]]);
    expect(await standsOf(customer)).toEqual([80_00, 80_00]);
    const again = asking(customer, euro(100_00), { Cnsnts: [overdraft(20_00)] });
    expect(answerOf(await withdraw(again))).toBe('APPR');
    await complete(again, 60_00);

    expect(await standsOf(customer)).toEqual([20_00, 20_00]);
  });

  it('is asked again when less is on the account meanwhile', async () => {
    await takesFee(0);
    const customer = await overdrawable(80_00, 200_00);
    await withdraw(asking(customer, euro(30_00)));

    const asked = await withdraw(asking(customer, euro(100_00), { Cnsnts: [overdraft(20_00)] }));

    expect([answerOf(asked), promptsOf(asked)]).toEqual(['consent-needed', [overdraft(50_00)]]);
  });

  it('does not help beyond what was agreed with the bank', async () => {
    await takesFee(0);
    const customer = await overdrawable(80_00, 19_99);

    expect(answerOf(await withdraw(asking(customer, euro(100_00))))).toBe('funds-insufficient');
  });
});

describe('cash in another currency', () => {
  const conversion = (requestedMinor: number, billedMinor: number, rateMillionths = 1_060_000): Prompt => ({
    about: 'conversion',
    conversion: {
      requested: chf(requestedMinor),
      billed: euro(billedMinor),
      rateMillionths,
      markupBasisPoints: 150,
      ratedOn: '2026-11-21',
    },
  });

  beforeEach(() => takesFee(0));

  it('is asked with rate, markup and sum, and billed at exactly that', async () => {
    const customer = await aCustomer();

    const asked = await withdraw(asking(customer, chf(100_00)));
    expect(asked.Prmpts).toEqual([
      {
        prompt: conversion(100_00, 107_59),
        says: [
          { en: '1 CHF = EUR 1.060000, plus 1.50 %', it: '1 CHF = 1,060000 EUR, più 1,50 %' },
          { en: 'CHF 100.00 = EUR 107.59. OK?', it: '100,00 CHF = 107,59 EUR. OK?' },
        ],
      },
    ]);
    const again = asking(customer, chf(100_00), { Cnsnts: promptsOf(asked) });
    const approved = await withdraw(again);
    expect([answerOf(approved), approved.TtlAuthrsdAmt]).toEqual(['APPR', chf(100_00)]);
    await complete(again, 100_00);

    expect(await standsOf(customer)).toEqual([892_41, 892_41]);
    expect(await entryOf(again)).toMatchObject({
      authorized: chf(100_00),
      presented: chf(100_00),
      billed: euro(107_59),
    });
  });

  it('is asked again when the rate has moved', async () => {
    const customer = await aCustomer();
    await publishProduct(francs(1_070_000));

    const asked = await withdraw(asking(customer, chf(100_00), { Cnsnts: [conversion(100_00, 107_59)] }));

    expect(promptsOf(asked)).toEqual([conversion(100_00, 108_61, 1_070_000)]);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('bills a part by the rate that was agreed', async () => {
    const customer = await aCustomer();
    const request = asking(customer, chf(100_00), { Cnsnts: [conversion(100_00, 107_59)] });
    await withdraw(request);
    await publishProduct(francs(2_000_000));

    await complete(request, 40_00);

    expect(await standsOf(customer)).toEqual([956_96, 956_96]);
  });

  it('is no cash in any other currency', async () => {
    const customer = await aCustomer();
    const request = asking(customer, chf(100_00), { Cnsnts: [conversion(100_00, 107_59)] });
    await withdraw(request);

    expect((await complete(request, 100_00, 'EUR')).code).toBe('evidence-impossible');
    expect(await entryOf(request)).toMatchObject({ state: 'approved', differences: ['evidence-impossible'] });
  });

  it('is declined, and nobody asked, where no rate is offered, or it is too much', async () => {
    const customer = await aCustomer();

    const dollars = await withdraw(asking(customer, { amountMinor: 100_00, currency: 'USD' }));
    const fortune = await withdraw(asking(customer, chf(900_000_00)));

    expect([answerOf(dollars), answerOf(fortune)]).toEqual(['amount-invalid', 'amount-invalid']);
  });

  it('is not prepared cash of the same number', async () => {
    const customer = await aCustomer();
    const SsnRef = await aPreparedWithdrawal(customer, 120_00);

    expect(answerOf(await withdraw(asking(customer, chf(120_00), { SsnRef })))).toBe('evidence-impossible');
  });

  it('comes with fee and overdraft in one, and the customer reads all of it', async () => {
    await takesFee(150);
    const customer = await overdrawable(100_00, 50_00);
    const all = [conversion(100_00, 107_59), fee(150), overdraft(9_09)];

    const asked = await withdraw(asking(customer, chf(100_00)));
    expect(promptsOf(asked)).toEqual(all);
    for (const missing of all) {
      const Cnsnts = all.filter((each) => each !== missing);
      expect(answerOf(await withdraw(asking(customer, chf(100_00), { Cnsnts })))).toBe('consent-needed');
    }
    const request = asking(customer, chf(100_00), { Cnsnts: all });
    await withdraw(request);
    expect(await availableOn(customer.customerId)).toBe(-9_09);
    await complete(request, 100_00);

    expect(await standsOf(customer)).toEqual([-9_09, -9_09]);
    await call('attach-channel', { by: customer.phone });
    const { body } = await call('read-history', { by: customer.phone });
    expect(body.transactions[0]?.money).toMatchObject({
      state: 'dispensed',
      dispensed: euro(107_59),
      fee: euro(150),
      conversion: { requested: chf(100_00), billed: euro(107_59) },
    });
  });
});
