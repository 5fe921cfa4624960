import { parentPort, workerData } from 'node:worker_threads';
import { guardEngine } from '../permissions/guard-engine.ts';
import { loadHandler } from './load-handler.ts';
import type { WorkerAnswer, WorkerData, WorkerRequest, WorkerTells } from './worker-thread.ts';

// This is Lambda's runtime inside one thread: it loads the handler once, then takes one event after the other.
// Events and answers cross as JSON text, so that what JSON drops is dropped here too. The handler's own clients
// find DynamoDB, the bus and the queues by AWS_ENDPOINT_URL_*, which is also how the very same handlers run
// against AWS's own emulators, unchanged.

const { codeFolder, handler: handlerName, context, guard } = workerData as WorkerData;
const answer = (words: WorkerAnswer | WorkerTells) => parentPort?.postMessage(words);
if (guard) guardEngine(guard, (judged) => answer({ judged }));

/** Answers once the first event may come. */
export async function run(): Promise<void> {
  try {
    const handler = await loadHandler(codeFolder, handlerName);
    parentPort?.on('message', (request: WorkerRequest) => handle(handler, request));
    answer({ ready: true });
  } catch (error) {
    answer({ error: described(error) });
    process.exit(1);
  }
}

async function handle(handler: (event: unknown, context: object) => unknown, request: WorkerRequest) {
  const { requestId, event, deadlineMs } = request;
  process.env['_X_AMZN_TRACE_ID'] =
    `Root=1-${requestId.slice(0, 8)}-${requestId.replaceAll('-', '').slice(8)};Sampled=0`;
  try {
    const value = await handler(JSON.parse(event), {
      ...context,
      awsRequestId: requestId,
      callbackWaitsForEmptyEventLoop: true,
      getRemainingTimeInMillis: () => Math.max(deadlineMs - Date.now(), 0),
    });
    answer({ value: JSON.stringify(value) });
  } catch (error) {
    answer({ error: described(error) });
  }
}

function described(error: unknown) {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') };
}
