import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { products, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { drawDevice } from '../support/customer-device.ts';
import { aCustomer, type Customer } from '../support/customer-of-the-bank.ts';
import {
  answered,
  anUnapprovedWithdrawal,
  attached,
  begun,
  enrolled,
  fromCurrent,
  signed,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const approving = ({ phone }: Customer, transactionId: string, body: { approval: string }) =>
  call('approve-transaction', { by: phone, path: { transactionId }, body });

describe('approve-transaction', () => {
  it('sets the money of a withdrawal aside, for a machine to collect', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);

    const { body } = await approving(customer, transactionId, await signed(customer, transactionId));

    expect(body).toMatchObject({
      step: { name: 'collection', possibleHere: false, continueOn: ['atm'] },
      money: { state: 'held', held: { amountMinor: 120_00, currency: 'EUR' } },
    });
    expect(await availableOn(customer.customerId)).toBe(880_00);
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
  });

  it('moves the money of a transfer, and completes it', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    const transactionId = await begun(customer.phone, 'transfer');
    await answered(customer.phone, transactionId, 'payee', {
      name: 'Landlord',
      iban: 'DE89 3704 0044 0532 0130 00',
    });
    await answered(customer.phone, transactionId, 'amount', fromCurrent(700_00));

    const { body } = await approving(customer, transactionId, await signed(customer, transactionId));

    expect(body.outcome).toBe('completed');
    expect(await balanceOf(customer.customerId)).toBe(300_00);
  });

  it('charges the fee for a card that was seen and agreed to', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    const transactionId = await begun(customer.phone, 'card-replacement');
    await answered(customer.phone, transactionId, 'reason', { reason: 'stolen' });
    await answered(customer.phone, transactionId, 'delivery', { deliverTo: 'branch' });
    await answered(customer.phone, transactionId, 'fee', { accountId: 'current', agreed: true });

    const { body } = await approving(customer, transactionId, await signed(customer, transactionId));

    expect(body.outcome).toBe('completed');
    expect(await balanceOf(customer.customerId)).toBe(990_00);
  });

  it.each([
    ['completed', 3_000_00, undefined],
    ['declined', 200_00, 'not-affordable'],
  ] as const)('ends a loan as %s for an income of %i', async (outcome, netMonthlyMinor, because) => {
    const customer = await aCustomer();
    await enrolled(customer);
    const by = customer.phone;
    const transactionId = await begun(by, 'loan-application');
    await answered(by, transactionId, 'loan', { purpose: 'home', amountMinor: 10_000_00, months: 48 });
    await answered(by, transactionId, 'household', { adults: 2, children: 1, housing: 'owned' });
    await answered(by, transactionId, 'employment', {
      contract: 'permanent',
      occupation: 'Baker',
      sinceYear: 2019,
    });
    await answered(by, transactionId, 'income', { netMonthlyMinor });
    await answered(by, transactionId, 'expenses', { housingMinor: 0, otherLoansMinor: 0 });
    await answered(by, transactionId, 'terms', { agreed: true });

    const { body } = await approving(customer, transactionId, await signed(customer, transactionId));

    expect([body.outcome, body.because]).toEqual([outcome, because]);
  });

  it('leaves the transaction at its question when the bank declines, and takes another amount', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 1_000_00);
    const other = await begun(customer.phone, 'cash-withdrawal');
    await answered(customer.phone, other, 'amount', fromCurrent(10_00));
    (await approving(customer, other, await signed(customer, other))).body;

    const declined = await approving(customer, transactionId, await signed(customer, transactionId));

    expect(declined.problem).toMatchObject({ code: 'funds-insufficient', status: 409 });
    const again = await answered(customer.phone, transactionId, 'amount', fromCurrent(990_00));
    expect(again.step?.name).toBe('approval');
    const { body } = await approving(customer, transactionId, await signed(customer, transactionId));
    expect(body.money?.state).toBe('held');
  });

  it.each([
    ['another amount', { amountMinor: 110_00 }],
    ['another payee', { payee: 'IT60X0542811101000000123456' }],
    ['another currency', { currency: 'USD' }],
    ['another transaction', { transactionId: 't000004-9f86d08188' }],
  ])('refuses a signature over %s', async (_, change) => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const terms = { transactionId, amountMinor: 120_00, currency: 'EUR', payee: 'cash', ...change };

    const refused = await approving(customer, transactionId, {
      approval: await customer.device.approval(terms),
    });

    expect(refused.problem).toMatchObject({ code: 'approval-differs', status: 422 });
    expect(await availableOn(customer.customerId)).toBe(1_000_00);
  });

  it('refuses what somebody changed after it was signed', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const { approval } = await signed(customer, transactionId);

    const forged = `${approval.slice(0, -4)}${approval.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;

    expect((await approving(customer, transactionId, { approval: forged })).code).toBe('approval-invalid');
  });

  it('refuses the signature of a device that is not enrolled', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const stranger = { ...customer, device: await drawDevice() };

    const refused = await approving(customer, transactionId, await signed(stranger, transactionId));

    expect(refused.problem).toMatchObject({ code: 'device-not-enrolled', status: 403 });
  });

  it('refuses a signature that was under way too long', async () => {
    const customer = await aCustomer();
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const body = await signed(customer, transactionId);
    vi.setSystemTime(Date.now() + limits.approvalAgeMaxMs + 1_000);

    expect((await approving(customer, transactionId, body)).code).toBe('approval-stale');
  });

  it('refuses before there is anything to approve', async () => {
    const customer = await aCustomer();
    await enrolled(customer);
    const transactionId = await begun(customer.phone, 'cash-withdrawal');
    const terms = { transactionId, amountMinor: 0, currency: 'EUR', payee: 'cash' };

    const refused = await approving(customer, transactionId, {
      approval: await customer.device.approval(terms),
    });

    expect(refused.code).toBe('step-not-current');
  });

  it('refuses on a channel that cannot authenticate strongly', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const transactionId = await anUnapprovedWithdrawal(customer, 120_00);
    const body = await signed(customer, transactionId);
    (await call('take-over', { by: customer.web, path: { transactionId } })).body;
    const by = { ...customer.web, scope: 'session approve' };

    const refused = await call('approve-transaction', { by, path: { transactionId }, body });

    expect(refused.problem).toMatchObject({ code: 'step-not-possible-here', continueOn: ['mobile'] });
  });

  it('is void once the price has changed, and asks to agree again', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    await enrolled(customer);
    const transactionId = await begun(customer.phone, 'card-replacement');
    await answered(customer.phone, transactionId, 'reason', { reason: 'stolen' });
    await answered(customer.phone, transactionId, 'delivery', { deliverTo: 'branch' });
    await answered(customer.phone, transactionId, 'fee', { accountId: 'current', agreed: true });
    const body = await signed(customer, transactionId);
    await publishProduct({ ...products[0], price: 2000 });
    await call('take-over', { by: customer.web, path: { transactionId } });
    await call('take-over', { by: customer.phone, path: { transactionId } });
    await publishProduct(products[0]);

    expect((await approving(customer, transactionId, body)).code).toBe('step-not-current');
  });
});
