import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Guard, Judged } from '../permissions/guard-engine.ts';
import { bundleRuntime } from './bundle-runtime.ts';
import type { FunctionLog } from './function-log.ts';
import type { FunctionSettings, LambdaError, Outcome } from './lambda-function.ts';

/** One execution environment of a function. */
export interface WorkerThread {
  isAlive(): boolean;
  /** Runs one event to its end. One that takes longer than the function's timeout costs the thread. */
  run(requestId: string, event: string): Promise<Outcome>;
  /** Processor time that it has used so far. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

/** Loading the code has its own time, as Lambda's init phase has. */
const INIT_TIMEOUT_MS = 10_000;

/** Handlers make little garbage; a larger nursery in each of some fifty threads would only fill the memory. */
const YOUNG_MAX_MB = 8;

/** How a function is kept to its role: by what, and who is told. */
export interface Guarded {
  guard(): Guard;
  told(judged: Judged): void;
}

/** What the thread is started with. */
export interface WorkerData {
  /** The file of Lambda's runtime. */
  readonly runtime: string;
  readonly guard: Guard | undefined;
  readonly codeFolder: string;
  readonly handler: string;
  readonly context: {
    readonly functionName: string;
    readonly functionVersion: string;
    readonly invokedFunctionArn: string;
    readonly memoryLimitInMB: string;
    readonly logGroupName: string;
    readonly logStreamName: string;
  };
}

export interface WorkerRequest {
  readonly requestId: string;
  readonly event: string;
  readonly deadlineMs: number;
}

export type WorkerAnswer =
  | { readonly ready: true }
  | { readonly value: string | undefined }
  | { readonly error: LambdaError };

/** Said between two answers: what the function's role was used for. */
export interface WorkerTells {
  readonly judged: Judged;
}

export function startWorker(settings: FunctionSettings, log: FunctionLog, guarded?: Guarded): WorkerThread {
  const worker = new Worker(new URL('./worker.cjs', import.meta.url), {
    name: settings.construct,
    env: settings.environment as NodeJS.ProcessEnv,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb, maxYoungGenerationSizeMb: YOUNG_MAX_MB },
    workerData: workerDataOf(settings, guarded?.guard()),
  });
  worker.stdout.on('data', log.write);
  worker.stderr.on('data', log.write);

  let alive = true;
  let settle: ((answer: WorkerAnswer) => void) | undefined;
  let lastError: LambdaError = { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited.' };
  worker.on('message', (words: WorkerAnswer | WorkerTells) => {
    if ('judged' in words) guarded?.told(words.judged);
    else settle?.(words);
  });
  worker.on('error', (error: Error) => {
    lastError = {
      errorType: error.name,
      errorMessage: error.message,
      trace: (error.stack ?? '').split('\n'),
    };
  });
  worker.on('exit', () => {
    alive = false;
    settle?.({ error: lastError });
  });

  /** Waits for the thread's next word; after `atMostMs` the thread is ended. */
  const nextAnswer = (atMostMs: number, complaint: string): Promise<WorkerAnswer> =>
    new Promise((resolve) => {
      if (!alive) return resolve({ error: lastError });
      const timer = setTimeout(() => {
        lastError = { errorType: 'Sandbox.Timedout', errorMessage: complaint };
        void worker.terminate();
      }, atMostMs);
      settle = (answer) => {
        clearTimeout(timer);
        settle = undefined;
        resolve(answer);
      };
    });

  const ready = nextAnswer(INIT_TIMEOUT_MS, `Init took longer than ${INIT_TIMEOUT_MS / 1000} seconds`);

  return {
    isAlive: () => alive,
    run: async (requestId, event) => {
      const loaded = await ready;
      if ('error' in loaded) return { ok: false, error: loaded.error };

      const timeoutMs = settings.timeoutS * 1000;
      const complaint = `${requestId} Task timed out after ${settings.timeoutS.toFixed(2)} seconds`;
      const answered = nextAnswer(timeoutMs, complaint);
      worker.postMessage({ requestId, event, deadlineMs: Date.now() + timeoutMs } satisfies WorkerRequest);
      const answer = await answered;

      if ('error' in answer) return { ok: false, error: answer.error };
      const text = 'value' in answer ? answer.value : undefined;
      return { ok: true, value: text === undefined ? null : JSON.parse(text) };
    },
    cpuMs: async () => {
      // A thread that ends meanwhile tells no more.
      const { user, system } = await worker.cpuUsage().catch(() => ({ user: 0, system: 0 }));
      return (user + system) / 1000;
    },
    stop: async () => {
      if (!alive) return;
      const exited = once(worker, 'exit');
      void worker.terminate();
      await exited;
    },
  };
}

let runtime: string | undefined;

function workerDataOf(settings: FunctionSettings, guard: Guard | undefined): WorkerData {
  runtime ??= bundleRuntime();
  return {
    runtime,
    guard,
    codeFolder: settings.codeFolder,
    handler: settings.handler,
    context: {
      functionName: settings.name,
      functionVersion: '$LATEST',
      invokedFunctionArn: settings.arn,
      memoryLimitInMB: String(settings.memoryMb),
      logGroupName: `/aws/lambda/${settings.name}`,
      logStreamName: 'local',
    },
  };
}
