import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, Socket } from 'node:net';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

const READY_WITHIN_MS = 15_000;
const ASK_EVERY_MS = 20;
const ASK_TIMEOUT_MS = 1_000;
const STOP_WITHIN_MS = 5_000;
const PORT_TRIES_MAX = 5;
const LAST_WORDS_MAX_CHARS = 2_000;

/** A DynamoDB on this machine. */
export interface Engine {
  readonly endpoint: string;
  readonly port: number;
  /** Ends it and waits until it is gone. An engine that we did not start is left running. */
  stop(): Promise<void>;
}

/**
 * Starts the DynamoDB engine and answers once it can be asked.
 *
 * Without `dataFile` it lives in memory; with it, in a SQLite file that survives restarts. Without `port` a free
 * one is taken. It never outlives the process that started it, however that process ends.
 *
 * Where `AWS_ENDPOINT_URL_DYNAMODB` already names an engine, such as DynamoDB Local on a machine for which there
 * is no Dynoxide, that one is used.
 *
 * Throws with a sentence for people when there is no engine for this machine, when the port is taken, or when
 * the engine does not come up. Should it die later, it says so on stderr; with a data file, in which is everything that
 * it acknowledged, it is started again on the same port.
 */
export async function startEngine(options: { port?: number; dataFile?: string } = {}): Promise<Engine> {
  const given = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (given) return engineAt(given);

  const binary = binaryOfThisMachine();
  if (options.port) {
    return options.dataFile
      ? keptAlive(() => startOn(binary, options.port ?? 0, options.dataFile))
      : startOn(binary, options.port, undefined);
  }

  // Between finding a free port and using it somebody else may take it, so a lost race is tried again.
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOn(binary, await freePort(), options.dataFile);
    } catch (error) {
      if (!(error instanceof PortTaken) || tries === PORT_TRIES_MAX) throw error;
    }
  }
}

class PortTaken extends Error {}

interface StartedEngine extends Engine {
  /** Resolves when it dies, and not when it is stopped. */
  readonly died: Promise<void>;
}

const REVIVALS_AT_ONCE_MAX = 5;
const REVIVED_AGAIN_AFTER_MS = 200;

/**
 * An engine that is started again whenever it dies. Who asks it meanwhile is not connected, and tries again; what was
 * under way is as unknown to them as after any lost answer.
 */
async function keptAlive(start: () => Promise<StartedEngine>): Promise<Engine> {
  let current: StartedEngine | undefined = await start();
  const { endpoint, port } = current;
  let isStopping = false;

  const revived = async (): Promise<StartedEngine | undefined> => {
    for (let tries = 1; !isStopping; tries += 1) {
      try {
        return await start();
      } catch (error) {
        if (tries < REVIVALS_AT_ONCE_MAX) await wait(REVIVED_AGAIN_AFTER_MS);
        else return void console.error(`It could not be started again. Stop this copy. ${error}`);
      }
    }
    return undefined;
  };
  const watch = async (): Promise<void> => {
    while (current && !isStopping) {
      await current.died;
      current = undefined;
      reviving = revived();
      current = await reviving;
    }
  };
  let reviving: Promise<StartedEngine | undefined> | undefined;
  void watch();

  return {
    endpoint,
    port,
    stop: async () => {
      isStopping = true;
      await (current ?? (await reviving))?.stop();
    },
  };
}

async function engineAt(endpoint: string): Promise<Engine> {
  const url = new URL(endpoint);
  if (!(await answersInTime(endpoint))) {
    throw new Error(
      `AWS_ENDPOINT_URL_DYNAMODB names ${endpoint}, but nothing answers there. Start that engine, or unset the variable.`,
    );
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  return { endpoint, port, stop: async () => {} };
}

function binaryOfThisMachine(): string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'dynoxide');
  } catch (cause) {
    throw new Error(
      `There is no DynamoDB engine for this machine (${name} is not installed). ` +
        'On Linux x64, run "npm ci". Elsewhere, start DynamoDB Local and set AWS_ENDPOINT_URL_DYNAMODB to it, ' +
        'for example http://127.0.0.1:8000.',
      { cause },
    );
  }
}

/**
 * The engine lives as long as a pipe that we hold, so even a `kill -9` of ours ends it. It stands in a process
 * group of its own, so that Ctrl-C in a terminal reaches us first and not the engine under our last writes.
 */
const UNTIL_OUR_PIPE_CLOSES =
  'exec 3<&0; (cat <&3 >/dev/null; kill $$) 2>/dev/null & exec "$0" "$@" 3<&- </dev/null';

async function startOn(binary: string, port: number, dataFile: string | undefined): Promise<StartedEngine> {
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port)];
  if (dataFile) {
    await mkdir(dirname(dataFile), { recursive: true });
    args.push('--db-path', dataFile);
  }
  const child = spawn('/bin/sh', ['-c', UNTIL_OUR_PIPE_CLOSES, binary, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });

  const words = hear(child.stderr);
  const ended = once(child, 'exit').finally(() => child.stdin.destroy());

  // It must be ours that answers, not another engine that has the port: hence its own word first.
  const endpoint = `http://127.0.0.1:${port}`;
  await Promise.race([words.until(/listening on/i), ended, wait(READY_WITHIN_MS, undefined, { ref: false })]);
  if (words.last().match(/listening on/i) && (await answersInTime(endpoint))) {
    // From here on it must not keep our process alive on its own.
    child.unref();
    if (child.stderr instanceof Socket) child.stderr.unref();
    const { promise: died, resolve } = Promise.withResolvers<void>();
    const sayThatItDied = () => {
      console.error(`The DynamoDB engine on port ${port} died. It said: ${words.last().trim()}`);
      resolve();
    };
    child.once('exit', sayThatItDied);
    return { endpoint, port, died, stop: () => stop(child.off('exit', sayThatItDied), ended) };
  }

  await stop(child, ended);
  if (/already in use/i.test(words.last())) {
    throw new PortTaken(
      `Port ${port} is in use, so the DynamoDB engine cannot listen there. Free it, or choose another.`,
    );
  }
  throw new Error(
    `The DynamoDB engine did not come up on port ${port}. It said: ${words.last().trim() || 'nothing'}`,
  );
}

/** Drains what the engine says, else a full pipe would halt it, and keeps its last words. */
function hear(stream: Readable) {
  let lastWords = '';
  const listeners = new Set<() => void>();
  stream.on('data', (chunk: Buffer) => {
    lastWords = (lastWords + chunk).slice(-LAST_WORDS_MAX_CHARS);
    for (const listener of listeners) listener();
  });
  return {
    last: () => lastWords,
    until: (pattern: RegExp) =>
      new Promise<void>((resolve) => {
        const listener = () => {
          if (!pattern.test(lastWords)) return;
          listeners.delete(listener);
          resolve();
        };
        listeners.add(listener);
        listener();
      }),
  };
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(impatience);
}

async function answersInTime(endpoint: string): Promise<boolean> {
  const giveUpAtMs = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUpAtMs) {
    try {
      // Any answer will do: engines differ in what they say to a plain GET.
      await fetch(endpoint, { signal: AbortSignal.timeout(ASK_TIMEOUT_MS) });
      return true;
    } catch {
      await wait(ASK_EVERY_MS);
    }
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string')
    throw new Error('This machine gave no port to listen on.');
  return address.port;
}
