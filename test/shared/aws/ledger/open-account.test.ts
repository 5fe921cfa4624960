import { describe, expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { openAccount } from '../../../../shared/aws/ledger/open-account.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import { useEngine } from '../../../support/engine.ts';
import { euros, feeOf, newId } from '../../../support/ledger-acts.ts';

useEngine();

const anAccount = (customerId = newId(), position = 0) => ({
  customerId,
  accountId: newId(),
  name: 'Everyday',
  iban: 'IT60X0542811101000000123456',
  position,
});

describe('opening an account', () => {
  it('posts what is on it, so that the books balance from the first day', async () => {
    const account = anAccount();

    await openAccount(account, euros(250));

    const { postings, ...books } = await readBooks();
    expect(balanceTheBooks({ ...books, postings })).toEqual([]);
    expect(postings.map(({ lines }) => lines)).toContainEqual([
      { of: 'bank', account: 'opening', amountMinor: -250_00 },
      { of: 'customer', customerId: account.customerId, accountId: account.accountId, amountMinor: 250_00 },
    ]);
  });

  it('changes nothing when asked again, also after money moved', async () => {
    const account = anAccount();
    await openAccount(account, euros(250));
    await ledger.carryOut(feeOf(account, euros(10)));

    await openAccount(account, euros(250));

    const [after] = await ledger.accountsOf(account.customerId);
    expect(after?.balance).toEqual(euros(240));
  });

  it('opens one account, asked twenty times at once', async () => {
    const account = anAccount();

    await Promise.all(Array.from({ length: 20 }, () => openAccount(account, euros(250))));

    expect(balanceTheBooks(await readBooks())).toEqual([]);
    expect(await ledger.accountsOf(account.customerId)).toHaveLength(1);
  });

  it('refuses the same account opened otherwise', async () => {
    const account = anAccount();
    await openAccount(account, euros(250));

    await expect(openAccount(account, euros(251))).rejects.toThrow(/opened before, and otherwise/);
    await expect(openAccount({ ...account, name: 'Savings' }, euros(250))).rejects.toThrow(/otherwise/);
  });

  it('has eight places in a list, and no two accounts in one', async () => {
    const customerId = newId();
    await openAccount(anAccount(customerId, 7), euros(1));

    await expect(openAccount(anAccount(customerId, 7), euros(1))).rejects.toThrow(/Place 7/);
    await expect(openAccount(anAccount(customerId, 8), euros(1))).rejects.toThrow();
    expect(await ledger.accountsOf(customerId)).toHaveLength(1);
  });
});

describe("a customer's accounts", () => {
  it('come in the order of their list, and without those of strangers', async () => {
    const customerId = newId();
    await openAccount({ ...anAccount(customerId, 1), name: 'Savings' }, euros(2));
    await openAccount({ ...anAccount(customerId, 0), name: 'Everyday' }, euros(1));
    await openAccount({ ...anAccount(), name: "A stranger's" }, euros(3));

    const accounts = await ledger.accountsOf(customerId);

    expect(accounts).toEqual([
      {
        accountId: expect.any(String),
        name: 'Everyday',
        iban: expect.any(String),
        balance: euros(1),
        available: euros(1),
      },
      {
        accountId: expect.any(String),
        name: 'Savings',
        iban: expect.any(String),
        balance: euros(2),
        available: euros(2),
      },
    ]);
  });

  it('are none for a customer that the bank does not know', async () => {
    expect(await ledger.accountsOf(newId())).toEqual([]);
  });
});
