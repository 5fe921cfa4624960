import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network, operators } from '../support/customer-of-the-bank.ts';
import { aDispensingWithdrawal, aPreparedWithdrawal, attached, visiting } from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const TEST_CARD = '4111 1111 1111 1111';

/** A withdrawal of 120 euro that a machine says it gave out. */
async function aDispensedWithdrawal(customer: Customer): Promise<string> {
  const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer);
  (
    await call('complete-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId, dispensed: euro(120_00) },
    })
  ).body;
  return transactionId;
}

const claiming = (customer: Customer, transactionId: string, asked: Partial<Asked> = {}) =>
  call('open-claim', {
    by: customer.phone,
    path: { transactionId },
    body: { about: 'cash-not-received', words: 'The slot stayed shut.' },
    ...asked,
  });

const answering = (customer: Customer, claimId: string, asked: Partial<Asked> = {}) =>
  call('answer-claim', {
    by: operators,
    path: { claimId },
    body: {
      customerId: customer.customerId,
      decision: 'upheld',
      refund: euro(120_00),
      reason: 'cash-found-in-machine',
    },
    ...asked,
  });

const rejecting = ({ customerId }: Customer) => ({
  body: { customerId, decision: 'rejected', reason: 'evidence-missing' },
});

async function aClaim() {
  const customer = await aCustomer();
  const transactionId = await aDispensedWithdrawal(customer);
  const { body } = await claiming(customer, transactionId);
  return { customer, transactionId, claimId: body.claimId };
}

describe('a claim of a customer', () => {
  it('is opened of a withdrawal that has ended, and listed with what happens next', async () => {
    const { customer, transactionId, claimId } = await aClaim();

    const { body } = await call('read-claims', { by: customer.phone });

    expect(body.claims).toEqual([
      expect.objectContaining({
        claimId,
        transactionId,
        state: 'open',
        words: 'The slot stayed shut.',
        terminalId: machines.here,
        says: expect.stringContaining('answer by'),
      }),
    ]);
  });

  it('is opened of a withdrawal whose machine is silent', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aDispensingWithdrawal(customer);

    expect((await claiming(customer, transactionId)).status).toBe(201);
  });

  it('is opened once for each key, and once for each transaction', async () => {
    const customer = await aCustomer();
    const transactionId = await aDispensedWithdrawal(customer);
    const { version: seen } = await call('read-session', { by: customer.phone });
    const key = newKey();

    const first = await claiming(customer, transactionId, { key, seen });
    const again = await claiming(customer, transactionId, { key, seen });
    const another = await claiming(customer, transactionId);

    expect(again.body).toEqual(first.body);
    expect(again.replayed).toBe(true);
    expect(another.code).toBe('claim-already-open');
    expect((await call('read-claims', { by: customer.phone })).body.claims).toHaveLength(1);
  });

  it('is not lost to a race: of two copies with keys of their own one is opened', async () => {
    const customer = await aCustomer();
    const transactionId = await aDispensedWithdrawal(customer);
    const { version: seen } = await call('read-session', { by: customer.phone });

    const answers = await Promise.all([1, 2].map(() => claiming(customer, transactionId, { seen })));

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 412]);
    expect((await call('read-claims', { by: customer.phone })).body.claims).toHaveLength(1);
  });

  it('is refused of what no machine has touched, of what is not theirs, and at a machine', async () => {
    const customer = await aCustomer();
    const other = await aCustomer();
    const prepared = await aPreparedWithdrawal(customer);
    const theirs = await aDispensedWithdrawal(other);
    const visit = await visiting(customer);

    expect((await claiming(customer, prepared)).code).toBe('not-claimable');
    expect((await claiming(customer, theirs)).code).toBe('transaction-not-found');
    expect((await claiming(customer, prepared, { by: network, visit })).problem).toMatchObject({
      code: 'claim-not-possible-here',
      continueOn: ['mobile', 'web'],
    });
  });

  it('keeps no card number that the customer writes into it', async () => {
    const customer = await aCustomer();
    const transactionId = await aDispensedWithdrawal(customer);
    const body = { about: 'cash-not-received', words: `My card ${TEST_CARD} was kept.` };

    const refused = await claiming(customer, transactionId, { body });

    expect(refused.code).toBe('card-number-sent');
    expect((await call('read-claims', { by: customer.phone })).body.claims).toEqual([]);
  });

  it('leaves no word of it in the session', async () => {
    const { customer } = await aClaim();

    expect(JSON.stringify(await loadSession(customer.customerId))).not.toContain('slot');
  });
});

