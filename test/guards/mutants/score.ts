import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Sentence } from '../../../infra/local/sentence.ts';
import { type Chance, chanceOf } from '../../simulators/atm-network/chance.ts';
import { type Copy, copyOfTheTree, inTurns } from '../copy-of-the-tree.ts';
import { type Mutation, mutationsOf } from './mutations-of.ts';

/** What decides of the baton, of money, of consent and of offers, with no outside to it. */
const DOMAIN = [
  'shared/session/**/*.ts',
  'shared/transaction/**/*.ts',
  'shared/cash/**/*.ts',
  'shared/consent/**/*.ts',
  'shared/offer/**/*.ts',
  'shared/assistance/**/*.ts',
  'shared/audit/**/*.ts',
  'shared/pace/**/*.ts',
];

/** Longer than any of these tests takes: a mutant that runs on for ever is noticed, too. */
const WITHIN_MS = 240_000;

interface Mutant extends Mutation {
  readonly file: string;
}

/**
 * `npm run mutants -- --sample 100 --seed 1`: draws mutants of the domain, one small lie each, and counts those that the
 * domain's own tests notice. Those that nobody notices are listed: each is a test that is missing, or a mutant that comes
 * to the same.
 */
async function score(): Promise<void> {
  const { sample, seed } = readArguments();
  const mutants = drawn(mutantsOfDomain(), sample, chanceOf(seed));
  const copies = [copyOfTheTree(), copyOfTheTree()];
  let tried = 0;
  const survivors: Mutant[] = [];
  try {
    await inTurns(copies, mutants, async (copy, mutant) => {
      if (!(await isNoticed(copy, mutant))) survivors.push(mutant);
      tried += 1;
      process.stdout.write(`\r  ${tried} of ${mutants.length} mutants, ${survivors.length} survive  `);
    });
  } finally {
    for (const copy of copies) copy.end();
  }
  const noticed = mutants.length - survivors.length;
  console.log(
    `\n\n${noticed} of ${mutants.length} noticed: ${((100 * noticed) / mutants.length).toFixed(0)} %`,
  );
  for (const { file, line, says, ...mutation } of survivors) {
    console.log(`  ${file}:${line}  ${said({ file, ...mutation })}  →  ${says || '(left out)'}`);
  }
}

function readArguments(): { sample: number; seed: number } {
  const usage = 'Use it so: npm run mutants -- --sample 100 --seed 1';
  try {
    const { values } = parseArgs({ options: { sample: { type: 'string' }, seed: { type: 'string' } } });
    const [sample, seed] = [Number(values.sample ?? 100), Number(values.seed ?? 1)];
    if (Number.isInteger(sample) && sample > 0 && Number.isInteger(seed)) return { sample, seed };
  } catch {
    // Said below.
  }
  throw new Sentence(usage);
}

const root = join(import.meta.dirname, '..', '..', '..');

const mutantsOfDomain = (): Mutant[] =>
  globSync(DOMAIN, { cwd: root })
    .sort()
    .flatMap((file) =>
      mutationsOf(readFileSync(join(root, file), 'utf8')).map((each) => ({ file, ...each })),
    );

function drawn(mutants: readonly Mutant[], count: number, chance: Chance): Mutant[] {
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(chance.below(left.length), 1),
  ).flat();
}

/** What stood there, on one line. */
const said = ({ file, from, to }: Pick<Mutant, 'file' | 'from' | 'to'>): string =>
  readFileSync(join(root, file), 'utf8').slice(from, to).replace(/\s+/g, ' ').slice(0, 80);

async function isNoticed({ folder }: Copy, { file, from, to, says }: Mutant): Promise<boolean> {
  const whole = join(folder, file);
  const text = readFileSync(whole, 'utf8');
  writeFileSync(whole, text.slice(0, from) + says + text.slice(to));
  try {
    const vitest = join('node_modules', 'vitest', 'vitest.mjs');
    const child = spawn(
      process.execPath,
      [vitest, 'related', file, '--run', '--project', 'domain', '--bail', '1'],
      { cwd: folder, stdio: 'ignore', timeout: WITHIN_MS },
    );
    const [code] = await once(child, 'close');
    return code !== 0;
  } finally {
    writeFileSync(whole, text);
  }
}

try {
  await score();
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
