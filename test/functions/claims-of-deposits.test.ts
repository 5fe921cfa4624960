import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bank } from '../../shared/aws/bank.ts';
import { limits } from '../../shared/session/limits.ts';
import { balanceOf, expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { machines, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer, type Customer, network, operators } from '../support/customer-of-the-bank.ts';
import { aPreparedWithdrawal, attached, begun, visiting } from '../support/customer-walks.ts';
import {
  asking,
  complete,
  endedOf,
  entryOf,
  euro,
  openOf,
  reverse,
  statusOf,
  withdraw,
} from '../support/network-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

const claiming = (customer: Customer, transactionId: string, amountMinor: number) =>
  call('open-claim', {
    by: customer.phone,
    path: { transactionId },
    body: { about: 'cash-retained', amount: euro(amountMinor), words: 'It kept my notes.' },
  });

const answering = ({ customerId }: Customer, claimId: string, refundMinor: number) =>
  call('answer-claim', {
    by: operators,
    path: { claimId },
    body: {
      customerId,
      decision: 'upheld',
      refund: euro(refundMinor),
      reason: 'cash-found-in-machine',
    },
  });

const counting = (visit: string, transactionId: string, amountMinor: number) =>
  call('count-deposit', {
    by: network,
    visit,
    path: { terminalId: machines.here, transactionId },
    body: { counted: euro(amountMinor) },
  });

/** A customer put 200 euro into a network's machine, which said that it kept nothing; and their claim was upheld. */
async function aRefundedDeposit() {
  const customer = await aCustomer();
  await attached(customer.phone);
  const { Envt, Tx } = asking(customer, 200_00);
  const request = {
    Envt: { ...Envt, Card: { Tkn: customer.cardToken } },
    Cntxt: { NtryMd: 'CICC' as const },
    Tx: { TxId: Tx.TxId, TtlCntdAmt: Tx.TtlReqdAmt },
  };
  const kept = (amountMinor: number) =>
    call('advise-switch-deposit', {
      by: network,
      body: {
        Envt: { Acqrr: Envt.Acqrr, ATM: Envt.ATM },
        Cntxt: {},
        Tx: {
          TxId: Tx.TxId,
          TxSts: statusOf(amountMinor, 200_00),
          TtlCntdAmt: Tx.TtlReqdAmt,
          TtlAccptdAmt: euro(amountMinor),
        },
      },
    });
  const { body } = await call('request-switch-deposit', { by: network, body: request });
  const transactionId = body.Cntxt.SsnRef ?? '';
  await kept(0);
  const { claimId } = (await claiming(customer, transactionId, 200_00)).body;
  return { customer, transactionId, claimId, kept };
}

describe('cash that is counted after a claim was paid for it', () => {
  it('is not the customer’s once more', async () => {
    const { customer, transactionId, claimId, kept } = await aRefundedDeposit();
    (await answering(customer, claimId, 200_00)).body;

    const late = await kept(200_00);
    const again = await kept(200_00);

    expect([late.status, again.status]).toEqual([200, 200]);
    expect(await openOf(customer)).toEqual([]);
    expect(await endedOf(customer)).toEqual(['completed', 'cancelled']);
    expect(await balanceOf(customer.customerId)).toBe(1_200_00);
    const { body } = await call('read-transaction', {
      by: customer.phone,
      path: { transactionId: transactionId.replace(/^t/, 'tz1') },
    });
    expect(body.money).toMatchObject({
      state: 'credited',
      takenIn: euro(200_00),
      refunded: euro(200_00),
      says: expect.stringContaining('paid you EUR 200.00 of them with your claim'),
    });
  });

  it('is the customer’s as far as it is more than was paid', async () => {
    const { customer, claimId, kept } = await aRefundedDeposit();
    (await answering(customer, claimId, 150_00)).body;

    (await kept(200_00)).body;
    const [late] = await openOf(customer);
    const transactionId = late?.id ?? '';
    (await call('take-over', { by: customer.phone, path: { transactionId } })).body;
    const body = { step: 'allocation', answer: { accountId: 'current' } };
    (await call('answer-step', { by: customer.phone, path: { transactionId }, body })).body;

    expect(await balanceOf(customer.customerId)).toBe(1_200_00);
    expect(await openOf(customer)).toEqual([]);
  });

  it('is held against what was paid also while its deposit is open, and nobody is at the slot', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-deposit', visit);
    await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
    const { claimId } = (await claiming(customer, transactionId, 200_00)).body;
    (await answering(customer, claimId, 200_00)).body;

    const counted = await counting(visit, transactionId, 200_00);

    expect(counted.body).toMatchObject({ outcome: 'completed', money: { refunded: euro(200_00) } });
    expect(await balanceOf(customer.customerId)).toBe(1_200_00);
  });

  it('is counted once the refund is paid, where a crash came between', async () => {
    const { customer, claimId, kept } = await aRefundedDeposit();
    vi.spyOn(bank, 'carryOut').mockRejectedValueOnce(new Error('The power is gone.'));
    await answering(customer, claimId, 200_00);

    const early = await kept(200_00);
    later(limits.moneyPatienceMs);
    await wakeSessions();
    const late = await kept(200_00);

    expect(early.code).toBe('money-moving');
    expect(late.status).toBe(200);
    expect(await openOf(customer)).toEqual([]);
    expect(await balanceOf(customer.customerId)).toBe(1_200_00);
  });

  it('leaves nothing to a second claim but what neither was paid nor counted', async () => {
    const { customer, transactionId, claimId, kept } = await aRefundedDeposit();
    (await answering(customer, claimId, 200_00)).body;
    (await kept(100_00)).body;

    const second = await claiming(customer, transactionId.replace(/^t/, 'tz1'), 300_00);
    const tooMuch = await answering(customer, second.body.claimId, 100_01);
    const rest = await answering(customer, second.body.claimId, 100_00);

    expect(tooMuch.code).toBe('refund-exceeded');
    expect(rest.body).toMatchObject({ refunded: euro(100_00) });
  });

  it('is not opened a claim about while there is one about the same cash', async () => {
    const { customer, kept } = await aRefundedDeposit();
    (await kept(200_00)).body;
    const [late] = await openOf(customer);

    expect((await claiming(customer, late?.id ?? '', 300_00)).code).toBe('claim-already-open');
  });
});

