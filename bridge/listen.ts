import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Line, type LineOptions, serveLine } from './line.ts';
import { Sentence } from './sentence.ts';

export interface ListenOptions extends LineOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly connectionsMax: number;
}

export interface Listener {
  readonly port: number;
  /** Takes no more connections and messages; answers what was taken, for `withinMs` at most. */
  stop(withinMs: number): Promise<void>;
}

/** Waits for the switch's connections. Throws a `Sentence` where the address is not to be had. */
export async function listen({ host, port, connectionsMax, ...options }: ListenOptions): Promise<Listener> {
  const lines = new Set<Line>();
  const sockets = new Set<{ destroy(): void }>();
  let opened = 0;
  // A switch may end its side and still wait for answers.
  const server = createServer({ allowHalfOpen: true, noDelay: true, keepAlive: true }, (socket) => {
    opened += 1;
    const line = serveLine(socket, opened, options);
    lines.add(line);
    sockets.add(socket);
    void line.over.finally(() => {
      lines.delete(line);
      sockets.delete(socket);
    });
  });
  server.maxConnections = connectionsMax;
  server.on('drop', () => options.log('line-refused', { connectionsMax }));
  server.listen(port, host);
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new Sentence(
      `The bridge cannot listen on ${host}:${port} (${error.code}). Free it, or name another with --listen.`,
    );
  });

  return {
    port: (server.address() as AddressInfo).port,
    async stop(withinMs) {
      server.close();
      const finished = Promise.all([...lines].map((line) => line.finish()));
      const enough = new AbortController();
      await Promise.race([
        finished,
        wait(withinMs, undefined, { signal: enough.signal }).catch(() => undefined),
      ]);
      enough.abort();
      for (const socket of sockets) socket.destroy();
    },
  };
}
