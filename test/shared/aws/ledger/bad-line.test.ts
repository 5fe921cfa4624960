import { afterEach, describe, expect, it } from 'vitest';
import { readBooks } from '../../../../shared/aws/ledger/books.ts';
import { ledger } from '../../../../shared/aws/ledger/ledger.ts';
import { balanceTheBooks } from '../../../../shared/cash/balance-the-books.ts';
import { useEngine } from '../../../support/engine.ts';
import { type Fault, useBadLine } from '../../../support/engine-faults.ts';
import {
  allocateOf,
  aSaverWith,
  captureOf,
  euros,
  feeOf,
  holdOf,
  releaseOf,
  takeInOf,
  transferOf,
} from '../../../support/ledger-acts.ts';

useEngine();
const line = useBadLine();

const TEST_TIMEOUT_MS = 20_000;
const SDK_ATTEMPTS = 4;
const CONFLICTS_UNTIL_GIVEN_UP = 8;

afterEach(async () => {
  expect(balanceTheBooks(await readBooks())).toEqual([]);
});

async function availableTo(customerId: string) {
  const [account] = await ledger.accountsOf(customerId);
  return account?.available;
}

describe('on a bad line', { timeout: TEST_TIMEOUT_MS }, () => {
  it.each<Fault>(['lost-question', 'lost-answer', 'conflict'])(
    'one %s moves the money once',
    async (fault) => {
      const saver = await aSaverWith(euros(100));
      line.next(fault);

      const outcome = await ledger.carryOut(transferOf(saver, euros(30)));

      expect(outcome).toEqual({ done: true });
      expect(await availableTo(saver.customerId)).toEqual(euros(70));
    },
  );

  it('throws when every answer is lost, and the repeat says what had been done', async () => {
    const saver = await aSaverWith(euros(100));
    const act = transferOf(saver, euros(30));
    line.next(...Array<Fault>(SDK_ATTEMPTS).fill('lost-answer'));

    await expect(ledger.carryOut(act)).rejects.toThrow(/unknown/);
    expect(await ledger.carryOut(act)).toEqual({ done: true });

    expect(await availableTo(saver.customerId)).toEqual(euros(70));
  });

  it('throws when the engine is never reached, keeps the cause, and the repeat does it', async () => {
    const saver = await aSaverWith(euros(100));
    const act = holdOf(saver, euros(30));
    line.next(...Array<Fault>(SDK_ATTEMPTS).fill('lost-question'));

    await expect(ledger.carryOut(act)).rejects.toMatchObject({ cause: expect.any(Error) });
    expect(await availableTo(saver.customerId)).toEqual(euros(100));
    expect(await ledger.carryOut(act)).toEqual({ done: true });

    expect(await availableTo(saver.customerId)).toEqual(euros(70));
  });

  it('gives a conflict up in the end, so that a request ends too', async () => {
    const saver = await aSaverWith(euros(100));
    const act = holdOf(saver, euros(30));
    line.next(...Array<Fault>(CONFLICTS_UNTIL_GIVEN_UP).fill('conflict'));

    await expect(ledger.carryOut(act)).rejects.toThrow(/nothing was written/);

    expect(await availableTo(saver.customerId)).toEqual(euros(100));
  });

  it('remembers a decline of which nobody heard', async () => {
    const saver = await aSaverWith(euros(10));
    const act = holdOf(saver, euros(30));
    const deposit = takeInOf(saver, euros(100));
    await ledger.carryOut(act);
    await ledger.carryOut(deposit);
    await ledger.carryOut(allocateOf(deposit.id, saver));
    line.next(...Array<Fault>(SDK_ATTEMPTS).fill('lost-answer'));

    await expect(ledger.carryOut(act)).rejects.toThrow();

    expect(await ledger.carryOut(act)).toEqual({ done: false, because: 'funds-insufficient' });
  });
});

it('costs one transaction, and one read before it where the act names a hold or a take-in', async () => {
  const saver = await aSaverWith(euros(100));
  const [captured, released] = [holdOf(saver, euros(5)), holdOf(saver, euros(5))];
  const deposit = takeInOf(saver, euros(5));
  for (const act of [captured, released, deposit]) await ledger.carryOut(act);
  const costs = [
    [holdOf(saver, euros(1)), 'TransactWriteItems'],
    [transferOf(saver, euros(1)), 'TransactWriteItems'],
    [feeOf(saver, euros(1)), 'TransactWriteItems'],
    [takeInOf(saver, euros(1)), 'TransactWriteItems'],
    [captureOf(captured.id, euros(5)), 'GetItem TransactWriteItems'],
    [releaseOf(released.id), 'GetItem TransactWriteItems'],
    [allocateOf(deposit.id, saver), 'GetItem TransactWriteItems'],
  ] as const;

  for (const [act, cost] of costs) {
    const before = line.operations.length;
    await ledger.carryOut(act);
    expect([act.act, line.operations.slice(before).join(' ')]).toEqual([act.act, cost]);
  }
});
