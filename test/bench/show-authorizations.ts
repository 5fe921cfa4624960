import { MEASURE_MS, ROUNDS, type Throughput } from './authorizations.ts';
import { lettersOf, type Recipe } from './recipe.ts';
import { inColumns, inMs } from './table.ts';

/** Prints every way with every number of callers, the floor of each number, and what that is made of. */
export function showAuthorizations(
  measured: readonly Throughput[],
  { deeds: { authorization, completion } }: Recipe,
): void {
  console.log(
    `\nMethod: withdrawals at the switch's doors, each authorized and then completed; ${ROUNDS} rounds of ` +
      `${MEASURE_MS / 1000} s, each in a fresh process of callers, the order turned about; medians of the rounds, ` +
      'quantiles over all of them.\n',
  );
  const floors = new Map(measured.map((one) => [`${one.way} ${one.callers}`, one.perS]));
  console.log(
    inColumns(
      ['way', 'callers', 'authorized/s', '× floor', 'p50', 'p99', 'completed p50', 'p99', 'of', 'rounds'],
      measured.map(({ way, callers, perS, rawPerS, authorization: asked, completion: said, count }) => [
        NAMES[way],
        callers,
        perS.toFixed(0),
        ((floors.get(`floor ${callers}`) ?? Number.NaN) / perS).toFixed(1),
        inMs(asked.p50Ms),
        inMs(asked.p99Ms),
        inMs(said.p50Ms),
        inMs(said.p99Ms),
        count,
        rawPerS.map((each) => each.toFixed(0)).join(' '),
      ]),
    ),
  );
  console.log(
    `\nFloor: the calls of one authorization (${lettersOf(authorization)}) and of its completion ` +
      `(${lettersOf(completion)}) again, with items of the same size and the SDK alone.`,
  );
}

const NAMES: Record<Throughput['way'], string> = {
  floor: 'floor',
  json: 'JSON door',
  iso8583: 'ISO 8583 door',
  bridge: 'bridge, over TCP',
};
