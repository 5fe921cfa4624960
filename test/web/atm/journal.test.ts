import { describe, expect, it } from 'vitest';
import type { CashOut } from '../../../web/atm/bank/debt.ts';
import { type Disk, openJournal } from '../../../web/atm/bank/journal.ts';
import { euro } from '../../../web/atm/machine/money.ts';
import { aDisk } from './a-disk.ts';

const authorized: CashOut = {
  is: 'prepared',
  transactionId: 't000004-9f86d08188',
  authorizationId: 'a000009-60303ae22b',
  pass: 'a.pass',
  authorized: euro(120_00),
  presented: euro(0),
  because: 'unable-to-deliver',
};

/** The power fails, and comes back. */
function wokenFrom(disk: Disk) {
  const journal = openJournal(disk, 'atm-0042');
  journal.wake();
  return journal;
}

describe('a machine that loses its power', () => {
  it('before the notes are out owes the word that nothing came out', () => {
    const disk = aDisk();
    openJournal(disk, 'atm-0042').open('"k"', authorized);

    expect(wokenFrom(disk).due()).toEqual({ key: '"k"', debt: authorized, isOpen: false });
  });

  it('while the notes are in its mouth owes the word that they are out', () => {
    const disk = aDisk();
    const journal = openJournal(disk, 'atm-0042');
    journal.open('"k"', authorized);
    journal.note('"k"', { presented: euro(120_00) });

    expect(wokenFrom(disk).due()?.debt).toMatchObject({ presented: euro(120_00) });
  });

  it('while notes go in owes the count of those that are in', () => {
    const disk = aDisk();
    const journal = openJournal(disk, 'atm-0042');
    const { transactionId, pass } = authorized;
    journal.open('"k"', { is: 'cash-in', transactionId, pass, counted: euro(0) });
    journal.note('"k"', { counted: euro(70_00) });

    expect(wokenFrom(disk).due()?.debt).toMatchObject({ counted: euro(70_00) });
  });
});

describe('a machine that stood in another window meanwhile', () => {
  it('owes what was left there, and not what it knew when it was opened', () => {
    const disk = aDisk();
    const waiting = openJournal(disk, 'atm-0042');
    openJournal(disk, 'atm-0042').open('"k"', authorized);

    waiting.wake();

    expect(waiting.due()?.key).toBe('"k"');
  });
});

describe('a debt', () => {
  it('is not due while the notes are on their way', () => {
    const journal = openJournal(aDisk(), 'atm-0042');
    journal.open('"k"', authorized);

    expect(journal.due()).toBe(undefined);
    journal.close('"k"', { presented: euro(0), because: 'malfunction' });
    expect(journal.due()?.debt).toMatchObject({ presented: euro(0), because: 'malfunction' });
  });

  it('is said in its order, and forgotten once it was heard', () => {
    const journal = openJournal(aDisk(), 'atm-0042');
    for (const key of ['"one"', '"two"']) {
      journal.open(key, authorized);
      journal.close(key, { presented: euro(120_00) });
    }

    expect(journal.due()?.key).toBe('"one"');
    journal.paid('"one"');
    expect(journal.due()?.key).toBe('"two"');
    journal.paid('"two"');
    expect(journal.due()).toBe(undefined);
  });
});
