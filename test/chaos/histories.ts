import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Stage } from './lives/play-history.ts';
import { type Ran, runSeeds } from './run-seeds.ts';
import { openStage } from './stage.ts';

const AT_ONCE = 1_000;
const TIMEOUT_MS = 600_000;

/** So much every test of a share of the histories must have seen: all of them together see twice as much. */
const HISTORIES_PER_SHARE = 10_000;
const FAULTS_PER_SHARE = 250_000;

/** Plays a share of the histories, from a seed on: the same ones for ever. */
export function playShare(from: number): void {
  let stage: Stage & { close(): Promise<void> };
  const rans: Ran[] = [];

  beforeAll(async () => {
    stage = await openStage();
  }, TIMEOUT_MS);
  afterAll(() => stage.close());

  const parts = Array.from({ length: HISTORIES_PER_SHARE / AT_ONCE }, (_, part) => from + part * AT_ONCE);

  it.each(parts)(
    'no promise is broken in the 1,000 histories from seed %i on',
    async (seed) => {
      const ran = await runSeeds(stage, { from: seed, count: AT_ONCE });
      rans.push(ran);

      const wrong = ran.wrong.map((each) => `npm run chaos -- --seed ${each.seed}: ${each.says.join(' ')}`);
      expect(wrong).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('that is 10,000 histories and 250,000 faults, of every kind', () => {
    const sum = (of: (ran: Ran) => number) => rans.reduce((total, ran) => total + of(ran), 0);

    expect(sum(({ histories }) => histories)).toBe(HISTORIES_PER_SHARE);
    expect(sum(({ faultsInAll }) => faultsInAll)).toBeGreaterThanOrEqual(FAULTS_PER_SHARE);
    for (const kind of Object.keys(rans[0]?.faults ?? {}) as (keyof Ran['faults'])[]) {
      expect(sum(({ faults }) => faults[kind])).toBeGreaterThan(1_000);
    }
    expect(sum(({ acknowledged }) => acknowledged)).toBeGreaterThan(HISTORIES_PER_SHARE);
  });
}
