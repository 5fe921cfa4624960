import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cashOutcomes } from '../../shared/measures/measures/cash-outcomes.ts';
import { claimsAnswered } from '../../shared/measures/measures/claims-answered.ts';
import { reversalLatency } from '../../shared/measures/measures/reversal-latency.ts';
import { unknownOutcomes } from '../../shared/measures/measures/unknown-outcomes.ts';
import { cashLegs } from '../../shared/measures/relations/cash-legs.ts';
import { at, factsOf, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

const cash = transaction('t1', 'cash-withdrawal');
const late = transaction('t-late', 'cash-withdrawal');
const { authorized, dispensed, reversed } = cash;
const claim = (atMs: number, type: string, claimId: string, data: object) =>
  cash.told(type, atMs, {
    claimId,
    ...(type === 'ClaimOpened' && { channel: 'mobile', answerByMs: atMs }),
    ...data,
  });

/** Told up to noon of the fourth. */
const history = factsOf(
  authorized(at(2, '10:00'), 'a-full'),
  dispensed(at(2, '10:01'), 'a-full', 'FULL', 5_000),
  authorized(at(2, '11:00'), 'a-part'),
  dispensed(at(2, '11:01'), 'a-part', 'PART', 2_000),
  authorized(at(2, '12:00'), 'a-none'),
  dispensed(at(2, '12:01'), 'a-none', 'NONE', 0),
  authorized(at(2, '13:00'), 'a-back', { bySwitch: true }),
  reversed(at(2, '13:00:20'), 'a-back'),

  authorized(at(2, '14:00'), 'a-back-but-out'),
  reversed(at(2, '14:00:10'), 'a-back-but-out'),
  dispensed(at(2, '14:30'), 'a-back-but-out', 'FULL', 5_000),

  authorized(at(2, '15:00'), 'a-none-but-late'),
  dispensed(at(2, '15:01'), 'a-none-but-late', 'NONE', 0),
  late.told('CashSettledLate', at(2, '16:00'), {
    channel: 'atm',
    terminalId: 'T1',
    authorizationId: 'a-none-but-late',
    money: { amountMinor: 3_000, currency: 'EUR' },
    of: 't1',
  }),

  authorized(at(2, '18:00'), 'a-found'),
  cash.told('CashUnreported', at(2, '18:05'), { terminalId: 'T1', authorizationId: 'a-found' }),
  dispensed(at(3, '09:00'), 'a-found', 'FULL', 5_000, {
    channel: undefined,
    by: 'operator',
    reason: 'journal-read',
  }),

  authorized(at(2, '23:58'), 'a-over-midnight'),
  dispensed(at(3, '00:00:10'), 'a-over-midnight', 'FULL', 5_000),

  authorized(at(3, '18:00'), 'a-silent'),
  cash.told('CashUnreported', at(3, '18:05'), { terminalId: 'T1', authorizationId: 'a-silent' }),

  authorized(at(4, '11:58'), 'a-just-now'),

  claim(at(3, '10:00'), 'ClaimOpened', 'k1', { about: 'cash-not-received' }),
  claim(at(3, '11:00'), 'ClaimAnswered', 'k1', {
    decision: 'upheld',
    reason: 'journal-confirms',
    money: { amountMinor: 5_000, currency: 'EUR' },
  }),
  claim(at(3, '10:00'), 'ClaimOpened', 'k2', { about: 'cash-not-received' }),
  claim(at(3, '13:00'), 'ClaimAnswered', 'k2', { decision: 'rejected', reason: 'journal-contradicts' }),
  claim(at(3, '10:00'), 'ClaimOpened', 'k3', { about: 'cash-not-received' }),
  claim(at(4, '12:00'), 'ClaimOpened', 'k4', { about: 'not-mine' }),
);

let lake: Lake;
beforeAll(async () => {
  lake = await lakeOf(history);
});
afterAll(() => lake.close());

describe('what came of an authorization', () => {
  it.each([
    ['a-full', 'FULL', 5_000, { known_at_ms: at(2, '10:01') }],
    ['a-part', 'PART', 2_000, {}],
    ['a-none', 'NONE', 0, {}],
    ['a-back', 'reversed', 0, { reversed_at_ms: at(2, '13:00:20'), by_switch: true }],
    ['a-back-but-out', 'FULL', 5_000, { reversed_at_ms: at(2, '14:00:10'), settled_late: false }],
    ['a-none-but-late', 'PART', 3_000, { settled_late: true, transaction_id: 't1' }],
    ['a-found', 'FULL', 5_000, { found_by_people: true, was_overdue: true, unknown_at_day_end: true }],
    ['a-over-midnight', 'FULL', 5_000, { unknown_at_day_end: false }],
    ['a-silent', 'unknown', 0, { was_overdue: true, unknown_at_day_end: true, known_at_ms: null }],
    ['a-just-now', 'in-machine', 0, { unknown_at_day_end: false }],
  ])('%s: %s', async (authorization, result, dispensedMinor, more) => {
    const legs = await lake.ask(cashLegs);

    expect(legs.find((leg) => leg['authorization_id'] === authorization)).toMatchObject({
      result,
      dispensed_minor: dispensedMinor,
      authorized_minor: 5_000,
      ...more,
    });
  });
});

it('cash outcomes add up to what was authorized', async () => {
  const none = {
    in_full: 0,
    in_part: 0,
    nothing: 0,
    reversed: 0,
    in_machine: 0,
    unknown: 0,
    settled_late: 0,
    found_by_people: 0,
  };

  expect(await lake.ask(cashOutcomes)).toEqual([
    {
      ...none,
      day: '2026-11-02',
      currency: 'EUR',
      authorized: 8,
      in_full: 4,
      in_part: 2,
      nothing: 1,
      reversed: 1,
      settled_late: 1,
      found_by_people: 1,
      dispensed_minor: 25_000,
    },
    { ...none, day: '2026-11-03', currency: 'EUR', authorized: 1, unknown: 1, dispensed_minor: 0 },
    { ...none, day: '2026-11-04', currency: 'EUR', authorized: 1, in_machine: 1, dispensed_minor: 0 },
  ]);
});

it('what nobody knew when the day ended stays told, also when people find it out', async () => {
  expect(await lake.ask(unknownOutcomes)).toEqual([
    { day: '2026-11-02', authorized: 8, overdue: 1, unknown_at_day_end: 1, unknown_now: 0 },
    { day: '2026-11-03', authorized: 1, overdue: 1, unknown_at_day_end: 1, unknown_now: 1 },
    { day: '2026-11-04', authorized: 1, overdue: 0, unknown_at_day_end: 0, unknown_now: 0 },
  ]);
});

it('what is unknown is never hidden', async () => {
  expect(await lake.ask(unknownOutcomes, { suppressed: true, from: '2026-11-03', to: '2026-11-03' })).toEqual(
    [{ day: '2026-11-03', authorized: null, overdue: 1, unknown_at_day_end: 1, unknown_now: 1 }],
  );
});

it('the reversal latency is from the authorization to its reversal, apart for networks', async () => {
  expect(await lake.ask(reversalLatency)).toEqual([
    { by_switch: false, reversed: 1, p50_ms: 10_000, p90_ms: 10_000, p99_ms: 10_000 },
    { by_switch: true, reversed: 1, p50_ms: 20_000, p90_ms: 20_000, p99_ms: 20_000 },
  ]);
});

it('claims are told by what they are about', async () => {
  expect(await lake.ask(claimsAnswered)).toEqual([
    {
      about: 'cash-not-received',
      opened: 3,
      upheld: 1,
      rejected: 1,
      open: 1,
      median_ms: 3_600_000,
      refunded_minor: 5_000,
    },
    { about: 'not-mine', opened: 1, upheld: 0, rejected: 0, open: 1, median_ms: null, refunded_minor: 0 },
  ]);
});
