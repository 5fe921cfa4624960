import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Fact } from '../../shared/measures/fact.ts';
import { sqlNameOf } from '../../shared/measures/measure.ts';
import { measures } from '../../shared/measures/measures.ts';
import { readBy } from '../../shared/measures/relation.ts';
import { relations } from '../../shared/measures/relations.ts';
import type { Phone } from '../simulators/phone.ts';
import { analystAt } from '../support/analyst.ts';
import { castOf } from '../support/casts.ts';
import { onThePhone, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { bruno } = castOf(import.meta.filename);

/** Outbox, stream, relay, bus, rule, delivery stream, file, catalogue, query: with no code of ours after the relay. */
let phone: Phone;
let cancelled: string;

const analyst = analystAt(system.cloudUrl, {
  database: 'staffetta_local',
  workGroup: 'staffetta-local-measures',
});

const ALL_VIEWS_MS = 120_000;

const views = [...relations, ...measures];

/** Whoever asks these asks all: a view is made of those that it reads, and refused if one of them is stale. */
const readByNoOther = views.filter(({ name }) => !views.some((other) => readBy(other).includes(name)));

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  const { id } = await phone.start('transfer');
  await phone.cancel(id);
  cancelled = id;
  await everythingIsDelivered();
});

describe('what happened to a transaction', () => {
  it('lies in a file of its day and kind, as the schema of facts says, and names no customer', () => {
    const today = new Date().toISOString().slice(0, 'yyyy-MM-dd'.length);

    const facts = linesUnder(`facts/day=${today}/kind=transfer`)
      .map((line) => Fact.parse(JSON.parse(line)))
      .filter(({ data }) => data['transactionId'] === cancelled)
      // Each may lie in a file of its own, and files come in no order.
      .toSorted((one, other) => (one.sequence < other.sequence ? -1 : 1));

    expect(facts.map(({ type }) => type)).toEqual(['TransactionStarted', 'TransactionCancelled']);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(2);
    expect(JSON.stringify(facts)).not.toContain(bruno.customerId);
    expect(linesUnder('undelivered')).toEqual([]);
  });

  it('is asked for in SQL, as a fact and as a row of a view', async () => {
    const facts = await analyst.ask(
      `SELECT type, kind, customer = '${bruno.customerId}' AS told FROM facts WHERE kind = 'transfer' AND data.transactionId = '${cancelled}' ORDER BY sequence`,
    );
    const [, ...rows] = await analyst.ask(
      `SELECT kind, outcome FROM transactions WHERE transaction_id = '${cancelled}'`,
    );

    expect(facts).toEqual([
      ['type', 'kind', 'told'],
      ['TransactionStarted', 'transfer', 'false'],
      ['TransactionCancelled', 'transfer', 'false'],
    ]);
    expect(rows).toEqual([['transfer', 'cancelled']]);
  });
});

describe('every view of the catalogue', () => {
  it(
    'is answered here, with the columns that the template says',
    async () => {
      const names = readByNoOther.map(sqlNameOf);

      const asked = await Promise.all(
        names.map(async (name) => [name, await analyst.reasonOf(`SELECT * FROM ${name} LIMIT 0`)]),
      );

      expect(asked).toEqual(names.map((name) => [name, undefined]));
    },
    ALL_VIEWS_MS,
  );
});

/** Every line of every file of the lake under a prefix. */
function linesUnder(prefix: string): string[] {
  const buckets = join(system.dataFolder, 'buckets');
  const lake = readdirSync(buckets).find((name) => name.includes('measures')) ?? '';
  return readdirSync(join(buckets, lake), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(prefix) && file.endsWith('.gz'))
    .flatMap((file) =>
      gunzipSync(readFileSync(join(buckets, lake, file)))
        .toString()
        .trim()
        .split('\n'),
    );
}
