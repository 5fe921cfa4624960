import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clock } from '../../functions/edge/clock.ts';
import { patience } from '../../functions/measures/counted.ts';
import { findExport } from '../../shared/aws/lake/export-records.ts';
import type { ExportFormat } from '../../shared/contract/measure-routes.ts';
import { exportedTables, tableNameOf } from '../../shared/measures/dictionary.ts';
import { FACT_SCHEMA, type Fact } from '../../shared/measures/fact.ts';
import { OPEN_METRICS_TYPE } from '../../shared/measures/open-metrics.ts';
import { useLake } from '../support/bank-lake.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { analyst } from '../support/customer-of-the-bank.ts';
import { parseOpenMetrics } from '../support/open-metrics-parser.ts';

useBank();
const lake = useLake();

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const now = Date.now();
const dayAgo = (days: number): string => new Date(now - days * DAY_MS).toISOString().slice(0, 10);
const range = { from: dayAgo(20), to: dayAgo(0) };

beforeAll(() => {
  lake.pour([
    ...transfers(7, 'TransactionCompleted'),
    ...transfers(2, 'TransactionCancelled'),
    ...withdrawals(6),
    ...transfers(1, 'TransactionCompleted', 0),
  ]);
});

describe('the list of measures', () => {
  it('says of each what it counts and what its columns mean', async () => {
    const { body } = await call('list-measures', { by: analyst });

    const balance = body.measures.find(({ name }) => name === 'balance');
    expect(balance).toMatchObject({
      filters: ['kind', 'channel'],
      formula: expect.stringMatching(/^started = /),
      example: expect.stringMatching(/= 100\.$/),
    });
    expect(balance?.columns.find(({ name }) => name === 'started')).toEqual({
      name: 'started',
      type: 'whole',
      meaning: 'How many began.',
    });
  });

  it('is not sent again to who has it', async () => {
    const first = await call('list-measures', { by: analyst });

    const again = await call('list-measures', {
      by: analyst,
      headers: { 'if-none-match': first.headers['etag'] },
    });

    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers['etag']).toBe(first.headers['etag']);
  });
});

