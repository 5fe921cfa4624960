import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { freePorts } from '../support/free-ports.ts';
import { type RunnerProcess, startRunner } from '../support/runner-process.ts';

const root = join(import.meta.dirname, '..', '..');

/** What can be killed. */
export type Victim = 'runner' | 'engine' | 'bridge';
export const VICTIMS: readonly Victim[] = ['runner', 'engine', 'bridge'];

/** A whole copy of the system in processes of its own, with a bridge beside it as a bank would run it. */
export interface Copy {
  readonly url: string;
  readonly issuer: string;
  readonly cloudUrl: string;
  readonly engineUrl: string;
  readonly keyFile: string;
  readonly dataFolder: string;
  /** Where a switch connects. */
  readonly bridgePort: number;
  /** `kill -9`, and whatever it takes until the copy is whole again. The engine is the runner's to start again. */
  kill(victim: Victim): Promise<void>;
  /** Ends everything. */
  end(): Promise<void>;
}

const ENGINE_BACK_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 20;
const PORTS = 6;

/** Starts a copy in a folder, on ports on which it comes back. */
export async function startCopy(dataFolder: string): Promise<Copy> {
  const port = await freePorts();
  const bridgePort = await freePorts();
  let runner: RunnerProcess = await startRunner(port, dataFolder);
  const bridgeFile = writeBridgeConfig(dataFolder, { port: bridgePort, ...runner });
  let bridge = await startBridgeProcess(bridgeFile);
  // As `npm start` lays them out: the API first, the engine third.
  const engineUrl = `http://127.0.0.1:${port + (PORTS - 4)}`;

  /** The process of an engine that answers, and is not the one that was killed. */
  const engineUp = async (killed?: number): Promise<number> => {
    for (const startedAtMs = Date.now(); ; await wait(LOOK_EVERY_MS)) {
      const found = engineOf(dataFolder);
      if (found !== undefined && found !== killed && (await answers(engineUrl))) return found;
      if (Date.now() - startedAtMs > ENGINE_BACK_WITHIN_MS) throw new Error('The engine did not come back.');
    }
  };

  const killEngine = async (): Promise<void> => {
    const before = await engineUp();
    process.kill(before, 'SIGKILL');
    await engineUp(before);
  };

  return {
    url: runner.url,
    issuer: runner.issuer,
    cloudUrl: runner.cloudUrl,
    engineUrl,
    keyFile: join(dataFolder, 'identity', 'atm-network-key.json'),
    dataFolder,
    bridgePort,
    kill: async (victim) => {
      if (victim === 'engine') return killEngine();
      if (victim === 'bridge') {
        await killed(bridge);
        bridge = await startBridgeProcess(bridgeFile);
        return;
      }
      await runner.kill();
      runner = await startRunner(port, dataFolder);
    },
    end: async () => {
      await Promise.all([killed(bridge), runner.kill()]);
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill('SIGKILL');
  await gone;
}

function writeBridgeConfig(
  dataFolder: string,
  at: { readonly port: number; readonly url: string; readonly issuer: string },
): string {
  const folder = join(dataFolder, 'bank-bridge');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'bridge.json');
  writeFileSync(
    file,
    JSON.stringify({
      listen: `127.0.0.1:${at.port}`,
      door: { url: at.url },
      identity: {
        issuer: at.issuer,
        clientId: 'staffetta-atm',
        keyFile: join(dataFolder, 'identity', 'atm-network-key.json'),
      },
      store: { file: join(folder, 'bridge.sqlite'), keyFile: join(folder, 'bridge.key') },
      delivery: { backoffMinMs: 50, backoffMaxMs: 500 },
    }),
  );
  return file;
}

async function startBridgeProcess(configFile: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bridge/start.ts', '--config', configFile], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    if ((JSON.parse(line) as { event?: string }).event !== 'started') continue;
    child.stdout.resume();
    return child;
  }
  throw new Error('The bridge did not start.');
}

/** The process of the engine that has this folder's file open: of this copy, and of no other on the machine. None while it starts. */
function engineOf(dataFolder: string): number | undefined {
  const file = join(dataFolder, 'dynamodb.sqlite');
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const [program = '', ...args] = commandOf(entry);
    if (program.endsWith('dynoxide') && args.includes(file)) return Number(entry);
  }
  return undefined;
}

function commandOf(process: string): string[] {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended since the folder was read.
    return [];
  }
}
