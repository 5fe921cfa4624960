import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { type Answered, type Asked, call, type DoorName, newKey } from '../support/call.ts';
import { aCustomer, network } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  attached,
  begun,
  fromCurrent,
  signed,
  visiting,
} from '../support/customer-walks.ts';

useBank();

const AT_ONCE = 20;
const IN_PROGRESS_TRIES_MAX = 200;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.useRealTimers();
  await expectBalancedBooks();
});

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** Sends a request as a client does that was told it is still in progress: again, until it is answered. */
async function insist<Name extends DoorName>(name: Name, asked: Asked) {
  for (let tries = 1; tries <= IN_PROGRESS_TRIES_MAX; tries += 1) {
    const answer = await call(name, asked);
    if (answer.code !== 'request-in-progress') return answer;
  }
  throw new Error(`${name} is in progress for ever.`);
}

/** One request, many times at once; answers what each copy was told in the end. */
async function manyAtOnce<Name extends DoorName>(name: Name, asked: Asked) {
  const request = { key: newKey(), seen: (await latest(asked)).version, ...asked };
  return Promise.all(Array.from({ length: AT_ONCE }, () => insist(name, request)));
}

const latest = ({ by, visit }: Asked) => call('read-session', { by, visit });

/** The status of answers that are all alike. */
function alike<Body>(answers: Answered<Body>[]): unknown {
  const told = answers.map(({ status, text }) => ({ status, ...withoutRequestId(text) }));
  expect(told).toEqual(told.map(() => told[0]));
  return answers[0]?.status;
}

const withoutRequestId = (text: string) => {
  const { requestId: _, ...kept } = JSON.parse(text) as Record<string, unknown>;
  return kept;
};

describe('one request, sent twenty times at once', () => {
  it('starts one transaction', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    const answers = await manyAtOnce('start-transaction', { by: phone, body: { kind: 'transfer' } });

    expect(alike(answers)).toBe(201);
    const { body } = await call('read-session', { by: phone });
    expect(body.transactions).toHaveLength(1);
    expect(body.version).toBe(2);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  });

  it('approves once, and sets the money aside once', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const body = await signed(customer, transactionId);

    const answers = await manyAtOnce('approve-transaction', {
      by: customer.phone,
      path: { transactionId },
      body,
    });

    expect(alike(answers)).toBe(200);
    expect(answers[0]?.body.money).toMatchObject({ state: 'held', held: euro(120_00) });
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('cancels once, and gives the money back once', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const answers = await manyAtOnce('cancel-transaction', { by: customer.phone, path: { transactionId } });

    expect(alike(answers)).toBe(200);
    expect(answers[0]?.body.outcome).toBe('cancelled');
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('completes a withdrawal once', async () => {
    const customer = await aCustomer();
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer, 120_00);

    const answers = await manyAtOnce('complete-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId, dispensed: euro(100_00) },
    });

    expect(alike(answers)).toBe(200);
    expect(answers[0]?.body).toMatchObject({ outcome: 'completed', money: { dispensed: euro(100_00) } });
    expect(await availableOn(customer.customerId)).toBe(900_00);
  });

  it('authorizes a machine once', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer);
    await call('take-over', { by: network, visit, path: { transactionId } });

    const answers = await manyAtOnce('authorize-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here },
      body: { transactionId },
    });

    expect(alike(answers)).toBe(201);
  });

  it('begins one visit, with one pass', async () => {
    const { cardToken } = await aCustomer();
    const request = {
      by: network,
      key: newKey(),
      path: { terminalId: machines.here },
      body: { cardToken, verifiedAt: new Date().toISOString() },
    };

    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => call('begin-visit', request)));

    expect(alike(answers)).toBe(201);
  });

  it('refuses alike', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    const answers = await manyAtOnce('start-transaction', { by: phone, body: { kind: 'cash-deposit' } });

    expect(answers.map(({ code }) => code)).toEqual(Array(AT_ONCE).fill('kind-not-possible-here'));
    expect((await call('read-session', { by: phone })).version).toBe(1);
  });
});

