import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below the ports that a system hands to outgoing connections (Linux: from 32768 on): one of those could take a copy's
 * port while it is down.
 */
const FIRST = 21_000;
const SPAN = 11_700;
const ROW = 6;
const TRIES_MAX = 50;

/** The first of six free ports in a row, for a system that is to come back on the same ones. */
export async function freePorts(): Promise<number> {
  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const first = FIRST + ROW * Math.floor((Math.random() * SPAN) / ROW);
    const free = await Promise.all(Array.from({ length: ROW }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('No six free ports in a row were found.');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