describe('a measure', () => {
  const read = (query: Record<string, string> = {}, more: Asked = {}) =>
    call('read-measure', { by: analyst, path: { name: 'balance' }, query: { ...range, ...query }, ...more });

  it('says what it counted, up to when, and what it adds up to', async () => {
    const { body } = await read();

    expect(body).toMatchObject({ name: 'balance', schema: 1, ...range });
    expect(Date.parse(body.asOf ?? '')).toBeGreaterThan(now - DAY_MS);
    expect(body.reconciliation).toEqual({
      balances: true,
      counts: {
        started: 16,
        completed: 14,
        cancelled: 2,
        declined: 0,
        expired_with_notice: 0,
        open: 0,
        dropped: 0,
        difference: 0,
        untold: 0,
      },
    });
    const transfer = body.rows.find(({ kind, day }) => kind === 'transfer' && day === dayAgo(3));
    expect(transfer).toMatchObject({ started: 9, open: 0, dropped: 0 });
  });

  it('hides what is of fewer than five', async () => {
    const { body } = await read();

    const transfer = body.rows.find(({ kind, day }) => kind === 'transfer' && day === dayAgo(3));
    expect(transfer).toMatchObject({ cancelled: null });
  });

  it('can be asked of one kind and one channel', async () => {
    const { body } = await read({ kind: 'transfer', channel: 'web' });

    expect(body).toMatchObject({ kind: 'transfer', channel: 'web' });
    expect(body.rows.map(({ kind }) => kind)).toEqual(['transfer', 'transfer']);
  });

  it('has nothing beside it that gives away what it hides', async () => {
    const { body } = await read({ kind: 'transfer', channel: 'web' });

    expect(body.rows.some(({ cancelled }) => cancelled === null)).toBe(true);
    expect(body.reconciliation).toEqual({ balances: true, counts: { dropped: 0, difference: 0, untold: 0 } });
    const line = { path: { name: 'reconciliation' }, query: { ...range, kind: 'transfer' } };
    expect((await read({}, line)).status).toBe(422);
  });

  it('comes in pages, which together are all of it, each row once', async () => {
    const whole = await read();
    const rows: unknown[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await read({ limit: '1', ...(cursor && { cursor }) });
      expect(body.rows).toHaveLength(1);
      rows.push(...body.rows);
      cursor = body.next;
    } while (cursor);

    expect(rows).toEqual(whole.body.rows);
    expect(rows.length).toBeGreaterThan(2);
  });

  it('is counted once, whoever asks for whichever page', async () => {
    await read({ from: dayAgo(19) });
    const before = lake.questions.size;

    await Promise.all([read({ from: dayAgo(19) }), read({ from: dayAgo(19), limit: '1' })]);

    expect(lake.questions.size).toBe(before);
  });

  it('is not sent again to who has it, and is to who has another', async () => {
    const first = await read();
    const ask = (tag: string | undefined) => read({}, { headers: { 'if-none-match': tag } });

    const [same, another, nonsense] = await Promise.all([ask(first.headers['etag']), ask('"1"'), ask('"x"')]);

    expect([same?.status, another?.status, nonsense?.status]).toEqual([304, 200, 200]);
    expect(first.headers['etag']).toMatch(/^"\d{1,15}"$/);
  });

  it('of days of which nothing is known has no rows, and says nothing of any time', async () => {
    const { body } = await read({ from: '2011-01-01', to: '2011-01-02' });

    expect(body).toMatchObject({ rows: [], reconciliation: { counts: { started: 0 }, balances: true } });
    expect(body).not.toHaveProperty('asOf');
  });

  it.each([
    ['a measure that is none', 404, 'measure-not-found', { path: { name: 'no-such-measure' } }],
    [
      'days that end before they begin',
      422,
      'range-invalid',
      { query: { from: '2026-11-02', to: '2026-11-01' } },
    ],
    ['more days than a year has', 422, 'range-invalid', { query: { from: '2025-01-01', to: '2026-01-02' } }],
    ['a day that is none', 400, 'request-invalid', { query: { from: '2026-02-30', to: '2026-03-01' } }],
    ['no days', 400, 'request-invalid', { query: {} }],
    ['a kind that is none', 400, 'request-invalid', { query: { ...range, kind: "x' OR 1=1 --" } }],
    ['more rows than a page may have', 400, 'request-invalid', { query: { ...range, limit: '1001' } }],
    ['a cursor that nobody gave', 400, 'request-invalid', { query: { ...range, cursor: 'WzEsMl0x' } }],
    ['a cursor from the future', 400, 'request-invalid', { query: { ...range, cursor: cursorOf(1, 9e12) } }],
    ['a cursor that goes back', 400, 'request-invalid', { query: { ...range, cursor: cursorOf(-1, 1) } }],
    ['a cursor of long ago', 400, 'request-invalid', { query: { ...range, cursor: cursorOf(1, 1) } }],
  ] as const)('refuses %s', async (_, status, code, asked) => {
    const refused = await call('read-measure', {
      by: analyst,
      path: { name: 'balance' },
      query: range,
      ...asked,
    });

    expect(refused.problem).toMatchObject({ status, code });
  });

  describe('that is not counted yet', () => {
    const usual = patience.doorMs;
    afterEach(() => {
      patience.doorMs = usual;
    });

    it('is asked for again, and what was asked for at first goes on', async () => {
      patience.doorMs = 50;
      const held = lake.hold();
      const query = { from: dayAgo(18) };
      const first = await read(query);
      const asked = lake.questions.size;

      const second = await read(query);
      held.letGo();
      patience.doorMs = usual;
      const third = await read(query);

      for (const notReady of [first, second]) {
        expect(notReady.problem).toMatchObject({ status: 503, code: 'measure-not-ready' });
        expect(notReady.headers['retry-after']).toBe('5');
      }
      expect(third.status).toBe(200);
      expect(lake.questions.size).toBe(asked);
    });
  });

  it('that Athena cannot count is a fault, which says nothing of the lake', async () => {
    lake.failOn(dayAgo(17));
    const faulty = await read({ from: dayAgo(17) });
    lake.failOn(undefined);

    expect(faulty.status).toBe(500);
    expect(faulty.text).not.toMatch(/GENERIC|SELECT|facts/);
  });
});

