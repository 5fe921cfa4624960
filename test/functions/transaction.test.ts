import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { limits } from '../../shared/session/limits.ts';
import { helped, letDrive } from '../support/assistance-walks.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { clients, machines, products, useBank } from '../support/bank-under-test.ts';
import { call, type DoorName } from '../support/call.ts';
import { drawDevice } from '../support/customer-device.ts';
import { aCustomer, network, signIn } from '../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  answered,
  anUnapprovedWithdrawal,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  fromCurrent,
  signed,
  visiting,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const HOUR_MS = 3_600_000;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const nobodys = 't000004-9f86d08188';

const aSignature = await (await drawDevice()).approval({
  transactionId: nobodys,
  amountMinor: 120_00,
  currency: 'EUR',
  payee: 'cash',
});

/** What each door is asked that drives a transaction. */
const driving: [DoorName, unknown?][] = [
  ['save-draft', { step: 'amount', draft: { amountMinor: '12' } }],
  ['answer-step', { step: 'amount', answer: fromCurrent(50_00) }],
  ['step-back'],
  ['suspend-transaction'],
  ['hand-over', { to: 'atm' }],
  ['approve-transaction', { approval: aSignature }],
];
const touching: [DoorName, unknown?][] = [
  ...driving,
  ['take-over'],
  ['cancel-transaction'],
  ['read-transaction'],
];

describe.each(touching)('%s', (door, body) => {
  it('says of somebody else’s transaction exactly what it says of one that never was', async () => {
    const owner = await aCustomer();
    const stranger = await aCustomer();
    await attached(owner.phone, stranger.phone);
    const transactionId = await begun(owner.phone, 'cash-withdrawal');
    const ask = (id: string) => call(door, { by: stranger.phone, path: { transactionId: id }, body });

    const [foreign, missing] = [await ask(transactionId), await ask(nobodys)];

    expect(foreign.problem).toMatchObject({ code: 'transaction-not-found', status: 404 });
    expect(withoutRequestId(foreign.text)).toBe(withoutRequestId(missing.text));
    expect(foreign.headers).toEqual(missing.headers);
  });
});

const withoutRequestId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');

describe.each(driving)('%s, which only the holder may do', (door, body) => {
  it('is refused while another channel holds the transaction, and says which', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const by = { ...web, scope: 'session approve' };

    const refused = await call(door, { by, path: { transactionId }, body });

    expect(refused.problem).toMatchObject({
      code: 'transaction-held',
      holder: { channel: 'mobile', since: expect.any(String) },
    });
  });

  it('is refused while nobody holds it', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'cash-withdrawal');
    await call('suspend-transaction', { by: phone, path: { transactionId } });

    const refused = await call(door, { by: phone, path: { transactionId }, body });

    expect(refused.code).toBe('transaction-suspended');
  });
});

describe.each([...driving, ['take-over'], ['cancel-transaction']] as typeof driving)(
  '%s, which money and time may forbid',
  (door, body) => {
    it('is refused while the cash is in the machine’s mouth', async () => {
      const customer = await aCustomer();
      const { transactionId, visit } = await aDispensingWithdrawal(customer);
      const by = door === 'take-over' ? customer.phone : { ...network, scope: 'terminal approve' };

      const refused = await call(door, { by, visit, path: { transactionId }, body });

      expect(refused.code).toBe('cash-in-machine');
    });

    it('is refused while its money moves, and says when to come back', async () => {
      const customer = await aCustomer();
      const transactionId = await anUnapprovedWithdrawal(customer);
      const terms = await signed(customer, transactionId);
      vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The function is gone.'));
      await call('approve-transaction', { by: customer.phone, path: { transactionId }, body: terms });
      await attached(customer.web);
      const by = door === 'take-over' ? customer.web : customer.phone;

      const refused = await call(door, { by, path: { transactionId }, body });

      expect(refused.code).toBe('money-moving');
      expect(refused.headers['retry-after']).toBe('1');
    });

    it('is refused once its time is over', async () => {
      const { phone } = await aCustomer();
      await attached(phone);
      const transactionId = await begun(phone, 'cash-withdrawal');
      later(24 * HOUR_MS);

      const refused = await call(door, { by: phone, path: { transactionId }, body });

      expect(refused.problem).toMatchObject({ code: 'transaction-expired', status: 410 });
    });
  },
);

