import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abandonment } from '../../shared/measures/measures/abandonment.ts';
import { activity } from '../../shared/measures/measures/activity.ts';
import { balance } from '../../shared/measures/measures/balance.ts';
import { completion } from '../../shared/measures/measures/completion.ts';
import { reconciliation } from '../../shared/measures/measures/reconciliation.ts';
import { technicalDropRate } from '../../shared/measures/measures/technical-drop-rate.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { at, factsOf, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

const done = transaction('t-done');
const given = transaction('t-given-up');
const refused = transaction('t-refused');
const warned = transaction('t-warned');
const unwarned = transaction('t-unwarned');
const gone = transaction('t-gone');
const waiting = transaction('t-waiting');
const silent = transaction('t-silent', 'cash-withdrawal');
const walkUp = transaction('t-walk-up', 'cash-withdrawal');
const late = transaction('t-late', 'cash-withdrawal');
const never = transaction('t-never');

/** Told up to noon of the fifth. A transfer lives for a day. */
const history = factsOf(
  done.started(at(2), 'web'),
  done.answered(at(2, '12:01'), 'web', 'payee', 'amount'),
  done.answered(at(2, '12:02'), 'web', 'amount', 'approval'),
  done.takenUp(at(2, '12:03'), 'mobile', 'web', 'approval'),
  done.approved(at(2, '12:04')),
  done.told('MoneyMoved', at(2, '12:04:01'), { act: 'transfer', actId: 't-done.1' }),
  done.completed(at(2, '12:04:01')),

  given.started(at(2), 'web'),
  given.cancelled(at(2, '12:05'), 'mobile'),

  refused.started(at(2), 'web'),
  refused.declined(at(2, '12:05'), 'not-affordable'),

  warned.started(at(2), 'mobile'),
  warned.warned(at(3, '10:00'), at(3)),
  warned.expired(at(3, '12:00:30'), at(3, '10:00')),

  unwarned.started(at(2), 'mobile'),
  unwarned.expired(at(3, '12:00:30'), at(3, '12:00:30')),

  gone.started(at(2), 'web'),
  gone.answered(at(2, '12:01'), 'web', 'payee', 'amount'),

  waiting.started(at(4, '13:00'), 'web'),

  silent.started(at(2), 'atm'),
  silent.authorized(at(2, '12:01'), 'a-silent'),
  silent.told('CashUnreported', at(2, '12:07'), { terminalId: 'T1', authorizationId: 'a-silent' }),

  walkUp.started(at(2), 'atm', { expiresAtMs: at(2, '12:02') }),
  walkUp.approved(at(2), 'atm'),
  walkUp.authorized(at(2, '12:00:01'), 'a-1'),
  walkUp.dispensed(at(2, '12:00:20'), 'a-1', 'FULL', 5_000),
  walkUp.told('TransactionCompleted', at(2, '12:00:21'), { startedOn: 'atm', walkUp: true }),

  late.told('CashSettledLate', at(4), {
    channel: 'atm',
    terminalId: 'T1',
    authorizationId: 'a-2',
    money: { amountMinor: 5_000, currency: 'EUR' },
    of: 't-another',
  }),
  late.completed(at(4, '12:00:01')),

  never.answered(at(5), 'web', 'payee', 'amount'),
);

let lake: Lake;
beforeAll(async () => {
  lake = await lakeOf(history);
});
afterAll(() => lake.close());

const byName = async () =>
  Object.fromEntries((await lake.ask(transactions)).map((row) => [row['transaction_id'], row]));

describe('how a transaction stands', () => {
  it.each([
    ['t-done', 'completed', null],
    ['t-given-up', 'cancelled', null],
    ['t-refused', 'declined', 'not-affordable'],
    ['t-warned', 'expired', null],
    ['t-unwarned', 'dropped', 'not-warned'],
    ['t-gone', 'dropped', 'never-ended'],
    ['t-waiting', 'open', null],
    ['t-silent', 'open', null],
    ['t-walk-up', 'completed', null],
    ['t-late', 'completed', null],
  ])('%s: %s', async (id, outcome, reason) => {
    expect((await byName())[id]).toMatchObject({ outcome, reason });
  });

  it('is told of nothing that never began', async () => {
    expect(await byName()).not.toHaveProperty('t-never');
  });

  it('is dropped a day after it should have ended, and not a moment before', async () => {
    const aDayLater = await lakeOf(factsOf(gone.started(at(2), 'web'), done.started(at(4), 'web')));
    const aMomentLater = await lakeOf(
      factsOf(gone.started(at(2), 'web'), done.started(at(4, '12:00:01'), 'web')),
    );

    expect(await aDayLater.ask(technicalDropRate)).toMatchObject([{ dropped: 0, never_ended: 0 }]);
    expect(await aMomentLater.ask(technicalDropRate)).toMatchObject([{ dropped: 1, never_ended: 1 }]);
    aDayLater.close();
    aMomentLater.close();
  });

  it('is open for as long as a warning has prolonged it', async () => {
    const prolonged = await lakeOf(
      factsOf(gone.started(at(2), 'web'), gone.warned(at(3, '11:30'), at(6)), done.started(at(6), 'web')),
    );

    expect(await prolonged.ask(technicalDropRate)).toMatchObject([{ dropped: 0 }]);
    prolonged.close();
  });

  it('is open for as long as cash that was counted waits for an account', async () => {
    const deposit = transaction('t-deposit', 'cash-deposit');
    const counted = { terminalId: 'T1', money: { amountMinor: 5_000, currency: 'EUR' } };
    const waits = await lakeOf(
      factsOf(
        deposit.started(at(2), 'atm'),
        deposit.told('CashCounted', at(2, '12:01'), counted),
        done.started(at(5), 'web'),
      ),
    );

    expect(await waits.ask(technicalDropRate)).toContainEqual(
      expect.objectContaining({ kind: 'cash-deposit', dropped: 0 }),
    );
    waits.close();
  });

  it('says where it was driven last, although the bank ended it, and that it was a walk-up', async () => {
    const rows = await byName();

    expect(rows['t-done']).toMatchObject({
      origin: 'web',
      last_channel: 'mobile',
      channels_used: 2,
      last_step: 'approval',
      steps_done: 3,
    });
    expect(rows['t-given-up']).toMatchObject({ origin: 'web', last_channel: 'mobile' });
    expect(rows['t-walk-up']).toMatchObject({ walk_up: true, origin: 'atm', last_step: 'collection' });
    expect(rows['t-late']).toMatchObject({ begun_by: 'late-cash', origin: 'atm', walk_up: false });
  });
});

