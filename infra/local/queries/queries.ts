import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Buckets } from '../buckets/buckets.ts';
import { holdsAny } from '../buckets/keys-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Store } from '../store.ts';
import type { SqlEngine } from './duckdb.ts';
import { openQueryTable, type QueryRow } from './query-table.ts';
import { type Row, readResult, writeResult } from './result-file.ts';
import { copyOptions, readUnload, type Unload, unloadedExtension } from './unload.ts';

/** A workgroup of Athena as its template describes it. */
export interface WorkGroup {
  readonly name: string;
  readonly isEnabled: boolean;
  readonly outputLocation: string | undefined;
  /** Whoever names another location is not heard. */
  readonly isEnforced: boolean;
}

export interface QueryRequest {
  readonly sql: string;
  readonly database: string;
  readonly workGroup: string;
  readonly outputLocation?: string | undefined;
}

/**
 * The queries of this copy, in Athena's place: they wait for their turn, run one after the other, and leave their
 * results in a bucket. What was asked for survives a restart, and is then run anew.
 */
export interface Queries {
  addWorkGroup(workGroup: WorkGroup): void;
  /** Where the results of a query will lie. */
  outputOf(workGroup: string, wanted: string | undefined): string;
  /** The same token with the same request names the query that it named before. */
  ask(request: QueryRequest, token: string): string;
  find(id: string): QueryRow;
  cancel(id: string): void;
  /** Some rows of a result from a place on; the first row has the names of the columns. */
  results(id: string, from: number, rowsMax: number): { rows: Row[]; next: number | undefined };
  start(): void;
  stop(): Promise<void>;
}

/** Athena turns away who has more than so many waiting. */
const QUEUED_MAX = 100;

/** As long as Athena remembers a query. */
const KEPT_MS = 45 * 24 * 3_600_000;

const INTERRUPT_EVERY_MS = 20;

const MESSAGE_CHARACTERS_MAX = 4_000;

