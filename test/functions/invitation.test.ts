import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { limits } from '../../shared/session/limits.ts';
import { availableOn, expectBalancedBooks } from '../support/bank-books.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network, otherNetwork } from '../support/customer-of-the-bank.ts';
import {
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  attached,
  aWithdrawalAtTheMachine,
  begun,
  confirmationOf,
  visiting,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const invited = async (terminalId: string = machines.here) =>
  (await call('invite-customer', { by: network, path: { terminalId } })).body;

const watching = (invitationId: string, terminalId: string = machines.here) =>
  call('watch-invitation', { by: network, path: { terminalId, invitationId } });

const confirming = async (customer: Customer, qr: string, transactionId: string) =>
  call('answer-invitation', {
    by: customer.phone,
    body: await confirmationOf(customer, qr, transactionId),
  });

const declining = ({ phone }: Customer, qr: string, transactionId: string) =>
  call('answer-invitation', { by: phone, body: { qr, transactionId, answer: 'decline' } });

describe('an invitation', () => {
  it('brings a customer without a card from the QR to the cash', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer, 120_00);
    const { qr, invitationId } = await invited();

    const read = await call('read-invitation', { by: customer.phone, body: { qr } });
    const open = await watching(invitationId);
    const confirmed = await confirming(customer, qr, transactionId);
    const { body } = await watching(invitationId);
    const visit = body.pass ?? '';
    const authorized = await call('authorize-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here },
      body: { transactionId },
    });
    const completed = await call('complete-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId: authorized.body.authorizationId, dispensed: authorized.body.dispense },
    });

    expect(read.body).toMatchObject({
      terminal: { terminalId: machines.here, name: 'Machine 1', address: 'Piazza Navona 7, Roma' },
      prepared: [{ transactionId, money: { amountMinor: 120_00, currency: 'EUR' } }],
    });
    expect(open.body).toEqual({ state: 'open' });
    expect(confirmed.body.holder).toMatchObject({ channel: 'atm', here: false });
    expect(body).toMatchObject({ state: 'confirmed', transactionId });
    expect(completed.body.outcome).toBe('completed');
    expect(await availableOn(customer.customerId)).toBe(880_00);
  });

  it('is drawn once for each request', async () => {
    const request = { by: network, key: newKey(), path: { terminalId: machines.here } };
    const first = await call('invite-customer', request);
    later(10_000);

    const again = await call('invite-customer', request);

    expect(again.body.invitationId).toBe(first.body.invitationId);
    expect(again.body.expiresAt).toBe(first.body.expiresAt);
  });

  it('tells the machine that it was declined, and gives it nothing', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const { qr, invitationId } = await invited();

    const { body } = await declining(customer, qr, transactionId);

    expect(body.holder).toMatchObject({ channel: 'mobile' });
    expect((await watching(invitationId)).body).toEqual({ state: 'declined' });
  });

  it('is over after a minute, for everybody', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const { qr, invitationId } = await invited();
    later(limits.invitationLivesMs + 1_000);

    const read = await call('read-invitation', { by: customer.phone, body: { qr } });
    const answer = await confirming(customer, qr, transactionId);

    expect([read.code, answer.code]).toEqual(['invitation-expired', 'invitation-expired']);
    expect((await watching(invitationId)).body).toEqual({ state: 'expired' });
  });

  it('answers a repeat of its answer alike, also when its minute is over', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const { qr } = await invited();
    const { version: seen } = await call('read-session', { by: customer.phone });
    const body = await confirmationOf(customer, qr, transactionId);
    const request = { by: customer.phone, key: newKey(), seen, body };
    const first = await call('answer-invitation', request);
    later(limits.invitationLivesMs + 1_000);

    const again = await call('answer-invitation', request);

    expect(again.replayed).toBe(true);
    expect(again.body).toEqual(first.body);
  });

  it('is one customer’s: the second is told that it was used', async () => {
    const first = await aCustomer();
    const second = await aCustomer();
    const [firsts, seconds] = [await aPreparedWithdrawal(first), await aPreparedWithdrawal(second)];
    const { qr, invitationId } = await invited();
    (await confirming(first, qr, firsts)).body;

    const read = await call('read-invitation', { by: second.phone, body: { qr } });
    const answer = await confirming(second, qr, seconds);

    expect([read.code, answer.code]).toEqual(['invitation-answered', 'invitation-answered']);
    expect((await watching(invitationId)).body).toMatchObject({ transactionId: firsts });
  });

  it('is one customer’s also when both answer at once', async () => {
    const both = await Promise.all([aCustomer(), aCustomer()]);
    const prepared = await Promise.all(both.map((customer) => aPreparedWithdrawal(customer)));
    const { qr } = await invited();
    const bodies = await Promise.all(
      both.map((customer, index) => confirmationOf(customer, qr, prepared[index] ?? '')),
    );

    const answers = await Promise.all(
      both.map(({ phone }, index) => call('answer-invitation', { by: phone, body: bodies[index] })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('must have been drawn by one of the bank’s machines', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    const { qr } = await invited();
    const forged = `${qr.slice(0, -4)}${qr.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;

    const read = await call('read-invitation', { by: customer.phone, body: { qr: forged } });
    const answer = await confirming(customer, forged, transactionId);

    expect([read.problem, answer.problem]).toEqual(
      Array(2).fill(expect.objectContaining({ code: 'invitation-invalid', status: 422 })),
    );
  });

  it('leads nowhere with somebody else’s transaction, or with one that no machine can continue', async () => {
    const customer = await aCustomer();
    const other = await aCustomer();
    await attached(customer.phone, other.phone);
    const foreign = await begun(other.phone, 'cash-withdrawal');
    const transfer = await begun(customer.phone, 'transfer');
    const { qr } = await invited();

    const answers = [await confirming(customer, qr, foreign), await confirming(customer, qr, transfer)];

    expect(answers.map(({ code }) => code)).toEqual(['transaction-not-found', 'channel-cannot-continue']);
  });

  it('does not take a withdrawal from another machine at which the customer may still stand', async () => {
    const customer = await aCustomer();
    const { transactionId } = await aWithdrawalAtTheMachine(customer);
    const { qr } = await invited(machines.there);

    expect((await confirming(customer, qr, transactionId)).code).toBe('transaction-held');
  });

  it('leads nowhere while the cash is in another machine, or the money moves, or when the time is over', async () => {
    const customer = await aCustomer();
    const dispensing = await aDispensingWithdrawal(customer);
    const moving = await aPreparedWithdrawal(customer);
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The function is gone.'));
    await call('cancel-transaction', { by: customer.phone, path: { transactionId: moving } });
    const waiting = await aPreparedWithdrawal(customer);
    const answer = async (transactionId: string) =>
      (await confirming(customer, (await invited(machines.there)).qr, transactionId)).code;

    const codes = [await answer(dispensing.transactionId), await answer(moving)];
    later(24 * 3_600_000);
    codes.push(await answer(waiting));

    expect(codes).toEqual(['cash-in-machine', 'money-moving', 'transaction-expired']);
  });

  it('is watched by the machine that drew it, and by no other', async () => {
    const { invitationId } = await invited();

    const elsewhere = await watching(invitationId, machines.there);
    const unknown = await call('watch-invitation', {
      by: otherNetwork,
      path: { terminalId: machines.here, invitationId },
    });

    expect([elsewhere.code, unknown.code]).toEqual(['invitation-expired', 'terminal-unknown']);
  });

  it('shows only what waits to be collected', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    await begun(customer.phone, 'cash-withdrawal');
    await visiting(customer);
    const { qr } = await invited();

    const { body } = await call('read-invitation', { by: customer.phone, body: { qr } });

    expect(body.prepared).toEqual([]);
  });
});
