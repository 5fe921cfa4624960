import { bank } from '../../shared/aws/bank.ts';
import { findEntry } from '../../shared/aws/journal/journal.ts';
import { readBooks } from '../../shared/aws/ledger/books.ts';
import { readHistory } from '../../shared/aws/sessions/history.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { balanceTheBooks } from '../../shared/cash/balance-the-books.ts';
import { type Books, cashInMachine, lateCash } from '../../shared/cash/books.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import type { Life } from '../simulators/atm-network/life.ts';
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
  { book, visits, wrong }: Played,
  { customerId, machines }: { readonly customerId: string; readonly machines: readonly string[] },
): Promise<string[]> {
  const books = await readBooks();
  return [
    ...wrong,
    ...balanceTheBooks(books, { noHoldMayStand: true }),
    ...(await accountOff(customerId, life.openingMinor - book.presentedMinor() + book.keptMinor())),
    ...machines.flatMap((machine) => [
      ...off(`left ${machine}`, paidOut(books, customerId, machine), book.presentedMinor(machine)),
      ...off(`entered ${machine}`, takenIn(books, customerId, machine), book.keptMinor(machine)),
    ]),
    ...collectedTwice(visits),
    ...(await withoutOutcome(customerId)),
    ...(await Promise.all(visits.map(journalOff))).flat(),
  ];
}

async function accountOff(customerId: string, expectedMinor: number): Promise<string[]> {
  const [account] = await bank.accountsOf(customerId);
  const { balance, available } = account ?? { balance: undefined, available: undefined };
  return [
    ...(balance?.amountMinor === expectedMinor
      ? []
      : [`The account has ${balance?.amountMinor}, by the machines it is ${expectedMinor}.`]),
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

/** The bank's own note of a withdrawal says what the machine's does. */
async function journalOff({ request, key, presented, isPresumed }: Visit): Promise<string[]> {
  const entry = await findEntry({ network: clients.network, key: keyOf(request) });
  const presentedMinor = presented?.amountMinor ?? 0;
  if (!entry) return presentedMinor > 0 ? [`The journal does not know ${key}, for which cash came out.`] : [];
  const isOff = (entry.presented?.amountMinor ?? 0) !== presentedMinor;
  return [
    ...(['intended', 'approved'].includes(entry.state)
      ? [`The outcome of ${key} is unknown: ${entry.state}.`]
      : []),
    ...(isOff ? [`The journal has ${entry.presented?.amountMinor} for ${key}, not ${presentedMinor}.`] : []),
    ...(entry.toUndo ? [`The journal still has ${key} to undo.`] : []),
    ...(isPresumed
      ? []
      : (entry.differences ?? []).map((difference) => `${key} has a difference: ${difference}.`)),
  ];
}
