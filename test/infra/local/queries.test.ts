import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { GetQueryResultsCommand, StopQueryExecutionCommand } from '@aws-sdk/client-athena';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analystOf, putNote, s3At } from './clients.ts';
import { runFixture } from './fixture.ts';

const Bucket = 'fixture-work-lake';

let fixture: Awaited<ReturnType<typeof runFixture>>;
let analyst: ReturnType<typeof analystOf>;
let s3: S3Client;

beforeAll(async () => {
  fixture = await runFixture();
  analyst = analystOf(fixture.running.cloudUrl);
  s3 = s3At(fixture.running.cloudUrl);
}, 60_000);

afterAll(async () => {
  await fixture.stop();
});

const note = (factId: string, time: string, data: object) => ({ factId, time, data });
const folder = () => join(fixture.folder.path, 'buckets', Bucket);
const keysUnder = async (Prefix: string) => {
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix }));
  return Contents.map(({ Key = '' }) => Key);
};

describe('a table of the catalogue', () => {
  it('has no rows before there is a file, and then those of the files', async () => {
    const { cloudUrl } = fixture.running;
    const before = await analyst.ask('SELECT id FROM notes');

    await putNote(
      cloudUrl,
      note('f1', '2026-03-09T10:00:00Z', { kind: 'letter', atMs: 5, parts: [{ amountMinor: 7 }] }),
    );
    await putNote(
      cloudUrl,
      note('f2', '2026-03-10T10:00:00Z', { atMs: 6, parts: [{ amountMinor: 8 }, { amountMinor: 1 }] }),
    );
    await putNote(cloudUrl, note('f3', 'no time', {}));
    await putNote(cloudUrl, { noteId: 'no fact' });
    await fixture.running.drained();

    expect(before).toEqual([['id']]);
    expect(
      await analyst.ask(
        "SELECT id, data.atms, day, kind, schema FROM notes WHERE day > '2026-03' ORDER BY id",
      ),
    ).toEqual([
      ['id', 'atms', 'day', 'kind', 'schema'],
      ['f1', '5', '2026-03-09', 'letter', '1'],
      ['f2', '6', '2026-03-10', 'none', '1'],
    ]);
    expect(await keysUnder('notes/')).toEqual([
      expect.stringMatching(/^notes\/day=2026-03-09\/kind=letter\/notes-to-files-1-.+\.gz$/),
      expect.stringMatching(/^notes\/day=2026-03-10\/kind=none\//),
      expect.stringMatching(/^notes\/day=no time\/kind=none\//),
    ]);
  });

  it('has the partitions that its projection says, and no other', async () => {
    const body = (id: string) => `{"id":"${id}","data":{}}\n`;
    for (const [day, kind] of [
      ['2026-03-11', 'parcel'],
      ['2025-12-31', 'none'],
      ['2999-01-01', 'none'],
    ]) {
      await s3.send(
        new PutObjectCommand({ Bucket, Key: `notes/day=${day}/kind=${kind}/x`, Body: body(`stray ${day}`) }),
      );
    }

    expect(await analyst.ask("SELECT count(*) AS strays FROM notes WHERE id LIKE 'stray%'")).toEqual([
      ['strays'],
      ['0'],
    ]);
  });

  it('is seen through views over views', async () => {
    expect(await analyst.ask('SELECT * FROM note_sums ORDER BY kind')).toEqual([
      ['kind', 'amount'],
      ['letter', '7'],
      ['none', '8'],
    ]);
    expect(
      await analyst.ask('SELECT amount FROM AwsDataCatalog.notes_local.note_parts WHERE amount > 7'),
    ).toEqual([['amount'], ['8']]);
  });

  it('is not seen through a view that says other columns than its query has', async () => {
    expect(await analyst.reasonOf('SELECT * FROM note_stale')).toContain('note_stale is stale');
  });
});

describe('a query', () => {
  it('answers every type in Athena’s words, page by page', async () => {
    const sql = `SELECT * FROM (VALUES
      (1, BIGINT '9007199254740993', 1.0e0, 12345678.5e0, true, DATE '2026-03-09', TIMESTAMP '2026-03-09 10:00:00.5', 'say "a", b'),
      (2, NULL, 0.5e0, 1.0e-4, false, NULL, NULL, '')
    ) AS v (i, b, d, e, t, day, moment, text) ORDER BY i`;
    const id = await analyst.begin(sql);
    const told = await analyst.end(id);

    const rows = await analyst.rowsOf(id, 2);
    const file = readFileSync(join(folder(), 'queries', `${id}.csv`), 'utf8');

    expect(rows).toEqual([
      ['i', 'b', 'd', 'e', 't', 'day', 'moment', 'text'],
      [
        '1',
        '9007199254740993',
        '1.0',
        '1.23456785E7',
        'true',
        '2026-03-09',
        '2026-03-09 10:00:00.500',
        'say "a", b',
      ],
      ['2', undefined, '0.5', '1.0E-4', 'false', undefined, undefined, ''],
    ]);
    expect(file.split('\n')[0]).toBe('"i","b","d","e","t","day","moment","text"');
    expect(file.split('\n')[2]).toBe('"2",,"0.5","1.0E-4","false",,,""');
    expect(told).toMatchObject({
      ResultConfiguration: { OutputLocation: `s3://${Bucket}/queries/${id}.csv` },
      Status: { State: 'SUCCEEDED', CompletionDateTime: expect.any(Date) },
      WorkGroup: 'analysts',
    });
    const { ResultSet } = await analyst.client.send(new GetQueryResultsCommand({ QueryExecutionId: id }));
    expect(ResultSet?.ResultSetMetadata?.ColumnInfo?.map(({ Name, Type }) => [Name, Type])).toEqual([
      ['i', 'integer'],
      ['b', 'bigint'],
      ['d', 'double'],
      ['e', 'double'],
      ['t', 'boolean'],
      ['day', 'date'],
      ['moment', 'timestamp'],
      ['text', 'varchar'],
    ]);
  });

  it('pages through a long result without losing or repeating a row', async () => {
    const id = await analyst.begin(
      "SELECT i, repeat('è\"\n', 20) AS text FROM range(5000) AS r (i) ORDER BY i",
    );
    await analyst.end(id);

    const rows = await analyst.rowsOf(id, 999);

    expect(rows.slice(1).map(([i]) => Number(i))).toEqual(Array.from({ length: 5_000 }, (_, at) => at));
    expect(new Set(rows.slice(1).map(([, text]) => text))).toEqual(new Set(['è"\n'.repeat(20)]));
  });

  it('divides whole numbers as Athena does, and knows UTC alone', async () => {
    const sql =
      "SELECT 7 / 2 AS half, hour(CAST('2026-03-09 10:00:00Z' AS TIMESTAMP WITH TIME ZONE)) AS hours";

    expect(await analyst.ask(sql)).toEqual([
      ['half', 'hours'],
      ['3', '10'],
    ]);
  });

  it('takes parameters in the place of question marks', async () => {
    const id = await analyst.begin("SELECT ? AS one, '?' AS two", { ExecutionParameters: ["'a'"] });
    await analyst.end(id);

    expect(await analyst.rowsOf(id)).toEqual([
      ['one', 'two'],
      ['a', '?'],
    ]);
  });

  it('asked for twice with one token is one query', async () => {
    const ClientRequestToken = randomUUID();
    const ask = (sql: string) => analyst.begin(sql, { ClientRequestToken });

    const [first, second] = [await ask('SELECT 1'), await ask('SELECT 1')];

    expect(second).toBe(first);
    await expect(ask('SELECT 2')).rejects.toMatchObject({ name: 'InvalidRequestException' });
  });

  it.each([
    ['of a workgroup that is not there', { WorkGroup: 'primary' }, 'WorkGroup primary is not found'],
    ['with a token too short to be one', { ClientRequestToken: 'short' }, 'ClientRequestToken'],
  ])('%s is refused', async (_words, more, says) => {
    await expect(analyst.begin('SELECT 1', more)).rejects.toMatchObject({
      name: 'InvalidRequestException',
      message: expect.stringContaining(says),
    });
  });

  it.each([
    ['of words that are no SQL', 'SELEC 1'],
    ['over a table that is not there', 'SELECT * FROM nowhere'],
    ['that is two', 'SELECT 1; SELECT 2'],
    ['that writes', 'CREATE TABLE mine AS SELECT 1'],
    ['that reads files of this machine', "SELECT * FROM read_text('/etc/hostname')"],
    ['that reads files beside the buckets', `SELECT * FROM read_text('${'..'}/secrets.json')`],
    ['that copies to a file', "COPY (SELECT 1) TO '/tmp/copied.csv'"],
    ['that loads code', 'INSTALL httpfs'],
    ['that changes how all are run', "SET memory_limit = '1TB'"],
  ])('%s fails, and says why', async (_words, sql) => {
    expect(await analyst.reasonOf(sql)).toMatch(/\w+/);
    expect(await analyst.ask('SELECT 1 AS one')).toEqual([['one'], ['1']]);
  });

  it('can be stopped, while it waits and while it runs', async () => {
    const forever =
      'SELECT count(*) FROM range(1000000000) AS a (i), range(1000000000) AS b (j) WHERE i * j % 7 = 3';
    const [running, waiting] = [await analyst.begin(forever), await analyst.begin(forever)];

    for (const QueryExecutionId of [waiting, running]) {
      await analyst.client.send(new StopQueryExecutionCommand({ QueryExecutionId }));
    }

    expect((await analyst.end(running))?.Status?.State).toBe('CANCELLED');
    expect((await analyst.end(waiting))?.Status?.State).toBe('CANCELLED');
    await expect(analyst.rowsOf(running)).rejects.toMatchObject({ name: 'InvalidRequestException' });
    expect(await analyst.ask('SELECT 1 AS one')).toEqual([['one'], ['1']]);
  });
});

describe('an unloading', () => {
  const select = "SELECT * FROM (VALUES (1, 'a', BIGINT '5'), (2, NULL, BIGINT '6')) AS t (i, text, amount)";
  const unload = async (to: string, wish: string, from = select) => {
    const id = await analyst.begin(`UNLOAD (${from}) TO 's3://${Bucket}/${to}/' WITH (${wish})`);
    const told = await analyst.end(id);
    if (told?.Status?.State !== 'SUCCEEDED') throw new Error(told?.Status?.StateChangeReason);
    const [key = '', ...others] = await keysUnder(`${to}/`);
    const manifest = await s3.send(new GetObjectCommand({ Bucket, Key: `queries/${id}-manifest.csv` }));
    expect([others, await manifest.Body?.transformToString()]).toEqual([[], `s3://${Bucket}/${key}\n`]);
    return join(folder(), key);
  };

  it('writes Parquet, in which a sum is a whole number', async () => {
    const file = await unload(
      'out/parquet',
      "format = 'PARQUET', compression = 'ZSTD'",
      `SELECT sum(amount) AS total FROM (${select})`,
    );

    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(`SELECT total, typeof(total) FROM read_parquet('${file}')`);
    connection.closeSync();
    expect(read.getRows()).toEqual([[11n, 'BIGINT']]);
  });

  it('writes lines of JSON', async () => {
    const file = await unload('out/json', "format = 'JSON'");

    expect(file).toMatch(/\.gz$/);
    expect(
      gunzipSync(readFileSync(file))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { i: 1, text: 'a', amount: 5 },
      { i: 2, text: null, amount: 6 },
    ]);
  });

  it('writes text with the delimiter that is wished for', async () => {
    const file = await unload('out/text', "format = 'TEXTFILE', compression = 'NONE', field_delimiter = ','");

    expect(readFileSync(file, 'utf8')).toBe('1,a,5\n2,\\N,6\n');
  });

  it.each([
    [
      'over what is there',
      `UNLOAD (SELECT 1 AS one) TO 's3://${Bucket}/queries/' WITH (format = 'JSON')`,
      'not empty',
    ],
    [
      'out of the bucket',
      `UNLOAD (SELECT 1 AS one) TO 's3://${Bucket}/../x/' WITH (format = 'JSON')`,
      'plain names',
    ],
    [
      'to a bucket that is not there',
      "UNLOAD (SELECT 1 AS one) TO 's3://nowhere/x/' WITH (format = 'JSON')",
      'no bucket',
    ],
    [
      'of a format that is not run',
      `UNLOAD (SELECT 1 AS one) TO 's3://${Bucket}/x/' WITH (format = 'AVRO')`,
      'AVRO',
    ],
    [
      'in parts',
      `UNLOAD (SELECT 1 AS one) TO 's3://${Bucket}/x/' WITH (format = 'JSON', partitioned_by = 'one')`,
      'partitioned_by',
    ],
    [
      'of something that writes',
      `UNLOAD (DROP VIEW notes) TO 's3://${Bucket}/x/' WITH (format = 'JSON')`,
      'only SELECT',
    ],
  ])('%s fails, and says why', async (_words, sql, says) => {
    expect(await analyst.reasonOf(sql)).toContain(says);
  });
});