describe('the same key with another request', () => {
  it.each([
    ['another body', { path: 'first', draft: { amountMinor: 99_00 } }],
    ['another path', { path: 'second', draft: {} }],
  ] as const)('is refused: %s', async (_, { path, draft }) => {
    const { phone } = await aCustomer();
    await attached(phone);
    const first = await begun(phone, 'cash-withdrawal');
    const second = await begun(phone, 'cash-withdrawal');
    const key = newKey();
    const body = { step: 'amount', draft: {} };
    (await call('save-draft', { by: phone, key, path: { transactionId: first }, body })).body;

    const other = await call('save-draft', {
      by: phone,
      key,
      path: { transactionId: path === 'first' ? first : second },
      body: { ...body, draft },
    });

    expect(other.problem).toMatchObject({ code: 'key-reused', status: 422 });
  });

  it('is refused at another door, and after a refusal too', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const key = newKey();
    await call('start-transaction', { by: phone, key, body: { kind: 'cash-deposit' } });

    const other = await call('set-preferences', { by: phone, key, body: { language: 'it' } });

    expect(other.code).toBe('key-reused');
  });

  it('is refused to a machine that reports', async () => {
    const customer = await aCustomer();
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer, 120_00);
    const path = { terminalId: machines.here, transactionId };
    const key = newKey();
    const body = { authorizationId, dispensed: euro(120_00) };
    (await call('complete-withdrawal', { by: network, visit, key, path, body })).body;

    const other = await call('complete-withdrawal', {
      by: network,
      visit,
      key,
      path,
      body: { ...body, dispensed: euro(100_00) },
    });

    expect(other.code).toBe('key-reused');
  });
});

describe('a request that was refused', () => {
  it('stays refused when it arrives again and the lease that stood in its way has ended', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer);
    await call('take-over', { by: network, visit, path: { transactionId } });
    await attached(customer.web);
    const request = {
      by: customer.web,
      key: newKey(),
      path: { transactionId },
      seen: (await latest({ by: customer.web })).version,
    };
    const refused = await call('take-over', request);
    later(91_000);

    const again = await call('take-over', request);
    const anew = await call('take-over', { ...request, key: newKey() });

    expect(refused.code).toBe('transaction-held');
    expect(again.code).toBe('transaction-held');
    expect(anew.body.holder).toMatchObject({ channel: 'web' });
  });

  it('stays refused when the money has come that was missing', async () => {
    const customer = await aCustomer({ has: [] });
    await attached(customer.phone);
    const transactionId = await begun(customer.phone, 'cash-withdrawal');
    const request = {
      by: customer.phone,
      key: newKey(),
      seen: 2,
      path: { transactionId },
      body: { step: 'amount', answer: fromCurrent(120_00) },
    };
    const refused = await call('answer-step', request);
    const { openAccount } = await import('../../shared/aws/ledger/open-account.ts');
    const { customerId } = customer;
    await openAccount(
      { customerId, accountId: 'current', name: 'n', iban: 'IT**0042', position: 0 },
      euro(1),
    );

    expect(refused.code).toBe('account-unknown');
    expect((await call('answer-step', request)).code).toBe('account-unknown');
    expect((await call('answer-step', { ...request, key: newKey() })).status).toBe(200);
  });

  it('is stale once the version has risen', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'transfer');
    const request = { by: phone, key: newKey(), seen: 2, body: { kind: 'transfer' } };
    const refused = await call('start-transaction', request);
    await call('cancel-transaction', { by: phone, path: { transactionId } });

    const again = await call('start-transaction', request);

    expect(refused.code).toBe('kind-already-open');
    expect(again.code).toBe('session-changed');
    expect((await latest({ by: phone })).body.transactions).toEqual([]);
  });

  it('stays refused among more refusals than are remembered at one version', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const visit = await visiting(customer);
    await call('take-over', { by: network, visit, path: { transactionId } });
    await attached(customer.web);
    const { version: seen } = await latest({ by: customer.web });
    const requests = Array.from({ length: limits.refusalsRememberedMax + 3 }, () => ({
      by: customer.web,
      key: newKey(),
      seen,
      path: { transactionId },
    }));
    const codes: (string | undefined)[] = [];
    for (const request of requests) codes.push((await call('take-over', request)).code);
    later(91_000);

    const again = [];
    for (const request of requests) again.push(await call('take-over', request));

    expect(codes.slice(0, limits.refusalsRememberedMax + 1)).toEqual(
      Array(limits.refusalsRememberedMax + 1).fill('transaction-held'),
    );
    expect(again.filter(({ status }) => status === 200)).toEqual([]);
    const { body } = await call('read-transaction', { by: customer.web, path: { transactionId } });
    expect(body.holder).toMatchObject({ channel: 'atm' });
  });
});

