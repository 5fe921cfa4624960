import { parseArgs } from 'node:util';
import { drawHistory } from './lives/history.ts';
import { type Ran, runSeeds, smallest, wrongIn } from './run-seeds.ts';
import { openStage } from './stage.ts';

/** Often for somebody who looks, seldom for a log. */
const PROGRESS_EVERY_MS = process.stdout.isTTY ? 1_000 : 10_000;
const SEEDS_MAX = 100_000_000;

/**
 * `npm run chaos -- --seeds 1000 --from 1`: so many bad days of a customer, and what is wrong after each.
 * `npm run chaos -- --seed 4711` plays one again, aloud, and then the smallest that goes wrong as it does.
 * Ends with 1 if anything was wrong.
 */
const { seeds, from, seed, speed } = readArguments();
const startedAtMs = performance.now();
const stage = await openStage(speed);
try {
  process.exitCode = seed === undefined ? await many() : await one(seed);
} finally {
  await stage.close();
}

async function many(): Promise<number> {
  let toldAtMs = 0;
  const beganAtMs = performance.now();
  const ran = await runSeeds(stage, {
    from,
    count: seeds,
    progress: (played, wrong) => {
      const nowMs = performance.now();
      if (nowMs < toldAtMs + PROGRESS_EVERY_MS && played < seeds) return;
      toldAtMs = nowMs;
      const perS = (played / (nowMs - beganAtMs)) * 1_000;
      process.stdout.write(
        `\r  ${played} of ${seeds} histories, ${wrong} went wrong, ${perS.toFixed(0)} a second  `,
      );
    },
  });
  process.stdout.write('\n\n');
  const tookS = (performance.now() - beganAtMs) / 1_000;
  console.log(summaryOf(ran, tookS));
  console.log(`  Making ready took ${((beganAtMs - startedAtMs) / 1_000).toFixed(1)} s.`);
  for (const { seed: its, says } of ran.wrong) {
    console.log(`\nThe history of seed ${its} went wrong:\n${says.map((each) => `  ${each}`).join('\n')}`);
    console.log(`Play it again, and make it small: npm run chaos -- --seed ${its}`);
  }
  return ran.wrong.length === 0 ? 0 : 1;
}

function summaryOf(
  { histories, acknowledged, calls, faults, faultsInAll, wrong }: Ran,
  tookS: number,
): string {
  const whole = (number: number) => Math.round(number).toLocaleString('en');
  const kinds = Object.entries(faults).sort(([, one], [, other]) => other - one);
  return [
    `  ${whole(histories)} histories in ${tookS.toFixed(1)} s: ${whole(histories / tookS)} a second, ${whole(calls / tookS)} calls to the outside a second.`,
    `  ${whole(faultsInAll)} faults at ${whole(calls)} calls:`,
    ...kinds.map(([fault, times]) => `    ${fault.padEnd(14)} ${whole(times).padStart(12)}`),
    `  ${whole(acknowledged)} requests were acknowledged. Histories after which a promise was broken: ${wrong.length}.`,
  ].join('\n');
}

async function one(its: number): Promise<number> {
  const history = drawHistory(its);
  console.log(`The history of seed ${its}. It begins: ${history.scene}.\n`);
  const { says } = await wrongIn(stage, history, (who, happened) =>
    console.log(`  ${who.padEnd(14)} ${happened}`),
  );
  if (says.length === 0) {
    console.log('\nNothing is wrong.');
    return 0;
  }
  console.log(`\nWrong:\n${says.map((each) => `  ${each}`).join('\n')}`);
  const { history: small, told } = await smallest(stage, history);
  console.log(`\nThe smallest that goes wrong as it does. It begins: ${small.scene}.\n`);
  console.log(told.join('\n'));
  for (const { does, at, faults } of small.deeds) {
    console.log(`\n  ${at} ${does}, and meets ${faults.flat().filter(Boolean).join(', ') || 'nothing'}.`);
  }
  return 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        seeds: { type: 'string', default: '1000' },
        from: { type: 'string', default: '1' },
        seed: { type: 'string' },
        speed: { type: 'string', default: 'memory' },
      },
    });
    const numbers = {
      seeds: Number(values.seeds),
      from: Number(values.from),
      seed: values.seed === undefined ? undefined : Number(values.seed),
    };
    const isRight = (number: number | undefined, least: number) =>
      number === undefined || (Number.isInteger(number) && number >= least && number <= SEEDS_MAX);
    const { speed } = values;
    const isRightSpeed = speed === 'memory' || speed === 'engine';
    if (isRightSpeed && isRight(numbers.seeds, 1) && isRight(numbers.from, 0) && isRight(numbers.seed, 0)) {
      return { ...numbers, speed } as const;
    }
  } catch {
    // Said below, in one sentence.
  }
  console.error(
    'Ask for chaos with: npm run chaos -- --seeds 1000 --from 1 --speed memory (or engine; or --seed 4711, to play one again).',
  );
  process.exit(1);
}
