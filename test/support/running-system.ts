import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';

/** Where the system runs that the journeys are played against. */
export interface RunningSystem {
  readonly url: string;
  readonly issuer: string;
  readonly cloudUrl: string;
  /** DynamoDB. */
  readonly engineUrl: string;
  readonly dataFolder: string;
  /** Where an ATM switch connects. */
  readonly bridgePort: number;
  /** The pages of the channels. */
  readonly pagesUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly system: RunningSystem;
  }
}

/** Runs the whole system once for all journeys, from the templates that deploy, and forgets it after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-journeys-'));
  const running = await run({ port: 0, dataFolder, quiet: true, seed });
  const { url, issuer, cloudUrl, engineUrl, bridge, pagesUrl = '' } = running;
  project.provide('system', {
    url,
    issuer,
    cloudUrl,
    engineUrl,
    dataFolder,
    bridgePort: bridge?.port ?? 0,
    pagesUrl,
  });
  return async () => {
    await running.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}