describe('the balance line', () => {
  it('leaves nothing over, on any day and of any kind', async () => {
    const rows = await lake.ask(balance);

    expect(rows).toEqual([
      {
        day: '2026-11-02',
        kind: 'cash-withdrawal',
        started: 2,
        completed: 1,
        cancelled: 0,
        declined: 0,
        expired_with_notice: 0,
        open: 1,
        dropped: 0,
      },
      {
        day: '2026-11-02',
        kind: 'transfer',
        started: 6,
        completed: 1,
        cancelled: 1,
        declined: 1,
        expired_with_notice: 1,
        open: 0,
        dropped: 2,
      },
      {
        day: '2026-11-04',
        kind: 'cash-withdrawal',
        started: 1,
        completed: 1,
        cancelled: 0,
        declined: 0,
        expired_with_notice: 0,
        open: 0,
        dropped: 0,
      },
      {
        day: '2026-11-04',
        kind: 'transfer',
        started: 1,
        completed: 0,
        cancelled: 0,
        declined: 0,
        expired_with_notice: 0,
        open: 1,
        dropped: 0,
      },
    ]);
  });

  it('is asked by days, by kind and by the channel of the beginning', async () => {
    expect(await lake.ask(balance, { from: '2026-11-03', to: '2026-11-04', kind: 'transfer' })).toMatchObject(
      [{ day: '2026-11-04', started: 1 }],
    );
    expect(await lake.ask(balance, { channel: 'mobile' })).toMatchObject([
      { day: '2026-11-02', started: 2, expired_with_notice: 1, dropped: 1 },
    ]);
  });

  it('comes in pages', async () => {
    const all = await lake.ask(balance);

    expect(await lake.ask(balance, { offset: 1, limit: 2 })).toEqual(all.slice(1, 3));
  });
});

describe('the reconciliation line', () => {
  it('says what is accounted for, and of what the beginning is missing', async () => {
    expect(await lake.ask(reconciliation)).toEqual([
      {
        as_of_ms: at(5),
        started: 10,
        completed: 3,
        cancelled: 1,
        declined: 1,
        expired_with_notice: 1,
        open: 2,
        dropped: 2,
        difference: 0,
        untold: 1,
      },
    ]);
  });

  it('misses no beginning that was told before the days that are asked for', async () => {
    expect(await lake.ask(reconciliation, { from: '2026-11-03', to: '2026-11-04' })).toMatchObject([
      { untold: 0 },
    ]);
    expect(await lake.ask(reconciliation, { from: '2026-11-05', to: '2026-11-05' })).toMatchObject([
      { untold: 1 },
    ]);
  });
});

describe('rates', () => {
  it('the technical drop rate is what was dropped of what began', async () => {
    expect(await lake.ask(technicalDropRate)).toEqual([
      { kind: 'cash-withdrawal', started: 3, dropped: 0, not_warned: 0, never_ended: 0, drop_rate: 0 },
      { kind: 'transfer', started: 7, dropped: 2, not_warned: 1, never_ended: 1, drop_rate: 2 / 7 },
    ]);
  });

  it('abandonment is what expired after a warning, of what began', async () => {
    expect(await lake.ask(abandonment, { kind: 'transfer' })).toEqual([
      {
        kind: 'transfer',
        origin: 'mobile',
        started: 2,
        expired_with_notice: 1,
        otherwise: 1,
        abandonment_rate: 0.5,
      },
      {
        kind: 'transfer',
        origin: 'web',
        started: 5,
        expired_with_notice: 0,
        otherwise: 5,
        abandonment_rate: 0,
      },
    ]);
  });

  it('completion is told by the channels of the beginning and of the end', async () => {
    expect(await lake.ask(completion, { channel: 'web' })).toEqual([
      {
        kind: 'transfer',
        origin: 'web',
        last_channel: 'mobile',
        started: 2,
        completed: 1,
        not_completed: 1,
        completion: 0.5,
      },
      {
        kind: 'transfer',
        origin: 'web',
        last_channel: 'web',
        started: 3,
        completed: 0,
        not_completed: 3,
        completion: 0,
      },
    ]);
  });
});

it('activity goes by the day on which something happened', async () => {
  expect(await lake.ask(activity, { kind: 'transfer' })).toMatchObject([
    {
      day: '2026-11-02',
      started: 6,
      completed: 1,
      cancelled: 1,
      declined: 1,
      expired: 0,
      taken_up: 1,
      steps_answered: 3,
    },
    { day: '2026-11-03', started: 0, expired: 2 },
    { day: '2026-11-04', started: 1 },
    { day: '2026-11-05', started: 0, steps_answered: 1 },
  ]);
});
