import type { Known } from '../reconciliation/known.ts';
import type { MachineDeed } from '../reconciliation/machine-deed.ts';
import type { NetworkList } from '../reconciliation/network-list.ts';
import { reconcileDeed } from '../reconciliation/reconcile-deed.ts';
import { reconcileEntry } from '../reconciliation/reconcile-entry.ts';
import type { DifferenceFound, Reconciliation, Totals } from '../reconciliation/reconciliation.ts';
import { type Judged, Tally } from '../reconciliation/tally.ts';
import type { JournalEntry } from '../switch/journal/journal-entry.ts';
import { findMachine } from './directory/terminals.ts';
import { entriesOfDay } from './journal/journal-listings.ts';
import { deedsOfDay } from './journal/machine-deeds.ts';
import { knownOfDeposit, knownOfRefund, knownOfWithdrawal } from './known-of.ts';

/** Withdrawals that are looked into at the same time. */
const AT_ONCE_MAX = 16;

export interface Watching {
  /** The networks' own lists of the day, by their OAuth client. */
  readonly lists?: ReadonlyMap<string, NetworkList>;
  /** Hears of each difference, also of those that the report has no room for. */
  readonly found?: (difference: DifferenceFound) => void;
}

/**
 * Reconciles a day (UTC): every withdrawal and deposit that a network named or a machine did, with the session and with
 * the books. Lists by day and reads by key; nothing is scanned, nothing is written, and in memory are a shard of the
 * journal, a row for each machine and the differences.
 */
export async function reconcileDay(
  day: string,
  madeAtMs: number,
  { lists, found }: Watching = {},
): Promise<{ report: Reconciliation; terminals: Totals[] }> {
  const tally = new Tally(lists, found);
  await eachOf(entriesOfDay(day), async (entry) => tally.add(await judgedEntry(entry)));
  const networkOf = networks();
  await eachOf(deedsOfDay(day), async (deed) => tally.add(await judgedDeed(deed, networkOf)));
  return { report: tally.close(day, madeAtMs), terminals: tally.terminals() };
}

async function judgedEntry(entry: JournalEntry): Promise<Judged> {
  const { network, key, kind, retrievalReference, leg, requested, presented, receivedAtMs } = entry;
  return {
    network,
    terminal: key.terminal,
    kind,
    traceReference: key.traceReference,
    retrievalReference,
    authorizationId: leg?.authorizationId,
    transactionId: leg?.transactionId,
    requested,
    approved: entry.authorized,
    presented,
    atMs: receivedAtMs,
    isCounted: true,
    verdict: reconcileEntry(entry, await knownOf(entry)),
  };
}

async function knownOf({ kind, key, leg }: JournalEntry) {
  if (!leg) return nothingKnown;
  return kind === 'withdrawal'
    ? knownOfWithdrawal(leg)
    : knownOfDeposit({ ...leg, terminalId: key.terminal });
}

const nothingKnown = {
  transaction: undefined,
  late: undefined,
  booked: { holds: [], postings: [], takeIns: [] },
};

async function judgedDeed(
  deed: MachineDeed,
  networkOf: (terminalId: string) => Promise<string>,
): Promise<Judged> {
  const { did, terminalId, authorizationId, transactionId, money, atMs } = deed;
  return {
    network: await networkOf(terminalId),
    terminal: terminalId,
    kind: deed.kind ?? (authorizationId ? 'withdrawal' : 'deposit'),
    authorizationId,
    transactionId,
    requested: did === 'counted' ? undefined : money,
    approved: did === 'authorized' ? money : undefined,
    atMs,
    isCounted: did === 'authorized',
    verdict: reconcileDeed(deed, await knownOfDeed(deed)),
  };
}

async function knownOfDeed(deed: MachineDeed): Promise<Known> {
  const { did, authorizationId, actId } = deed;
  if (did === 'contradicted') return nothingKnown;
  if (did === 'refunded') return knownOfRefund({ ...deed, actId: actId ?? '' });
  if (did === 'counted') return knownOfDeposit(deed);
  return knownOfWithdrawal({ ...deed, authorizationId: authorizationId ?? '' });
}

/** Which network a machine is of, asked once for each machine. */
function networks(): (terminalId: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (terminalId) => {
    const network =
      known.get(terminalId) ?? findMachine(terminalId).then((machine) => machine?.network ?? NO_NETWORK);
    known.set(terminalId, network);
    return network;
  };
}

const NO_NETWORK = '-';

/** Some at once, each as soon as there is room, and the first that fails ends it: half a report is none. */
async function eachOf<Item>(items: AsyncGenerator<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const worker = async () => {
    for (let next = await items.next(); !next.done; next = await items.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE_MAX }, worker));
}
