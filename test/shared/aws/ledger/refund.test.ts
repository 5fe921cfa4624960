import { afterEach, describe, expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import { useEngine } from '../../../support/engine.ts';
import { aSaverWith, dollars, euros, newId, refundOf } from '../../../support/ledger-acts.ts';

useEngine();

afterEach(async () => {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
});

describe('what a claim was upheld with', () => {
  it('is paid once, however often it is asked', async () => {
    const saver = await aSaverWith(euros(100));
    const act = refundOf(saver, euros(30));

    await Promise.all(Array.from({ length: 5 }, () => ledger.carryOut(act)));

    const [account] = await ledger.accountsOf(saver.customerId);
    expect(account).toMatchObject({ balance: euros(130), available: euros(130) });
  });

  it('is borne by an account of the bank’s own', async () => {
    const act = refundOf(await aSaverWith(euros(100)), euros(30));
    await ledger.carryOut(act);

    const { postings } = await readBooks();

    expect(postings.find(({ postingId }) => postingId === act.id)?.lines).toContainEqual({
      of: 'bank',
      account: 'claims-paid',
      amountMinor: -30_00,
    });
  });

  it.each([
    ['account-unknown', { accountId: 'nowhere' }, euros(1)],
    ['currency-differs', {}, dollars(1)],
  ] as const)('is declined with %s, and then for good', async (because, otherwise, money) => {
    const saver = await aSaverWith(euros(100));
    const act = refundOf({ ...saver, ...otherwise }, money, newId());

    expect(await ledger.carryOut(act)).toEqual({ done: false, because });
    expect(await ledger.carryOut(act)).toEqual({ done: false, because });
  });
});
