import { afterEach, describe, expect, it } from 'vitest';
import { channelMigration } from '../../shared/measures/measures/channel-migration.ts';
import { channelSwitchMatrix } from '../../shared/measures/measures/channel-switch-matrix.ts';
import { crossChannelResumeShare } from '../../shared/measures/measures/cross-channel-resume-share.ts';
import { handOverSuccess } from '../../shared/measures/measures/hand-over-success.ts';
import { resumeRate } from '../../shared/measures/measures/resume-rate.ts';
import { timeToResume } from '../../shared/measures/measures/time-to-resume.ts';
import { handOvers } from '../../shared/measures/relations/hand-overs.ts';
import { resumptions } from '../../shared/measures/relations/resumptions.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { at, factsOf, type Happened, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

const one = transaction('t1');
const two = transaction('t2');
const three = transaction('t3', 'loan-application');

let lake: Lake | undefined;
const told = async (...happened: readonly Happened[]): Promise<Lake> => {
  lake = await lakeOf(factsOf(...happened));
  return lake;
};
afterEach(() => lake?.close());

describe('leaving a transaction and taking it up', () => {
  it('is laid down on one channel and taken up on another', async () => {
    const { ask } = await told(
      one.started(at(2, '12:00'), 'web'),
      one.laidDown(at(2, '12:10'), 'web', 'payee'),
      one.takenUp(at(2, '13:10'), 'mobile', undefined, 'payee'),
    );

    expect(await ask(resumptions)).toEqual([
      {
        transaction_id: 't1',
        kind: 'transfer',
        definition: 1,
        day: '2026-11-02',
        origin: 'web',
        turn: 0,
        left_by: 'laid-down',
        left_on: 'web',
        left_at_ms: at(2, '12:10'),
        step: 'payee',
        resumed_on: 'mobile',
        resumed_at_ms: at(2, '13:10'),
        waited_ms: 3_600_000,
      },
    ]);
  });

  it('is laid down, and never taken up', async () => {
    const { ask } = await told(
      one.started(at(2, '12:00'), 'web'),
      one.laidDown(at(2, '12:10'), 'web'),
      one.cancelled(at(2, '15:00'), 'mobile'),
    );

    expect(await ask(resumptions)).toMatchObject([
      { left_by: 'laid-down', resumed_on: null, waited_ms: null },
    ]);
  });

  it('is taken over while another channel held it: it was left when that one was last heard of', async () => {
    const { ask } = await told(
      one.started(at(2, '12:00'), 'web'),
      one.answered(at(2, '12:05'), 'web', 'payee', 'amount'),
      one.warned(at(3, '10:00'), at(3)),
      one.takenUp(at(3, '10:05'), 'mobile', 'web', 'amount'),
    );

    expect(await ask(resumptions)).toMatchObject([
      {
        left_by: 'held',
        left_on: 'web',
        left_at_ms: at(2, '12:05'),
        resumed_on: 'mobile',
        resumed_at_ms: at(3, '10:05'),
      },
    ]);
  });

  it('is handed over with a ticket', async () => {
    const { ask } = await told(
      one.started(at(2, '12:00'), 'web'),
      one.offeredTo(at(2, '12:05'), 'web', 'mobile'),
      one.notHandedOver(at(2, '12:05:30'), 'mobile', 'wrong-ticket'),
      one.takenUp(at(2, '12:06'), 'mobile', 'web'),
    );

    expect(await ask(resumptions)).toMatchObject([{ left_by: 'handed-over', waited_ms: 60_000 }]);
  });

  it('is left again and again, each time by itself', async () => {
    const { ask } = await told(
      one.started(at(2, '12:00'), 'web'),
      one.laidDown(at(2, '12:10'), 'web'),
      one.takenUp(at(2, '12:20'), 'web'),
      one.laidDown(at(2, '12:30'), 'web'),
      one.takenUp(at(2, '12:50'), 'mobile'),
      one.takenUp(at(2, '12:55'), 'web', 'mobile'),
      one.laidDown(at(2, '12:56'), 'web'),
    );

    expect(
      (await ask(resumptions)).map((row) => [
        row['turn'],
        row['left_by'],
        row['left_on'],
        row['resumed_on'],
        row['waited_ms'],
      ]),
    ).toEqual([
      [0, 'laid-down', 'web', 'web', 600_000],
      [1, 'laid-down', 'web', 'mobile', 1_200_000],
      [2, 'held', 'mobile', 'web', 300_000],
      [3, 'laid-down', 'web', null, null],
    ]);
    expect(await ask(transactions)).toMatchObject([{ suspensions: 3, resumptions: 3, channel_switches: 2 }]);
  });

  it('is counted late by a machine after its customer has gone, and taken up then', async () => {
    const deposit = transaction('t9', 'cash-deposit');
    const { ask } = await told(
      deposit.started(at(2, '12:00'), 'atm'),
      deposit.laidDown(at(2, '12:02'), 'atm', 'count'),
      deposit.told('CashCounted', at(2, '12:03'), {
        channel: 'atm',
        terminalId: 'T1',
        money: { amountMinor: 1, currency: 'EUR' },
      }),
      deposit.takenUp(at(2, '12:12'), 'mobile', undefined, 'allocation'),
    );

    expect(await ask(resumptions)).toMatchObject([
      {
        left_by: 'laid-down',
        left_on: 'atm',
        left_at_ms: at(2, '12:02'),
        resumed_on: 'mobile',
        waited_ms: 600_000,
      },
    ]);
  });
});

