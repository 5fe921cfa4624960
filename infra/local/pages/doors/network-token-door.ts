import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { httpClient } from '../../../../bridge/ask-http.ts';
import { readClientKey, tokens } from '../../../../bridge/token.ts';
import { forOwnPages, sayJson } from './local-door.ts';

export interface NetworkTokenDoor {
  readonly door: RequestListener;
  stop(): Promise<void>;
}

const ANSWERED_WITHIN_MS = 5_000;

/**
 * Gives the machine on the page a token of its network, for some minutes.
 *
 * A real machine is behind its network, which has the key and speaks for it; a browser must never hold that key, so here
 * this door stands for the network. It opens to the pages of this machine alone and is in no template: what is deployed
 * has no door that gives tokens away.
 */
export function networkTokenDoor(site: { issuer: string; keyFile: string }): NetworkTokenDoor {
  const http = httpClient();
  const ofNetwork = tokens({
    issuer: site.issuer,
    clientId: 'staffetta-atm',
    scope: 'terminal',
    key: readClientKey(readFileSync(site.keyFile, 'utf8')),
    http,
    withinMs: ANSWERED_WITHIN_MS,
  });
  const door: RequestListener = (request, response) => {
    if (request.method !== 'POST') return sayJson(response, 405, { message: 'Ask with POST.' });
    ofNetwork.current().then(
      (accessToken) => sayJson(response, 200, { accessToken }),
      () => sayJson(response, 503, { message: 'The identity provider gives no token now.' }),
    );
  };
  return {
    door: forOwnPages(door),
    stop: async () => http.close(),
  };
}
