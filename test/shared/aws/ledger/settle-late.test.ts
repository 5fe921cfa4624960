import { afterEach, describe, expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import type { Money } from '../../../../shared/cash/money.ts';
import type { MoneyActOf } from '../../../../shared/cash/money-act.ts';
import { useEngine } from '../../../support/engine.ts';
import { aSaverWith, dollars, euros, holdOf, newId, type Saver } from '../../../support/ledger-acts.ts';

useEngine();

afterEach(async () => {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
});

const lateCashOf = (saver: Saver, money: Money, id = newId()): MoneyActOf<'settle-late'> => ({
  act: 'settle-late',
  id,
  ...saver,
  terminalId: 'atm-1',
  money,
});

describe('cash that came out before anybody knew', () => {
  it('is taken from the account, whatever is left on it', async () => {
    const saver = await aSaverWith(euros(100));

    expect(await ledger.carryOut(lateCashOf(saver, euros(120)))).toEqual({ done: true });

    const [account] = await ledger.accountsOf(saver.customerId);
    expect(account?.balance.amountMinor).toBe(-20_00);
    expect(await ledger.carryOut(holdOf(saver, euros(1)))).toEqual({
      done: false,
      because: 'funds-insufficient',
    });
  });

  it('is taken once, however often it is asked', async () => {
    const saver = await aSaverWith(euros(100));
    const act = lateCashOf(saver, euros(30));

    await Promise.all(Array.from({ length: 5 }, () => ledger.carryOut(act)));

    const [account] = await ledger.accountsOf(saver.customerId);
    expect(account?.balance).toEqual(euros(70));
  });

  it('stands in the books under an account of its own, for people to look at', async () => {
    const saver = await aSaverWith(euros(100));
    const act = lateCashOf(saver, euros(30));
    await ledger.carryOut(act);

    const { postings } = await readBooks();

    expect(postings.find(({ postingId }) => postingId === act.id)?.lines).toContainEqual({
      of: 'bank',
      account: 'late-cash:atm-1',
      amountMinor: 30_00,
    });
  });

  it('is borne by the bank where the account is gone, or is in another currency, and never refused', async () => {
    const saver = await aSaverWith(euros(100));
    const ofNobody = lateCashOf({ ...saver, accountId: 'nowhere' }, euros(1));

    expect(await ledger.carryOut(ofNobody)).toEqual({ done: true });
    expect(await ledger.carryOut(ofNobody)).toEqual({ done: true });
    expect(await ledger.carryOut(lateCashOf(saver, dollars(1)))).toEqual({ done: true });

    const { postings } = await readBooks();
    expect(postings.find(({ postingId }) => postingId === ofNobody.id)?.lines).toContainEqual({
      of: 'bank',
      account: 'late-cash-unowned',
      amountMinor: -1_00,
    });
  });
});