describe('what is made of it', () => {
  const history = [
    one.started(at(2, '12:00'), 'web'),
    one.laidDown(at(2, '12:10'), 'web'),
    one.takenUp(at(2, '12:20'), 'web'),
    one.laidDown(at(2, '12:30'), 'web'),
    one.takenUp(at(2, '12:50'), 'mobile'),
    one.completed(at(2, '12:55')),
    two.started(at(2, '12:00'), 'web'),
    two.laidDown(at(2, '12:10'), 'web'),
    three.started(at(2, '12:00'), 'web'),
    three.answered(at(2, '12:05'), 'web', 'loan', 'household'),
    three.takenUp(at(2, '12:35'), 'mobile', 'web', 'household'),
  ];

  it('the resume rate counts transactions, and only what was laid down', async () => {
    const { ask } = await told(...history);

    expect(await ask(resumeRate)).toEqual([
      { kind: 'transfer', origin: 'web', suspended: 2, resumed: 1, not_resumed: 1, resume_rate: 0.5 },
    ]);
  });

  it('the cross-channel share counts each time', async () => {
    const { ask } = await told(...history);

    expect(await ask(crossChannelResumeShare)).toEqual([
      {
        kind: 'loan-application',
        left_by: 'held',
        resumes: 1,
        on_another_channel: 1,
        on_the_same: 0,
        cross_channel_share: 1,
      },
      {
        kind: 'transfer',
        left_by: 'laid-down',
        resumes: 2,
        on_another_channel: 1,
        on_the_same: 1,
        cross_channel_share: 0.5,
      },
    ]);
  });

  it('the matrix has a cell for each pair of channels, with how many were completed', async () => {
    const { ask } = await told(...history);

    expect(await ask(channelSwitchMatrix)).toEqual([
      {
        from_channel: 'web',
        to_channel: 'mobile',
        switches: 2,
        transactions: 2,
        completed: 1,
        not_completed: 1,
        completion: 0.5,
      },
    ]);
  });

  it.each([
    [[1, 2, 3, 4, 100], { p50_ms: 180_000, p90_ms: 6_000_000, p99_ms: 6_000_000 }],
    [[4, 3, 2, 1], { p50_ms: 120_000, p90_ms: 240_000, p99_ms: 240_000 }],
  ])(
    'the time to resume is one of the times themselves, by the nearest rank: of %j minutes',
    async (minutes, ranks) => {
      const { ask } = await told(
        ...minutes.flatMap((waited, n) => {
          const each = transaction(`w${n}`);
          return [
            each.started(at(2, '12:00'), 'web'),
            each.laidDown(at(2, '12:01'), 'web'),
            each.takenUp(at(2, '12:01') + waited * 60_000, 'mobile'),
          ];
        }),
      );

      expect(await ask(timeToResume)).toEqual([
        {
          left_by: 'laid-down',
          from_channel: 'web',
          to_channel: 'mobile',
          resumes: minutes.length,
          ...ranks,
        },
      ]);
    },
  );
});

