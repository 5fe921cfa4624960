import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readBooks } from '../../shared/aws/ledger/books.ts';
import { balanceTheBooks } from '../../shared/cash/balance-the-books.ts';
import { Fact } from '../../shared/measures/fact.ts';
import { Difference } from '../../shared/switch/journal/journal-entry.ts';
import { reachTables } from '../../tools/reconcile/reach-tables.ts';
import { environmentAsItWas } from '../support/environment-as-it-was.ts';
import type { Copy } from './copy.ts';
import type { Worker } from './customers.ts';
import { lostAdvices } from './lost-advices.ts';
import type { Network } from './network.ts';

const root = join(import.meta.dirname, '..', '..');

/** What is held against what the bank acknowledged, when everything is delivered. */
export interface CountedUp {
  /** Distinct events of transactions in the lake. */
  readonly events: number;
  readonly started: number;
  readonly ended: number;
  readonly open: number;
  /** What is on the wrong side. None: nothing was lost, and nothing happened twice. */
  readonly wrong: readonly string[];
}

interface SeenSession {
  readonly transactions: readonly { readonly id: string }[];
}
interface SeenPage<Row> {
  readonly transactions?: readonly Row[];
  readonly notices?: readonly Row[];
  readonly next?: string;
}

const ENDINGS = {
  cancelled: 'TransactionCancelled',
  completed: 'TransactionCompleted',
} as const;

/** The facts in the files of the lake, each once however often it lies there. */
function factsOf({ dataFolder }: Copy): Fact[] {
  const buckets = join(dataFolder, 'buckets');
  const files = readdirSync(buckets, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\/facts\/day=/.test(`${entry.parentPath}/`))
    .map(({ parentPath, name }) => join(parentPath, name));
  const facts = new Map<string, Fact>();
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
    for (const line of text.split('\n').filter(Boolean)) {
      const fact = Fact.parse(JSON.parse(line));
      facts.set(fact.id, fact);
    }
  }
  return [...facts.values()];
}

/** As measures have it: a late report has a transaction of its own, which nobody else began. */
const BEGAN = /^(TransactionStarted|CashSettledLate|CashCountedLate)$/;
const ENDED = /^Transaction(Completed|Cancelled|Declined|Expired)$/;

/** Counts up what the workers were told against what there is: sessions, history, notices, the lake and the books. */
export async function countUp(
  copy: Copy,
  workers: readonly Worker[],
  others: readonly string[],
  network: Pick<Network, 'kept'>,
  sinceMs: number,
): Promise<CountedUp> {
  const wrong: string[] = [];
  const facts = factsOf(copy).filter(({ data }) => data['transactionId'] !== undefined);
  const byTransaction = Map.groupBy(facts, ({ data }) => String(data['transactionId']));
  const open = new Set(others);

  for (const { who, told } of workers) {
    const name = who.customer.customerId;
    const { transactions } = await who.read<SeenSession>('/session');
    for (const { id } of transactions) open.add(id);
    const versions = who.acknowledged.map(({ version }) => version);
    const isRising = versions.every((version, at) => at === 0 || version > (versions[at - 1] ?? 0));
    if (!isRising)
      wrong.push(`${name}: the versions that were acknowledged are no line: ${versions.join(' ')}`);
    if (who.seen < Math.max(...versions))
      wrong.push(`${name}: the session is older than what was acknowledged.`);

    const notices = await allOf<{ transactionId?: string; reason: string }>(
      who,
      '/session/notices',
      'notices',
    );
    for (const { id, outcome } of told) {
      const types = (byTransaction.get(id) ?? []).map(({ type }) => type);
      const startings = types.filter((type) => type === 'TransactionStarted').length;
      const endings = types.filter((type) => ENDED.test(type));
      const expected = outcome === 'open' ? [] : [ENDINGS[outcome]];
      if (startings !== 1) wrong.push(`${name}: ${id} was started, and the lake says so ${startings} times.`);
      if (endings.join() !== expected.join()) {
        wrong.push(`${name}: ${id} was ${outcome}, and the lake says ${endings.join(' and ') || 'nothing'}.`);
      }
      const said = notices.filter(
        (each) => each.transactionId === id && each.reason === 'TransactionCompleted',
      );
      if (outcome === 'completed' && said.length !== 1) {
        wrong.push(`${name}: of ${id}, which was completed, there are ${said.length} notices.`);
      }
    }
  }

  const started = new Set(facts.filter(({ type }) => BEGAN.test(type)).map(transactionOf));
  const ended = new Set(facts.filter(({ type }) => ENDED.test(type)).map(transactionOf));
  const stillOpen = [...started].filter((id) => !ended.has(id));
  for (const id of stillOpen)
    if (!open.has(id)) wrong.push(`${id} was started, and is neither ended nor open.`);
  for (const id of open) if (!started.has(id)) wrong.push(`${id} is open, and the lake does not know it.`);
  for (const id of ended)
    if (!started.has(id)) wrong.push(`${id} ended, and the lake does not know that it began.`);

  const { faults, lost } = await inTheTables(copy, async () => ({
    lost: await lostAdvices(network.kept, sinceMs),
    faults: balanceTheBooks(await readBooks()),
  }));
  wrong.push(
    ...lost.map((each) => `The network was told that ${each} is kept, and the journal knows no outcome.`),
  );
  wrong.push(...faults.map((each) => `Books: ${each}`));
  wrong.push(...(await differencesLeft(copy)));
  return { events: facts.length, started: started.size, ended: ended.size, open: stillOpen.length, wrong };
}

