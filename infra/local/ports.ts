import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from './sentence.ts';

/** A copy uses six ports in a row; `--port` names the first. */
export interface Ports {
  readonly api: number;
  readonly identity: number;
  readonly engine: number;
  readonly cloud: number;
  readonly bridge: number;
  readonly pages: number;
}

/** Zero means: a free port for each. */
export function portsFrom(first: number): Ports {
  if (first === 0) return { api: 0, identity: 0, engine: 0, cloud: 0, bridge: 0, pages: 0 };
  return {
    api: first,
    identity: first + 1,
    engine: first + 2,
    cloud: first + 3,
    bridge: first + 4,
    pages: first + 5,
  };
}

/** What a copy that was killed left behind needs a moment to notice that and let go of its ports. */
const LET_GO_WITHIN_MS = 1_500;
const ASK_EVERY_MS = 50;

/** Lets a server listen on this machine alone, and answers on which port. Throws a sentence if it is taken. */
export async function listen(server: Server, port: number, whose: string): Promise<number> {
  const giveUpAtMs = Date.now() + LET_GO_WITHIN_MS;
  for (;;) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (Date.now() > giveUpAtMs) throw taken(port, whose);
      await wait(ASK_EVERY_MS);
    }
  }
}

/** Makes sure early that a port which somebody else will listen on is free. */
export async function expectFree(port: number, whose: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await listen(probe, port, whose);
  probe.close();
  await once(probe, 'close');
}

function taken(port: number, whose: string): Sentence {
  return new Sentence(
    `Port ${port} is in use, so ${whose} cannot listen there. Stop what uses it, or take six other ports in a ` +
      'row: npm start -- --port 4100 --data .staffetta-4100',
  );
}
