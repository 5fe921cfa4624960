import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chance, chanceOf } from '../atm-network/chance.ts';
import type { FactLine } from './fact-line.ts';

export interface FactFilesWritten {
  readonly facts: number;
  readonly files: number;
  readonly bytes: number;
}

/** Where the facts go, and when all that there were have been written. */
export interface FactFiles {
  readonly write: (fact: FactLine) => void;
  readonly close: () => FactFilesWritten;
}

/** Firehose closes a file at so much, or when its time is up. */
const FILE_CHARS_MAX = 4 * 1024 * 1024;
const GZIP_LEVEL = 4;

const HOUR_MS = 3_600_000;
/** The bus delivers at least once, and for a day: of so many facts one comes twice, and one comes late. */
const TWICE_SHARE = 1 / 1_000;
const LATE_SHARE = 1 / 500;

/**
 * Writes facts as Firehose would: compressed lines, in folders by the day and the kind of each fact itself, a few of them
 * twice, and a few hours after the others.
 */
export function factFilesIn(folder: string, seed: number): FactFiles {
  const chance = chanceOf(seed);
  const open = new Map<string, { lines: string[]; chars: number }>();
  const late: { readonly fact: FactLine; readonly atMs: number }[] = [];
  let [facts, files, bytes] = [0, 0, 0];
  let today = '';

  const flush = (where: string): void => {
    const part = open.get(where);
    open.delete(where);
    if (!part || part.lines.length === 0) return;
    files += 1;
    const within = join(folder, 'facts', where);
    mkdirSync(within, { recursive: true });
    const packed = gzipSync(`${part.lines.join('\n')}\n`, { level: GZIP_LEVEL });
    bytes += packed.length;
    writeFileSync(join(within, `facts-${String(files).padStart(6, '0')}.gz`), packed);
  };
  const put = ({ day, kind, line }: FactLine): void => {
    const where = `day=${day}/kind=${kind}`;
    const part = open.get(where) ?? { lines: [], chars: 0 };
    open.set(where, part);
    part.lines.push(line);
    part.chars += line.length;
    facts += 1;
    if (part.chars >= FILE_CHARS_MAX) flush(where);
  };
  const endOfDay = (): void => {
    for (const where of [...open.keys()]) flush(where);
  };
  const deliver = (fact: FactLine, chanceOfIt: Chance): void => {
    const lateMs = chanceOfIt.below(22 * HOUR_MS);
    if (chanceOfIt.happens(LATE_SHARE)) late.push({ fact, atMs: fact.atMs + lateMs });
    else put(fact);
    if (chanceOfIt.happens(TWICE_SHARE)) late.push({ fact, atMs: fact.atMs + lateMs });
  };
  const deliverLate = (untilMs: number): void => {
    const due = late.filter(({ atMs }) => atMs < untilMs);
    if (due.length === 0) return;
    late.splice(0, late.length, ...late.filter(({ atMs }) => atMs >= untilMs));
    for (const { fact } of due) put(fact);
  };
  return {
    write: (fact) => {
      if (fact.day > today) {
        endOfDay();
        today = fact.day;
        deliverLate(fact.atMs);
      }
      deliver(fact, chance);
    },
    close: () => {
      deliverLate(Number.POSITIVE_INFINITY);
      endOfDay();
      return { facts, files, bytes };
    },
  };
}
