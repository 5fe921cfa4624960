import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SeedEnvironment } from '../run.ts';
import { seedFolder } from './seed-folder.ts';

const fillTables = join(import.meta.dirname, 'fill-tables.ts');
const itsBank = join(seedFolder, 'bank.json');

/**
 * Fills fresh tables with the bank of `bank.json`, or of another such file, in a process of its own: it uses the store
 * as a function does, with only the environment that a function would have.
 */
export async function seed(
  { endpoint, cloudUrl, ...names }: SeedEnvironment,
  bankFile = itsBank,
): Promise<void> {
  await promisify(execFile)(process.execPath, [fillTables, bankFile], {
    env: {
      ...names,
      AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: cloudUrl,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
    },
  });
}
