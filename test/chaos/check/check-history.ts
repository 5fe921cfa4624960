import { balanceTheBooks } from '../../../shared/cash/balance-the-books.ts';
import {
  type Books,
  cashInMachine,
  type Hold,
  type LedgerAccount,
  lateCash,
  type Posting,
  type TakeIn,
} from '../../../shared/cash/books.ts';
import type { CloudEvent } from '../../../shared/contract/events.ts';
import type { Played } from '../lives/play-history.ts';
import { CUSTOMER, type Scene } from '../lives/scene.ts';
import type { Item } from '../tables/values.ts';
import type { World } from '../world/world.ts';
import { eventsIn } from './events-in.ts';
import { type Commit, effectsOff, lineOfVersions } from './line-of-versions.ts';

const MACHINES = ['atm-1', 'atm-2'] as const;

/**
 * What is wrong after a history, in sentences; none, and every promise was kept. Looked at is what stands in the tables,
 * what the stream carried, what was published, what anybody heard, and what the machines know of their own cash.
 */
export function checkHistory(world: World, scene: Scene, played: Played): string[] {
  const pk = `customer#${CUSTOMER}`;
  const before = (scene.moment.get('sessions')?.get(pk) ?? []).find(({ sk }) => sk === 'session');
  const { commits, wrong } = lineOfVersions(world.images, before);
  const items = [...world.tables.everything('sessions')].filter((item) => item['pk'] === pk);
  const books = booksIn(world);
  return [
    ...played.wrong,
    ...wrong,
    ...effectsOff(played.asked, commits, Number(before?.['version'] ?? 0)),
    ...transactionsOff(commits, items, scene),
    ...balanceTheBooks(books, { noHoldMayStand: true }),
    ...MACHINES.flatMap((machine) => cashOff(machine, books, played)),
    ...eventsOff(world),
    ...noticesOff(world.others.published, items),
    ...deedsOff(world),
  ];
}

function booksIn(world: World): Books {
  const accounts: LedgerAccount[] = [];
  const postings: Posting[] = [];
  const holds: Hold[] = [];
  const takeIns: TakeIn[] = [];
  for (const item of world.tables.everything('ledger')) {
    const sk = String(item['sk']);
    // What the store wrote it has checked; here it is only read.
    if (sk.startsWith('account#')) accounts.push(item as unknown as LedgerAccount);
    else if (sk === 'posting') postings.push(item as unknown as Posting);
    else if (sk === 'hold') holds.push(item as unknown as Hold);
    else if (sk === 'take-in') takeIns.push(item as unknown as TakeIn);
  }
  return { accounts, postings, holds, takeIns };
}

const ENDS: ReadonlySet<string> = new Set([
  'TransactionCompleted',
  'TransactionCancelled',
  'TransactionDeclined',
  'TransactionExpired',
]);

/** Promises 1 and 6: everything that began has ended, once, and is in history with the outcome that was told. */
function transactionsOff(commits: readonly Commit[], items: readonly Item[], scene: Scene): string[] {
  const events = commits.flatMap(({ outbox }) => outbox);
  const idsOf = (is: (type: string) => boolean) =>
    events.filter(({ type }) => is(type)).map(({ transactionId = '' }) => transactionId);
  const begun = idsOf((type) => type === 'TransactionStarted');
  const ended = idsOf((type) => ENDS.has(type));
  const session = items.find(({ sk }) => sk === 'session')?.['session'] as
    | { transactions?: { id: string; at: string }[] }
    | undefined;
  const open = (session?.transactions ?? []).map(({ id }) => id);
  const history = items
    .filter(({ sk }) => String(sk).startsWith('transaction#'))
    .map(
      (item) =>
        item['transaction'] as unknown as { id: string; outcome?: string; money: { pending?: unknown } },
    );
  const inHistory = new Set(history.map(({ id }) => id));
  const first = scene.transactionId === undefined ? [] : [scene.transactionId];
  return [
    ...[...begun, ...first]
      .filter((id) => !inHistory.has(id))
      .map(
        (id) =>
          `Transaction ${id} began, and ${open.includes(id) ? 'is still open' : 'is nowhere: it was dropped'}.`,
      ),
    ...ended.filter((id, at) => ended.indexOf(id) !== at).map((id) => `Transaction ${id} ended twice.`),
    ...begun.filter((id, at) => begun.indexOf(id) !== at).map((id) => `Transaction ${id} began twice.`),
    ...history
      .filter(({ outcome }) => !outcome)
      .map(({ id }) => `Transaction ${id} is over without an outcome.`),
    ...history
      .filter(({ money }) => money.pending)
      .map(({ id }) => `Transaction ${id} is over, and money is still to move.`),
    ...history
      .filter(({ id }) => !ended.includes(id))
      .map(({ id }) => `Transaction ${id} is over, and nobody was told.`),
  ];
}

