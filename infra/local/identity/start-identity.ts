import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Provider, { errors } from 'oidc-provider';
import { customersEntrance, type Entrance, entranceOf, staffEntrances } from './entrances.ts';
import { identityKeys } from './identity-keys.ts';
import { identityRecords } from './identity-records.ts';
import { sendPage, troublePage } from './pages.ts';
import { type People, seededPeople } from './people.ts';
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
  /** The folder of the customers and the staff, if not the seed's own. */
  readonly seedFolder?: string | undefined;
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
  seedFolder,
}: IdentityOptions): Promise<Identity> {
  const folder = join(dataFolder, 'identity');
  const keys = await identityKeys(folder);
  const records = identityRecords(join(folder, 'identity.sqlite'));
  const people = seededPeople(seedFolder);

  const server = await listening(port);
  const { port: taken } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${taken}`;
  const openFor = (entrance: Entrance): OpenEntrance => {
    const parts = { apiUrl, framedBy, people, entrance, keys, records };
    const provider = new Provider(issuer, providerConfiguration(parts));
    provider.on('server_error', (_, trouble) => console.error('The identity provider failed.', trouble));
    return { path: entrance.path, provider, standard: provider.callback() };
  };
  const open = { customers: openFor(customersEntrance), staff: staffEntrances.map(openFor) };
  server.on('request', requestsOf(open, people, framedBy));

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

/** One provider with the keys, clients and records of all; what differs is where one signs in, and the cookies of it. */
interface OpenEntrance {
  readonly path: string;
  readonly provider: Provider;
  readonly standard: ReturnType<Provider['callback']>;
}

interface OpenEntrances {
  readonly customers: OpenEntrance;
  readonly staff: readonly OpenEntrance[];
}

function requestsOf({ customers, staff }: OpenEntrances, people: People, framedBy: string | undefined) {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    const elsewhere = entranceElsewhere(url);
    if (elsewhere) {
      response.writeHead(303, { location: elsewhere }).end();
      return;
    }
    const { path, provider, standard } = staff.find((each) => url.startsWith(`${each.path}/`)) ?? customers;
    if (!url.startsWith(`${path}/sign-in/`)) return standard(request, response);
    try {
      await signInDoor({ provider, people, framedBy }, request, response);
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

/** Where a client's people are sent on to, if it is not for customers: one discovery document serves all. */
function entranceElsewhere(url: string): string | undefined {
  const { pathname, search, searchParams } = new URL(url, 'http://identity');
  if (pathname !== '/auth' && pathname !== '/session/end') return undefined;
  const { path } = entranceOf(searchParams.get('client_id'));
  return path === '' ? undefined : `${path}${pathname}${search}`;
}
