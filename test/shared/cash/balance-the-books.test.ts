import { describe, expect, it } from 'vitest';
import { balanceTheBooks } from '../../../shared/cash/balance-the-books.ts';
import type { Books, LedgerAccount, Posting } from '../../../shared/cash/books.ts';

const anna = { customerId: 'anna', accountId: 'everyday' };

const anAccount = (differences: Partial<LedgerAccount> = {}): LedgerAccount => ({
  ...anna,
  name: 'Everyday',
  iban: 'IT60X0542811101000000123456',
  currency: 'EUR',
  position: 0,
  openingMinor: 100_00,
  balanceMinor: 100_00,
  availableMinor: 100_00,
  ...differences,
});

const aPosting = (differences: Partial<Posting> = {}): Posting => ({
  postingId: 'opening',
  currency: 'EUR',
  postedAtMs: 0,
  lines: [
    { of: 'bank', account: 'opening', amountMinor: -100_00 },
    { of: 'customer', ...anna, amountMinor: 100_00 },
  ],
  ...differences,
});

const theBooks = (differences: Partial<Books> = {}): Books => ({
  accounts: [anAccount()],
  postings: [aPosting()],
  holds: [],
  takeIns: [],
  ...differences,
});

const aHold = {
  state: 'held',
  holdId: 'h-1',
  ...anna,
  currency: 'EUR',
  heldMinor: 60_00,
} as const;
const aTakeIn = {
  takeInId: 't-1',
  customerId: 'anna',
  terminalId: 'atm-1',
  currency: 'EUR',
  amountMinor: 5_00,
} as const;
const takenIn = aPosting({
  postingId: 't-1',
  lines: [
    { of: 'bank', account: 'cash-in-machine:atm-1', amountMinor: -5_00 },
    { of: 'bank', account: 'deposits-in-transit', amountMinor: 5_00 },
  ],
});

describe('balancing the books', () => {
  it.each<[string, Books]>([
    ['of an empty bank', theBooks({ accounts: [], postings: [] })],
    ['after an opening', theBooks()],
    ['with money held', theBooks({ accounts: [anAccount({ availableMinor: 40_00 })], holds: [aHold] })],
    [
      'with cash in transit',
      theBooks({ postings: [aPosting(), takenIn], takeIns: [{ ...aTakeIn, state: 'in-transit' }] }),
    ],
  ])('finds no difference %s', (_, books) => {
    expect(balanceTheBooks(books)).toEqual([]);
  });

  it.each<[string, Partial<Books>, string]>([
    [
      'a posting that is uneven',
      {
        postings: [
          aPosting(),
          aPosting({
            postingId: 'p-1',
            lines: [
              { of: 'bank', account: 'fees', amountMinor: 1 },
              { of: 'bank', account: 'opening', amountMinor: 1 },
            ],
          }),
        ],
      },
      'Posting p-1 sums to 2, not to 0.',
    ],
    [
      'a posting in another currency than its account',
      { postings: [aPosting({ currency: 'USD' })] },
      'Posting opening is in USD, but account everyday is in EUR.',
    ],
    [
      'a posting on no account',
      { accounts: [] },
      'Posting opening moves account everyday, which does not exist.',
    ],
    [
      'a running balance that no posting explains',
      { accounts: [anAccount({ balanceMinor: 101_00, availableMinor: 101_00 })] },
      'Account everyday says 10100, its postings say 10000.',
    ],
    [
      'a hold that was not set aside',
      { holds: [aHold] },
      'Account everyday has 10000 available, its balance less its holds is 4000.',
    ],
    [
      'money set aside for no hold',
      { accounts: [anAccount({ availableMinor: 40_00 })] },
      'Account everyday has 4000 available, its balance less its holds is 10000.',
    ],
    [
      'more held than there is',
      { accounts: [anAccount({ availableMinor: -20_00 })], holds: [{ ...aHold, heldMinor: 120_00 }] },
      'Account everyday has less than nothing available.',
    ],
    [
      'more held than there is and than may be overdrawn',
      {
        accounts: [anAccount({ availableMinor: -20_00, overdraftMinor: 19_99 })],
        holds: [{ ...aHold, heldMinor: 120_00 }],
      },
      'Account everyday has less than nothing available.',
    ],
    [
      'a hold on no account',
      { holds: [{ ...aHold, accountId: 'gone' }] },
      'Hold h-1 is on account gone, which does not exist.',
    ],
    [
      'cash in transit that nobody is owed',
      { postings: [aPosting(), takenIn], takeIns: [{ ...aTakeIn, state: 'allocated' }] },
      'In transit there is 500 EUR by the postings, 0 by what was taken in.',
    ],
    [
      'cash owed that is not in transit',
      { takeIns: [{ ...aTakeIn, state: 'in-transit' }] },
      'In transit there is 0 EUR by the postings, 500 by what was taken in.',
    ],
  ])('finds %s', (_, differences, words) => {
    expect(balanceTheBooks(theBooks(differences))).toEqual([words]);
  });

  it('lets a hold stand, except where told that none may', () => {
    const books = theBooks({ accounts: [anAccount({ availableMinor: 40_00 })], holds: [aHold] });

    expect(balanceTheBooks(books)).toEqual([]);
    expect(balanceTheBooks(books, { noHoldMayStand: true })).toEqual(['Hold h-1 has no end.']);
  });

  it('lets an account be overdrawn as was agreed', () => {
    const accounts = [anAccount({ availableMinor: -20_00, overdraftMinor: 20_00 })];

    expect(balanceTheBooks(theBooks({ accounts, holds: [{ ...aHold, heldMinor: 120_00 }] }))).toEqual([]);
  });

  it('takes no customer for another who has an account of the same name', () => {
    const bruno = anAccount({ customerId: 'bruno', balanceMinor: 0, availableMinor: 0, openingMinor: 0 });

    expect(balanceTheBooks(theBooks({ accounts: [anAccount(), bruno] }))).toEqual([]);
  });
});
