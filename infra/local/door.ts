import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from './ports.ts';

/** A port of this machine that listens before there is anything to serve, so that its address is known early. */
export interface Door {
  readonly url: string;
  readonly port: number;
  open(listener: RequestListener): void;
  /** Takes those who want a WebSocket; until then they are answered as everybody is. */
  openToUpgrades(take: OnUpgrade): void;
  /** Lets requests end that are under way, for a moment, and closes. */
  stop(): Promise<void>;
}

export type OnUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const END_WITHIN_MS = 1_000;

/** Between two requests a connection is kept open for longer than any client's pool keeps it. */
const KEEP_ALIVE_MS = 70_000;

/** Some clients offer HTTP/2 with every request, and mean to be answered all the same. */
const wantsWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

export async function openDoor(port: number, whose: string): Promise<Door> {
  let serve: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(JSON.stringify({ message: 'Service Unavailable' }));
  };
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, shouldUpgradeCallback: wantsWebSocket },
    (request, response) => serve(request, response),
  );
  const taken = await listen(server, port, whose);
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    open: (listener) => {
      serve = listener;
    },
    openToUpgrades: (take) => {
      server.on('upgrade', take);
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