/** Promises 8 and 9: what left a machine is what was taken for it, and what entered is what was taken in; to the cent. */
function cashOff(machine: string, books: Books, { book }: Played): string[] {
  const its = [cashInMachine(machine), lateCash(machine)];
  const paidOut = books.postings
    .filter(({ lines }) => lines.some(({ of }) => of === 'customer'))
    .flatMap(({ lines }) => lines)
    .reduce(
      (sum, line) => (line.of === 'bank' && its.includes(line.account) ? sum + line.amountMinor : sum),
      0,
    );
  const takenIn = books.takeIns
    .filter(({ terminalId }) => terminalId === machine)
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const inTransit = books.takeIns.filter(({ state }) => state === 'in-transit');
  return [
    ...off(`left ${machine}`, paidOut, book.presentedBy(machine)),
    ...off(`entered ${machine}`, takenIn, book.countedBy(machine)),
    ...inTransit.map(({ takeInId }) => `What was taken in as ${takeInId} is on nobody's account.`),
  ];
}

const off = (what: string, bookedMinor: number, itsOwnMinor: number): string[] =>
  bookedMinor === itsOwnMinor ? [] : [`By the books ${bookedMinor} ${what}, by its own ${itsOwnMinor} did.`];

/** Every event of every image is published, at least once, always by the same id, and nothing else ever is. */
function eventsOff({ images, others: { published } }: World): string[] {
  const expected = new Map<string, string>();
  for (const change of images) for (const [id, said] of eventsIn(change)) expected.set(id, said);
  const heard = new Set<string>();
  const wrong: string[] = [];
  for (const { id, type, data } of published) {
    heard.add(id);
    const said = expected.get(id);
    if (said === undefined) wrong.push(`${type} ${id} was published, and no image has it.`);
    else if (said !== JSON.stringify({ type, ...data }))
      wrong.push(`${type} ${id} was published otherwise than it is in its image.`);
  }
  for (const [id, said] of expected)
    if (!heard.has(id)) wrong.push(`An event was never published: ${id} ${said}.`);
  return wrong;
}

const NOTICES: ReadonlySet<string> = new Set([
  'TransactionExpiring',
  'TransactionExpired',
  'TransactionDeclined',
  'TransactionCompleted',
  'CashSettledLate',
]);

/** Promises 6 and 16: the customer is told of each once, however often it was delivered, and in whatever order. */
function noticesOff(published: readonly CloudEvent[], items: readonly Item[]): string[] {
  const notices = items.filter(({ sk }) => String(sk).startsWith('notice#'));
  const ids = new Set(published.filter(({ type }) => NOTICES.has(type)).map(({ id }) => id));
  return notices.length === ids.size
    ? []
    : [`${ids.size} events are to be told to the customer, and ${notices.length} notices are kept.`];
}

const DEEDS: ReadonlySet<string> = new Set(['CashAuthorized', 'CashCounted', 'CashCountedLate']);

/** What a machine contradicted is noted by its door, and told by no event. */
const isOfAnEvent = ({ deed }: Record<string, unknown>): boolean =>
  (deed as { did?: string } | undefined)?.did !== 'contradicted';

function deedsOff({ tables, others: { published } }: World): string[] {
  const noted = [...tables.everything('journal')].filter(isOfAnEvent).length;
  const ids = new Set(
    published.filter(({ type, data }) => DEEDS.has(type) && !data['bySwitch']).map(({ id }) => id),
  );
  return noted === ids.size
    ? []
    : [`Machines did ${ids.size} deeds, and ${noted} are noted for the end of the day.`];
}
