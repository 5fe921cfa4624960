import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlNameOf } from '../../shared/measures/measure.ts';
import { measures } from '../../shared/measures/measures.ts';
import { queryOver } from '../../shared/measures/query-for.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { at, factsOf, type Happened, transaction } from '../support/facts.ts';
import { type Lake, lakeOf, type Row } from '../support/lake.ts';
import { trinoParser } from '../support/trino-parser.ts';

const document = readFileSync(join(import.meta.dirname, '../../docs/measures.md'), 'utf8');

/** Each question of the document by its number, with the SQL below it. */
const questions = [...document.matchAll(/^### (\d+)\. ([^\n]*\?)\n\n```sql\n(.*?)```/gms)].map(
  ([, number, asked = '', sql = '']) => ({ number: Number(number), asked, sql }),
);

const MINUTE_MS = 60_000;
const times = (many: number, each: (n: number) => readonly Happened[]): Happened[] =>
  Array.from({ length: many }, (_, n) => each(n)).flat();
const minutes = (many: number) => at(2) + many * MINUTE_MS;

/** A bank of which everything can be counted by hand. */
const bank: readonly Happened[] = [
  // Twenty transfers go from the web to the phone, and take an hour each.
  ...times(20, (n) => {
    const each = transaction(`moved${n}`);
    return [
      each.started(minutes(0), 'web'),
      each.answered(minutes(2), 'web', 'payee', 'amount'),
      each.laidDown(minutes(5), 'web', 'amount'),
      each.takenUp(minutes(50), 'mobile', undefined, 'amount'),
      each.answered(minutes(55), 'mobile', 'amount', 'approval'),
      each.approved(minutes(59)),
      each.completed(minutes(60)),
    ];
  }),
  // Ten stop at the amount, on the web.
  ...times(10, (n) => {
    const each = transaction(`stopped${n}`);
    return [
      each.started(minutes(0), 'web'),
      each.answered(minutes(2), 'web', 'payee', 'amount'),
      each.cancelled(minutes(6), 'web'),
    ];
  }),
  // Eight of the phone are warned, and expire at the first step; twelve are completed in ten minutes.
  ...times(8, (n) => {
    const each = transaction(`expired${n}`);
    return [
      each.started(minutes(0), 'mobile'),
      each.warned(minutes(1_300), minutes(1_440)),
      each.expired(minutes(1_440), minutes(1_300)),
    ];
  }),
  ...times(12, (n) => {
    const each = transaction(`quick${n}`);
    return [
      each.started(minutes(0), 'mobile'),
      each.answered(minutes(2), 'mobile', 'payee', 'amount'),
      each.answered(minutes(4), 'mobile', 'amount', 'approval'),
      each.approved(minutes(9)),
      each.completed(minutes(10)),
    ];
  }),
  // Six go from the phone to the web, and six from the phone to a branch.
  ...times(12, (n) => {
    const each = transaction(`wandered${n}`);
    return [
      each.started(minutes(0), 'mobile'),
      each.takenUp(minutes(1), n < 6 ? 'web' : 'branch', 'mobile', 'payee'),
      each.cancelled(minutes(2), n < 6 ? 'web' : 'branch'),
    ];
  }),
  // Of thirty withdrawals of the phone, 24 are collected at a machine; six are cancelled before.
  ...times(30, (n) => {
    const each = transaction(`cash${n}`, 'cash-withdrawal');
    const begun = [
      each.started(minutes(0), 'mobile'),
      each.answered(minutes(1), 'mobile', 'amount', 'approval'),
      each.approved(minutes(2)),
    ];
    if (n >= 24) return [...begun, each.cancelled(minutes(3), 'mobile')];
    return [
      ...begun,
      each.takenUp(minutes(28), 'atm', 'mobile', 'collection'),
      each.authorized(minutes(29), `a${n}`),
      each.dispensed(minutes(30), `a${n}`, 'FULL', 5_000),
      each.completed(minutes(30)),
    ];
  }),
  // A machine fell silent on the fourth, and people found out on the fifth.
  transaction('silent', 'cash-withdrawal').started(at(4), 'atm'),
  transaction('silent', 'cash-withdrawal').authorized(at(4), 'a-silent'),
  transaction('silent', 'cash-withdrawal').dispensed(at(5), 'a-silent', 'FULL', 5_000, {
    by: 'operator',
    reason: 'journal-read',
  }),
  transaction('silent', 'cash-withdrawal').completed(at(5)),
  // An offer of a new card: 60 of 100 treated take one, and 30 of 100 held out.
  transaction('led', 'card-replacement').started(at(29), 'web', {
    offer: { offerId: 'new-card', offerVersion: 1, termsVersion: '1' },
  }),
  ...times(200, (n) => {
    const customer = `customer${n}`;
    const offer = { atMs: at(6), customer, offerId: 'new-card', offerVersion: 1, segment: 'all' };
    const card = transaction(`card${n}`, 'card-replacement', customer);
    return [
      n < 100
        ? {
            ...offer,
            type: 'OfferChosen',
            placementId: `p${n}`,
            channels: ['web'],
            termsVersion: '1',
            because: 'SessionOpened',
            rankedBy: 'alone',
          }
        : { ...offer, type: 'OfferWithheld', reason: 'held-out' },
      ...(n < 60 || (n >= 100 && n < 130)
        ? [card.started(at(7), 'web', { expiresAtMs: at(14) }), card.completed(at(7, '12:20'))]
        : []),
    ];
  }),
  // Twelve reminders of what was left: six went on within three days. Nobody wanted no more.
  ...times(12, (n) => {
    const each = transaction(`quick${n}`);
    return [
      {
        type: 'ReminderSent',
        atMs: minutes(-60),
        reason: 'unfinished',
        channel: 'push',
        transactionId: n < 6 ? `quick${n}` : `never${n}`,
      },
      ...(n < 6 ? [] : [each.judged(minutes(300), 5)]),
    ];
  }),
];

const answers: Record<number, readonly Row[]> = {
  1: [{ started: 62 + 30 + 1 + 91, accounted_for: 184, dropped: 0, untold: 0 }],
  2: [{ kind: 'transfer', origin: 'mobile', started: 32, abandonment_rate: 0.25 }],
  3: [
    { place: 1, step: 'payee', entered: 62, ended_here: 20 },
    { place: 2, step: 'amount', entered: 42, ended_here: 10 },
    { place: 3, step: 'approval', entered: 32, ended_here: 0 },
  ],
  4: [
    { from_channel: 'mobile', to_channel: 'atm', switches: 24, share: 24 / 36 },
    { from_channel: 'mobile', to_channel: 'branch', switches: 6, share: 6 / 36 },
    { from_channel: 'mobile', to_channel: 'web', switches: 6, share: 6 / 36 },
    { from_channel: 'web', to_channel: 'mobile', switches: 20, share: 1 },
  ],
  // Switched: 20 and 24 of 56. Not: 12 quick, 1 silent and 90 cards of 10 + 8 + 12 + 6 + 1 + 90.
  5: [
    { switched: false, transactions: 127, completion: 103 / 127 },
    { switched: true, transactions: 56, completion: 44 / 56 },
  ],
  6: [
    { kind: 'card-replacement', completed: 90, minutes: 20 },
    { kind: 'cash-withdrawal', completed: 25, minutes: (24 * 30 + 1_440) / 25 },
    { kind: 'transfer', completed: 32, minutes: (20 * 60 + 12 * 10) / 32 },
  ],
  7: [{ day: '2026-11-04', unknown_at_day_end: 1, unknown_now: 0 }],
  8: [{ at_a_machine: 24, begun: 30 }],
  9: [
    {
      offer_id: 'new-card',
      treated: 100,
      held_out: 100,
      uplift: 0.3,
      uplift_low: 0.1629,
      uplift_high: 0.4216,
    },
  ],
  10: [{ reason: 'unfinished', sent: 12, answered_share: 0.5, opt_outs_per_1000: 0 }],
};

let folder: string;
let lake: Lake;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  lake = await lakeOf(factsOf(...bank));
  await lake.askTables(transactions);
  for (const of of [...measures, transactions]) {
    const sql = queryOver(of, { from: '2026-11-01', to: '2026-11-30', suppressed: 'formula' in of });
    await lake.run(`COPY (${sql}) TO '${folder}/${sqlNameOf(of)}.parquet' (FORMAT parquet)`);
  }
  await lake.run(`SET file_search_path = '${folder}'`);
});
afterAll(() => {
  lake.close();
  rmSync(folder, { recursive: true });
});

describe('the questions of docs/measures.md', () => {
  it('are ten', () => {
    expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it.each(questions)('$asked', async ({ number, sql }) => {
    expect((await lake.rows(sql)).map(rounded)).toEqual(answers[number]?.map(rounded));
  });

  it('are questions to Athena as well, without the quotes', async () => {
    const trino = await trinoParser();

    for (const { sql } of questions) {
      expect(trino.faultsOf(sql.replaceAll(/'(\w+)\.parquet'/g, '$1'))).toEqual([]);
    }
  });
});

const rounded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
    ]),
  );