/** Whoever is started after this starts an engine of their own. */
async function inTheTables<Found>(copy: Copy, look: () => Promise<Found>): Promise<Found> {
  const restore = environmentAsItWas();
  await reachTables({ engine: copy.engineUrl, data: copy.dataFolder });
  try {
    return await look();
  } finally {
    restore();
  }
}

const transactionOf = ({ data }: Fact): string => String(data['transactionId']);

async function allOf<Row>(who: Worker['who'], path: string, name: 'notices'): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; ) {
    const page = await who.read<SeenPage<Row>>(`${path}${after && `?after=${encodeURIComponent(after)}`}`);
    rows.push(...(page[name] ?? []));
    if (!page.next) return rows;
    after = page.next;
  }
}

/** What a network that misbehaves contradicts itself by. The day names it for people; nothing of the bank's is wrong in it. */
const OF_THE_NETWORK: ReadonlySet<string> = new Set([...Difference.options, 'late-cash']);

/** What a crash left half done is due within a minute, and done at the next turn of the clock. */
const SWEPT_WITHIN_MS = 120_000;
const SWEEP_EVERY_MS = 2_000;

/** What is still there after the sweeper had its time. */
async function differencesLeft(copy: Copy): Promise<string[]> {
  for (const untilMs = Date.now() + SWEPT_WITHIN_MS; ; await wait(SWEEP_EVERY_MS)) {
    const differences = await differencesOf(copy);
    if (differences.length === 0 || Date.now() > untilMs) return differences;
    await fetch(`${copy.cloudUrl}/_local/schedules/sweep-journal`, { method: 'POST' });
  }
}

/** What `npm run reconcile` says of today, as far as it is of the bank. */
async function differencesOf({ engineUrl, dataFolder }: Copy): Promise<string[]> {
  const program = join(root, 'tools', 'reconcile.ts');
  const given = [program, '--engine', engineUrl, '--data', dataFolder, '--json'];
  const said = await promisify(execFile)(process.execPath, given).catch((error) => error);
  const lines = String(said.stdout).trim().split('\n').slice(0, -1);
  return lines
    .filter((line) => !OF_THE_NETWORK.has((JSON.parse(line) as { difference: string }).difference))
    .map((line) => `Reconciliation: ${line}`);
}
