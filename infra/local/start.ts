import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { noRateLimits } from '../../shared/contract/rate-limits.ts';
import { run } from './run.ts';
import { progressOn } from './screen/progress.ts';
import { welcome } from './screen/welcome.ts';
import { seed } from './seed/seed.ts';
import { Sentence } from './sentence.ts';

const PORT_DEFAULT = '4000';
const DATA_FOLDER_DEFAULT = '.staffetta';

/** Ports go up to 65,535, and a copy needs six in a row. */
const PORT_MAX = 65_530;

/** For programs, which ask faster than people: nobody is told to wait. */
const withoutLimits = { rateLimits: JSON.stringify(noRateLimits) };

// npm start: the whole system on this machine, in one command. State stays in the data folder when it stops.
const { port, data, settings } = readArguments();
try {
  process.stdout.write('\nStaffetta starts on this machine.\n\n');
  const running = await run({
    port,
    dataFolder: data,
    progress: progressOn(process.stdout),
    watch: true,
    seed,
    settings,
  });
  process.stdout.write(welcome(running, data));
  stopOnRequest(running.stop);
} catch (error) {
  process.stderr.write(`\n${sayWhatHappened(error)}\n`);
  process.exit(1);
}

function readArguments(): { port: number; data: string; settings: Readonly<Record<string, string>> } {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: PORT_DEFAULT },
        data: { type: 'string', default: DATA_FOLDER_DEFAULT },
        'without-limits': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port >= 0 && port <= PORT_MAX)
      return { port, data: values.data, settings: values['without-limits'] ? withoutLimits : {} };
  } catch {
    // An argument that is unknown is answered like one that does not fit.
  }
  process.stderr.write(
    'Start with: npm start -- --port 4000 --data .staffetta (both may be left out; --without-limits lets programs ask as often as they like).\n',
  );
  process.exit(1);
}

function stopOnRequest(stopRunning: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    // Who asks a second time will not wait. Nothing acknowledged is lost by that.
    if (stopping) process.exit(1);
    stopping = true;
    process.stdout.write('\n  Stopping.\n');
    await stopRunning();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // Nobody reads the screen any more: that is no reason to stop serving.
  process.stdout.on('error', () => {});
}

/** A fault of ours is told in a sentence too; its trace goes where an engineer looks. */
function sayWhatHappened(error: unknown): string {
  if (error instanceof Sentence) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  const log = join(data, 'logs', 'runner.log');
  mkdirSync(join(data, 'logs'), { recursive: true });
  appendFileSync(log, `${new Date().toISOString()} ${error instanceof Error ? error.stack : words}\n`);
  return `Staffetta could not start: ${words}\nMore is in ${log}.`;
}
