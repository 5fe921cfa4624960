import fc from 'fast-check';
import type { MoneyAct } from '../../shared/cash/money-act.ts';
import {
  allocateOf,
  captureOf,
  dollars,
  euros,
  feeFor,
  feeOf,
  holdOf,
  refundOf,
  releaseOf,
  resizeOf,
  type Saver,
  takeInOf,
  transferOf,
} from './ledger-acts.ts';

const NAMED_BY_OTHERS = 2;
const ACTS_PER_KIND = 4;
const POOL = { minLength: 6, maxLength: 16 };
const MOMENTS = { minLength: 1, maxLength: 14 };
const AT_ONCE = { minLength: 1, maxLength: 3 };

/**
 * A day at a bank: moments, and in each up to three acts that happen at once.
 *
 * Acts are drawn from a small pool, so that they repeat, come out of order, and meet on the same account (most
 * are the first saver's), hold or take-in; some of the latter come in good time. Amounts are near to what there
 * is, and some acts name what does not exist, the wrong currency, or another customer.
 */
export const aDayAtTheBank = (savers: readonly [Saver, ...Saver[]]): fc.Arbitrary<MoneyAct[][]> =>
  fc
    .uniqueArray(anAct(savers), { ...POOL, selector: ({ id }) => id })
    .chain((pool) =>
      fc
        .tuple(
          fc.subarray(pool.filter(({ act }) => act === 'hold' || act === 'take-in')),
          fc.array(fc.array(fc.constantFrom(...pool), AT_ONCE), MOMENTS),
        )
        .map(([inGoodTime, moments]) => [...inGoodTime.map((act) => [act]), ...moments]),
    );

function anAct(savers: readonly [Saver, ...Saver[]]): fc.Arbitrary<MoneyAct> {
  const saver = fc.oneof(
    { weight: 6, arbitrary: fc.constant(savers[0]) },
    { weight: 2, arbitrary: fc.constantFrom(...savers) },
    {
      weight: 1,
      arbitrary: fc.record({
        customerId: anyOf(savers, 'customerId'),
        accountId: anyOf(savers, 'accountId'),
      }),
    },
  );
  const money = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 6 }).map(euros) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map(dollars) },
  );
  const named = (kind: string, ids: number) => fc.nat(ids - 1).map((number) => `${kind}-${number}`);
  const holdId = named('hold', NAMED_BY_OTHERS);
  const takeInId = named('take-in', NAMED_BY_OTHERS);
  const idOf = (kind: string) => named(kind, ACTS_PER_KIND);

  const fee = fc.option(
    fc.integer({ min: 1, max: 2 }).map((euro) => feeFor(euros(euro))),
    { nil: undefined },
  );
  const overdraft = fc.option(fc.integer({ min: 0, max: 4 }).map(euros), { nil: undefined });
  const agreed = fc.tuple(fee, overdraft).map(([aFee, below]) => ({
    ...(aFee && { fee: aFee }),
    ...(below && { overdraft: below }),
  }));

  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(saver, money, holdId, agreed).map((words) => holdOf(...words)) },
    {
      weight: 2,
      arbitrary: fc.tuple(holdId, money, idOf('resize'), overdraft).map((words) => resizeOf(...words)),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(holdId, money, idOf('capture'), fee).map((words) => captureOf(...words)),
    },
    { weight: 1, arbitrary: fc.tuple(holdId, idOf('release')).map((words) => releaseOf(...words)) },
    { weight: 1, arbitrary: fc.tuple(saver, money, idOf('transfer')).map((words) => transferOf(...words)) },
    { weight: 1, arbitrary: fc.tuple(saver, money, idOf('fee')).map((words) => feeOf(...words)) },
    { weight: 1, arbitrary: fc.tuple(saver, money, idOf('refund')).map((words) => refundOf(...words)) },
    { weight: 2, arbitrary: fc.tuple(saver, money, takeInId).map((words) => takeInOf(...words)) },
    {
      weight: 2,
      arbitrary: fc.tuple(takeInId, saver, idOf('allocate')).map((words) => allocateOf(...words)),
    },
  );
}

const anyOf = <Key extends keyof Saver>(savers: readonly Saver[], key: Key) =>
  fc.constantFrom(...savers.map((saver) => saver[key]));
