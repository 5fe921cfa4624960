import type { JourneyUnits } from './measured-units.ts';

/** The average journey of some kinds, each with its share; shares add up to one. */
export function mixed(shares: readonly (readonly [JourneyUnits, number])[]): JourneyUnits {
  const average = (of: (unit: JourneyUnits) => number): number =>
    shares.reduce((sum, [unit, share]) => sum + of(unit) * share, 0);
  const names = (of: (unit: JourneyUnits) => object): string[] => [
    ...new Set(shares.flatMap(([unit]) => Object.keys(of(unit)))),
  ];
  return {
    requests: average(({ requests }) => requests),
    calls: average(({ calls }) => calls),
    readUnits: average(({ readUnits }) => readUnits),
    writeUnits: average(({ writeUnits }) => writeUnits),
    keys: Object.fromEntries(
      names(({ keys }) => keys).map((key) => [
        key,
        {
          readUnits: average(({ keys }) => keys[key]?.readUnits ?? 0),
          writeUnits: average(({ keys }) => keys[key]?.writeUnits ?? 0),
        },
      ]),
    ),
    events: Object.fromEntries(
      names(({ events }) => events).map((type) => [type, average(({ events }) => events[type] ?? 0)]),
    ),
    eventBytes: average(({ eventBytes }) => eventBytes),
  };
}
