import { afterEach, describe, expect, it } from 'vitest';
import { stepFunnel } from '../../shared/measures/measures/step-funnel.ts';
import { stepVisits } from '../../shared/measures/relations/step-visits.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { at, factsOf, type Happened, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

const one = transaction('t1');
const cash = transaction('t1', 'cash-withdrawal');

let lake: Lake | undefined;
const told = async (...happened: readonly Happened[]): Promise<Lake> => {
  lake = await lakeOf(factsOf(...happened));
  return lake;
};
afterEach(() => lake?.close());

const visitsOf = async ({ ask }: Lake) =>
  (await ask(stepVisits)).map((row) => [
    row['step'],
    row['done_at_ms'] === null ? null : Number(row['done_at_ms']) - Number(row['entered_at_ms']),
  ]);

describe('where a transaction stands', () => {
  it('goes from step to step, and to none after the last', async () => {
    const there = await told(
      one.started(at(2, '12:00'), 'web'),
      one.answered(at(2, '12:01'), 'web', 'payee', 'amount'),
      one.offeredTo(at(2, '12:02'), 'web', 'mobile'),
      one.answered(at(2, '12:03'), 'web', 'amount', 'approval'),
      one.approved(at(2, '12:07')),
      one.completed(at(2, '12:07:01')),
    );

    expect(await visitsOf(there)).toEqual([
      ['payee', 60_000],
      ['amount', 120_000],
      ['approval', 240_000],
    ]);
    expect(await there.ask(transactions)).toMatchObject([{ last_step: 'approval', steps_done: 3 }]);
  });

  it('counts no time while nobody had taken it up', async () => {
    const there = await told(
      one.started(at(2, '12:00'), 'web'),
      one.laidDown(at(2, '12:10'), 'web'),
      one.takenUp(at(2, '18:00'), 'mobile'),
      one.answered(at(2, '18:02'), 'mobile', 'payee', 'amount'),
    );

    expect(await visitsOf(there)).toEqual([
      ['payee', null],
      ['payee', 120_000],
      ['amount', null],
    ]);
  });

  it('steps back', async () => {
    const there = await told(
      one.started(at(2, '12:00'), 'web'),
      one.answered(at(2, '12:01'), 'web', 'payee', 'amount'),
      one.wentBack(at(2, '12:02'), 'web', 'amount', 'payee'),
      one.answered(at(2, '12:05'), 'web', 'payee', 'amount'),
    );

    expect(await visitsOf(there)).toEqual([
      ['payee', 60_000],
      ['amount', null],
      ['payee', 180_000],
      ['amount', null],
    ]);
  });

  it('comes to a machine after the approval, and stays there when nothing came out', async () => {
    const there = await told(
      cash.started(at(2, '12:00'), 'mobile'),
      cash.answered(at(2, '12:01'), 'mobile', 'amount', 'approval'),
      cash.approved(at(2, '12:02')),
      cash.takenUp(at(2, '13:00'), 'atm', 'mobile', 'collection'),
      cash.authorized(at(2, '13:00:10'), 'a1'),
      cash.dispensed(at(2, '13:00:20'), 'a1', 'NONE', 0),
      cash.authorized(at(2, '13:00:30'), 'a2'),
      cash.dispensed(at(2, '13:01'), 'a2', 'FULL', 5_000),
      cash.completed(at(2, '13:01:01')),
    );

    expect(await visitsOf(there)).toEqual([
      ['amount', 60_000],
      ['approval', 60_000],
      ['collection', null],
      ['collection', 60_000],
    ]);
  });

  it('comes back to the question of the amount when the bank has no money for it', async () => {
    const there = await told(
      cash.started(at(2, '12:00'), 'mobile'),
      cash.answered(at(2, '12:01'), 'mobile', 'amount', 'approval'),
      cash.approved(at(2, '12:02')),
      cash.told('MoneyRefused', at(2, '12:02:01'), {
        act: 'hold',
        actId: 't1.1',
        because: 'funds-insufficient',
      }),
      cash.told('ApprovalVoided', at(2, '12:02:01'), { because: 'money-refused' }),
    );

    expect(await there.ask(transactions)).toMatchObject([{ last_step: 'amount' }]);
  });

  it('was never at the first question, begun by card and PIN, also when the bank says no', async () => {
    const there = await told(
      cash.started(at(2, '12:00'), 'atm'),
      cash.approved(at(2, '12:00'), 'atm'),
      cash.told('MoneyRefused', at(2, '12:00:01'), {
        act: 'hold',
        actId: 't1.1',
        because: 'funds-insufficient',
      }),
      cash.declined(at(2, '12:00:01'), 'funds-insufficient'),
    );

    expect((await visitsOf(there)).map(([step]) => step)).toEqual(['approval', 'collection']);
  });

  it('is told of by a machine that counted what was put in', async () => {
    const deposit = transaction('t1', 'cash-deposit');
    const there = await told(
      deposit.started(at(2, '12:00'), 'atm'),
      deposit.told('CashCounted', at(2, '12:01'), {
        channel: 'atm',
        terminalId: 'T1',
        money: { amountMinor: 1, currency: 'EUR' },
      }),
      deposit.laidDown(at(2, '12:01:01'), 'atm', 'allocation'),
      deposit.takenUp(at(2, '14:00'), 'mobile', undefined, 'allocation'),
      deposit.answered(at(2, '14:01'), 'mobile', 'allocation'),
    );

    expect(await visitsOf(there)).toEqual([
      ['count', 60_000],
      ['allocation', null],
      ['allocation', 60_000],
    ]);
  });
});

it('the funnel counts transactions by step, in the order of the definition', async () => {
  const two = transaction('t2');
  const three = transaction('t3');
  const { ask } = await told(
    one.started(at(2, '12:00'), 'web'),
    one.answered(at(2, '12:01'), 'web', 'payee', 'amount'),
    one.wentBack(at(2, '12:02'), 'web', 'amount', 'payee'),
    one.answered(at(2, '12:05'), 'web', 'payee', 'amount'),
    one.answered(at(2, '12:06'), 'web', 'amount', 'approval'),
    one.approved(at(2, '12:07')),
    one.completed(at(2, '12:07:01')),
    two.started(at(2, '12:00'), 'web'),
    two.answered(at(2, '12:02'), 'web', 'payee', 'amount'),
    two.cancelled(at(2, '12:09'), 'web'),
    three.started(at(2, '12:10'), 'web'),
  );

  expect(await ask(stepFunnel)).toEqual([
    {
      kind: 'transfer',
      definition: 1,
      place: 1,
      step: 'payee',
      entered: 3,
      done: 2,
      not_done: 1,
      came_back: 1,
      ended_here: 0,
      open_here: 1,
      visits_done: 3,
      median_ms: 120_000,
    },
    {
      kind: 'transfer',
      definition: 1,
      place: 2,
      step: 'amount',
      entered: 2,
      done: 1,
      not_done: 1,
      came_back: 0,
      ended_here: 1,
      open_here: 0,
      visits_done: 1,
      median_ms: 60_000,
    },
    {
      kind: 'transfer',
      definition: 1,
      place: 3,
      step: 'approval',
      entered: 1,
      done: 1,
      not_done: 0,
      came_back: 0,
      ended_here: 0,
      open_here: 0,
      visits_done: 1,
      median_ms: 60_000,
    },
  ]);
});