describe('start-transaction', () => {
  it('begins one that the calling channel holds', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    const { status, body } = await call('start-transaction', {
      by: phone,
      body: { kind: 'cash-withdrawal' },
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^t000002-/),
      kind: 'cash-withdrawal',
      startedOn: 'mobile',
      step: { name: 'amount', form: 'question', possibleHere: true },
      holder: { channel: 'mobile', here: true },
      progress: { step: 1, of: 3 },
    });
  });

  it('asks rather than to begin a silent twin', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'transfer');

    const refused = await call('start-transaction', { by: web, body: { kind: 'transfer' } });
    const another = await call('start-transaction', { by: web, body: { kind: 'transfer', another: true } });

    expect(refused.problem).toMatchObject({
      code: 'kind-already-open',
      transactionId,
      choices: ['continue', 'begin-another'],
    });
    expect(another.status).toBe(201);
  });

  it('says on which channels it can be begun', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const visit = await visiting(customer);

    const deposit = await call('start-transaction', { by: customer.web, body: { kind: 'cash-deposit' } });
    const loan = await call('start-transaction', { by: network, visit, body: { kind: 'loan-application' } });

    expect(deposit.problem).toMatchObject({ code: 'kind-not-possible-here', continueOn: ['atm'] });
    expect(loan.problem?.continueOn).toContain('web');
  });

  it('keeps eight open at the most', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    for (let open = 1; open <= limits.openTransactionsMax; open += 1) await begun(phone, 'transfer');

    const ninth = await call('start-transaction', { by: phone, body: { kind: 'transfer', another: true } });

    expect(ninth.code).toBe('too-many-open');
  });
});

describe('save-draft', () => {
  it('keeps what is typed for every channel, valid or not', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const draft = { amountMinor: 'about a hundr' };

    await call('save-draft', { by: phone, path: { transactionId }, body: { step: 'amount', draft } });

    const { body } = await call('take-over', { by: web, path: { transactionId } });
    expect(body.step?.draft).toEqual(draft);
  });

  it.each([
    ['step-not-current', { step: 'approval', draft: {} }],
    ['draft-too-large', { step: 'amount', draft: { note: 'x'.repeat(limits.draftBytesMax) } }],
  ] as const)('is refused with %s', async (code, body) => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'cash-withdrawal');

    expect((await call('save-draft', { by: phone, path: { transactionId }, body })).code).toBe(code);
  });
});

describe('answer-step', () => {
  it('keeps the answer and moves on, with what the customer relied on', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'cash-withdrawal');

    const body = await answered(phone, transactionId, 'amount', fromCurrent(120_00));

    expect(body.answers).toEqual({ amount: fromCurrent(120_00) });
    expect(body.step).toMatchObject({
      name: 'approval',
      terms: { transactionId, amountMinor: 120_00, currency: 'EUR', payee: 'cash' },
    });
  });

  it.each([
    ['answer-invalid', fromCurrent(125_55)],
    ['answer-invalid', { accountId: 'current' }],
    ['answer-invalid', { ...fromCurrent(120_00), surprise: true }],
    ['account-unknown', { accountId: 'somebody-else', amountMinor: 120_00 }],
  ] as const)('is refused with %s for %j', async (code, answer) => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'cash-withdrawal');

    const refused = await call('answer-step', {
      by: phone,
      path: { transactionId },
      body: { step: 'amount', answer },
    });

    expect(refused.problem).toMatchObject({ code, status: 422 });
    if (code === 'answer-invalid')
      expect(refused.problem?.issues?.[0]).toMatchObject({ says: expect.any(String) });
  });

  it('is refused for another step than the one it stands at', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'transfer');
    const body = { step: 'amount', answer: fromCurrent(1_00) };

    expect((await call('answer-step', { by: phone, path: { transactionId }, body })).code).toBe(
      'step-not-current',
    );
  });

  it('says on which channels a step can be done that cannot be done here', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transactionId = await begun(customer.phone, 'transfer');
    const visit = await visiting(customer);
    const taken = await call('take-over', { by: network, visit, path: { transactionId } });

    const refused = await call('answer-step', {
      by: network,
      visit,
      path: { transactionId },
      body: { step: 'payee', answer: { name: 'Landlord', iban: 'DE89370400440532013000' } },
    });

    expect(taken.body.step).toMatchObject({
      possibleHere: false,
      continueOn: expect.arrayContaining(['web']),
    });
    expect(refused.problem).toMatchObject({ code: 'step-not-possible-here' });
    expect(refused.problem?.continueOn).toContain('mobile');
  });

  it('allocates a deposit that a machine counted, at home', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const { transactionId, visit } = await aCountedDeposit(customer, 80_00);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;

    const body = await answered(customer.web, transactionId, 'allocation', { accountId: 'savings' });

    expect(body).toMatchObject({ outcome: 'completed', money: { state: 'credited' } });
    expect(await availableOn(customer.customerId, 'savings')).toBe(130_00);
  });

  it('refuses to allocate a deposit to an account that is not the customer’s, and keeps it open', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const { transactionId, visit } = await aCountedDeposit(customer, 80_00);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;

    const refused = await call('answer-step', {
      by: customer.web,
      path: { transactionId },
      body: { step: 'allocation', answer: { accountId: 'somebody-else' } },
    });

    expect(refused.code).toBe('account-unknown');
    const body = await answered(customer.web, transactionId, 'allocation', { accountId: 'current' });
    expect(body.outcome).toBe('completed');
  });
});

