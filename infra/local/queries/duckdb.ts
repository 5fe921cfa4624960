import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBPreparedStatement,
  type DuckDBType,
  DuckDBTypeId,
  StatementType,
} from '@duckdb/node-api';
import type { Buckets } from '../buckets/buckets.ts';
import { CATALOGUE, type Catalogue } from '../catalogue/catalogue.ts';
import { quotedName, quotedText } from '../catalogue/column-shape.ts';
import { createRelations } from './relations.ts';
import type { Row } from './result-file.ts';
import { athenaType, valueText } from './value-text.ts';

export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

/** What answers SQL on this machine in Athena's place. One query at a time. */
export interface SqlEngine {
  select(
    sql: string,
    database: string,
  ): Promise<{ columns: readonly ResultColumn[]; rows: AsyncIterable<readonly Row[]> }>;
  /** Writes what a query answers to one file, with the options of COPY. */
  copy(sql: string, database: string, file: string, options: string): Promise<void>;
  /** Makes what is running fail. */
  interrupt(): void;
  close(): void;
}

/** Beyond this it spills to files, and beyond those it fails: the rest of the system runs beside it. */
const MEMORY_MAX = '1GB';
const SPILLED_MAX = '8GB';
const THREADS_MAX = 2;

/**
 * Opens DuckDB in memory, with the catalogue's tables over the buckets' folders. It keeps Athena's ways where they are
 * settings: times are UTC, and whole numbers divide into whole numbers. It reads and writes in the buckets' folder
 * alone, whatever a query says.
 */
export async function openDuckDb(site: {
  buckets: Buckets;
  catalogue: Catalogue;
  spillFolder: string;
}): Promise<SqlEngine> {
  mkdirSync(site.spillFolder, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY_MAX,
    threads: String(THREADS_MAX),
    temp_directory: site.spillFolder,
    max_temp_directory_size: SPILLED_MAX,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  for (const statement of settingsFor(site)) await connection.run(statement);
  const relations = createRelations(connection, site);

  const prepare = async (sql: string, database: string): Promise<DuckDBPreparedStatement> => {
    if (!site.catalogue.hasDatabase(database))
      throw new Error(`SCHEMA_NOT_FOUND: there is no database ${database}.`);
    await connection.run(`USE ${CATALOGUE}.${quotedName(database.toLowerCase())}`);
    const missing = await relations.makeThoseNamedIn(sql, database.toLowerCase());
    try {
      return await prepareSelect(connection, sql);
    } catch (error) {
      throw missing.length === 0
        ? error
        : new Error([messageOf(error), ...missing].join('\n'), { cause: error });
    }
  };

  return {
    select: async (sql, database) => {
      const prepared = await prepare(sql, database);
      const columns = columnsOf(prepared);
      const result = await prepared.stream();
      const rows = async function* () {
        for await (const some of result.yieldRows()) {
          yield some.map((row) => row.map((value, at) => valueText(value, columns[at]?.type ?? TEXT)));
        }
      };
      return { columns: columns.map(({ name, type }) => ({ name, type: athenaType(type) })), rows: rows() };
    },
    copy: async (sql, database, file, options) => {
      const columns = columnsOf(await prepare(sql, database));
      const wanted = columns.map(({ name, type }) => asWritten(name, type)).join(', ');
      await connection.run(`COPY (SELECT ${wanted} FROM (${sql}\n)) TO ${quotedText(file)} (${options})`);
    },
    interrupt: () => connection.interrupt(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function settingsFor({ buckets, catalogue }: { buckets: Buckets; catalogue: Catalogue }): string[] {
  return [
    "SET TimeZone = 'UTC'",
    'SET integer_division = true',
    `SET allowed_directories = [${quotedText(join(buckets.folder, '/'))}]`,
    'SET enable_external_access = false',
    `ATTACH ':memory:' AS ${CATALOGUE}`,
    ...catalogue.databases().map((name) => `CREATE SCHEMA ${CATALOGUE}.${quotedName(name)}`),
    'SET lock_configuration = true',
  ];
}

/** A query reads, and is one. */
async function prepareSelect(connection: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error('SYNTAX_ERROR: only one statement at a time is run.');
  const prepared = await statements.prepare(0);
  if (prepared.statementType === StatementType.SELECT) return prepared;
  throw new Error('NOT_SUPPORTED: only SELECT and UNLOAD are run on this machine.');
}

const TEXT = { typeId: DuckDBTypeId.VARCHAR } as DuckDBType;

function columnsOf(prepared: DuckDBPreparedStatement): { name: string; type: DuckDBType }[] {
  return Array.from({ length: prepared.columnCount }, (_, at) => ({
    name: prepared.columnName(at),
    type: prepared.columnType(at),
  }));
}

/** A sum of whole numbers is larger here than Athena's, and no file format has one of that size. */
function asWritten(name: string, { typeId }: DuckDBType): string {
  const column = quotedName(name);
  return typeId === DuckDBTypeId.HUGEINT ? `CAST(${column} AS BIGINT) AS ${column}` : column;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
