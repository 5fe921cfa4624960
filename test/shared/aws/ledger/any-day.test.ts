import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { openAccount } from '../../../../shared/aws/ledger/open-account.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import type { MoneyOutcome } from '../../../../shared/cash/bank.ts';
import type { LedgerAccount } from '../../../../shared/cash/books.ts';
import type { Money } from '../../../../shared/cash/money.ts';
import type { MoneyAct } from '../../../../shared/cash/money-act.ts';
import { emptyLedger, useEngine } from '../../../support/engine.ts';
import { dollars, euros } from '../../../support/ledger-acts.ts';
import { aDayAtTheBank } from '../../../support/ledger-arbitrary.ts';
import { carryOutOnModel, type ModelBank, modelAccount } from '../../../support/ledger-model.ts';

const DAYS = 40;
const TEST_TIMEOUT_MS = 60_000;

useEngine();

type Opened = {
  customerId: string;
  accountId: string;
  position: number;
  holds: Money;
  overdraftMinor?: number;
};
const accounts: [Opened, ...Opened[]] = [
  { customerId: 'anna', accountId: 'anna-everyday', position: 0, holds: euros(10), overdraftMinor: 300 },
  { customerId: 'anna', accountId: 'anna-dollars', position: 1, holds: dollars(10) },
  { customerId: 'bruno', accountId: 'bruno-everyday', position: 0, holds: euros(3) },
];

it(
  'on any day, acts that happen at once answer as if one came after the other, and the books balance',
  async () => {
    await fc.assert(
      fc.asyncProperty(aDayAtTheBank(accounts), async (day) => {
        await openTheBank();

        let possible = [modelBank()];
        for (const moment of day) {
          const outcomes = await Promise.all(moment.map((act) => ledger.carryOut(act)));
          possible = explanations(possible, moment, outcomes);
          expect(possible, `No order explains ${JSON.stringify({ moment, outcomes })}`).not.toEqual([]);
        }

        const books = await readBooks();
        expect(balanceTheBooks(books)).toEqual([]);
        expect(possible.map((bank) => bank.accounts)).toContainEqual(asInTheModel(books.accounts));
      }),
      { numRuns: DAYS },
    );
  },
  TEST_TIMEOUT_MS,
);

it(
  'on any day, all of it once more changes nothing',
  async () => {
    await fc.assert(
      fc.asyncProperty(aDayAtTheBank(accounts), async (day) => {
        await openTheBank();
        const acts = day.flat();
        const first = await Promise.all(acts.map((act) => ledger.carryOut(act)));
        const before = await readBooks();

        const again = await Promise.all(acts.toReversed().map((act) => ledger.carryOut(act)));

        expect(again.toReversed()).toEqual(first);
        expect(await readBooks()).toEqual(before);
        expect(balanceTheBooks(before)).toEqual([]);
      }),
      { numRuns: DAYS },
    );
  },
  TEST_TIMEOUT_MS,
);

async function openTheBank(): Promise<void> {
  await emptyLedger();
  for (const { holds, ...account } of accounts) {
    await openAccount({ ...account, name: 'An account', iban: 'IT60X0542811101000000123456' }, holds);
  }
}

function modelBank(): ModelBank {
  const opened = accounts.map(({ holds: { amountMinor, currency }, overdraftMinor, ...account }) => [
    modelAccount(account),
    { currency, balanceMinor: amountMinor, availableMinor: amountMinor, overdraftMinor },
  ]);
  return { answered: {}, accounts: Object.fromEntries(opened), holds: {}, takeIns: {} };
}

/** The banks that may be, after these acts were answered so, in whatever order they came. */
function explanations(
  banks: readonly ModelBank[],
  acts: readonly MoneyAct[],
  outcomes: readonly MoneyOutcome[],
): ModelBank[] {
  const explained = banks.flatMap((bank) =>
    orders(acts.map((_, index) => index)).flatMap((order) => {
      let after = bank;
      for (const index of order) {
        const step = carryOutOnModel(after, acts[index] as MoneyAct);
        if (JSON.stringify(step.outcome) !== JSON.stringify(outcomes[index])) return [];
        after = step.bank;
      }
      return [after];
    }),
  );
  return [...new Map(explained.map((bank) => [essenceOf(bank), bank])).values()];
}

function orders(indexes: readonly number[]): number[][] {
  if (indexes.length <= 1) return [[...indexes]];
  return indexes.flatMap((first) =>
    orders(indexes.filter((index) => index !== first)).map((rest) => [first, ...rest]),
  );
}

/** Two banks are the same one when they will answer alike; what they answered so far is alike already. */
const essenceOf = ({ accounts, holds, takeIns }: ModelBank): string =>
  JSON.stringify([accounts, holds, takeIns].map((part) => Object.entries(part).sort()));

const asInTheModel = (books: readonly LedgerAccount[]): ModelBank['accounts'] =>
  Object.fromEntries(
    books.map(({ currency, balanceMinor, availableMinor, overdraftMinor, ...account }) => [
      modelAccount(account),
      { currency, balanceMinor, availableMinor, overdraftMinor },
    ]),
  );
