import { type Books, depositsInTransit, type Hold, LATE_CASH, owedOf, type Posting } from './books.ts';

/**
 * Says in words what does not add up; no words, and the books balance.
 *
 * Every posting sums to zero and keeps to the currency of its accounts, every running balance is the sum of its
 * lines, what is available is the balance less what is held and never below zero, but for the overdraft that was agreed
 * and for what machines reported late, and what is in transit is what was taken in and not yet allocated. With `noHoldMayStand`, as at the end of a day, a hold without end is a
 * difference too.
 */
export function balanceTheBooks(books: Books, options: { noHoldMayStand?: boolean } = {}): string[] {
  const standing = books.holds.filter((hold) => hold.state === 'held');
  return [
    ...books.postings.flatMap(uneven),
    ...linesAstray(books),
    ...runningBalancesOff(books),
    ...availableOff(books, standing),
    ...transitOff(books),
    ...(options.noHoldMayStand ? standing.map(({ holdId }) => `Hold ${holdId} has no end.`) : []),
  ];
}

type StandingHold = Extract<Hold, { state: 'held' }>;

function uneven({ postingId, lines }: Posting): string[] {
  const sum = lines.reduce((total, line) => total + line.amountMinor, 0);
  return sum === 0 ? [] : [`Posting ${postingId} sums to ${sum}, not to 0.`];
}

function linesAstray({ postings, accounts }: Books): string[] {
  const currencies = new Map(accounts.map((account) => [keyOf(account), account.currency]));
  return postings.flatMap(({ postingId, currency, lines }) =>
    lines.flatMap((line) => {
      if (line.of === 'bank') return [];
      const expected = currencies.get(keyOf(line));
      if (expected === currency) return [];
      return expected === undefined
        ? [`Posting ${postingId} moves account ${line.accountId}, which does not exist.`]
        : [`Posting ${postingId} is in ${currency}, but account ${line.accountId} is in ${expected}.`];
    }),
  );
}

function runningBalancesOff({ postings, accounts }: Books): string[] {
  const sums = new Sums();
  for (const line of postings.flatMap(({ lines }) => lines)) {
    if (line.of === 'customer') sums.add(keyOf(line), line.amountMinor);
  }
  return accounts.flatMap((account) => {
    const sum = sums.of(keyOf(account));
    if (account.balanceMinor === sum) return [];
    return [`Account ${account.accountId} says ${account.balanceMinor}, its postings say ${sum}.`];
  });
}

function availableOff({ accounts, postings }: Books, standing: readonly StandingHold[]): string[] {
  const held = new Sums();
  for (const hold of standing) held.add(keyOf(hold), hold.heldMinor);
  const known = new Set(accounts.map(keyOf));
  const late = takenLate(postings);

  const astray = standing
    .filter((hold) => !known.has(keyOf(hold)))
    .map((hold) => `Hold ${hold.holdId} is on account ${hold.accountId}, which does not exist.`);
  const off = accounts.flatMap((account) => {
    const { accountId, availableMinor, balanceMinor, customerId, overdraftMinor = 0 } = account;
    const expected = balanceMinor - held.of(keyOf({ customerId, accountId }));
    return [
      ...(availableMinor === expected
        ? []
        : [
            `Account ${accountId} has ${availableMinor} available, its balance less its holds is ${expected}.`,
          ]),
      ...(availableMinor < -late.of(keyOf({ customerId, accountId })) - overdraftMinor
        ? [`Account ${accountId} has less than nothing available.`]
        : []),
    ];
  });
  return [...astray, ...off];
}

/** What machines reported too late was gone before anybody could refuse it: by so much an account may be overdrawn. */
function takenLate(postings: readonly Posting[]): Sums {
  const late = new Sums();
  const reportedLate = postings.filter(({ lines }) =>
    lines.some((line) => line.of === 'bank' && line.account.startsWith(LATE_CASH)),
  );
  for (const line of reportedLate.flatMap(({ lines }) => lines)) {
    if (line.of === 'customer') late.add(keyOf(line), -line.amountMinor);
  }
  return late;
}

function transitOff({ postings, takeIns }: Books): string[] {
  const posted = new Sums();
  for (const { currency, lines } of postings) {
    for (const line of lines) {
      if (line.of === 'bank' && line.account === depositsInTransit) posted.add(currency, line.amountMinor);
    }
  }
  const owed = new Sums();
  for (const takeIn of takeIns) {
    if (takeIn.state === 'in-transit') owed.add(takeIn.currency, owedOf(takeIn).amountMinor);
  }
  return [...new Set([...posted.keys(), ...owed.keys()])]
    .filter((currency) => posted.of(currency) !== owed.of(currency))
    .map(
      (currency) =>
        `In transit there is ${posted.of(currency)} ${currency} by the postings, ${owed.of(currency)} by what was taken in.`,
    );
}

const keyOf = ({ customerId, accountId }: { customerId: string; accountId: string }): string =>
  JSON.stringify([customerId, accountId]);

class Sums {
  readonly #sums = new Map<string, number>();

  add(key: string, amountMinor: number): void {
    this.#sums.set(key, this.of(key) + amountMinor);
  }

  of(key: string): number {
    return this.#sums.get(key) ?? 0;
  }

  keys(): Iterable<string> {
    return this.#sums.keys();
  }
}
