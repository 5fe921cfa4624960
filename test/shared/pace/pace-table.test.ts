import { describe, expect, it } from 'vitest';
import { paceTable } from '../../../shared/pace/pace-table.ts';

const twice = { atOnce: 2, everyMs: 1_000 };

describe('a table of who asked', () => {
  it('lets each of them have what is theirs', () => {
    const table = paceTable(10);

    const waits = ['anna', 'bruno', 'anna', 'anna', 'bruno', 'bruno'].map((who) =>
      table.spend(who, twice, 0),
    );

    expect(waits).toEqual([0, 0, 0, 1_000, 0, 1_000]);
  });

  it('lets them again when the time has come that it said', () => {
    const table = paceTable(10);
    for (let times = 0; times < 2; times += 1) table.spend('anna', twice, 0);
    const waitMs = table.spend('anna', twice, 250);

    expect(waitMs).toBe(750);
    expect(table.spend('anna', twice, 250 + waitMs)).toBe(0);
  });

  it('is never larger than its bound, whoever asks', () => {
    const table = paceTable(100);

    for (let nth = 0; nth < 10_000; nth += 1) table.spend(`somebody ${nth}`, twice, nth);

    expect(table.size).toBe(100);
  });

  it('forgets whoever asked longest ago, and not whoever does not stop', () => {
    const table = paceTable(3);
    const waits: number[] = [];
    for (let nth = 0; nth < 50; nth += 1) {
      waits.push(table.spend('does not stop', twice, 0));
      table.spend(`somebody ${nth}`, twice, 0);
    }

    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(2);
    expect(table.spend('somebody 0', twice, 0)).toBe(0);
  });
});
