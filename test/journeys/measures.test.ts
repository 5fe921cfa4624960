import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import accounts from '../../infra/local/seed/bank.json' with { type: 'json' };
import customers from '../../infra/local/seed/customers.json' with { type: 'json' };
import { AnalystDesk } from '../simulators/analyst-desk.ts';
import { parseOpenMetrics } from '../support/open-metrics-parser.ts';
import { phoneToAtm } from './story/phone-to-atm.ts';
import { anna, onThePhone } from './story/stage.ts';
import { inSilence } from './story/tell.ts';
import { webToPhone } from './story/web-to-phone.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const DAY_MS = 86_400_000;
const dayAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);

/** Whoever asks for the same days within minutes is told the same: each question here is about other days. */
let asked = 3;
const days = () => {
  asked += 1;
  return { from: dayAgo(asked), to: dayAgo(0) };
};

interface TransactionRow {
  readonly transaction_id: string;
  readonly [column: string]: unknown;
}

describe('what a customer did on a phone and at a machine', () => {
  let desk: AnalystDesk;
  let collected: string;
  /** To a file of the latest export. */
  let link: string;

  beforeAll(async () => {
    desk = await AnalystDesk.open(stage);
    collected = (await phoneToAtm(stage, inSilence)).id;
    await webToPhone(stage, inSilence);
    await everythingIsDelivered();
  });

  it('is in the balance, which balances', async () => {
    const { rows, reconciliation, asOf } = await desk.measure('balance', days());

    expect(rows.length).toBeGreaterThan(0);
    expect(reconciliation?.counts).toMatchObject({ dropped: 0, difference: 0, untold: 0 });
    expect(reconciliation?.counts['completed']).toBeGreaterThan(0);
    expect(reconciliation?.balances).toBe(true);
    expect(Date.now() - Date.parse(asOf ?? '')).toBeLessThan(DAY_MS);
  });

  it('is a switch from the phone to the machine', async () => {
    const { rows } = await desk.measure('channel-switch-matrix', days());

    const places = rows.map((row) => Object.values(row).join(' '));
    expect(places).toContainEqual(expect.stringMatching(/mobile.*atm/));
  });

  it('is what monitoring sees, in a form that it reads', async () => {
    const { text, type } = await desk.metrics();

    const families = parseOpenMetrics(text);
    expect(type).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(families.find(({ name }) => name === 'staffetta_transactions_dropped')?.samples[0]?.value).toBe(0);
    // Who asked within the same minutes was told the same: which ones there are may be from before this story.
    const takeovers = families.find(({ name }) => name === 'staffetta_takeovers');
    expect(takeovers).toBeDefined();
    for (const { labels } of takeovers?.samples ?? []) expect(Object.keys(labels)).toEqual(['from', 'to']);
  });

  // As a result and as an UNLOAD, which roles allow or not; `functions/measures.test.ts` has the third form.
  it.each(['csv', 'parquet'] as const)('is one row of an export as %s, by nobody’s name', async (format) => {
    const made = await desk.export(days(), format);

    const files = made.files ?? [];
    link = files[0]?.url ?? '';
    const texts = await Promise.all(files.map(async ({ url, name }) => [name, await textOf(url, name)]));
    const named = (start: string) => texts.find(([name]) => name?.startsWith(start))?.[1] ?? '';
    const row = rowsOf(named('transactions'), format).find((each) => each.transaction_id === collected);
    expect(row).toMatchObject({
      kind: 'cash-withdrawal',
      origin: 'mobile',
      outcome: 'completed',
      last_channel: 'atm',
      customer: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(JSON.parse(named('reconciliation.json'))).toMatchObject({ balances: true });
    const identifiers = await identifiersOfAnna();
    for (const [name = '', text = ''] of texts) {
      for (const identifier of identifiers) expect([name, text.includes(identifier)]).toEqual([name, false]);
    }
  });

  it('lies in the lake by nobody’s name', async () => {
    const lake = join(system.dataFolder, 'buckets');
    const identifiers = await identifiersOfAnna();
    const facts = readdirSync(lake, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.gz') && entry.parentPath.includes('day='))
      .map(({ parentPath, name }) => gunzipSync(readFileSync(join(parentPath, name))).toString());

    expect(facts.join('')).toContain(collected);
    for (const text of facts) {
      for (const identifier of identifiers) expect(text).not.toContain(identifier);
    }
  });

  it('is the same for npm run export, over the files that lie on this machine', async () => {
    const span = days();
    const out = join(mkdtempSync(join(tmpdir(), 'export-')), 'out');
    await everythingIsDelivered();
    const { reconciliation } = await desk.measure('balance', span);

    await promisify(execFile)(process.execPath, [
      join(import.meta.dirname, '..', '..', 'tools', 'export.ts'),
      ...['--from', span.from, '--to', span.to, '--format', 'csv', '--lake', system.dataFolder, '--out', out],
    ]);

    const { counts } = JSON.parse(readFileSync(join(out, 'reconciliation.json'), 'utf8'));
    rmSync(dirname(out), { recursive: true });
    expect(counts).toEqual(reconciliation?.counts);
  });

  it('cannot be fetched by a link that nobody gave', async () => {
    const url = new URL(link);
    url.search = '';

    const answer = await fetch(url);

    expect(answer.ok).toBe(false);
  });
});

/** Everything by which the bank knows her and her things. */
async function identifiersOfAnna(): Promise<string[]> {
  const phone = await onThePhone(stage, anna);
  const { sessionId, attachments, devices } = await phone.session();
  return [
    anna.customerId,
    'tok_anna-debit',
    sessionId,
    ...attachments.map(({ attachmentId }) => attachmentId),
    ...devices.map(({ keyThumbprint }) => keyThumbprint),
    ...customers
      .filter(({ customerId }) => customerId === anna.customerId)
      .flatMap(({ name }) => name.split(' ')),
    ...accounts.accounts.filter(({ customerId }) => customerId === anna.customerId).map(({ iban }) => iban),
  ];
}

async function textOf(url: string, name: string): Promise<string> {
  const answer = await fetch(url);
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (name.endsWith('.gz')) return gunzipSync(bytes).toString();
  return name.endsWith('.parquet') ? parquetInText(bytes) : bytes.toString();
}

/** The rows of a Parquet file, as lines of JSON. */
async function parquetInText(bytes: Buffer): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  writeFileSync(join(folder, 'table.parquet'), bytes);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(`SELECT to_json(t) FROM '${folder}/table.parquet' AS t`);
  connection.closeSync();
  rmSync(folder, { recursive: true });
  return read
    .getRows()
    .map(([row]) => String(row))
    .join('\n');
}

function rowsOf(text: string, format: 'csv' | 'parquet'): TransactionRow[] {
  const lines = text.trim().split('\n');
  if (format !== 'csv') return lines.map((line) => JSON.parse(line) as TransactionRow);
  const [head = [], ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)")?/g)].map(([, cell]) => cell),
  );
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])) as TransactionRow);
}
