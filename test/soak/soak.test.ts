import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Speed, type Stage } from './stage.ts';

/** Always the same lives. `npm run soak` lives as many as one likes. */
const SEED = 7;
const LIVES_AT_ONCE = 250;
const LIVES = 2_000;
const FAULTS = 5_000;
const OFTEN = 50;
const LIVES_ON_THE_ENGINE = 8;
const TIMEOUT_MS = 120_000;

function standing(speed: Speed): { readonly stage: Stage } {
  const its = { stage: undefined as unknown as Stage };
  beforeAll(async () => {
    its.stage = await openStage(speed);
  }, TIMEOUT_MS);
  afterAll(() => its.stage.close());
  return its;
}

async function wrongIn(stage: Stage, from: number, lives: number): Promise<string[]> {
  const wrong: string[] = [];
  for (let life = from; life < from + lives; life += 1) {
    const found = await stage.live(SEED, life);
    wrong.push(...found.map((each) => `npm run soak -- --seed ${SEED} --life ${life}: ${each}`));
  }
  return wrong;
}

describe('after each life with two channels and machines that misbehave', () => {
  const its = standing('memory');

  it.each(Array.from({ length: LIVES / LIVES_AT_ONCE }, (_, part) => part * LIVES_AT_ONCE))(
    'every cent is where the machines say it went, and nothing is unknown, in the 250 lives from %i on',
    async (from) => {
      expect(await wrongIn(its.stage, from, LIVES_AT_ONCE)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('the bank has met thousands of faults of its own', () => {
    expect(its.stage.faults()).toBeGreaterThan(FAULTS);
  });

  it('everything that can happen at a machine has happened often', () => {
    for (const [what, times] of Object.entries(its.stage.counts)) {
      expect([what, times >= OFTEN], `${what}: ${times}`).toEqual([what, true]);
    }
  });

  it('the same seed has lived the same life', async () => {
    const told = async (): Promise<string[]> => {
      const lines: string[] = [];
      await its.stage.live(SEED, 1, (who, happened) => lines.push(`${who}: ${happened}`));
      return lines;
    };

    expect(await told()).toEqual(await told());
  });
});

describe('over the engine', () => {
  const its = standing('engine');

  it('the lives are the same, and what the tables in memory answer is what it answers', async () => {
    expect(await wrongIn(its.stage, 0, LIVES_ON_THE_ENGINE)).toEqual([]);
  });
});
