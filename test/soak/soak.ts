import { parseArgs } from 'node:util';
import { openStage, type Speed } from './stage.ts';

/** Often for somebody who looks, seldom for a log. */
const PROGRESS_EVERY_MS = process.stdout.isTTY ? 1_000 : 10_000;

/**
 * `npm run soak -- --lives 10000 --seed 7`: as many random lives as asked, and what is wrong after each.
 * `npm run soak -- --seed 7 --life 42` lives one of them again, aloud. Ends with 1 if anything was wrong.
 */
const { lives, seed, life: only, speed } = readArguments();
const stage = await openStage(speed);
try {
  process.exitCode = only === undefined ? await soak() : await again(only);
} finally {
  await stage.close();
}

async function soak(): Promise<number> {
  let failed = 0;
  let toldAtMs = 0;
  const startedAtMs = performance.now();
  for (let life = 0; life < lives; life += 1) {
    const wrong = await stage.live(seed, life);
    if (wrong.length > 0) {
      failed += 1;
      console.log(
        `\n\nLife ${life} of seed ${seed} went wrong:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
      );
      console.log(`Live it again: npm run soak -- --seed ${seed} --life ${life}\n`);
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
  for (const [what, times] of Object.entries(stage.counts))
    console.log(`  ${what.padEnd(28)} ${String(times).padStart(8)}`);
  console.log(`  ${'faults within the bank'.padEnd(28)} ${String(stage.faults()).padStart(8)}`);
  return failed === 0 ? 0 : 1;
}

async function again(life: number): Promise<number> {
  const wrong = await stage.live(seed, life, (who, happened) =>
    console.log(`  ${who.padEnd(12)} ${happened}`),
  );
  console.log(
    wrong.length === 0 ? '\nNothing is wrong.' : `\nWrong:\n${wrong.map((each) => `  ${each}`).join('\n')}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        lives: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '7' },
        life: { type: 'string' },
        speed: { type: 'string', default: 'memory' },
      },
    });
    const { speed } = values;
    const numbers = {
      lives: Number(values.lives),
      seed: Number(values.seed),
      life: values.life === undefined ? undefined : Number(values.life),
    };
    const areRight = Object.values(numbers).every(
      (each) => each === undefined || (Number.isInteger(each) && each >= 0),
    );
    if (areRight && isSpeed(speed)) return { ...numbers, speed };
  } catch {
    // Said below, in one sentence.
  }
  console.error(
    'Soak with: npm run soak -- --lives 1000 --seed 7 --speed memory (or engine; or --life 42, to live one again).',
  );
  process.exit(1);
}

function isSpeed(speed: string): speed is Speed {
  return speed === 'memory' || speed === 'engine';
}
