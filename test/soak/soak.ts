import { parseArgs } from 'node:util';
import { seedOf } from '../simulators/atm-network/chance.ts';
import { furnishBank } from '../support/bank-under-test.ts';
import { emptyLedger, openEngine } from '../support/engine.ts';
import { live } from './live.ts';
import { takeTime } from './soak-time.ts';

/** The books are read after each life: a fresh ledger now and then keeps them short. */
const LIVES_PER_LEDGER = 25;
const PROGRESS_EVERY_MS = 1_000;

/**
 * `npm run soak -- --lives 10000 --seed 7`: as many random lives as asked, and what is wrong after each.
 * `npm run soak -- --seed 7 --life 42` lives one of them again, aloud. Ends with 1 if anything was wrong.
 */
const { lives, seed, life: only } = readArguments();
const closeEngine = await openEngine({ streams: false });
const closeBank = await furnishBank();
const time = takeTime();
try {
  process.exitCode = only === undefined ? await soak() : await again(only);
} finally {
  time.stop();
  await closeBank();
  await closeEngine();
}

async function soak(): Promise<number> {
  let failed = 0;
  let toldAtMs = 0;
  const startedAtMs = performance.now();
  for (let life = 0; life < lives; life += 1) {
    if (life % LIVES_PER_LEDGER === 0) await emptyLedger();
    const wrong = await live(seedOf(seed, life), time);
    if (wrong.length > 0) {
      failed += 1;
      console.log(
        `\n\nLife ${life} of seed ${seed} went wrong:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
      );
      console.log(`Live it again: npm run soak -- --seed ${seed} --life ${life}\n`);
      await emptyLedger();
    }
    if (performance.now() - toldAtMs > PROGRESS_EVERY_MS || life === lives - 1) {
      toldAtMs = performance.now();
      const perS = ((life + 1) / (toldAtMs - startedAtMs)) * 1_000;
      process.stdout.write(
        `\r  ${life + 1} of ${lives} lives, ${failed} went wrong, ${perS.toFixed(1)} a second  `,
      );
    }
  }
  process.stdout.write('\n');
  return failed === 0 ? 0 : 1;
}

async function again(life: number): Promise<number> {
  const wrong = await live(seedOf(seed, life), time, (who, happened) =>
    console.log(`  ${who.padEnd(12)} ${happened}`),
  );
  console.log(
    wrong.length === 0 ? '\nNothing is wrong.' : `\nWrong:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      lives: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '7' },
      life: { type: 'string' },
    },
  });
  const numbers = {
    lives: Number(values.lives),
    seed: Number(values.seed),
    life: values.life === undefined ? undefined : Number(values.life),
  };
  if (Object.values(numbers).every((each) => each === undefined || (Number.isInteger(each) && each >= 0))) {
    return numbers;
  }
  console.error(
    'Soak with: npm run soak -- --lives 1000 --seed 7 (or --seed 7 --life 42, to live one again).',
  );
  process.exit(1);
}