describe('a ticket', () => {
  const offered = [one.started(at(2, '12:00'), 'web'), one.offeredTo(at(2, '12:05'), 'web', 'mobile')];
  const later = two.started(at(2, '13:00'), 'web');

  it.each<[string, string, readonly Happened[]]>([
    ['used in time', 'accepted', [one.takenUp(at(2, '12:06:59'), 'mobile', 'web'), later]],
    [
      'used after a fact had changed, which voids an approval',
      'accepted',
      [
        one.told('ApprovalVoided', at(2, '12:06'), { channel: 'mobile', because: 'facts-changed' }),
        one.takenUp(at(2, '12:06'), 'mobile', 'web'),
        later,
      ],
    ],
    ['left to run out', 'expired', [later]],
    [
      'left to run out, and taken over after',
      'expired',
      [one.takenUp(at(2, '12:07'), 'mobile', 'web'), later],
    ],
    [
      'void because another channel took it over',
      'withdrawn',
      [one.takenUp(at(2, '12:06'), 'branch', 'web'), later],
    ],
    [
      'void because its holder went on',
      'withdrawn',
      [one.answered(at(2, '12:06'), 'web', 'payee', 'amount'), later],
    ],
    ['void because it ended', 'withdrawn', [one.cancelled(at(2, '12:06'), 'web'), later]],
    ['tried wrongly', 'wrong-ticket', [one.notHandedOver(at(2, '12:06'), 'mobile', 'wrong-ticket'), later]],
    [
      'tried wrongly, and used at last',
      'accepted',
      [
        one.notHandedOver(at(2, '12:06'), 'mobile', 'wrong-ticket'),
        one.takenUp(at(2, '12:06:30'), 'mobile', 'web'),
        later,
      ],
    ],
    ['still good', 'open', [two.started(at(2, '12:06'), 'web')]],
  ])('%s: %s', async (_, result, then) => {
    const { ask } = await told(...offered, ...then);

    expect(await ask(handOvers)).toMatchObject([
      { transaction_id: 't1', from_channel: 'web', to_channel: 'mobile', result },
    ]);
  });

  it('is counted with what became of it; an invitation that was declined stands beside', async () => {
    const { ask } = await told(
      ...offered,
      one.takenUp(at(2, '12:06'), 'mobile', 'web'),
      two.started(at(2, '12:00'), 'web'),
      two.offeredTo(at(2, '12:05'), 'web', 'mobile'),
      two.notHandedOver(at(2, '12:30'), 'mobile', 'declined'),
    );

    const none = { accepted: 0, wrong_ticket: 0, withdrawn: 0, expired: 0, open: 0 };
    expect(await ask(handOverSuccess)).toEqual([
      {
        from_channel: 'mobile',
        to_channel: 'atm',
        offered: 0,
        ...none,
        invitations_declined: 1,
        success_rate: null,
      },
      {
        from_channel: 'web',
        to_channel: 'mobile',
        offered: 2,
        ...none,
        accepted: 1,
        expired: 1,
        invitations_declined: 0,
        success_rate: 0.5,
      },
    ]);
    expect(await ask(transactions)).toMatchObject([
      { transaction_id: 't1', hand_overs_offered: 1, hand_overs_accepted: 1 },
      { transaction_id: 't2', hand_overs_offered: 1, hand_overs_accepted: 0 },
    ]);
  });
});

it('migration compares each completed transaction with its customer’s one before', async () => {
  const began = (id: string, day: number, channel: 'atm' | 'mobile', customer: string) => {
    const each = transaction(id, 'cash-withdrawal', customer);
    return [each.started(at(day), channel), each.completed(at(day, '12:30'))];
  };
  const { ask } = await told(
    ...began('a1', 2, 'atm', 'anna'),
    ...began('a2', 3, 'atm', 'anna'),
    ...began('a3', 4, 'mobile', 'anna'),
    ...began('b1', 2, 'atm', 'bruno'),
    ...began('b2', 5, 'mobile', 'bruno'),
    transaction('b3', 'cash-withdrawal', 'bruno').started(at(6), 'atm'),
  );

  expect(await ask(channelMigration)).toEqual([
    { kind: 'cash-withdrawal', before_on: 'atm', now_on: 'atm', transactions: 1, customers: 1 },
    { kind: 'cash-withdrawal', before_on: 'atm', now_on: 'mobile', transactions: 2, customers: 2 },
  ]);
});
