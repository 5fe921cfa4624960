import type * as z from 'zod';
import type { balance } from './measures/balance.ts';
import type { Counter, Family, Gauge, Labels } from './open-metrics.ts';
import type { soundness } from './soundness.ts';
import type { today } from './today.ts';
import { WAIT_BOUNDS_S, waitColumns, type waits } from './waits.ts';

type Row<Of extends { readonly row: z.ZodObject }> = z.output<Of['row']>;

/** What a scrape is made of. */
export interface Told {
  readonly today: readonly Row<typeof today>[];
  readonly balance: readonly Row<typeof balance>[];
  readonly soundness: Row<typeof soundness> | undefined;
  readonly waits: Row<typeof waits> | undefined;
}

const DAY_MS = 86_400_000;

/**
 * What stands now, and what the day (UTC) has come to so far. Counters begin anew at midnight, as their `_created` says;
 * they tell what has reached the lake, which is some minutes behind (`staffetta_lake_as_of_seconds`).
 */
export function metricsOf(told: Told, nowMs: number): Family[] {
  const midnightMs = nowMs - (nowMs % DAY_MS);
  const createdS = midnightMs / 1000;
  const asOfMs = (told.soundness?.['as_of_ms'] as number | null | undefined) ?? undefined;
  const counted = counting(told.today, createdS);
  return [
    counted('staffetta_transactions_started', 'Transactions that began today', startedAs),
    counted('staffetta_transactions_ended', 'Transactions that ended today, by how', endedAs),
    counted('staffetta_takeovers', 'Transactions that a channel took over today', takenOverAs),
    counted('staffetta_handovers', 'Hand-overs that were offered or failed today', handedOverAs),
    gauge('staffetta_transactions_open', 'Transactions that are open.', openByKind(told.balance)),
    ...soundnessGauges(told.soundness),
    {
      ...gauge(
        'staffetta_lake_as_of_seconds',
        'When the latest fact in the lake happened, in seconds since 1970.',
        asOfMs === undefined ? [] : [{ labels: {}, value: asOfMs / 1000 }],
      ),
      unit: 'seconds',
    },
    {
      type: 'histogram',
      name: 'staffetta_resume_seconds',
      unit: 'seconds',
      help: `How long what was resumed today had waited.${ANEW}`,
      createdS,
      // Of a day of which nothing is known yet there is nothing to say.
      metrics: asOfMs !== undefined && asOfMs >= midnightMs && told.waits ? [waited(told.waits)] : [],
    },
  ];
}

const ANEW = ' Counted from midnight (UTC), when it begins anew.';

type Today = Row<typeof today>;
type LabelsOf = (fact: Today) => Labels | undefined;

/** Counters of the day, from what one fact or another is counted as; facts that are counted as the same are added. */
const counting =
  (facts: readonly Today[], createdS: number) =>
  (name: string, help: string, labelsOf: LabelsOf): Counter => {
    const metrics = new Map<string, { readonly labels: Labels; value: number }>();
    for (const fact of facts) {
      const labels = labelsOf(fact);
      if (!labels) continue;
      const key = JSON.stringify(labels);
      const metric = metrics.get(key) ?? { labels, value: 0 };
      metric.value += Number(fact['facts']);
      metrics.set(key, metric);
    }
    return { type: 'counter', name, help: `${help}.${ANEW}`, createdS, metrics: [...metrics.values()] };
  };

const outcomes: Readonly<Record<string, string>> = {
  TransactionCompleted: 'completed',
  TransactionCancelled: 'cancelled',
  TransactionDeclined: 'declined',
  TransactionExpired: 'expired',
};

const beginning: ReadonlySet<string> = new Set(['TransactionStarted', 'CashSettledLate', 'CashCountedLate']);

const startedAs: LabelsOf = ({ type, kind, channel }) =>
  beginning.has(String(type)) ? { kind: String(kind), channel: String(channel ?? 'none') } : undefined;

const endedAs: LabelsOf = ({ type, kind }) => {
  const outcome = outcomes[String(type)];
  return outcome === undefined ? undefined : { kind: String(kind), outcome };
};

const takenOverAs: LabelsOf = ({ type, from_place: from, to_place: to }) =>
  type === 'TransactionTakenOver' ? { from: String(from ?? 'none'), to: String(to ?? 'none') } : undefined;

const handedOverAs: LabelsOf = ({ type }) => {
  if (type === 'HandOverOffered') return { state: 'offered' };
  return type === 'HandOverFailed' ? { state: 'failed' } : undefined;
};

function openByKind(rows: Told['balance']): Gauge['metrics'] {
  const open = new Map<string, number>();
  for (const row of rows) {
    const kind = String(row['kind']);
    open.set(kind, (open.get(kind) ?? 0) + Number(row['open'] ?? 0));
  }
  return [...open].map(([kind, value]) => ({ labels: { kind }, value }));
}

function soundnessGauges(row: Told['soundness']): Gauge[] {
  return (
    [
      ['dropped', 'staffetta_transactions_dropped', 'Transactions that were lost. It must be 0.'],
      [
        'overdue',
        'staffetta_transactions_overdue',
        'Transactions that should have ended an hour ago. It must be 0.',
      ],
      [
        'cash_unknown',
        'staffetta_cash_unknown',
        'Authorizations to dispense of which nobody knows. It must be 0.',
      ],
      ['orphans', 'staffetta_orphans', 'Transactions that have facts and no beginning. It must be 0.'],
    ] as const
  ).map(([column, name, help]) => gauge(name, help, row ? [{ labels: {}, value: Number(row[column]) }] : []));
}

const gauge = (name: string, help: string, metrics: Gauge['metrics']): Gauge => ({
  type: 'gauge',
  name,
  help,
  metrics,
});

const waited = (row: Row<typeof waits>) => ({
  labels: {},
  buckets: WAIT_BOUNDS_S.map((atMost, at) => ({ atMost, count: Number(row[waitColumns[at] ?? '']) })),
  count: Number(row['resumed']),
  sum: Number(row['waited_ms']) / 1000,
});