export function openQueries(
  store: Store,
  site: { buckets: Buckets; catalogue: Catalogue; spillFolder: string },
): Queries {
  const sql = openQueryTable(store);
  sql.forget.run(Date.now() - KEPT_MS);
  const { buckets } = site;
  const workGroups = new Map<string, WorkGroup>();
  let engine: Promise<SqlEngine> | undefined;
  let running: { id: string; done: Promise<void> } | undefined;
  let isOpen = false;

  /** Loaded when somebody asks for the first time: whoever only starts the system does not wait for it. */
  const engineOnce = () => {
    engine ??= import('./duckdb.ts').then(({ openDuckDb }) => openDuckDb(site));
    return engine;
  };

  const runNext = (): void => {
    if (!isOpen || running) return;
    const row = sql.next.get() as QueryRow | undefined;
    if (!row) return;
    sql.begin.run(Date.now(), row.id);
    const done = runOne(row).finally(() => {
      running = undefined;
      runNext();
    });
    running = { id: row.id, done };
  };

  const runOne = async (row: QueryRow): Promise<void> => {
    let outcome: Outcome;
    try {
      outcome = { state: 'SUCCEEDED', ...(await answer(row)) };
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      outcome = { state: 'FAILED', location: row.location, reason: words.slice(0, MESSAGE_CHARACTERS_MAX) };
    }
    // Who was stopped with the copy is run anew by the next one.
    if (!isOpen) return;
    const { state, reason = null, location, columns = null, manifest = null } = outcome;
    sql.finish.run(state, reason, location, columns, manifest, Date.now(), row.id);
  };

  /** Again and again until it is over: between two of its statements nothing is there to interrupt. */
  const interrupt = async (id: string): Promise<void> => {
    const opened = await engine?.catch(() => undefined);
    while (running?.id === id) {
      opened?.interrupt();
      await Promise.race([running.done, wait(INTERRUPT_EVERY_MS)]);
    }
  };

  const answer = async (row: QueryRow): Promise<Omit<Outcome, 'state'>> => {
    const request = JSON.parse(row.request) as QueryRequest;
    const unload = readUnload(request.sql);
    return unload ? unloadInto(row, request, unload) : selectInto(row, request);
  };

  const selectInto = async ({ id, location }: QueryRow, request: QueryRequest) => {
    const { columns, rows } = await (await engineOnce()).select(request.sql, request.database);
    const draft = buckets.draft();
    await writeResult(
      draft,
      columns.map(({ name }) => name),
      rows,
    );
    const place = placeIn(location);
    const result = `${location}${id}.csv`;
    await buckets.adopt(place.bucket, `${place.prefix}${id}.csv`, draft);
    return { location: result, columns: JSON.stringify(columns) };
  };

  const unloadInto = async ({ id, location }: QueryRow, request: QueryRequest, unload: Unload) => {
    const to = placeIn(unload.to.endsWith('/') ? unload.to : `${unload.to}/`);
    if (holdsAny(buckets.folderOf(to.bucket), to.prefix)) {
      throw new Error(`HIVE_PATH_ALREADY_EXISTS: Target directory for unload is not empty: ${unload.to}`);
    }
    const draft = buckets.draft();
    await (await engineOnce()).copy(unload.select, request.database, draft, copyOptions(unload));
    const key = `${to.prefix}${nameTime(Date.now())}_00000_${id}${unloadedExtension(unload)}`;
    await buckets.adopt(to.bucket, key, draft);
    const output = placeIn(location);
    await buckets.put(output.bucket, `${output.prefix}${id}-manifest.csv`, `s3://${to.bucket}/${key}\n`);
    return { location: `${location}${id}`, columns: '[]', manifest: `${location}${id}-manifest.csv` };
  };

  const find = (id: string): QueryRow => {
    const row = sql.find.get(id) as QueryRow | undefined;
    if (row) return row;
    throw refused(`QueryExecution ${id} was not found`);
  };

  return {
    addWorkGroup: (workGroup) => workGroups.set(workGroup.name, workGroup),
    outputOf: (workGroup, outputLocation) =>
      outputOf(workGroups.get(workGroup), { workGroup, outputLocation }),
    ask: (request, token) => {
      const known = sql.byToken.get(token) as QueryRow | undefined;
      const asked = JSON.stringify(request);
      if (known && known.request !== asked) throw refused('Idempotent parameters do not match');
      if (known) return known.id;
      const { count } = sql.countQueued.get() as { count: number };
      if (count >= QUEUED_MAX) {
        throw new CloudRefusal(400, 'TooManyRequestsException', 'Too many queries are waiting.');
      }
      const id = randomUUID();
      const location = outputOf(workGroups.get(request.workGroup), request);
      buckets.folderOf(placeIn(location).bucket);
      sql.insert.run(id, token, asked, Date.now(), location, request.workGroup);
      runNext();
      return id;
    },
    find,
    cancel: (id) => {
      find(id);
      sql.cancel.run(Date.now(), id);
      if (running?.id === id) void interrupt(id);
    },
    results: (id, from, rowsMax) => {
      const { state, location, manifest } = find(id);
      if (state === 'QUEUED' || state === 'RUNNING') {
        throw refused(`Query has not yet finished. Current state: ${state}`);
      }
      if (state !== 'SUCCEEDED') {
        throw refused(`Query did not finish successfully. Final query state: ${state}`);
      }
      if (manifest !== null) return { rows: [], next: undefined };
      const { bucket, prefix: key } = placeIn(location);
      const stored = buckets.find(bucket, key);
      if (!stored) throw refused(`Could not find results at ${location}`);
      return readResult(stored.file, from, rowsMax);
    },
    start: () => {
      isOpen = true;
      sql.beginAgain.run();
      runNext();
    },
    stop: async () => {
      isOpen = false;
      if (running) await interrupt(running.id);
      (await engine?.catch(() => undefined))?.close();
    },
  };
}

interface Outcome {
  readonly state: 'SUCCEEDED' | 'FAILED';
  readonly reason?: string;
  readonly location: string;
  readonly columns?: string;
  readonly manifest?: string;
}

function outputOf(
  workGroup: WorkGroup | undefined,
  request: Pick<QueryRequest, 'workGroup' | 'outputLocation'>,
): string {
  if (!workGroup) throw refused(`WorkGroup ${request.workGroup} is not found.`);
  if (!workGroup.isEnabled) throw refused(`WorkGroup ${workGroup.name} is disabled.`);
  const own = workGroup.isEnforced ? undefined : request.outputLocation;
  const location = own ?? workGroup.outputLocation;
  if (location !== undefined) return location.endsWith('/') ? location : `${location}/`;
  throw refused('No output location provided. An output location is required.');
}

function placeIn(location: string): { bucket: string; prefix: string } {
  const [, bucket, prefix = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(location) ?? [];
  if (bucket !== undefined) return { bucket, prefix };
  throw refused(`${location} is no place in a bucket.`);
}

const refused = (says: string) => new CloudRefusal(400, 'InvalidRequestException', says);

/** As Athena names what it unloads: `20260309_170500`. */
const nameTime = (atMs: number): string =>
  new Date(atMs)
    .toISOString()
    .slice(0, 'yyyy-MM-ddTHH:mm:ss'.length)
    .replaceAll(/[-:]/g, '')
    .replace('T', '_');
