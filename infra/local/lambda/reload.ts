import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { LambdaFunction } from './lambda-function.ts';

/** An editor that saves writes several times in a row. */
const SETTLED_AFTER_MS = 150;

/** Routes, grants and schedules come from here, and reach this machine by way of the templates. */
const CONTRACT = join('shared', 'contract');

/**
 * Bundles the functions again when a source changes, and lets fresh threads take over with the next event. A
 * mistake in a source leaves the last good code running.
 */
export function reloadOnChange(options: {
  rootFolder: string;
  functions: Iterable<LambdaFunction>;
  bundle(): Promise<unknown>;
  say(line: string): void;
}): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let reloading: Promise<void> = Promise.resolve();

  const reload = async (file: string) => {
    const startedAtMs = Date.now();
    try {
      await options.bundle();
      for (const target of options.functions) target.replaceWorkers();
      const restart = file.startsWith(CONTRACT) ? ' Start again if it changes what is deployed.' : '';
      options.say(`${file} changed: functions reloaded (${Date.now() - startedAtMs} ms).${restart}`);
    } catch (error) {
      options.say(`${file} changed, but could not be bundled; the old code runs on. ${messageOf(error)}`);
    }
  };

  const watchers = ['functions', 'shared']
    .map((room) => ({ room, folder: join(options.rootFolder, room) }))
    .filter(({ folder }) => existsSync(folder))
    .map(({ room, folder }) =>
      watch(folder, { recursive: true }, (_event, file) => {
        if (!file?.endsWith('.ts')) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          reloading = reloading.then(() => reload(join(room, file)));
        }, SETTLED_AFTER_MS);
      }),
    );

  return {
    stop: async () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await reloading;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
