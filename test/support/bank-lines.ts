import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ServedAlone, serveAlone } from './bank-server.ts';

/** The gateway of lines, of a test file's own: whoever is on a line hears what is said on it. */
export interface Lines {
  /** What was said on a line, in its order. */
  heard(connectionId: string): unknown[];
  /** Whether a line was hung up. */
  isHungUp(connectionId: string): boolean;
  /** From now on nobody is there. */
  leave(connectionId: string): void;
  /** From now on whoever calls there is told that there is too much to do. */
  busy(connectionId: string): void;
}

export function useLines(): Lines {
  const said = new Map<string, unknown[]>();
  const hungUp = new Set<string>();
  const gone = new Set<string>();
  const overrun = new Set<string>();
  let served: ServedAlone | undefined;

  const server = createServer(async (request, response) => {
    const connectionId = decodeURIComponent(request.url?.split('/').at(-1) ?? '');
    const body = await text(request);
    const refuse = (status: number, type: string) =>
      void response
        .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
        .end('{"message":"no"}');
    if (overrun.has(connectionId)) return refuse(429, 'LimitExceededException');
    if (gone.has(connectionId) || hungUp.has(connectionId)) return refuse(410, 'GoneException');
    if (request.method === 'DELETE') {
      hungUp.add(connectionId);
      return void response.writeHead(204).end();
    }
    said.set(connectionId, [...(said.get(connectionId) ?? []), JSON.parse(body)]);
    response.writeHead(200).end();
  });

  beforeAll(async () => {
    served = await serveAlone(server);
    process.env['AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI'] = served.endpoint;
  });

  afterEach(() => {
    said.clear();
    hungUp.clear();
    gone.clear();
    overrun.clear();
  });

  afterAll(async () => {
    delete process.env['AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI'];
    await served?.close();
  });

  return {
    heard: (connectionId) => said.get(connectionId) ?? [],
    isHungUp: (connectionId) => hungUp.has(connectionId),
    leave: (connectionId) => void gone.add(connectionId),
    busy: (connectionId) => void overrun.add(connectionId),
  };
}
