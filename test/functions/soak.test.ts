import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedOf } from '../simulators/atm-network/chance.ts';
import { live } from '../soak/live.ts';
import { type SoakTime, takeTime } from '../soak/soak-time.ts';
import { useBank } from '../support/bank-under-test.ts';
import { emptyLedger } from '../support/engine.ts';

/** As many as some seconds hold. `npm run soak` lives as many as one likes. */
const LIVES = 60;
const LIVES_PER_LEDGER = 20;
const SEED = 7;

let time: SoakTime;

useBank();
beforeAll(() => {
  time = takeTime();
});
afterAll(() => time.stop());

it(`after each of ${LIVES} lives with two channels and machines that misbehave, every cent is where it went`, async () => {
  const wrong: string[] = [];

  for (let life = 0; life < LIVES; life += 1) {
    if (life % LIVES_PER_LEDGER === 0) await emptyLedger();
    const found = await live(seedOf(SEED, life), time);
    wrong.push(
      ...found.map((each) => `Life ${life} (npm run soak -- --seed ${SEED} --life ${life}): ${each}`),
    );
  }

  expect(wrong).toEqual([]);
});
