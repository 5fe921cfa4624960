import type { DuckDBConnection } from '@duckdb/node-api';
import type { Buckets } from '../buckets/buckets.ts';
import { holdsAny } from '../buckets/keys-in.ts';
import { CATALOGUE, type Catalogue, type ExternalTable, type View } from '../catalogue/catalogue.ts';
import { duckDbType, quotedName, quotedText } from '../catalogue/column-shape.ts';

/** The catalogue's tables and views inside DuckDB. */
export interface Relations {
  /**
   * Makes those that a query may read, where they are not there yet; by the words in it, since a table or a view more
   * does no harm. Answers why a view could not be made.
   */
  makeThoseNamedIn(sql: string, database: string): Promise<string[]>;
}

export function createRelations(
  connection: DuckDBConnection,
  { catalogue, buckets }: { catalogue: Catalogue; buckets: Buckets },
): Relations {
  const made = new Map<string, string>();

  const makeTable = async (table: ExternalTable): Promise<void> => {
    const folder = buckets.folderOf(table.bucket);
    const source = holdsAny(folder, table.prefix) ? filesOf(table, folder) : nothingOf(table);
    await make(table, source);
  };
  const makeView = async (view: View): Promise<void> => {
    if (made.has(placeOf(view))) return;
    const found = await connection.prepare(view.sql);
    refuseStale(
      view,
      (at) => ({ name: found.columnName(at), type: String(found.columnType(at)) }),
      found.columnCount,
    );
    const columns = view.columns.map(
      ({ name, shape }) => `CAST(${quotedName(name)} AS ${duckDbType(shape)}) AS ${quotedName(name)}`,
    );
    await make(view, `SELECT ${columns.join(', ')} FROM (${view.sql}\n)`);
  };
  const make = async (relation: View | ExternalTable, select: string): Promise<void> => {
    const place = placeOf(relation);
    if (made.get(place) === select) return;
    await connection.run(`CREATE OR REPLACE VIEW ${place} AS ${select}`);
    made.set(place, select);
  };

  const makeThoseNamedIn = async (
    sql: string,
    database: string,
    under: readonly View[] = [],
  ): Promise<string[]> => {
    const words = namesReadIn(sql);
    const isNamed = (one: View | ExternalTable) => one.database === database && words.has(one.name);
    for (const table of catalogue.tables().filter(isNamed)) await makeTable(table);
    const missing: string[] = [];
    for (const view of catalogue.views().filter((one) => isNamed(one) && !under.includes(one))) {
      missing.push(...(await makeThoseNamedIn(view.sql, database, [...under, view])));
      await makeView(view).catch((error: unknown) =>
        missing.push(
          `The view ${view.name} is stale or in invalid state: ${error instanceof Error ? error.message : error}`,
        ),
      );
    }
    return missing;
  };
  return { makeThoseNamedIn };
}

/** A name that the query gives to a part of itself, `name AS (…)`, is not the catalogue's. */
function namesReadIn(sql: string): Set<string> {
  const words = new Set(sql.toLowerCase().match(/\w+/g));
  for (const [, own = ''] of sql.toLowerCase().matchAll(/\b(\w+)\s+as\s*\(/g)) words.delete(own);
  return words;
}

const placeOf = ({ database, name }: View | ExternalTable): string =>
  `${CATALOGUE}.${quotedName(database)}.${quotedName(name)}`;

/** Names without regard to capitals: DuckDB's SQL has none, and the files' own are mapped in the catalogue. */
function filesOf(table: ExternalTable, folder: string): string {
  const jsonName = (name: string) => table.jsonNames.get(name) ?? name;
  const list = (columns: ExternalTable['columns'], named: (name: string) => string) =>
    columns
      .map(({ name, shape }) => `${quotedName(named(name))}: ${quotedText(duckDbType(shape, named))}`)
      .join(', ');
  const options = [
    quotedText(`${folder}/${table.prefix}**/*`),
    "format = 'newline_delimited'",
    `columns = {${list(table.columns, jsonName)}}`,
    ...(table.partitionKeys.length > 0
      ? ['hive_partitioning = true', `hive_types = {${hiveTypes(table)}}`]
      : ['hive_partitioning = false']),
    ...(table.ignoresMalformed ? ['ignore_errors = true'] : []),
  ];
  const columns = table.columns.map(({ name }) => `${quotedName(jsonName(name))} AS ${quotedName(name)}`);
  const keys = table.partitionKeys.map(({ name }) => quotedName(name));
  return (
    `SELECT ${[...columns, ...keys].join(', ')} FROM read_json(${options.join(', ')}) ` +
    `WHERE ${table.projected(Date.now())}`
  );
}

const hiveTypes = ({ partitionKeys }: ExternalTable): string =>
  partitionKeys.map(({ name, shape }) => `${quotedName(name)}: ${duckDbType(shape)}`).join(', ');

/** DuckDB reads no file at all as an error, and Athena as a table with no rows. */
function nothingOf({ columns, partitionKeys, jsonNames }: ExternalTable): string {
  const named = (name: string) => jsonNames.get(name) ?? name;
  const types = [...columns, ...partitionKeys].map(
    ({ name, shape }) => `CAST(NULL AS ${duckDbType(shape, named)}) AS ${quotedName(name)}`,
  );
  return `SELECT ${types.join(', ')} WHERE false`;
}

/** Athena refuses a view whose query no longer answers the columns that the catalogue tells of it. */
function refuseStale(
  { columns }: View,
  columnAt: (at: number) => { name: string; type: string },
  count: number,
): void {
  if (count !== columns.length) {
    throw new Error(`its query has ${count} columns, and the catalogue says ${columns.length}.`);
  }
  for (const [at, column] of columns.entries()) {
    const found = columnAt(at);
    const told = duckDbType(column.shape);
    if (found.name.toLowerCase() === column.name && fitsInto(found.type, told)) continue;
    throw new Error(
      `column ${found.name} of type ${found.type} at position ${at + 1} cannot be ${column.name} of type ${told}.`,
    );
  }
}

const WHOLE = /^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/;
const FRACTION = /^(DOUBLE|FLOAT|DECIMAL.*)$/;

function fitsInto(found: string, told: string): boolean {
  if (found === '"NULL"') return true;
  if (WHOLE.test(told)) return WHOLE.test(found);
  if (FRACTION.test(told)) return WHOLE.test(found) || FRACTION.test(found);
  return familyOf(found) === familyOf(told);
}

/** A list is a list and a row a row; what is inside is left to the cast. */
const familyOf = (type: string): string =>
  type.endsWith('[]') ? 'LIST' : (/^[A-Z ]+/.exec(type)?.[0].trim() ?? type);