describe('step-back', () => {
  it('asks the question before again, with the answer kept', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);

    const { body } = await call('step-back', { by: customer.phone, path: { transactionId } });

    expect(body.step).toMatchObject({ name: 'amount', answer: fromCurrent(120_00) });
  });

  it('gives back what an approval had set aside', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const { body } = await call('step-back', { by: customer.phone, path: { transactionId } });

    expect(body.step?.name).toBe('amount');
    expect(body.money).toMatchObject({ state: 'given-back' });
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('has nowhere to go from the first step, or behind cash that was counted', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const transactionId = await begun(customer.phone, 'transfer');
    const deposit = await aCountedDeposit(customer);

    const first = await call('step-back', { by: customer.phone, path: { transactionId } });
    const counted = await call('step-back', {
      by: network,
      visit: deposit.visit,
      path: { transactionId: deposit.transactionId },
    });

    expect([first.code, counted.code]).toEqual(['nothing-before-this-step', 'nothing-before-this-step']);
  });
});

describe('suspend-transaction', () => {
  it('lays the baton down, and any channel may take it up at once', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const { transactionId, visit } = await aWithdrawalAtTheMachine(customer);

    const suspended = await call('suspend-transaction', { by: network, visit, path: { transactionId } });
    const taken = await call('take-over', { by: customer.web, path: { transactionId } });

    expect(suspended.body.holder).toBeUndefined();
    expect(taken.body.holder).toMatchObject({ channel: 'web', here: true });
  });
});

