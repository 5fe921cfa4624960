import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Long enough for a machine with much else to do: a test that waits for it is wrong, and not slow. */
const BUSY_MACHINE_MS = 30_000;

/** These are about what a function remembers, or is told, when it is loaded: nobody may have loaded it before. */
const aloneInTheirProcess = [
  'test/functions/another-channel.test.ts',
  'test/functions/log-redaction.test.ts',
  'test/functions/rate-limits.test.ts',
];

/** Programs that tests start, again and again, find there what was compiled of them before. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'build', 'compiled');

/** Node runs TypeScript itself: what Vite makes of a module is a tenth slower, and is made again for each project. */
const asNodeRunsIt = { viteModuleRunner: false, nodeLoader: false };

/** What a test costs to run is the folder it stands in. */
export default defineConfig({
  test: {
    // Two cores are what a small machine has, and each worker runs an engine beside it. A third worker fills what they
    // leave idle, and pays for it with two more systems: half a minute of twelve, and 3 GB.
    maxWorkers: 2,
    reporters: ['default', './test/support/counting-reporter.ts'],
    projects: [
      {
        test: {
          name: 'domain',
          experimental: asNodeRunsIt,
          include: ['test/shared/**/*.test.ts', 'test/house/**/*.test.ts', 'test/web/**/*.test.ts'],
          exclude: ['test/shared/aws/**'],
          isolate: false,
          testTimeout: BUSY_MACHINE_MS,
        },
      },
      {
        test: {
          name: 'engine',
          experimental: asNodeRunsIt,
          isolate: false,
          setupFiles: 'test/support/nothing-left-behind.ts',
          include: ['test/shared/aws/**/*.test.ts', 'test/functions/**/*.test.ts'],
          exclude: aloneInTheirProcess,
          testTimeout: BUSY_MACHINE_MS,
          hookTimeout: BUSY_MACHINE_MS,
        },
      },
      {
        test: {
          name: 'alone',
          experimental: asNodeRunsIt,
          include: aloneInTheirProcess,
          testTimeout: BUSY_MACHINE_MS,
          hookTimeout: BUSY_MACHINE_MS,
        },
      },
      {
        test: {
          name: 'measures',
          experimental: asNodeRunsIt,
          isolate: false,
          include: ['test/measures/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'chaos',
          experimental: asNodeRunsIt,
          include: ['test/chaos/**/*.test.ts', 'test/soak/**/*.test.ts'],
          testTimeout: 4 * BUSY_MACHINE_MS,
          hookTimeout: BUSY_MACHINE_MS,
        },
      },
      {
        test: {
          name: 'bridge',
          experimental: asNodeRunsIt,
          include: ['test/bridge/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'infra',
          experimental: asNodeRunsIt,
          include: ['test/infra/**/*.test.ts'],
          isolate: false,
          testTimeout: BUSY_MACHINE_MS,
          hookTimeout: 4 * BUSY_MACHINE_MS,
        },
      },
      {
        test: {
          name: 'journeys',
          experimental: asNodeRunsIt,
          isolate: false,
          setupFiles: 'test/support/nothing-left-behind.ts',
          include: ['test/journeys/**/*.test.ts', 'test/browser/**/*.test.ts'],
          globalSetup: 'test/support/running-system.ts',
          testTimeout: 2 * BUSY_MACHINE_MS,
          hookTimeout: 2 * BUSY_MACHINE_MS,
        },
      },
    ],
  },
});
