import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtPages } from '../../infra/built-pages.ts';
import { bundleFunctions } from '../../infra/bundle.ts';
import { run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';
import { noRateLimits } from '../../shared/contract/rate-limits.ts';
import { seedCasts } from './casts.ts';
import { tellPermissions } from './tell-permissions.ts';

/** Where a system runs that the journeys are played against. */
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
    /** One for each worker, so that files may run side by side although machines, prices and the bus are shared. */
    readonly systems: readonly RunningSystem[];
  }
}

const root = join(import.meta.dirname, '..', '..');

interface Started {
  readonly system: RunningSystem;
  stop(): Promise<void>;
}

/** Runs the whole system once for each worker, from the templates that deploy, and forgets it after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What every one of them is made of is there before they begin side by side.
  await Promise.all([bundleFunctions(), builtPages(root)]);
  const { testFiles } = await project.globTestFiles();
  const workers = Array.from({ length: project.config.maxWorkers }, (_, at) => at + 1);
  const started = await Promise.all(workers.map((worker) => start(`${project.name}-${worker}`, testFiles)));
  project.provide(
    'systems',
    started.map(({ system }) => system),
  );
  return async () => {
    await Promise.all(started.map((each) => each.stop()));
  };
}

/** The stories of a customer follow one another faster than any person could act. */
const noLimits = { rateLimits: JSON.stringify(noRateLimits) };

async function start(name: string, files: readonly string[]): Promise<Started> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-journeys-'));
  const seedFolder = seedCasts(files, mkdtempSync(join(tmpdir(), 'staffetta-casts-')));
  const running = await run({
    port: 0,
    dataFolder,
    quiet: true,
    seed: (environment) => seed(environment, join(seedFolder, 'bank.json')),
    seedFolder,
    settings: noLimits,
  });
  const { url, issuer, cloudUrl, engineUrl, bridge, pagesUrl = '' } = running;
  return {
    system: { url, issuer, cloudUrl, engineUrl, dataFolder, bridgePort: bridge?.port ?? 0, pagesUrl },
    stop: async () => {
      try {
        await tellPermissions(cloudUrl, name);
      } finally {
        await running.stop();
        for (const folder of [dataFolder, seedFolder]) rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}
