import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { Sentence } from '../../../infra/local/sentence.ts';
import { type FactFilesWritten, factFilesIn } from './fact-files.ts';
import { measuresOf } from './measures-of-books.ts';
import { type History, simulateHistory } from './simulate-history.ts';
import { type Summary, summaryOf } from './summary-of.ts';

const USAGE =
  'A whole number each: npm run simulate -- --customers 10000 --days 30 --seed 1 [--from 2026-10-23] [--out folder]';

/** All of them are in memory at once, with some 12 KB each. */
const CUSTOMERS_MAX = 200_000;
const DAYS_MAX = 366;

/** The simulator's own account of it, by which a folder is known to be one of its. */
const BOOKS = 'books.json';

const Arguments = z.object({
  customers: z.coerce.number().int().min(1).max(CUSTOMERS_MAX),
  days: z.coerce.number().int().min(1).max(DAYS_MAX),
  seed: z.coerce.number().int().min(0).max(4_294_967_295),
  from: z.iso.date(),
  out: z.string().min(1),
});

/** `npm run simulate`: a history of a bank, as files of a lake. Ends with 1 where it was not told what to do. */
try {
  const { out, ...history } = readArguments();
  makeRoom(out);
  const startedAtMs = performance.now();
  const files = factFilesIn(out, history.seed);
  const books = simulateHistory(history, { tell: files.write, passed: progress(history, startedAtMs) });
  const written = files.close();
  const summary = summaryOf(books);
  const known = { ...history, ...written, ...summary, measures: measuresOf(books) };
  writeFileSync(join(out, BOOKS), `${JSON.stringify(known, null, 2)}\n`);
  tell(history, written, summary, out);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(): z.infer<typeof Arguments> {
  const read = Arguments.safeParse(given());
  if (!read.success) throw new Sentence(USAGE);
  return read.data;
}

function given() {
  try {
    return parseArgs({
      options: {
        customers: { type: 'string', default: '10000' },
        days: { type: 'string', default: '30' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '2026-10-23' },
        out: { type: 'string', default: join('.staffetta', 'simulated') },
      },
    }).values;
  } catch {
    throw new Sentence(USAGE);
  }
}

/** What was simulated before makes room. What was not is somebody's. */
function makeRoom(out: string): void {
  const facts = join(out, 'facts');
  if (existsSync(facts) && !existsSync(join(out, BOOKS))) {
    throw new Sentence(`There are facts in ${out} that were not simulated. Name another folder with --out.`);
  }
  rmSync(facts, { recursive: true, force: true });
  mkdirSync(facts, { recursive: true });
}

function progress({ days }: History, startedAtMs: number) {
  return (day: number) => {
    const seconds = (performance.now() - startedAtMs) / 1_000;
    process.stdout.write(`\r  day ${day} of ${days}, ${seconds.toFixed(0)} s  ${day === days ? '\n' : ''}`);
  };
}

function tell(history: History, written: FactFilesWritten, summary: Summary, out: string): void {
  const lastDay = new Date(Date.parse(history.from) + (history.days - 1) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const { started, ...outcomes } = summary.transactions;
  const ended = Object.entries(outcomes).map(([outcome, count]) => `${inWords(count)} ${outcome}`);
  console.log(`
  ${inWords(history.customers)} customers from ${history.from} to ${lastDay}, seed ${history.seed}
  ${inWords(written.facts)} facts in ${inWords(written.files)} files, ${inWords(Math.round(written.bytes / 1024))} KiB:
    ${join(out, 'facts')}
  ${inWords(started)} transactions: ${ended.join(', ')}
  The simulator's own books, to hold the measures to:
    ${join(out, BOOKS)}

  Next: npm run export -- --lake ${out} --from ${history.from} --to ${lastDay} --format csv
`);
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
