import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../../shared/aws/document-client.ts';
import { DUE_SHARDS, sessionKey } from '../../../shared/aws/sessions/session-item.ts';
import { type Cost, costsOf, unitsIn } from '../../support/bank-costs.ts';
import { walk } from '../journeys/journey.ts';
import type { Line } from '../journeys/line.ts';
import type { Traveller } from '../journeys/travellers.ts';
import { openWalkingBank } from '../journeys/walking-bank.ts';
import { median } from '../table.ts';
import { anItem } from '../transport/an-item.ts';
import { customerAt, fill } from './fill.ts';

export interface GrowthTask {
  /** How many customers to measure at, rising. */
  readonly sizes: readonly number[];
  readonly open: readonly number[];
  readonly fillAtMostMs: number;
  /** Of the engine that the environment names. */
  readonly engineFile: string;
}

export interface OperationCost {
  readonly operation: string;
  readonly calls: string;
  readonly units: number;
  readonly medianMs: number;
}

export interface Grown {
  readonly sizes: readonly {
    readonly customers: number;
    readonly wanted: number;
    readonly filledPerS: number;
    readonly operations: readonly OperationCost[];
  }[];
  readonly open: readonly { readonly open: number; readonly operations: readonly OperationCost[] }[];
}

const TIMES = 60;

/** Fills a table more and more, and does the same at each size; its last line is JSON. */
const task: GrowthTask = JSON.parse(process.argv[2] ?? '');
const bank = await openWalkingBank(4);
const table = process.env['SESSION_TABLE'] ?? '';

const sizes: Grown['sizes'][number][] = [];
let customers = 0;
for (const wanted of task.sizes) {
  const until = { from: customers, to: wanted, atMostMs: task.fillAtMostMs };
  const filled = await fill(task.engineFile, table, until);
  const filledPerS = ((filled.customers - customers) / filled.tookMs) * 1_000;
  customers = filled.customers;
  sizes.push({ customers, wanted, filledPerS, operations: await measuredAmong(customers) });
}
const open: Grown['open'][number][] = [];
for (const [at, count] of task.open.entries()) {
  const traveller = bank.travellers[at];
  if (traveller) open.push({ open: count, operations: await measuredWith(count, traveller, bank.line) });
}
console.log(`\n${JSON.stringify({ sizes, open } satisfies Grown)}`);
process.exit();

async function measuredAmong(count: number): Promise<OperationCost[]> {
  const anybody = () => Math.floor(Math.random() * count);
  const measure = measuring();
  for (let time = 0; time < TIMES; time += 1) {
    const Key = sessionKey(customerAt(anybody()));
    await measure.one('read anybody’s session', async () => {
      const read = new GetCommand({ TableName: table, Key, ConsistentRead: true });
      if (!(await documentClient().send(read)).Item) throw new Error(`${Key.pk} is not there.`);
    });
    const number = anybody();
    const dueShard = String(number % DUE_SHARDS);
    const Item = { ...anItem(), ...sessionKey(customerAt(number)), dueShard };
    const asItWas = { ConditionExpression: '#v = :v', ExpressionAttributeNames: { '#v': 'version' } };
    await measure.one('write anybody’s session', () =>
      documentClient().send(
        new PutCommand({ TableName: table, Item, ...asItWas, ExpressionAttributeValues: { ':v': 0 } }),
      ),
    );
  }
  const [traveller] = bank.travellers;
  for (let time = 0; traveller && time < TIMES / 4; time += 1) {
    await walk('plain', traveller, bank.line, async (name, deed) => measure.one(name, deed));
  }
  return measure.all();
}

/** What a customer pays for what else they have open. */
async function measuredWith(count: number, traveller: Traveller, line: Line): Promise<OperationCost[]> {
  const measure = measuring();
  const asked = (method: string, path: string, body?: object) => ({
    ...{ method, path, body },
    headers: {
      authorization: `Bearer ${traveller.phoneToken}`,
      ...(method !== 'GET' && {
        'if-match': `"${traveller.version}"`,
        'idempotency-key': `"${crypto.randomUUID()}"`,
      }),
    },
  });
  const ask = async (request: ReturnType<typeof asked>) => {
    const said = await line.ask(request);
    if (said.status >= 300) throw new Error(`${request.path}: ${said.status} ${said.text}`);
    traveller.version = said.version ?? traveller.version;
    return JSON.parse(said.text);
  };
  let id = '';
  for (let each = 0; each < count; each += 1) {
    const body = { kind: 'card-replacement', another: true };
    ({ id } = await ask(asked('POST', '/session/transactions', body)));
  }
  for (let time = 0; time < TIMES; time += 1) {
    await measure.one('read the session', () => ask(asked('GET', '/session')));
    await measure.one('read one transaction', () => ask(asked('GET', `/session/transactions/${id}`)));
    await measure.one('save a draft', () =>
      ask(
        asked('PUT', `/session/transactions/${id}/draft`, { step: 'reason', draft: { reason: `${time}` } }),
      ),
    );
  }
  return measure.all();
}

function measuring() {
  const found = new Map<string, { costs: Cost[]; ms: number }[]>();
  return {
    one: async <Answer>(operation: string, deed: () => Promise<Answer>): Promise<Answer> => {
      let answer: Answer | undefined;
      let ms = 0;
      const costs = await costsOf(async () => {
        const startedAtMs = performance.now();
        answer = await deed();
        ms = performance.now() - startedAtMs;
      });
      found.set(operation, [...(found.get(operation) ?? []), { costs, ms }]);
      return answer as Answer;
    },
    all: (): OperationCost[] =>
      [...found].map(([operation, times]) => {
        const { costs } = times.at(-1) ?? { costs: [] };
        return {
          operation,
          calls: costs.map((cost) => cost.operation[0]).join(''),
          units: unitsIn(costs),
          medianMs: median(times.map(({ ms }) => ms)),
        };
      }),
  };
}
