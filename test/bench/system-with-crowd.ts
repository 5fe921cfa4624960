import { type Running, run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';
import { noRateLimits } from '../../shared/contract/rate-limits.ts';
import { type OneOfTheCrowd, writeCrowd } from './crowd.ts';

/** The whole system in a folder, with a crowd among its customers. */
export async function systemWithCrowd(dataFolder: string, crowd: readonly OneOfTheCrowd[]): Promise<Running> {
  const crowdFile = `${dataFolder}-crowd.json`;
  writeCrowd(crowdFile, crowd);
  return run({
    port: 0,
    dataFolder,
    quiet: true,
    // Few machines ask more than all machines of a bank: the limits are there, and as wide as can be.
    settings: { rateLimits: JSON.stringify(noRateLimits) },
    seed: async (environment) => {
      await seed(environment);
      await seed(environment, crowdFile);
    },
  });
}
