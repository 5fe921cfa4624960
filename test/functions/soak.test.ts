import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedOf } from '../simulators/atm-network/chance.ts';
import { live } from '../soak/live.ts';
import { type SoakTime, takeTime } from '../soak/soak-time.ts';
import { furnishBank } from '../support/bank-under-test.ts';
import { emptyLedger, openEngine } from '../support/engine.ts';

/** Always the same lives, however long they take. `npm run soak` lives as many as one likes. */
const LIVES = 16;
const LIVES_PER_LEDGER = 8;
const SEED = 7;
const TIMEOUT_MS = 60_000;

const closings: (() => Promise<void>)[] = [];
let time: SoakTime;

beforeAll(async () => {
  closings.push(await openEngine({ streams: false }));
  closings.push(await furnishBank());
  time = takeTime();
}, TIMEOUT_MS);

afterAll(async () => {
  time.stop();
  for (const close of closings.reverse()) await close();
}, TIMEOUT_MS);

it(
  'after each life with two channels and machines that misbehave, every cent is where the machines say it went',
  async () => {
    const wrong: string[] = [];

    for (let life = 0; life < LIVES; life += 1) {
      if (life % LIVES_PER_LEDGER === 0) await emptyLedger();
      const found = await live(seedOf(SEED, life), time);
      wrong.push(
        ...found.map((each) => `Life ${life} (npm run soak -- --seed ${SEED} --life ${life}): ${each}`),
      );
    }

    expect(wrong).toEqual([]);
  },
  TIMEOUT_MS,
);
