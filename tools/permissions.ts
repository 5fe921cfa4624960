import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Tally } from '../infra/local/permissions/permissions.ts';
import { permissionsInWords } from './permissions/in-words.ts';
import { together } from './permissions/together.ts';

/**
 * `npm run permissions`: what each function is granted, what it used of that, and what it never used.
 *
 * It reads what the journeys left when they were last run (`npm test -- --project journeys`), or asks a system that runs:
 * `npm run permissions -- --cloud http://127.0.0.1:4003`. With `--function take-over` it tells of that one alone.
 */
const { values } = parseArgs({ options: { cloud: { type: 'string' }, function: { type: 'string' } } });
const tallies = values.cloud === undefined ? ofTheJourneys() : [await ofARunningSystem(values.cloud)];

if (tallies.length === 0) {
  console.error(
    'Nobody has used anything yet: run npm test -- --project journeys, or name a running --cloud.',
  );
  process.exitCode = 2;
} else {
  process.stdout.write(permissionsInWords(together(tallies), values.function));
}

function ofTheJourneys(): Tally[] {
  const folder = join(import.meta.dirname, '..', 'build', 'permissions');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Tally);
}

async function ofARunningSystem(cloudUrl: string): Promise<Tally> {
  const answer = await fetch(`${cloudUrl}/_local/permissions`);
  return (await answer.json()) as Tally;
}