describe('a claim about a deposit whose machine has its slot open', () => {
  it('is answered once the machine has counted, and then with what it did not count', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const visit = await visiting(customer);
    const transactionId = await begun(network, 'cash-deposit', visit);
    const { claimId } = (await claiming(customer, transactionId, 200_00)).body;

    const early = await answering(customer, claimId, 200_00);
    (await counting(visit, transactionId, 200_00)).body;
    const tooMuch = await answering(customer, claimId, 1);
    const nothing = await answering(customer, claimId, 0);

    expect([early.code, tooMuch.code]).toEqual(['cash-in-machine', 'refund-exceeded']);
    expect(nothing.body).toMatchObject({ state: 'upheld' });
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
  });
});

describe('a claim that was upheld with nothing', () => {
  it('may be made anew when cash is reported late of the same withdrawal', async () => {
    const customer = await aCustomer();
    await attached(customer.phone);
    const request = asking(customer, 120_00, await aPreparedWithdrawal(customer, 120_00));
    await withdraw(request);
    await reverse(request);
    const transactionId = (await entryOf(request))?.leg?.transactionId ?? '';
    const about = () =>
      call('open-claim', {
        by: customer.phone,
        path: { transactionId },
        body: { about: 'cash-not-received' },
      });
    (await answering(customer, (await about()).body.claimId, 0)).body;
    const asItStands = await about();
    (await complete(request, 120_00)).body;

    const anew = await about();
    const paid = await answering(customer, anew.body.claimId, 120_00);
    const third = await about();

    expect(asItStands.code).toBe('not-claimable');
    expect(paid.body).toMatchObject({ state: 'upheld', refunded: euro(120_00) });
    expect(third.code).toBe('not-claimable');
    expect(await balanceOf(customer.customerId)).toBe(1_000_00);
  });
});
