import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A door that stands beside the pages on this machine alone, by its path. No deployment has any. */
export type LocalDoors = Readonly<Record<string, RequestListener>>;

/**
 * Opens only to the pages themselves: a page of another origin could knock on a port of this machine, too. A browser says
 * where a request comes from (Fetch Metadata), and a name that was pointed here from outside shows in `Host`; who has
 * neither is a program of this machine's own.
 */
export function forOwnPages(door: RequestListener): RequestListener {
  return (request, response) => {
    if (isOfOwnPages(request)) return door(request, response);
    sayJson(response, 403, { message: 'This door is for the pages beside it.' });
  };
}

export function sayJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

const OF_THIS_MACHINE = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

function isOfOwnPages({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return OF_THIS_MACHINE.test(headers.host ?? '') && (site === undefined || site === 'same-origin');
}
