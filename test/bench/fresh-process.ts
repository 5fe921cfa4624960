import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const OUTPUT_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Runs a program in a process of its own, so that nothing of what ran before it counts, and reads the JSON of its last
 * line. Certificates of a machine's own cost every start of Node some 45 ms, so they stay out.
 */
export async function inFreshProcess<Found>(
  program: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Found> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const { stdout } = await run(process.execPath, [program, ...args], {
    env: { ...env, ...environment },
    maxBuffer: OUTPUT_MAX_BYTES,
  });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
}