describe('take-over', () => {
  it('continues at the furthest validated step, and names what has changed meanwhile', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    await aPreparedWithdrawal(customer, 500_00);

    const { body } = await call('take-over', { by: customer.web, path: { transactionId } });

    expect(body.step).toMatchObject({ name: 'approval', possibleHere: false, continueOn: ['mobile'] });
    expect(body.changedSince).toEqual([{ fact: 'balance', was: 1_000_00, is: 500_00 }]);
  });

  it('continues although the account was closed meanwhile, so that another can be chosen', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const transactionId = await anUnapprovedWithdrawal(customer, 40_00);
    const { accountsOf } = bank;
    vi.spyOn(bank, 'accountsOf').mockImplementation(async (customerId) =>
      (await accountsOf(customerId)).filter(({ accountId }) => accountId !== 'current'),
    );

    const taken = await call('take-over', { by: customer.web, path: { transactionId } });
    (await call('step-back', { by: customer.web, path: { transactionId } })).body;
    const closed = await call('answer-step', {
      by: customer.web,
      path: { transactionId },
      body: { step: 'amount', answer: fromCurrent(40_00) },
    });
    const chosen = await answered(customer.web, transactionId, 'amount', {
      ...fromCurrent(40_00),
      accountId: 'savings',
    });

    expect(taken.body).toMatchObject({ holder: { channel: 'web', here: true }, changedSince: [] });
    expect(closed.code).toBe('account-unknown');
    expect(chosen.step?.name).toBe('approval');
  });

  it('asks again for what was agreed to when its price has changed', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'card-replacement');
    await answered(phone, transactionId, 'reason', { reason: 'lost' });
    await answered(phone, transactionId, 'delivery', { deliverTo: 'home' });
    await answered(phone, transactionId, 'fee', { accountId: 'current', agreed: true });
    await publishProduct({ productId: 'card-replacement', price: 1500 });

    const { body } = await call('take-over', { by: web, path: { transactionId } });
    await publishProduct(products[0]);

    expect(body.step).toMatchObject({ name: 'fee', draft: { accountId: 'current', agreed: true } });
    expect(body.changedSince).toEqual([{ fact: 'price:card-replacement', was: 1000, is: 1500 }]);
  });

  it('waits for a machine until its lease has ended, and says how long', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aWithdrawalAtTheMachine(customer);
    const ask = () => call('take-over', { by: customer.phone, path: { transactionId } });

    const held = await ask();
    later(90_000);
    const yielded = await ask();

    expect(held.problem).toMatchObject({ code: 'transaction-held', holder: { channel: 'atm' } });
    expect(held.headers['retry-after']).toBe('90');
    expect(yielded.body.holder).toMatchObject({ channel: 'mobile' });
  });

  it('waits for a person of the bank likewise', async () => {
    const customer = await aCustomer();
    await attached(customer.web, customer.phone);
    const transactionId = await begun(customer.web, 'loan-application');
    await letDrive(customer, await helped(customer), transactionId);

    expect((await call('take-over', { by: customer.phone, path: { transactionId } })).code).toBe(
      'transaction-held',
    );
  });

  it('moves between two browsers of one customer', async () => {
    const { customerId, web } = await aCustomer();
    const other = signIn(customerId, clients.web);
    await attached(web, other);
    const transactionId = await begun(web, 'transfer');

    const { body } = await call('take-over', { by: other, path: { transactionId } });

    expect(body.holder).toMatchObject({ channel: 'web', here: true });
    const seenElsewhere = await call('read-transaction', { by: web, path: { transactionId } });
    expect(seenElsewhere.body.holder).toMatchObject({ channel: 'web', here: false });
  });
});

describe('read-transaction', () => {
  it('shows one that is open, and one that has ended', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'transfer');
    const ask = () => call('read-transaction', { by: web, path: { transactionId } });

    const open = await ask();
    await call('cancel-transaction', { by: phone, path: { transactionId } });
    const ended = await ask();

    expect(open.body.step?.name).toBe('payee');
    expect([open.version, ended.version]).toEqual([2, 3]);
    expect(ended.body).toMatchObject({ outcome: 'cancelled', endedAt: expect.any(String) });
    expect(ended.body.step).toBeUndefined();
  });
});

describe('cancel-transaction', () => {
  it('ends it for good, from any channel that could take it over', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'transfer');

    const { body } = await call('cancel-transaction', { by: web, path: { transactionId } });

    expect(body.outcome).toBe('cancelled');
    expect((await call('read-session', { by: phone })).body.transactions).toEqual([]);
  });

  it('gives back at once what was set aside', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);

    const { body } = await call('cancel-transaction', { by: customer.phone, path: { transactionId } });

    expect(body).toMatchObject({ outcome: 'cancelled', money: { state: 'given-back' } });
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('does not take a withdrawal from a machine before its lease has ended', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aWithdrawalAtTheMachine(customer);

    expect((await call('cancel-transaction', { by: customer.phone, path: { transactionId } })).code).toBe(
      'transaction-held',
    );
  });

  it('is refused once the machine has taken the cash in', async () => {
    const customer = await aCustomer();
    const { transactionId, visit } = await aCountedDeposit(customer);

    expect((await call('cancel-transaction', { by: network, visit, path: { transactionId } })).code).toBe(
      'cash-taken-in',
    );
  });

  it('finds nothing to cancel a second time', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const transactionId = await begun(phone, 'transfer');
    await call('cancel-transaction', { by: phone, path: { transactionId } });

    expect((await call('cancel-transaction', { by: phone, path: { transactionId } })).code).toBe(
      'transaction-not-found',
    );
  });
});