describe('what monitoring reads', () => {
  it('is OpenMetrics, and says what the day has come to', async () => {
    const answer = await call('read-metrics', { by: analyst });

    expect(answer.headers['content-type']).toBe(OPEN_METRICS_TYPE);
    const families = parseOpenMetrics(answer.text);
    const sampleOf = (name: string, labels: object = {}) =>
      families
        .flatMap(({ samples }) => samples)
        .find((sample) => sample.name === name && JSON.stringify(sample.labels) === JSON.stringify(labels))
        ?.value;
    expect(sampleOf('staffetta_transactions_started_total', { kind: 'transfer', channel: 'web' })).toBe(1);
    expect(sampleOf('staffetta_transactions_started_created', { kind: 'transfer', channel: 'web' })).toBe(
      Math.floor(now / DAY_MS) * (DAY_MS / 1000),
    );
    expect(sampleOf('staffetta_transactions_open', { kind: 'transfer' })).toBe(0);
    expect(sampleOf('staffetta_transactions_dropped')).toBe(0);
    expect(sampleOf('staffetta_cash_unknown')).toBe(0);
    expect(sampleOf('staffetta_orphans')).toBe(0);
    expect(sampleOf('staffetta_resume_seconds_bucket', { le: '+Inf' })).toBe(0);
  });
});

describe('what monitoring reads, while the next count is not done', () => {
  const usual = patience.doorMs;
  afterEach(() => {
    patience.doorMs = usual;
    vi.restoreAllMocks();
  });

  it('is the count before, and only without one there is none', async () => {
    const scrape = () => call('read-metrics', { by: analyst });
    const noon = Date.UTC(2026, 10, 22, 12);
    const itIs = vi.spyOn(clock, 'nowMs').mockReturnValue(noon);
    const first = await scrape();
    const held = lake.hold();
    patience.doorMs = 50;

    itIs.mockReturnValue(noon + 5 * MINUTE_MS);
    const second = await scrape();
    itIs.mockReturnValue(noon + 15 * MINUTE_MS);
    const third = await scrape();
    held.letGo();

    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.text).toBe(first.text);
    expect(third.problem).toMatchObject({ status: 503, code: 'measure-not-ready' });
  });
});

/** Calls what the clock calls. */
async function called(name: 'export-nightly' | 'watch-balance'): Promise<void> {
  const { handler } = (await import(`../../functions/${name}.ts`)) as { handler: () => Promise<void> };
  await handler();
}

describe('the watch', () => {
  it('counts what must be nothing, and fails where it cannot', async () => {
    await expect(called('watch-balance')).resolves.toBeUndefined();

    lake.failOn('cash_unknown');
    await expect(called('watch-balance')).rejects.toThrow('Athena could not answer');
    lake.failOn(undefined);
  });
});

