import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..', '..');

/** `npm start` as a process of its own, so that it can be killed like one. */
export interface RunnerProcess {
  readonly url: string;
  readonly issuer: string;
  readonly cloudUrl: string;
  /** `kill -9`: no handler runs, no file is closed. */
  kill(): Promise<void>;
}

/** Starts the system on six ports in a row, and answers once its screen says where it is. */
export async function startRunner(port: number, dataFolder: string): Promise<RunnerProcess> {
  const child = spawn(
    process.execPath,
    ['infra/local/start.ts', '--port', String(port), '--data', dataFolder, '--without-limits'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const addresses = await addressesOn(child);
  return {
    ...addresses,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function addressesOn(child: ChildProcess): Promise<{ url: string; issuer: string; cloudUrl: string }> {
  if (!child.stdout || !child.stderr) throw new Error('The runner has no screen.');
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (/^ {2}logs /.test(line)) {
      child.stdout.resume();
      return {
        url: addressOf('API', said),
        issuer: addressOf('identity', said),
        cloudUrl: addressOf('cloud', said),
      };
    }
  }
  throw new Error(`The system did not start: ${said.join('\n')}`);
}

function addressOf(name: string, said: readonly string[]): string {
  const line = said.find((each) => new RegExp(`^ {2}${name} +http`).test(each));
  const [, address] = /(http:\/\/\S+)/.exec(line ?? '') ?? [];
  if (!address) throw new Error(`The screen does not say where ${name} is: ${said.join('\n')}`);
  return address;
}
