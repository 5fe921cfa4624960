import { randomUUID } from 'node:crypto';
import type { FunctionLog } from './function-log.ts';
import { type Guarded, startWorker, type WorkerThread } from './worker-thread.ts';

/** A Lambda function as its template describes it. */
export interface FunctionSettings {
  readonly name: string;
  readonly arn: string;
  /** The construct that made it, which is also the name of its log. */
  readonly construct: string;
  readonly codeFolder: string;
  /** `index.handler`: a file without its ending, and what it exports. */
  readonly handler: string;
  readonly timeoutS: number;
  readonly memoryMb: number;
  /** All that the function's code sees in `process.env`, and nothing else of this machine. */
  readonly environment: Readonly<Record<string, string>>;
  readonly concurrencyMax: number;
}

/** What became of one invocation, as Lambda tells its caller. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: LambdaError };

export interface LambdaError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export interface LambdaFunction {
  readonly settings: FunctionSettings;
  /** Never throws: what goes wrong inside is an outcome. */
  invoke(event: unknown): Promise<Outcome>;
  /** New code, there or elsewhere: each worker finishes what it does and makes room for a fresh one. */
  replaceWorkers(codeFolder?: string): void;
  /** Processor time that its threads have used so far, those that were let go included. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Callers beyond this many are throttled, as they are in Lambda beyond the account's concurrency. */
const WAITING_MAX = 1_000;

/** Rushes come again, and a thread that was let go starts cold. */
const REST_EVERY_MS = 120_000;

/**
 * Runs a function in threads of its own, one event at a time in each, as Lambda runs an execution environment
 * for one event at a time. Threads start when they are first needed, and a crash costs only the event at hand.
 */
export function createFunction(
  settings: FunctionSettings,
  log: FunctionLog,
  guarded?: Guarded,
): LambdaFunction {
  const waiting: Job[] = [];
  const idle: WorkerThread[] = [];
  const workers = new Set<WorkerThread>();
  const outdated = new WeakSet<WorkerThread>();
  let stopped = false;
  let { codeFolder } = settings;
  let cpuMsOfGone = 0;

  const next = () => {
    while (waiting.length > 0) {
      const worker = takeIdle() ?? (workers.size < settings.concurrencyMax ? hire() : undefined);
      const job = worker && waiting.shift();
      if (!job) return;
      void run(worker, job);
    }
  };

  /** A thread may have died of something that it left running after its last answer. */
  const takeIdle = () => {
    for (let worker = idle.pop(); worker; worker = idle.pop()) {
      if (worker.isAlive()) return worker;
      workers.delete(worker);
    }
    return undefined;
  };

  /** After a rush, threads that nobody needs are let go one by one, and one is kept warm. */
  const rest = setInterval(() => {
    const tired = workers.size > 1 ? idle.shift() : undefined;
    if (tired) void dismiss(tired);
  }, REST_EVERY_MS).unref();

  const hire = () => {
    const worker = startWorker({ ...settings, codeFolder }, log, guarded);
    workers.add(worker);
    return worker;
  };

  const run = async (worker: WorkerThread, job: Job) => {
    const outcome = await worker.run(job.requestId, job.event);
    if (!outcome.ok) log.failure(job.requestId, outcome.error);
    job.settle(outcome);
    if (worker.isAlive() && !outdated.has(worker) && !stopped) idle.push(worker);
    else await dismiss(worker);
    next();
  };

  const dismiss = async (worker: WorkerThread) => {
    workers.delete(worker);
    cpuMsOfGone += await worker.cpuMs();
    await worker.stop();
  };

  return {
    settings,
    invoke: (event) =>
      new Promise((settle) => {
        if (stopped || waiting.length >= WAITING_MAX) return settle(throttled);
        waiting.push({ requestId: randomUUID(), event: JSON.stringify(event), settle });
        next();
      }),
    replaceWorkers: (newFolder = codeFolder) => {
      codeFolder = newFolder;
      for (const worker of workers) outdated.add(worker);
      for (const worker of idle.splice(0)) void dismiss(worker);
    },
    cpuMs: async () => {
      const each = await Promise.all([...workers].map((worker) => worker.cpuMs()));
      return each.reduce((sum, ms) => sum + ms, cpuMsOfGone);
    },
    stop: async () => {
      stopped = true;
      clearInterval(rest);
      for (const job of waiting.splice(0)) job.settle(throttled);
      await Promise.all([...workers].map(dismiss));
    },
  };
}

interface Job {
  readonly requestId: string;
  readonly event: string;
  settle(outcome: Outcome): void;
}

const throttled: Outcome = {
  ok: false,
  error: { errorType: 'TooManyRequestsException', errorMessage: 'Rate Exceeded.' },
};
