import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Sentence } from '../infra/local/sentence.ts';
import { ExportRequest } from '../shared/contract/measure-routes.ts';
import { requireRange } from '../shared/measures/ask-for.ts';
import { lineInText } from '../shared/measures/line.ts';
import { Refusal } from '../shared/refusal/refusal.ts';
import { factsIn } from './export/facts-in.ts';
import { writeExport } from './export/write-export.ts';

const USAGE = `Export the measures of some days (UTC), both included:
  npm run export -- --from 2026-11-01 --to 2026-11-30 --format csv
  --format parquet|csv|ndjson        one file for each table
  --lake folder                      where facts lie: of npm run simulate, or of a running copy (.staffetta)
  --out folder                       where the files shall lie; it must be new or empty`;

// npm run export: a table for each measure and one of the transactions, with what they mean and what they add up to.
try {
  const { wanted, lake, out } = readArguments();
  const facts = factsIn(lake);
  const { line, tables } = await wholeOrNotAt(out, (folder) => writeExport({ ...wanted, facts, folder }));
  console.log(`${tables} tables of ${wanted.from} to ${wanted.to} (UTC) as ${wanted.format}: ${out}`);
  console.log(lineInText(line));
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const { lake, out, ...given } = parsed();
  const wanted = ExportRequest.safeParse(given);
  if (!wanted.success) throw new Sentence(USAGE);
  try {
    requireRange(wanted.data);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    throw new Sentence(cause.message, { cause });
  }
  const { from, to, format } = wanted.data;
  const usual = join('.staffetta', 'exports', `${from}_${to}_${format}`);
  return { wanted: wanted.data, lake, out: resolve(out ?? usual) };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        format: { type: 'string' },
        lake: { type: 'string', default: '.staffetta' },
        out: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new Sentence(USAGE, { cause });
  }
}

/** What is made is made beside its place, and put there once it is whole: a folder that is there is a whole export. */
async function wholeOrNotAt<Made>(out: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  if (existsSync(out) && (!isFolder(out) || readdirSync(out).length > 0)) {
    throw new Sentence(`There is something at ${out} already. Name another place with --out, or remove it.`);
  }
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}`);
  try {
    mkdirSync(beside, { recursive: true });
    const made = await make(beside);
    rmSync(out, { recursive: true, force: true });
    renameSync(beside, out);
    return made;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function isFolder(path: string): boolean {
  try {
    return readdirSync(path) !== undefined;
  } catch {
    return false;
  }
}