describe('a late repeat', () => {
  it('is answered alike after other changes, and takes no effect', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const start = { by: phone, key: newKey(), seen: 1, body: { kind: 'transfer' } };
    const first = await call('start-transaction', start);
    await call('set-preferences', { by: phone, body: { largeText: true } });
    later(3_600_000);

    const late = await call('start-transaction', start);

    expect(late.replayed).toBe(true);
    expect(late.body).toEqual(first.body);
    expect(late.version).toBe(3);
    expect((await latest({ by: phone })).body.transactions).toHaveLength(1);
  });

  it('is remembered longer than the transaction lives', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const approve = {
      by: customer.phone,
      key: newKey(),
      seen: (await latest({ by: customer.phone })).version,
      path: { transactionId },
      body: await signed(customer, transactionId),
    };
    (await call('approve-transaction', approve)).body;
    const cancel = { ...approve, key: newKey(), seen: (await latest(approve)).version, body: undefined };
    const cancelled = await call('cancel-transaction', cancel);
    later(24 * 3_600_000);

    const approvedAgain = await call('approve-transaction', approve);
    const cancelledAgain = await call('cancel-transaction', cancel);

    expect(approvedAgain.replayed).toBe(true);
    expect(approvedAgain.body.outcome).toBe('cancelled');
    expect(cancelledAgain.body).toEqual(cancelled.body);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('is stopped by its version when even its key is forgotten', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const start = { by: phone, key: newKey(), seen: 1, body: { kind: 'transfer', another: true } };
    (await call('start-transaction', start)).body;
    for (let change = 1; change <= limits.keysRememberedMax; change += 1) {
      await call('set-preferences', { by: phone, body: { largeText: change % 2 === 1 } });
    }

    const late = await call('start-transaction', start);

    expect(late.code).toBe('session-changed');
    expect((await latest({ by: phone })).body.transactions).toHaveLength(1);
  });

  it('of an approval that the bank declined is declined alike', async () => {
    const customer = await aCustomer();
    const first = await anUnapprovedWithdrawal(customer, 600_00);
    const second = await begun(customer.phone, 'cash-withdrawal');
    const path = { transactionId: second };
    await call('answer-step', {
      by: customer.phone,
      path,
      body: { step: 'amount', answer: fromCurrent(600_00) },
    });
    await call('approve-transaction', {
      by: customer.phone,
      path: { transactionId: first },
      body: await signed(customer, first),
    });
    const approve = {
      by: customer.phone,
      path,
      key: newKey(),
      seen: (await latest({ by: customer.phone })).version,
      body: await signed(customer, second),
    };
    const declined = await call('approve-transaction', approve);
    await call('cancel-transaction', { by: customer.phone, path: { transactionId: first } });

    const again = await call('approve-transaction', approve);

    expect([declined.code, again.code]).toEqual(['funds-insufficient', 'funds-insufficient']);
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('of a start answers with the transaction as it ended', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const start = { by: phone, key: newKey(), seen: 1, body: { kind: 'transfer' } };
    const { body } = await call('start-transaction', start);
    await call('cancel-transaction', { by: phone, path: { transactionId: body.id } });

    const late = await call('start-transaction', start);

    expect(late.status).toBe(201);
    expect(late.body).toMatchObject({ id: body.id, outcome: 'cancelled' });
  });
});
