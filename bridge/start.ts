import { parseArgs } from 'node:util';
import { openBridge } from './bridge.ts';
import { type Config, readConfig } from './config.ts';
import { logTo } from './log.ts';
import { Sentence } from './sentence.ts';
import { openStore } from './store.ts';

const USAGE =
  'Start with: npm run bridge -- --config bridge.json (with --listen host:port, --url https://..., --packager name to say otherwise than the file; --show-refused or --redeliver-refused to see to refused messages while the bridge is stopped).';

const log = logTo((line) => process.stdout.write(line));

// npm run bridge: the bridge as a program of its own, until it is asked to stop.
try {
  const { config: file, ...asked } = readArguments();
  const config = readConfig(file, asked);
  if (asked.showRefused || asked.redeliverRefused) {
    seeToRefused(openStore(config.store), asked.redeliverRefused);
  } else await run(config);
} catch (error) {
  process.stderr.write(
    error instanceof Sentence
      ? `${error.message}\n`
      : `The bridge could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        config: { type: 'string', default: 'bridge.json' },
        listen: { type: 'string' },
        url: { type: 'string' },
        packager: { type: 'string' },
        'show-refused': { type: 'boolean', default: false },
        'redeliver-refused': { type: 'boolean', default: false },
      },
    });
    const { 'show-refused': showRefused, 'redeliver-refused': redeliverRefused, ...rest } = values;
    return { ...rest, showRefused, redeliverRefused };
  } catch (error) {
    throw new Sentence(USAGE, { cause: error });
  }
}

/** Shows what was refused for good, one line each; with `again` they are put back in line for the next start. */
function seeToRefused(store: ReturnType<typeof openStore>, again: boolean): void {
  for (const { keptAtMs, ...refused } of store.refused()) {
    log('was-refused', { ...refused, keptAt: new Date(keptAtMs).toISOString() });
  }
  if (again) log('back-in-line', { messages: store.forgiveRefused() });
  store.close();
}

/** Whoever asks it to stop while it still opens is heard too. */
async function run(config: Config): Promise<void> {
  const opening = openBridge(config, log);
  let stopping = false;
  const stop = async () => {
    // Who asks a second time will not wait. Nothing acknowledged is lost by that.
    if (stopping) process.exit(1);
    stopping = true;
    await (await opening).stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // A log that nobody reads any more is no reason to stop serving.
  process.stdout.on('error', () => {});
  await opening;
}
