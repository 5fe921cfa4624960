import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from '../../infra/local/permissions/permissions.ts';

/** Where `npm run permissions` finds what the journeys used. */
export const permissionsFolder = join(import.meta.dirname, '..', '..', 'build', 'permissions');

/**
 * Writes down what a system's functions were granted and what they used of it, for `npm run permissions`.
 *
 * Throws where one was refused anything: what is refused here is refused in the cloud, even if nobody noticed.
 */
export async function tellPermissions(cloudUrl: string, of: string): Promise<void> {
  const answer = await fetch(`${cloudUrl}/_local/permissions`);
  const tally = (await answer.json()) as Tally;
  mkdirSync(permissionsFolder, { recursive: true });
  writeFileSync(join(permissionsFolder, `${of}.json`), JSON.stringify(tally));
  if (tally.refused.length > 0) {
    throw new Error(`A role did not allow what its function did: ${JSON.stringify(tally.refused, null, 1)}`);
  }
}
