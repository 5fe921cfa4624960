import { windClockwork } from '../chaos/lives/clockwork.ts';
import { openEngineBehind } from '../chaos/world/engine-behind.ts';
import { makeWorld } from '../chaos/world/world.ts';
import { seedOf } from '../simulators/atm-network/chance.ts';
import type { Tell } from '../simulators/atm-network/world.ts';
import { registerMachinesAndProducts } from '../support/bank-under-test.ts';
import { live } from './live.ts';
import { Tally } from './tally.ts';

/** How fast: in memory, or with the engine of this machine behind it. */
export type Speed = 'memory' | 'engine';

/** Where lives are lived, each as if there had never been another. */
export interface Stage {
  /** Lives one of the many lives of a seed, and answers what is wrong after it. */
  live(seed: number, life: number, tell?: Tell): Promise<readonly string[]>;
  /** What came to pass in all of them. */
  readonly counts: Tally['counts'];
  /** The faults that the bank has met within itself so far. */
  faults(): number;
  close(): Promise<void>;
}

const BEGINS_AT_MS = Date.UTC(2026, 10, 23, 9);

export async function openStage(speed: Speed = 'memory'): Promise<Stage> {
  const engine = speed === 'engine' ? await openEngineBehind() : undefined;
  const world = makeWorld(engine);
  world.time.beginAt(BEGINS_AT_MS, 0);
  await registerMachinesAndProducts();
  const clockwork = await windClockwork();
  const tally = new Tally();
  const furnished = world.tables.moment();
  return {
    live: async (seed, life, tell) => {
      const its = seedOf(seed, life);
      await world.begin(furnished, BEGINS_AT_MS, its);
      const lived = await live(world, clockwork, its, tell);
      tally.add(lived);
      return lived.wrong;
    },
    counts: tally.counts,
    faults: () => Object.values(world.line.met).reduce((sum, times) => sum + times, 0),
    close: async () => {
      world.close();
      await engine?.close();
    },
  };
}
