import { createServer, type RequestListener } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './ports.ts';

/** A port of this machine that listens before there is anything to serve, so that its address is known early. */
export interface Door {
  readonly url: string;
  readonly port: number;
  open(listener: RequestListener): void;
  /** Lets requests end that are under way, for a moment, and closes. */
  stop(): Promise<void>;
}

const END_WITHIN_MS = 1_000;

/** Between two requests a connection is kept open for longer than any client's pool keeps it. */
const KEEP_ALIVE_MS = 70_000;

export async function openDoor(port: number, whose: string): Promise<Door> {
  let serve: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(JSON.stringify({ message: 'Service Unavailable' }));
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) =>
    serve(request, response),
  );
  const taken = await listen(server, port, whose);
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    open: (listener) => {
      serve = listener;
    },
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([closed, wait(END_WITHIN_MS)]);
      server.closeAllConnections();
      await closed;
    },
  };
}
