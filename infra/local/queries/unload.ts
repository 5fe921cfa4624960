/** `UNLOAD (SELECT …) TO 's3://bucket/prefix/' WITH (format = 'PARQUET')`, taken apart. */
export interface Unload {
  readonly select: string;
  readonly to: string;
  readonly format: UnloadFormat;
  readonly compression: string;
  readonly fieldDelimiter: string;
}

export type UnloadFormat = 'PARQUET' | 'JSON' | 'TEXTFILE';

/** As Athena compresses what it unloads, where nothing else is said. */
const COMPRESSION_DEFAULT = 'GZIP';

const COMPRESSIONS: Readonly<Record<UnloadFormat, readonly string[]>> = {
  PARQUET: ['GZIP', 'SNAPPY', 'ZSTD', 'LZ4', 'NONE'],
  JSON: ['GZIP', 'ZSTD', 'NONE'],
  TEXTFILE: ['GZIP', 'ZSTD', 'NONE'],
};

/** Hive parts the fields of a text file with a character that no text has. */
const FIELD_DELIMITER_DEFAULT = '\u0001';

/** Reads an UNLOAD statement; `undefined` for any other. Throws `Error` for one that Athena would refuse. */
export function readUnload(sql: string): Unload | undefined {
  const head = /^\s*UNLOAD\s*\(/i.exec(sql);
  if (!head) return undefined;
  const end = closingOf(sql, head[0].length);
  const [, to = '', properties] =
    /^\s*TO\s+'((?:[^']|'')+)'\s*WITH\s*\((.*)\)\s*;?\s*$/is.exec(sql.slice(end + 1)) ?? [];
  if (properties === undefined)
    throw new Error("SYNTAX_ERROR: UNLOAD needs TO 's3://…' and WITH (format = …).");

  const {
    format: named = '',
    compression = COMPRESSION_DEFAULT,
    field_delimiter,
    ...others
  } = read(properties);
  const format = named.toUpperCase() as UnloadFormat;
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Error(`NOT_SUPPORTED: UNLOAD with ${other} is not run on this machine.`);
  if (!COMPRESSIONS[format]?.includes(compression.toUpperCase())) {
    throw new Error(`NOT_SUPPORTED: UNLOAD of ${named} with ${compression} is not run on this machine.`);
  }
  return {
    select: sql.slice(head[0].length, end),
    to: to.replaceAll("''", "'"),
    format,
    compression: compression.toUpperCase(),
    fieldDelimiter: field_delimiter ?? FIELD_DELIMITER_DEFAULT,
  };
}

/** As DuckDB's COPY takes it: the same files, but for their number. */
export function copyOptions({ format, compression, fieldDelimiter }: Unload): string {
  const compressed = `COMPRESSION ${compression === 'NONE' ? 'uncompressed' : compression.toLowerCase()}`;
  if (format === 'PARQUET') return `FORMAT parquet, ${compressed}`;
  if (format === 'JSON') return `FORMAT json, ${compressed.replace('uncompressed', 'none')}`;
  const delimiter = fieldDelimiter.replaceAll("'", "''");
  return `FORMAT csv, HEADER false, DELIMITER '${delimiter}', QUOTE '', ESCAPE '', NULLSTR '\\N', ${compressed.replace('uncompressed', 'none')}`;
}

/** What the files' names end in: a reader knows Parquet's compression from inside. */
export function unloadedExtension({ format, compression }: Unload): string {
  if (format === 'PARQUET' || compression === 'NONE') return '';
  return compression === 'GZIP' ? '.gz' : '.zst';
}

/** Where the parenthesis before `from` is closed: texts, names and comments may hold others. */
function closingOf(sql: string, from: number): number {
  let open = 1;
  for (const { 0: token, index } of sql.matchAll(
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*.*?\*\/|[()]/gs,
  )) {
    if (index < from) continue;
    if (token === '(') open += 1;
    if (token === ')') open -= 1;
    if (open === 0) return index;
  }
  throw new Error('SYNTAX_ERROR: a parenthesis of UNLOAD is not closed.');
}

function read(properties: string): Record<string, string> {
  const found = [...properties.matchAll(/\s*(\w+)\s*=\s*'((?:[^']|'')*)'\s*(?:,|$)/gy)];
  if (found.map(([whole]) => whole).join('') !== properties) {
    throw new Error(`SYNTAX_ERROR: the properties of UNLOAD cannot be read: ${properties}`);
  }
  return Object.fromEntries(
    found.map(([, name = '', value = '']) => [name.toLowerCase(), value.replaceAll("''", "'")]),
  );
}
