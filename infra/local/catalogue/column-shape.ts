import { Sentence } from '../sentence.ts';

/** What a column of the catalogue holds, in words that are no engine's yet. */
export type ColumnShape =
  | { readonly scalar: string }
  | { readonly listOf: ColumnShape }
  | { readonly mapOf: readonly [key: ColumnShape, value: ColumnShape] }
  | { readonly row: readonly (readonly [name: string, shape: ColumnShape])[] };

/**
 * Reads a type as Hive writes it, `array<struct<id:string,atms:bigint>>`, or as Trino does,
 * `array(row(id varchar, atms bigint))`. Throws a sentence for one that is not known here.
 */
export function readColumnShape(text: string): ColumnShape {
  const tokens = text.toLowerCase().match(/"(?:[^"]|"")*"|`[^`]*`|\w+|[<>(),:]/g) ?? [];
  let at = 0;
  const next = () => tokens[at] ?? '';
  const take = () => tokens[at++] ?? '';
  const takeIf = (...wanted: readonly string[]) => wanted.includes(next()) && take() !== '';

  const inBrackets = <T>(readOne: () => T): T[] => {
    const items: T[] = [];
    if (!takeIf('<', '(')) return items;
    do items.push(readOne());
    while (takeIf(','));
    if (!takeIf('>', ')')) throw unknown(text);
    return items;
  };
  const readField = (): readonly [string, ColumnShape] => {
    const name = take().replace(/^["`]|["`]$/g, '');
    takeIf(':');
    return [name, readOne()];
  };
  const readOne = (): ColumnShape => {
    const word = take();
    if (word === 'struct' || word === 'row') return { row: inBrackets(readField) };
    if (word === 'array') {
      const [listOf] = inBrackets(readOne);
      if (listOf) return { listOf };
    }
    if (word === 'map') {
      const [key, value] = inBrackets(readOne);
      if (key && value) return { mapOf: [key, value] };
    }
    const scalar = SCALARS[word];
    if (scalar === undefined) throw unknown(text);
    const sizes = inBrackets(take);
    const zoned = takeIf('with') && takeIf('time') && takeIf('zone');
    if (word === 'decimal') return { scalar: `DECIMAL(${sizes[0] ?? '10'},${sizes[1] ?? '0'})` };
    return { scalar: zoned ? 'TIMESTAMP WITH TIME ZONE' : scalar };
  };

  const shape = readOne();
  if (at < tokens.length) throw unknown(text);
  return shape;
}

/** By the names of Hive and of Trino. */
const SCALARS: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  varchar: 'VARCHAR',
  char: 'VARCHAR',
  boolean: 'BOOLEAN',
  tinyint: 'TINYINT',
  smallint: 'SMALLINT',
  int: 'INTEGER',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  float: 'FLOAT',
  real: 'FLOAT',
  double: 'DOUBLE',
  decimal: 'DECIMAL',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  binary: 'BLOB',
  varbinary: 'BLOB',
};

/** As DuckDB names it. `named` gives a field the name that it has in the files. */
export function duckDbType(shape: ColumnShape, named: (name: string) => string = (name) => name): string {
  if ('scalar' in shape) return shape.scalar;
  if ('listOf' in shape) return `${duckDbType(shape.listOf, named)}[]`;
  if ('mapOf' in shape) return `MAP(${shape.mapOf.map((one) => duckDbType(one, named)).join(', ')})`;
  const fields = shape.row.map(([name, of]) => `${quotedName(named(name))} ${duckDbType(of, named)}`);
  return `STRUCT(${fields.join(', ')})`;
}

/** A name as SQL takes it, whatever is in it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text as SQL takes it. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const unknown = (text: string) =>
  new Sentence(
    `The catalogue has a column of type ${text}, which the local runner does not know: add it in ` +
      'infra/local/catalogue/column-shape.ts.',
  );
