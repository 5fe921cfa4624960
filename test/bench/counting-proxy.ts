import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call to the tables, as the engine counted it. */
export interface CountedCall {
  readonly operation: string;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** What was asked, as it came over the wire. */
  readonly asked: Readonly<Record<string, unknown>>;
}

export interface CountingProxy {
  readonly endpoint: string;
  /** The calls since the last time this was asked. */
  take(): CountedCall[];
  stop(): Promise<void>;
}

const READS = new Set(['GetItem', 'Query', 'BatchGetItem']);

/**
 * Stands between the functions and the engine, asks of every call what it consumed, and counts. What a notice
 * costs is left out: it is written by a function of its own, after the answer.
 */
export async function startCountingProxy(engineUrl: string): Promise<CountingProxy> {
  let calls: CountedCall[] = [];
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
    const body = await bodyOf(request);
    const isOfATable = String(request.headers['x-amz-target']).startsWith('DynamoDB_');
    const asked = isOfATable && body.includes('TableName') ? askingWhatItCosts(operation, body) : body;
    const answer = await fetch(engineUrl, {
      method: 'POST',
      headers: headersFor(request),
      body: asked,
    });
    const text = await answer.text();
    if (isOfATable && !body.includes('notice#')) calls.push(counted(operation, body, text));
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function askingWhatItCosts(operation: string, body: string): string {
  const asksItems = READS.has(operation) || /^(Put|Update|Delete|TransactWrite)Item/.test(operation);
  return asksItems ? JSON.stringify({ ...JSON.parse(body), ReturnConsumedCapacity: 'TOTAL' }) : body;
}

function counted(operation: string, body: string, answer: string): CountedCall {
  const asked = JSON.parse(body);
  const consumed = [consumedIn(JSON.parse(answer || '{}'))].flat();
  const units = consumed.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
  return READS.has(operation)
    ? { operation, readUnits: units, writeUnits: 0, asked }
    : { operation, readUnits: 0, writeUnits: units, asked };
}

type Consumed = { readonly CapacityUnits?: number };
const consumedIn = (answer: { ConsumedCapacity?: Consumed | Consumed[] }): Consumed | Consumed[] =>
  answer.ConsumedCapacity ?? [];

function headersFor(request: IncomingMessage): Record<string, string> {
  const kept = ['x-amz-target', 'content-type', 'authorization', 'x-amz-date'];
  return Object.fromEntries(
    kept.flatMap((name) => (request.headers[name] ? [[name, String(request.headers[name])]] : [])),
  );
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
