import { describe, expect, it } from 'vitest';
import { metricsOf, type Told } from '../../../shared/measures/metrics.ts';
import { openMetrics } from '../../../shared/measures/open-metrics.ts';
import { waitColumns } from '../../../shared/measures/waits.ts';
import { parseOpenMetrics } from '../../support/open-metrics-parser.ts';

const NOON_MS = Date.parse('2026-11-22T12:00:00Z');
const MIDNIGHT_S = Date.parse('2026-11-22T00:00:00Z') / 1000;

const fact = (type: string, more: object = {}) => ({
  type,
  kind: 'transfer',
  channel: 'web',
  from_place: null,
  to_place: null,
  facts: 1,
  ...more,
});

const told: Told = {
  today: [
    fact('TransactionStarted', { facts: 3 }),
    fact('TransactionStarted', { channel: 'mobile', facts: 2 }),
    fact('CashSettledLate', { kind: 'cash-withdrawal', channel: 'atm' }),
    fact('TransactionCompleted', { facts: 2 }),
    fact('TransactionCompleted', { channel: 'mobile', facts: 5 }),
    fact('TransactionTakenOver', { from_place: 'web', to_place: 'mobile', facts: 4 }),
    fact('TransactionTakenOver', { to_place: 'atm' }),
    fact('HandOverOffered', { to_place: 'mobile' }),
    fact('HandOverFailed'),
  ],
  balance: [
    { kind: 'transfer', open: 2 },
    { kind: 'transfer', open: 1 },
    { kind: 'cash-deposit', open: 4 },
  ],
  soundness: { as_of_ms: NOON_MS - 60_000, dropped: 0, overdue: 1, cash_unknown: 2, orphans: 3 },
  waits: {
    ...Object.fromEntries(waitColumns.map((name, at) => [name, at + 1])),
    resumed: 9,
    waited_ms: 1_500_500,
  },
};

const read = (said: Told) =>
  new Map(
    parseOpenMetrics(openMetrics(metricsOf(said, NOON_MS)))
      .flatMap(({ samples }) => samples)
      .map(({ name, labels, value }) => [`${name} ${Object.values(labels).join(' ')}`.trim(), value]),
  );

describe('what monitoring is told', () => {
  it.each([
    ['staffetta_transactions_started_total transfer web', 3],
    ['staffetta_transactions_started_total transfer mobile', 2],
    ['staffetta_transactions_started_total cash-withdrawal atm', 1],
    ['staffetta_transactions_started_created transfer web', MIDNIGHT_S],
    ['staffetta_transactions_ended_total transfer completed', 7],
    ['staffetta_takeovers_total web mobile', 4],
    ['staffetta_takeovers_total none atm', 1],
    ['staffetta_handovers_total offered', 1],
    ['staffetta_handovers_total failed', 1],
    ['staffetta_transactions_open transfer', 3],
    ['staffetta_transactions_open cash-deposit', 4],
    ['staffetta_transactions_dropped', 0],
    ['staffetta_transactions_overdue', 1],
    ['staffetta_cash_unknown', 2],
    ['staffetta_orphans', 3],
    ['staffetta_lake_as_of_seconds', NOON_MS / 1000 - 60],
    ['staffetta_resume_seconds_bucket 60.0', 1],
    ['staffetta_resume_seconds_bucket +Inf', 9],
    ['staffetta_resume_seconds_count', 9],
    ['staffetta_resume_seconds_sum', 1500.5],
    ['staffetta_resume_seconds_created', MIDNIGHT_S],
  ])('%s is %d', (sample, value) => {
    expect(read(told).get(sample)).toBe(value);
  });

  it('says of every counter that it begins anew, and when', () => {
    const counters = metricsOf(told, NOON_MS).filter(({ type }) => type !== 'gauge');

    for (const { help } of counters)
      expect(help).toMatch(/Counted from midnight \(UTC\), when it begins anew\.$/);
  });

  it('says nothing of a day of which the lake knows nothing yet', () => {
    const yesterday = {
      as_of_ms: (MIDNIGHT_S - 1) * 1000,
      dropped: 0,
      overdue: 0,
      cash_unknown: 0,
      orphans: 0,
    };

    const said = read({ ...told, today: [], soundness: yesterday });

    expect([...said.keys()].filter((name) => name.startsWith('staffetta_resume'))).toEqual([]);
    expect(said.get('staffetta_transactions_dropped')).toBe(0);
  });

  it('says no zero of what was not counted', () => {
    const said = read({ today: [], balance: [], soundness: undefined, waits: undefined });

    expect([...said]).toEqual([]);
  });
});
