import { parseArgs } from 'node:util';
import { Sentence } from '../../infra/local/sentence.ts';
import { type Copy, copyOfTheTree, inTurns } from './copy-of-the-tree.ts';
import type { Guard } from './guard.ts';
import { guards } from './guards.ts';
import { removeGuard } from './remove-guard.ts';
import { runTests } from './run-tests.ts';

/** So many copies of the project are broken side by side, one for each core of a small machine. */
const COPIES = 2;

/**
 * `npm run guards`: takes each guard out of a copy of the project, one at a time, and sees whether the test that is named
 * for it fails. `npm run guards -- --only ticket` does so with those that are called so. Ends with 1 where one is gone and
 * nobody notices, or where a test fails although every guard stands.
 */
async function removeGuards(): Promise<number> {
  const asked = askedFor();
  const copies = Array.from({ length: COPIES }, copyOfTheTree);
  try {
    const files = [...new Set(asked.map(({ noticedBy }) => noticedBy.replace(/: .*/s, '')))];
    console.log(
      `  ${asked.length} guards, watched by ${files.length} files of tests. With all of them in place:`,
    );
    const broken = await inTurns(copies, files, whatFailsIn);
    if (broken.some(Boolean)) return 1;
    console.log('  every test passes. Without:');
    const unnoticed = await inTurns(copies, asked, isUnnoticed);
    const gone = unnoticed.filter(Boolean).length;
    console.log(`\n${asked.length - gone} noticed, ${gone} not.`);
    return gone === 0 ? 0 : 1;
  } finally {
    for (const copy of copies) copy.end();
  }
}

function askedFor(): readonly Guard[] {
  const only = readOnly();
  const asked = guards.filter(({ name }) => only === undefined || name.includes(only));
  if (asked.length === 0) throw new Sentence(`No guard is called "${only}". See test/guards/removed.`);
  return asked;
}

function readOnly(): string | undefined {
  try {
    return parseArgs({ options: { only: { type: 'string' } } }).values.only;
  } catch {
    throw new Sentence('Use it so: npm run guards, or npm run guards -- --only "<part of a name>".');
  }
}

async function whatFailsIn({ folder }: Copy, file: string): Promise<boolean> {
  const outcomes = await runTests(folder, file);
  const failed = [...(outcomes ?? [])].filter(([, outcome]) => outcome === 'failed');
  if (!outcomes) console.log(`    ${file} did not run`);
  for (const [name] of failed) console.log(`    ${file} fails: ${name}`);
  return !outcomes || failed.length > 0;
}

async function isUnnoticed(copy: Copy, guard: Guard): Promise<boolean> {
  const verdict = await removeGuard(copy, guard);
  const says = verdict.noticed
    ? `noticed (${verdict.failed} of ${verdict.of} fail)`
    : `NOT: ${verdict.because}`;
  console.log(`    ${String(guard.promise).padStart(2)}  ${guard.name.padEnd(58)} ${says}`);
  return !verdict.noticed;
}

try {
  process.exitCode = await removeGuards();
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