describe('an export', () => {
  beforeEach(() => lake.forgetOrders());

  const order = (format: ExportFormat, key = newKey(), more: object = {}) =>
    call('request-export', { by: analyst, key, body: { ...range, format, ...more } });
  const makeOrdered = async () =>
    lake.hearOrders((await import('../../functions/export-measures.ts')).handler);
  const look = (exportId: string) => call('read-export', { by: analyst, path: { exportId } });

  it.each(['parquet', 'csv', 'ndjson'] as const)(
    'is made whole as %s, with a link to each file',
    async (format) => {
      const { body: ordered } = await order(format);
      expect(ordered).toEqual({ exportId: ordered.exportId, ...range, format, schema: 1, state: 'running' });

      await makeOrdered();

      const { body } = await look(ordered.exportId);
      expect(body).toMatchObject({ state: 'ready', format, ...range });
      const files = body.files ?? [];
      const tables = new Set(files.map(({ table }) => table).filter((table) => table !== undefined));
      expect([...tables].sort()).toEqual(exportedTables.map(tableNameOf).sort());
      const bytes = await Promise.all(files.map(({ url }) => fetched(url)));
      expect(bytes.map(({ length }) => length)).toEqual(files.map((file) => file.bytes));
      const texts = bytes.map((each) => (each[0] === 0x1f ? gunzipSync(each) : each).toString('latin1'));
      const named = (name: string) => bytes[files.findIndex((file) => file.name === name)] ?? Buffer.alloc(0);
      const dictionary = JSON.parse(String(named('dictionary.json')));
      expect(dictionary.tables.map(({ name }: { name: string }) => name)).toEqual(
        exportedTables.map(tableNameOf),
      );
      expect(JSON.parse(String(named('reconciliation.json')))).toMatchObject({
        schema: 1,
        balances: true,
        counts: { started: 16, completed: 14 },
      });
      const checked = files.find(({ name }) => name === 'dictionary.json');
      expect(checked?.sha256).toBe(createHash('sha256').update(named('dictionary.json')).digest('hex'));
      for (const text of texts) expect(text).not.toMatch(/c-[0-9a-f]{8}-|tok_|customerId/);
      const table = files.findIndex((file) => file.table === 'transactions');
      expect(await rowsIn(bytes[table] ?? Buffer.alloc(0), format)).toBe(16);
    },
  );

  it('is the same one for the same key, and is made once', async () => {
    const key = newKey();
    const first = await order('csv', key);
    const again = await order('csv', key);
    await makeOrdered();
    const after = await order('csv', key);

    expect([first.replayed, again.replayed, after.replayed]).toEqual([false, true, true]);
    expect(again.body).toEqual(first.body);
    expect(after.body).toMatchObject({ exportId: first.body.exportId, state: 'ready' });
    expect(await makeOrdered()).toBe(0);
    expect(attemptsOf(first.body.exportId)).toHaveLength(1);
  });

  it('is another’s for another key, and for another who uses the same', async () => {
    const key = newKey();
    const mine = await order('csv', key);

    const others = await Promise.all([
      order('csv'),
      call('request-export', {
        by: { ...analyst, client_id: 'another-tool' },
        key,
        body: { ...range, format: 'csv' },
      }),
    ]);

    expect(others.map((other) => other.status)).toEqual([201, 403]);
    expect(others[0]?.body.exportId).not.toBe(mine.body.exportId);
  });

  it.each([
    ['another export with the same key', 422, 'key-reused', { format: 'parquet' }],
    ['days that end before they begin', 422, 'range-invalid', { from: dayAgo(0), to: dayAgo(1) }],
    ['a form that is none', 400, 'request-invalid', { format: 'xlsx' }],
  ] as const)('refuses %s', async (_, status, code, body) => {
    const key = newKey();
    if (code === 'key-reused') await order('csv', key);

    const refused = await order('csv', key, body);

    expect(refused.problem).toMatchObject({ status, code });
  });

  it('of which nobody knows is not found', async () => {
    const refused = await look(`e${'0'.repeat(24)}`);

    expect(refused.problem).toMatchObject({ status: 404, code: 'export-not-found' });
  });

  it('that breaks off is never ready: it is made anew beside what was left, and then it is', async () => {
    const { body: ordered } = await order('ndjson');
    lake.failOn('outcome');
    await makeOrdered();
    expect((await look(ordered.exportId)).body.state).toBe('running');
    lake.failOn(undefined);

    await makeOrdered();

    const { body } = await look(ordered.exportId);
    expect(body.state).toBe('ready');
    const { manifest } = (await findExport(ordered.exportId)) ?? {};
    expect(new Set(manifest?.files.map(({ key }) => key.split('/')[2])).size).toBe(1);
  });

  it('that cannot be made says so, and why, once nobody tries any more', async () => {
    const { body: ordered } = await order('csv');
    lake.failOn('outcome');
    const states: string[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      await makeOrdered();
      states.push((await look(ordered.exportId)).body.state);
    }
    lake.failOn(undefined);

    expect(states).toEqual(['running', 'running', 'failed']);
    expect((await look(ordered.exportId)).body.reason).toBe('The lake could not answer. Ask again later.');
  });

  it('of the last thirty days is ordered every night, once', async () => {
    await called('export-nightly');
    await called('export-nightly');
    expect(await makeOrdered()).toBe(2);

    const [manifest] = readdirSync(lake.folder, { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('manifest.json'))
      .map((file) => JSON.parse(readFileSync(`${lake.folder}/${file}`, 'utf8')))
      .filter(({ from }) => from === dayAgo(30));
    expect(manifest).toMatchObject({ to: dayAgo(1), format: 'parquet' });
    expect(attemptsOf(manifest.exportId)).toHaveLength(1);
  });
});

const attemptsOf = (exportId: string): string[] =>
  readdirSync(`${lake.folder}/exports/${exportId}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

async function fetched(url: string): Promise<Buffer> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

async function rowsIn(bytes: Buffer, format: ExportFormat): Promise<number> {
  if (format === 'ndjson') return gunzipSync(bytes).toString().trim().split('\n').length;
  if (format === 'csv') return bytes.toString().trim().split('\n').length - 1;
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  writeFileSync(`${folder}/table.parquet`, bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(`SELECT count(*) FROM '${folder}/table.parquet'`);
  connection.closeSync();
  rmSync(folder, { recursive: true });
  return Number(read.getRows()[0]?.[0]);
}

const cursorOf = (offset: number, countedAt: number): string =>
  Buffer.from(JSON.stringify([offset, countedAt])).toString('base64url');

function transfers(
  count: number,
  ending: 'TransactionCompleted' | 'TransactionCancelled',
  daysAgo = 3,
): Fact[] {
  return Array.from({ length: count }, () => {
    const startedAtMs = now - daysAgo * DAY_MS - MINUTE_MS;
    const of = { transactionId: `t000001-${hex(16)}`, kind: 'transfer', definition: 1, channel: 'web' };
    return lived([
      fact('TransactionStarted', startedAtMs, { ...of, expiresAtMs: startedAtMs + 7 * DAY_MS }),
      fact(ending, startedAtMs + 30_000, { ...of, startedOn: 'web' }),
    ]);
  }).flat();
}

function withdrawals(count: number): Fact[] {
  return Array.from({ length: count }, () => {
    const startedAtMs = now - 5 * DAY_MS;
    const of = { transactionId: `t000001-${hex(16)}`, kind: 'cash-withdrawal', definition: 1 };
    return lived([
      fact('TransactionStarted', startedAtMs, {
        ...of,
        channel: 'mobile',
        expiresAtMs: startedAtMs + DAY_MS,
      }),
      fact('TransactionTakenOver', startedAtMs + 600_000, {
        ...of,
        channel: 'atm',
        from: 'mobile',
        to: 'atm',
        step: 'collect',
        changed: [],
      }),
      fact('TransactionCompleted', startedAtMs + 660_000, { ...of, channel: 'atm', startedOn: 'mobile' }),
    ]);
  }).flat();
}

/** What happened to one customer, in its order. */
function lived(facts: readonly Omit<Fact, 'customer' | 'sequence'>[]): Fact[] {
  const customer = hex(32);
  return facts.map((each, at) => ({ ...each, customer, sequence: String(at).padStart(12, '0') }));
}

const fact = (type: string, atMs: number, data: object): Omit<Fact, 'customer' | 'sequence'> => ({
  schema: FACT_SCHEMA,
  id: hex(32),
  type,
  time: new Date(atMs).toISOString(),
  data: { ...data, atMs },
});

const hex = (length: number): string => randomUUID().replaceAll('-', '').padEnd(length, '0').slice(0, length);
