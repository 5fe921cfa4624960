import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Report = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

/** What became of each test of a file, by its full name. */
export type Outcomes = ReadonlyMap<string, 'passed' | 'failed'>;

const WITHIN_MS = 180_000;

/** Runs the tests of one file in a folder. Nothing if they could not be run at all, or did not come to an end. */
export async function runTests(folder: string, file: string): Promise<Outcomes | undefined> {
  const report = join(folder, 'build', 'tests.json');
  rmSync(report, { force: true });
  const child = spawn(
    process.execPath,
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', file, '--reporter=json', `--outputFile=${report}`],
    { cwd: folder, stdio: 'ignore', timeout: WITHIN_MS },
  );
  await once(child, 'close');
  if (!existsSync(report)) return undefined;

  const { testResults } = Report.parse(JSON.parse(readFileSync(report, 'utf8')));
  const outcomes = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .flatMap(({ fullName, status }) =>
      status === 'passed' || status === 'failed' ? [[fullName, status] as const] : [],
    );
  return outcomes.length === 0 ? undefined : new Map(outcomes);
}
