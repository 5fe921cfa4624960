import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FunctionLog } from './function-log.ts';
import type { FunctionSettings, LambdaError, Outcome } from './lambda-function.ts';

/** One execution environment of a function. */
export interface WorkerThread {
  isAlive(): boolean;
  /** Runs one event to its end. One that takes longer than the function's timeout costs the thread. */
  run(requestId: string, event: string): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Loading the code has its own time, as Lambda's init phase has. */
const INIT_TIMEOUT_MS = 10_000;

/** Handlers make little garbage; a larger nursery in each of some fifty threads would only fill the memory. */
const YOUNG_MAX_MB = 8;

/** What the thread is started with. */
export interface WorkerData {
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

export function startWorker(settings: FunctionSettings, log: FunctionLog): WorkerThread {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    name: settings.construct,
    env: settings.environment as NodeJS.ProcessEnv,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryMb, maxYoungGenerationSizeMb: YOUNG_MAX_MB },
    workerData: workerDataOf(settings),
  });
  worker.stdout.on('data', log.write);
  worker.stderr.on('data', log.write);

  let alive = true;
  let settle: ((answer: WorkerAnswer) => void) | undefined;
  let lastError: LambdaError = { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited.' };
  worker.on('message', (answer: WorkerAnswer) => settle?.(answer));
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
    stop: async () => {
      if (!alive) return;
      const exited = once(worker, 'exit');
      void worker.terminate();
      await exited;
    },
  };
}

function workerDataOf(settings: FunctionSettings): WorkerData {
  return {
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
