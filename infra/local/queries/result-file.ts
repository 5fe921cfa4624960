import { closeSync, createWriteStream, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A row of texts; none is a null. */
export type Row = readonly (string | null)[];

/** Writes a result as Athena does: CSV with a head, in which a null is nothing and any text is quoted. */
export async function writeResult(
  file: string,
  names: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const lines = async function* () {
    yield lineOf(names);
    for await (const some of rows) yield some.map(lineOf).join('');
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

const lineOf = (row: Row): string =>
  `${row.map((text) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`)).join(',')}\n`;

const WINDOW_BYTES = 65_536;
const WINDOW_GROWS_BY = 4;

/** Some rows of a result, from a place in its file, and the place of the next; the first row is the head. */
export function readResult(
  file: string,
  from: number,
  rowsMax: number,
): { rows: Row[]; next: number | undefined } {
  const handle = openSync(file, 'r');
  try {
    const left = fstatSync(handle).size - from;
    for (let window = WINDOW_BYTES; ; window *= WINDOW_GROWS_BY) {
      const bytes = Buffer.alloc(Math.max(Math.min(window, left), 0));
      readSync(handle, bytes, 0, bytes.length, from);
      const { rows, end } = rowsIn(bytes, rowsMax);
      if (rows.length < rowsMax && bytes.length < left) continue;
      return { rows, next: end < left ? from + end : undefined };
    }
  } finally {
    closeSync(handle);
  }
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_END = 0x0a;

/** The whole rows at the beginning of some bytes, and where the last of them ends. */
function rowsIn(bytes: Buffer, rowsMax: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let end = 0;
  let row: (string | null)[] = [];
  let at = 0;
  while (at < bytes.length && rows.length < rowsMax) {
    const from = at;
    if (bytes[at] === QUOTE) {
      do at = bytes.indexOf(QUOTE, at + 1) + 1;
      while (at > 0 && bytes[at] === QUOTE);
      if (at === 0) break;
      row.push(bytes.toString('utf8', from + 1, at - 1).replaceAll('""', '"'));
    } else row.push(null);
    if (bytes[at] === LINE_END) {
      rows.push(row);
      row = [];
      end = at + 1;
    } else if (bytes[at] !== COMMA) break;
    at += 1;
  }
  return { rows, end };
}
