import { bank } from '../../shared/aws/bank.ts';
import { findEntry } from '../../shared/aws/journal/journal.ts';
import { readBooks } from '../../shared/aws/ledger/books.ts';
import { readHistory } from '../../shared/aws/sessions/history.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { balanceTheBooks } from '../../shared/cash/balance-the-books.ts';
import { type Books, cashInMachine, lateCash } from '../../shared/cash/books.ts';
import { keyOf, keyText, type TransactionKey } from '../../shared/switch/canonical/transaction-key.ts';
import type { Deposit } from '../simulators/atm-network/deposits.ts';
import type { Life } from '../simulators/atm-network/life.ts';
import type { MachineBook } from '../simulators/atm-network/machine-book.ts';
import type { Played } from '../simulators/atm-network/play-life.ts';
import type { Visit } from '../simulators/atm-network/visit.ts';
import { clients } from '../support/bank-under-test.ts';

/**
 * What is wrong after a life, in sentences; none, and every cent is where the machines say it went.
 *
 * The books balance; what was dispensed is what was captured, for the customer, each machine and each withdrawal; no
 * hold stands; everything that began has an outcome; and the journal knows what became of every withdrawal.
 */
export async function checkLife(
  life: Life,
  { book, visits, deposits, wrong }: Played,
  { customerId, machines }: { readonly customerId: string; readonly machines: readonly string[] },
): Promise<string[]> {
  const books = await readBooks();
  return [
    ...wrong,
    ...balanceTheBooks(books, { noHoldMayStand: true }),
    ...(await accountOff(
      customerId,
      feesMayBe(book, visits).map(
        (feesMinor) => life.openingMinor - book.presentedMinor() - feesMinor + book.keptMinor(),
      ),
    )),
    ...machines.flatMap((machine) => [
      ...off(`left ${machine}`, paidOut(books, customerId, machine), book.presentedMinor(machine)),
      ...off(`entered ${machine}`, takenIn(books, customerId, machine), book.keptMinor(machine)),
    ]),
    ...collectedTwice(visits),
    ...(await withoutOutcome(customerId)),
    ...(await Promise.all([...visits.map(ofVisit), ...deposits.flatMap(ofDeposit)].map(journalOff))).flat(),
  ];
}

/** A fee that was given back stays so: of cash that had been taken back by presumption the bank has it or not. */
function feesMayBe(book: MachineBook, visits: readonly Visit[]): number[] {
  const presumed = new Set(visits.filter(({ isPresumed }) => isPresumed).map(({ key }) => key));
  return book.presented
    .filter(({ presentedMinor }) => presentedMinor > 0)
    .reduce<number[]>(
      (sums, { key, feeMinor }) => [...sums.map((sum) => sum + feeMinor), ...(presumed.has(key) ? sums : [])],
      [0],
    );
}

async function accountOff(customerId: string, mayBe: readonly number[]): Promise<string[]> {
  const [account] = await bank.accountsOf(customerId);
  const { balance, available } = account ?? { balance: undefined, available: undefined };
  return [
    ...(mayBe.includes(balance?.amountMinor ?? Number.NaN)
      ? []
      : [`The account has ${balance?.amountMinor}, by the machines it is ${mayBe.join(' or ')}.`]),
    ...(available?.amountMinor === balance?.amountMinor
      ? []
      : [`Of ${balance?.amountMinor} only ${available?.amountMinor} are available: a hold has no owner.`]),
  ];
}

const off = (what: string, bookedMinor: number, itsOwnMinor: number): string[] =>
  bookedMinor === itsOwnMinor ? [] : [`By the books ${bookedMinor} ${what}, by its own ${itsOwnMinor} did.`];

function paidOut({ postings }: Books, customerId: string, machine: string): number {
  const its = [cashInMachine(machine), lateCash(machine)];
  return postings
    .filter(({ lines }) => lines.some((line) => line.of === 'customer' && line.customerId === customerId))
    .flatMap(({ lines }) => lines)
    .reduce(
      (sum, line) => (line.of === 'bank' && its.includes(line.account) ? sum + line.amountMinor : sum),
      0,
    );
}

const takenIn = ({ takeIns }: Books, customerId: string, machine: string): number =>
  takeIns
    .filter((each) => each.customerId === customerId && each.terminalId === machine)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** One prepared withdrawal is collected once, unless a network took the first collection back by presumption. */
function collectedTwice(visits: readonly Visit[]): string[] {
  const collected = visits.filter(
    ({ reference, presented, isPresumed }) => reference && !isPresumed && (presented?.amountMinor ?? 0) > 0,
  );
  const references = collected.map(({ reference }) => reference);
  return references
    .filter((reference, at) => references.indexOf(reference) !== at)
    .map((reference) => `Withdrawal ${reference} was collected twice.`);
}

async function withoutOutcome(customerId: string): Promise<string[]> {
  const { session } = await loadSession(customerId);
  const open = session.transactions.map(({ id, at }) => `Transaction ${id} is still open, at ${at}.`);
  const ended: string[] = [];
  let page = await readHistory(customerId);
  for (;;) {
    for (const { id, outcome, money } of page.transactions) {
      if (!outcome) ended.push(`Transaction ${id} has ended without an outcome.`);
      if (money.pending) ended.push(`Transaction ${id} has ended while money was still to move.`);
    }
    if (!page.next) return [...open, ...ended];
    page = await readHistory(customerId, page.next);
  }
}

/** What a network knows of one withdrawal or deposit: its name, and the cash that moved. */
interface Named {
  readonly key: TransactionKey;
  readonly movedMinor: number;
  readonly isPresumed: boolean;
}

const ofVisit = ({ request, presented, isPresumed }: Visit): Named => ({
  key: keyOf(request),
  movedMinor: presented?.amountMinor ?? 0,
  isPresumed: isPresumed === true,
});

const ofDeposit = ({ key, keptMinor }: Deposit): Named[] =>
  key ? [{ key, movedMinor: keptMinor, isPresumed: false }] : [];

/** The bank's own note of a withdrawal or deposit says what the machine's does. */
async function journalOff({ key: its, movedMinor, isPresumed }: Named): Promise<string[]> {
  const entry = await findEntry({ network: clients.network, key: its });
  const key = keyText(its);
  if (!entry) return movedMinor > 0 ? [`The journal does not know ${key}, for which cash moved.`] : [];
  const isOff = (entry.presented?.amountMinor ?? 0) !== movedMinor;
  return [
    ...(['intended', 'approved'].includes(entry.state)
      ? [`The outcome of ${key} is unknown: ${entry.state}.`]
      : []),
    ...(isOff ? [`The journal has ${entry.presented?.amountMinor} for ${key}, not ${movedMinor}.`] : []),
    ...(entry.toUndo ? [`The journal still has ${key} to undo.`] : []),
    ...(isPresumed
      ? []
      : (entry.differences ?? []).map((difference) => `${key} has a difference: ${difference}.`)),
  ];
}
