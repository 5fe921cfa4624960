import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll } from 'vitest';

/**
 * What can happen to a write on its way.
 *
 * - `lost-question`: the engine never hears of it.
 * - `lost-answer`: it is carried out, and nobody is told.
 * - `conflict`: another transaction has the item, as DynamoDB says under load and the engine of this machine
 *   never does: to a transaction in its reasons, to a single put or update as a refusal of its own.
 * - `none`: it passes, so that a later one can be struck.
 */
export type Fault = 'lost-question' | 'lost-answer' | 'conflict' | 'none';

/** A line to the engine on which writes can be made to fail. */
export interface BadLine {
  /** The next writes meet these faults, one each. */
  next(...faults: Fault[]): void;
  /** How many of them no write has met yet. */
  readonly waiting: number;
  /** The operations that came by, faults included, since the test began. */
  readonly operations: readonly string[];
}

/** Stands between the document client and the engine of `useEngine`, which must be called first. */
export function useBadLine(): BadLine {
  const faults: Fault[] = [];
  const operations: string[] = [];
  let engine = '';

  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
    operations.push(operation);
    const fault = WRITES.has(operation) ? faults.shift() : undefined;
    const body = await buffer(request);

    if (fault === 'lost-question') return void request.socket.destroy();
    if (fault === 'conflict') return answerConflict(operation, response);
    const answer = await forward(engine, request, body);
    if (fault === 'lost-answer') return void request.socket.destroy();
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
  });

  beforeAll(async () => {
    engine = process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? '';
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The line has no port.');
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${address.port}`;
  });

  afterEach(() => {
    faults.length = 0;
    operations.length = 0;
  });

  afterAll(async () => {
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = engine;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  return {
    next: (...more) => void faults.push(...more),
    get waiting() {
      return faults.length;
    },
    operations,
  };
}

const WRITES: ReadonlySet<string> = new Set(['PutItem', 'UpdateItem', 'TransactWriteItems']);

async function forward(engine: string, request: IncomingMessage, body: Buffer) {
  const headers = Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name));
  const answer = await fetch(engine, {
    method: 'POST',
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    body: new Uint8Array(body),
  });
  const kept = [...answer.headers].filter(([name]) => !HOP_BY_HOP.has(name));
  return { status: answer.status, headers: kept, body: Buffer.from(await answer.arrayBuffer()) };
}

const HOP_BY_HOP: ReadonlySet<string> = new Set(['connection', 'content-length', 'host', 'expect', 'date']);

function answerConflict(operation: string, response: ServerResponse): void {
  const conflict = operation === 'TransactWriteItems' ? conflictOfTransactions : conflictOfOne;
  response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(conflict));
}

const conflictOfTransactions = {
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
  Message:
    'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]',
  CancellationReasons: [{ Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }],
};

const conflictOfOne = {
  __type: 'com.amazonaws.dynamodb.v20120810#TransactionConflictException',
  message: 'Transaction is ongoing for the item',
};