describe('the answer of the bank', () => {
  it('pays an upheld claim once, however often it is asked, and tells the customer', async () => {
    const { customer, claimId } = await aClaim();
    const key = newKey();

    const first = await answering(customer, claimId, { key });
    const again = await answering(customer, claimId, { key });
    const another = await answering(customer, claimId);

    expect(first.body).toMatchObject({ state: 'upheld', refunded: euro(120_00) });
    expect(again.body).toEqual(first.body);
    expect(another.code).toBe('claim-answered');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
    const { body } = await call('read-claims', { by: customer.web });
    expect(body.claims[0]).toMatchObject({ state: 'upheld', reason: 'cash-found-in-machine' });
  });

  it('is given once also when two people answer at the same moment', async () => {
    const { customer, claimId } = await aClaim();

    const answers = await Promise.all([
      answering(customer, claimId),
      answering(customer, claimId, rejecting(customer)),
    ]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body } = await call('read-claims', { by: customer.phone });
    const refunded = body.claims[0]?.state === 'upheld' ? 1_000_00 : 880_00;
    expect(await availableOn(customer.customerId)).toBe(refunded);
  });

  it('rejects one, which may be made anew, and not a fourth time', async () => {
    const { customer, transactionId, claimId } = await aClaim();
    const claimIds = [claimId];
    for (let number = 2; number <= limits.claimsPerTransactionMax; number += 1) {
      (await answering(customer, claimIds.at(-1) ?? '', rejecting(customer))).body;
      claimIds.push((await claiming(customer, transactionId)).body.claimId);
    }
    (await answering(customer, claimIds.at(-1) ?? '', rejecting(customer))).body;

    const fourth = await claiming(customer, transactionId);

    expect(new Set(claimIds).size).toBe(3);
    expect(fourth.code).toBe('not-claimable');
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('refunds no more than was taken', async () => {
    const { customer, claimId } = await aClaim();
    const body = {
      customerId: customer.customerId,
      decision: 'upheld',
      refund: euro(120_01),
      reason: 'goodwill',
    };

    expect((await answering(customer, claimId, { body })).code).toBe('refund-exceeded');
  });

  it('is given only by those who are registered for it, whatever scope a token has', async () => {
    const { customer, claimId } = await aClaim();
    const both = { client_id: clients.network, scope: 'terminal operations' };
    const wrongSide = { ...operators, scope: 'operations session', sub: customer.customerId, sid: 'x' };

    expect((await answering(customer, claimId, { by: both })).code).toBe('channel-unknown');
    expect((await call('read-session', { by: wrongSide })).code).toBe('channel-unknown');
  });

  it('finds the claims of one customer only under their own name', async () => {
    const { claimId } = await aClaim();
    const other = await aCustomer();

    expect((await answering(other, claimId)).code).toBe('claim-not-found');
  });
});

describe('a crash while a claim is answered', () => {
  it.each([
    ['before the refund', 'lost' as const],
    ['after the refund', 'unrecorded' as const],
  ])('%s is finished by the clock, and paid once', async (_, crash) => {
    const { customer, claimId } = await aClaim();
    const carryOut = bank.carryOut;
    vi.spyOn(bank, 'carryOut').mockImplementationOnce(async (act) => {
      if (crash === 'unrecorded') await carryOut(act);
      throw new Error('The power is gone.');
    });

    const crashed = await answering(customer, claimId);
    const meanwhile = await answering(customer, claimId);
    later(limits.moneyPatienceMs);
    await wakeSessions();

    expect(crashed.status).toBe(500);
    expect(meanwhile.code).toBe('money-moving');
    const { body } = await call('read-claims', { by: customer.phone });
    expect(body.claims[0]).toMatchObject({ state: 'upheld', refunded: euro(120_00) });
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is finished by a repeat of the request', async () => {
    const { customer, claimId } = await aClaim();
    const key = newKey();
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The power is gone.'));

    const crashed = await answering(customer, claimId, { key });
    const atOnce = await answering(customer, claimId, { key });
    later(limits.moneyPatienceMs);
    const again = await answering(customer, claimId, { key });

    expect([crashed.status, atOnce.code]).toEqual([500, 'request-in-progress']);
    expect(again.body.state).toBe('upheld');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });
});

describe('the list of open claims', () => {
  it('has the oldest first, page after page, and an answered one no more', async () => {
    const customers = await Promise.all(Array.from({ length: 23 }, () => aCustomer()));
    const opened: string[] = [];
    for (const customer of customers) {
      later(1000);
      opened.push((await claiming(customer, await aDispensedWithdrawal(customer))).body.claimId);
    }
    const [answered] = customers;
    if (answered) (await answering(answered, opened[0] ?? '', rejecting(answered))).body;

    const listed: string[] = [];
    let after: string | undefined;
    do {
      const { body } = await call('read-open-claims', { by: operators, query: after ? { after } : {} });
      expect(body.claims.length).toBeLessThanOrEqual(limits.claimPageMax);
      listed.push(...body.claims.map(({ claimId }) => claimId));
      after = body.next;
    } while (after !== undefined);

    expect(listed.filter((claimId) => opened.includes(claimId))).toEqual(opened.slice(1));
    expect(new Set(listed).size).toBe(listed.length);
  });

  it('has nothing behind a mark that it never gave', async () => {
    const { body } = await call('read-open-claims', { by: operators, query: { after: 'nonsense' } });

    expect(body).toEqual({ claims: [] });
  });
});

describe('a machine that never reports', () => {
  const deciding = (
    { customerId }: Customer,
    { transactionId, authorizationId }: { transactionId: string; authorizationId: string },
    amountMinor: number,
    key = newKey(),
  ) =>
    call('decide-withdrawal', {
      by: operators,
      key,
      path: { transactionId },
      body: { customerId, authorizationId, dispensed: euro(amountMinor), reason: 'journal-of-the-machine' },
    });

  async function silent(customer: Customer) {
    const dispensing = await aDispensingWithdrawal(customer);
    later(limits.cashReportedWithinMs);
    await wakeSessions();
    return dispensing;
  }

  it('is decided by what people found, once, and the money follows', async () => {
    const customer = await aCustomer();
    const withdrawal = await silent(customer);
    const key = newKey();

    const first = await deciding(customer, withdrawal, 50_00, key);
    const again = await deciding(customer, withdrawal, 50_00, key);

    expect(first.body).toMatchObject({ dispensed: euro(50_00) });
    expect(again.replayed).toBe(true);
    expect(await availableOn(customer.customerId)).toBe(950_00);
    const { body } = await call('read-transaction', {
      by: customer.phone,
      path: { transactionId: withdrawal.transactionId },
    });
    expect(body).toMatchObject({
      outcome: 'completed',
      money: { state: 'partly-dispensed', givenBack: euro(70_00) },
    });
  });

  it('is not decided before it is overdue', async () => {
    const customer = await aCustomer();

    const refused = await deciding(customer, await aDispensingWithdrawal(customer), 120_00);

    expect(refused.code).toBe('cash-not-overdue');
  });

  it('may report after all: alike it changes nothing, otherwise the rule for late reports holds', async () => {
    const customer = await aCustomer();
    const withdrawal = await silent(customer);
    (await deciding(customer, withdrawal, 50_00)).body;
    const { transactionId, visit, authorizationId } = withdrawal;
    const reporting = (amountMinor: number) =>
      call('complete-withdrawal', {
        by: network,
        visit,
        path: { terminalId: machines.here, transactionId },
        body: { authorizationId, dispensed: euro(amountMinor) },
      });

    const alike = await reporting(50_00);
    const otherwise = await reporting(120_00);

    expect(alike.body.outcome).toBe('completed');
    expect(otherwise.code).toBe('evidence-differs');
    expect(await availableOn(customer.customerId)).toBe(950_00);
  });

  it('lets a claim about it be answered only once it is decided', async () => {
    const customer = await aCustomer();
    const withdrawal = await silent(customer);
    await attached(customer.phone);
    const { claimId } = (await claiming(customer, withdrawal.transactionId)).body;
    const body = {
      customerId: customer.customerId,
      decision: 'upheld',
      refund: euro(0),
      reason: 'journal-confirms',
    };

    const early = await answering(customer, claimId, { body });
    (await deciding(customer, withdrawal, 0)).body;
    const answered = await answering(customer, claimId, { body });

    expect(early.code).toBe('money-moving');
    expect(answered.body).toMatchObject({ state: 'upheld' });
    expect(answered.body).not.toHaveProperty('refunded');
  });
});
