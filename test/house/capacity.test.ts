import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import assumptions from '../../tools/capacity/assumptions.json' with { type: 'json' };
import { costOf } from '../../tools/capacity/cost.ts';
import { demandOf, type Scenario } from '../../tools/capacity/demand.ts';
import { loadsOf } from '../../tools/capacity/limits.ts';
import units from '../../tools/capacity/measured-units.json' with { type: 'json' };
import type { JourneyUnits, MeasuredUnits } from '../../tools/capacity/measured-units.ts';
import { mixed } from '../../tools/capacity/mixed.ts';
import facts from '../../tools/capacity/prices-and-quotas.json' with { type: 'json' };

const { note: _, ...assumed } = assumptions;
const [cash, transfer] = Object.values((units as MeasuredUnits).journeys) as [JourneyUnits, JourneyUnits];
const scenario: Scenario = { customers: 864_000, journeysPerDay: 1, peak: 10 };
const { prices, quotas } = facts.regions['eu-central-1'];
const allQuotas = { ...quotas, ...facts.ours };

describe('the model of capacity and cost', () => {
  it('is journeys times the units that were counted', () => {
    const { journeysPerMonth, journeysPerSAtPeak, perMonth, atPeak } = demandOf(scenario, cash, assumed);

    expect(journeysPerMonth).toBe(25_920_000);
    expect(journeysPerSAtPeak).toBe(100);
    expect(perMonth['writeUnits']).toBe(25_920_000 * cash.writeUnits);
    expect(atPeak['tableWritesPerS']).toBeCloseTo(100 * cash.writeUnits);
    expect(atPeak['apiRequestsPerS']).toBeCloseTo(100 * cash.requests);
  });

  it('asks twice as much of twice as many, and a higher peak costs no more', () => {
    const once = demandOf(scenario, cash, assumed);
    const twice = demandOf({ ...scenario, customers: 2 * scenario.customers }, cash, assumed);
    const steeper = demandOf({ ...scenario, peak: 20 }, cash, assumed);

    expect(twice.perMonth['events']).toBe(2 * (once.perMonth['events'] ?? 0));
    expect(steeper.perMonth).toEqual(once.perMonth);
    expect(steeper.atPeak['putEventsPerS']).toBeCloseTo(2 * (once.atPeak['putEventsPerS'] ?? 0));
  });

  it('of a mix is between its kinds, and of one kind alone is that', () => {
    const half = mixed([
      [cash, 0.5],
      [transfer, 0.5],
    ]);

    expect(half.writeUnits).toBe((cash.writeUnits + transfer.writeUnits) / 2);
    expect(mixed([[cash, 1]])).toEqual(cash);
  });

  it.each(Object.keys(facts.regions) as (keyof typeof facts.regions)[])(
    'has a price and a quota in %s for all that it counts',
    (region) => {
      const demand = demandOf(scenario, cash, assumed);

      const costs = costOf(demand, facts.regions[region].prices);
      const loads = loadsOf(demand, { ...facts.regions[region].quotas, ...facts.ours });

      expect(costs.map(({ what }) => what).sort()).toEqual(Object.keys(facts.regions[region].prices).sort());
      expect(loads).toHaveLength(Object.keys({ ...facts.regions[region].quotas, ...facts.ours }).length);
    },
  );

  it('says of a thing without a price or a quota that nobody knows it', () => {
    const demand = demandOf(scenario, cash, assumed);
    const { events: _price, ...withoutOne } = prices;
    const { putEventsPerS: _quota, ...withoutAnother } = allQuotas;

    expect(() => costOf(demand, withoutOne)).toThrow('Nobody says what events cost.');
    expect(() => loadsOf(demand, withoutAnother)).toThrow('Nobody says how many putEventsPerS there may be.');
  });

  it('names what is exceeded, and what can be raised', () => {
    const crowd = demandOf({ ...scenario, customers: 50_000_000 }, cash, assumed);

    const exceeded = loadsOf(crowd, allQuotas).filter(({ isExceeded }) => isExceeded);

    expect(exceeded.map(({ of }) => of)).toContain('EventBridge: PutEvents');
    expect(exceeded.every(({ atPeak, limit }) => atPeak > limit)).toBe(true);
  });
});

describe('npm run capacity', () => {
  it.each([
    ['no customers', [], 'npm run capacity -- --customers'],
    ['a number that is none', ['--customers', 'many'], '--customers is a number above 0.'],
    ['a peak below the average', ['--customers', '1', '--peak', '0.5'], '--peak is at least 1'],
    [
      'a region without prices',
      ['--customers', '1', '--region', 'mars-1'],
      '--region is one of eu-central-1',
    ],
    ['an assumption that nobody makes', ['--customers', '1', '--assume', 'x=1'], '--assume takes a name'],
  ])('refuses %s in a sentence', (_words, given, says) => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/capacity.ts', ...given], {
      encoding: 'utf8',
    });

    expect(status).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });

  it('prints a table, and for programs one object', () => {
    const ask = (...more: string[]) =>
      spawnSync(process.execPath, ['tools/capacity.ts', '--customers', '100000', ...more], {
        encoding: 'utf8',
      }).stdout;

    expect(ask()).toContain('for a million journeys');
    expect(JSON.parse(ask('--json'))).toMatchObject({
      scenario: { customers: 100_000 },
      region: 'eu-central-1',
    });
  });
});
