import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Provider, { errors } from 'oidc-provider';
import { type Customers, seededCustomers } from './customers.ts';
import { identityKeys } from './identity-keys.ts';
import { identityRecords } from './identity-records.ts';
import { sendPage, troublePage } from './pages.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { signInDoor } from './sign-in-door.ts';

export interface IdentityOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Keys and records are kept in its folder `identity`. */
  readonly dataFolder: string;
  /** Where the API, and with it the reference channels, is served. */
  readonly apiUrl: string;
  /** The one origin whose pages may show the sign-in inside of them. None: nobody may. */
  readonly framedBy?: string | undefined;
}

export interface Identity {
  readonly issuer: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts an OpenID provider on this machine, in the place that a bank's own has in the cloud.
 *
 * Access tokens are JWTs as of RFC 9068, for the audience `staffetta`. It listens on the loopback address only.
 */
export async function startIdentity({
  port,
  dataFolder,
  apiUrl,
  framedBy,
}: IdentityOptions): Promise<Identity> {
  const folder = join(dataFolder, 'identity');
  const keys = await identityKeys(folder);
  const records = identityRecords(join(folder, 'identity.sqlite'));
  const customers = seededCustomers();

  const server = await listening(port);
  const { port: taken } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${taken}`;
  const provider = new Provider(
    issuer,
    providerConfiguration({ apiUrl, framedBy, customers, keys, records }),
  );
  provider.on('server_error', (_, trouble) => console.error('The identity provider failed.', trouble));
  server.on('request', requestsOf(provider, customers, framedBy));

  return {
    issuer,
    port: taken,
    async stop() {
      await new Promise((stopped) => {
        server.close(stopped);
        server.closeAllConnections();
      });
      records.close();
    },
  };
}

/** One request per connection, so that a restart leaves no client with a dead connection in its pool. */
function listening(port: number): Promise<Server> {
  const server = createServer();
  server.maxRequestsPerSocket = 1;
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server));
  });
}

function requestsOf(provider: Provider, customers: Customers, framedBy: string | undefined) {
  const standard = provider.callback();

  return async (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/sign-in/')) return standard(request, response);
    try {
      await signInDoor({ provider, customers, framedBy }, request, response);
    } catch (trouble) {
      const expected = trouble instanceof errors.SessionNotFound;
      if (!expected) console.error('A sign-in failed.', trouble);
      const why = expected
        ? 'This sign-in has expired, or began in another browser.'
        : 'Something is wrong on our side.';
      sendPage(response, { ...troublePage(why), framedBy }, expected ? 400 : 500);
    }
  };
}
