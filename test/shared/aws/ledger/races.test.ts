import { afterEach, describe, expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import type { MoneyOutcome } from '../../../../shared/cash/bank.ts';
import type { MoneyAct } from '../../../../shared/cash/money-act.ts';
import { useEngine } from '../../../support/engine.ts';
import {
  allocateOf,
  aSaverWith,
  captureOf,
  euros,
  holdOf,
  releaseOf,
  resizeOf,
  takeInOf,
  transferOf,
} from '../../../support/ledger-acts.ts';

useEngine();

afterEach(async () => {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
});

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const allAtOnce = (acts: readonly MoneyAct[]): Promise<MoneyOutcome[]> =>
  Promise.all(acts.map((act) => ledger.carryOut(act)));
const howOften = (outcomes: readonly MoneyOutcome[]) =>
  Object.groupBy(outcomes, (outcome) => (outcome.done ? 'done' : outcome.because));

async function balanceOf(customerId: string) {
  const [account] = await ledger.accountsOf(customerId);
  return { balance: account?.balance, available: account?.available };
}

const TEST_TIMEOUT_MS = 20_000;

describe('of many at once', { timeout: TEST_TIMEOUT_MS }, () => {
  it('twenty captures of one hold take the money once', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    const outcomes = howOften(await allAtOnce(times(20, () => captureOf(hold.id, euros(50)))));

    expect(outcomes['done']).toHaveLength(1);
    expect(outcomes['hold-captured']).toHaveLength(19);
    expect(await balanceOf(saver.customerId)).toEqual({ balance: euros(50), available: euros(50) });
  });

  it('twenty resizes, a capture and a release of one hold leave no cent over', async () => {
    const saver = await aSaverWith(euros(200));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);

    await allAtOnce([
      ...times(20, (index) => resizeOf(hold.id, euros(60 + index))),
      captureOf(hold.id, euros(50)),
      releaseOf(hold.id),
    ]);

    const { balance, available } = await balanceOf(saver.customerId);
    expect(available).toEqual(balance);
    expect([euros(150), euros(200)]).toContainEqual(balance);
  });

  it('twenty repeats of one capture take it once, and all are told so', async () => {
    const saver = await aSaverWith(euros(100));
    const hold = holdOf(saver, euros(60));
    await ledger.carryOut(hold);
    const capture = captureOf(hold.id, euros(50));

    const outcomes = howOften(await allAtOnce(times(20, () => capture)));

    expect(outcomes['done']).toHaveLength(20);
    expect(await balanceOf(saver.customerId)).toEqual({ balance: euros(50), available: euros(50) });
  });

  it('fifty holds on money for ten: exactly ten', async () => {
    const saver = await aSaverWith(euros(100));

    const outcomes = howOften(await allAtOnce(times(50, () => holdOf(saver, euros(10)))));

    expect(outcomes['done']).toHaveLength(10);
    expect(outcomes['funds-insufficient']).toHaveLength(40);
    expect(await balanceOf(saver.customerId)).toEqual({ balance: euros(100), available: euros(0) });
  });

  it('holds and transfers spend the same cent once', async () => {
    const saver = await aSaverWith(euros(100));

    const outcomes = howOften(
      await allAtOnce(
        times(30, (index) => (index % 2 ? holdOf(saver, euros(20)) : transferOf(saver, euros(20)))),
      ),
    );

    expect(outcomes['done']).toHaveLength(5);
    expect((await balanceOf(saver.customerId)).available).toEqual(euros(0));
  });

  it('a release and a capture: exactly one has the hold', async () => {
    const saver = await aSaverWith(euros(1000));
    const holds = times(20, () => holdOf(saver, euros(50)));
    await allAtOnce(holds);

    const races = await Promise.all(
      holds.map(({ id }, index) => {
        const acts = [captureOf(id, euros(50)), releaseOf(id)];
        return allAtOnce(index % 2 ? acts : acts.reverse());
      }),
    );

    for (const outcomes of races) expect(outcomes.filter(({ done }) => done)).toHaveLength(1);
  });

  it('a hold and its release: nothing stays held, whichever was first', async () => {
    const saver = await aSaverWith(euros(1000));
    const holds = times(20, () => holdOf(saver, euros(50)));

    await Promise.all(
      holds.map((hold, index) => {
        const acts = [hold, releaseOf(hold.id)];
        return allAtOnce(index % 2 ? acts : acts.reverse());
      }),
    );

    expect(await balanceOf(saver.customerId)).toEqual({ balance: euros(1000), available: euros(1000) });
  });

  it('twenty allocations of one deposit arrive once', async () => {
    const saver = await aSaverWith(euros(0));
    const deposit = takeInOf(saver, euros(100));
    await ledger.carryOut(deposit);

    const outcomes = howOften(await allAtOnce(times(20, () => allocateOf(deposit.id, saver))));

    expect(outcomes['done']).toHaveLength(1);
    expect(outcomes['take-in-allocated']).toHaveLength(19);
    expect(await balanceOf(saver.customerId)).toEqual({ balance: euros(100), available: euros(100) });
  });
});
