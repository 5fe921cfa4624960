import { once } from 'node:events';
import type { Server } from 'node:http';

export interface ServedAlone {
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Serves on a free port of this machine. */
export async function serveAlone(server: Server): Promise<ServedAlone> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
