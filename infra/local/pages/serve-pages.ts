import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pageHeaders } from '../../page-headers.ts';
import { pageOf } from '../../page-of.ts';
import { Sentence } from '../sentence.ts';
import type { LocalSite } from './doors/local-site.ts';

export interface Pages {
  /** Where the built pages are now. */
  readonly folder: () => Promise<string> | string;
  readonly apiUrl: string;
  readonly issuer: string;
  /** What is on this machine alone. */
  readonly local?: Pick<LocalSite, 'settings' | 'doors'>;
}

/**
 * Serves the pages of the channels, with the headers that they have wherever they are deployed.
 *
 * One build fits every place: what differs from one to the next stands in `config.json`, which is written here.
 */
export function servePages({ folder, apiUrl, issuer, local }: Pages): RequestListener {
  const headers = pageHeaders({
    apiOrigin: new URL(apiUrl).origin,
    // Here lines are opened at the API's own port.
    liveOrigin: new URL(apiUrl).origin.replace(/^http/, 'ws'),
    identityOrigin: new URL(issuer).origin,
  });
  const config = JSON.stringify({
    apiUrl,
    issuer,
    clients: {
      web: 'staffetta-web',
      mobile: 'staffetta-mobile',
      analyst: 'staffetta-analyst-page',
      branch: 'staffetta-branch',
      'contact-centre': 'staffetta-contact-centre',
    },
    ...(local && { local: local.settings }),
  });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (path === '/config.json') {
      response.writeHead(200, {
        ...headers,
        'content-type': mediaTypes['.json'],
        'cache-control': 'no-store',
      });
      return response.end(config);
    }
    const file = pageOf(path, HOME);
    const body = await readFile(join(await folder(), file)).catch(notThere);
    if (!body) {
      const said = await readFile(join(await folder(), 'not-there.html'));
      response.writeHead(404, {
        ...headers,
        'content-type': mediaTypes['.html'],
        'cache-control': 'no-cache',
      });
      return response.end(said);
    }
    response.writeHead(200, {
      ...headers,
      'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
      'cache-control': file.startsWith('assets/') ? FOR_EVER : 'no-cache',
      'content-length': body.length,
    });
    return response.end(request.method === 'HEAD' ? undefined : body);
  };

  return (request, response) => {
    const door = local?.doors[pathOf(request)];
    if (door) return door(request, response);
    answer(request, response).catch((failure: unknown) => {
      response.writeHead(500, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end(failure instanceof Sentence ? failure.message : 'Something is wrong on our side.');
    });
  };
}

/** A file under `assets` has a name made of what is in it. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Here the channels stand side by side. */
const HOME = 'index.html';

/** Read by a parser that leaves nothing of `..`, so that no path leads out of the folder. */
function pathOf({ url = '/' }: IncomingMessage): string {
  const { pathname } = new URL(url, 'http://pages');
  return pathname.includes('%') ? '/not-there' : pathname;
}

function notThere(failure: NodeJS.ErrnoException): undefined {
  if (failure.code !== 'ENOENT' && failure.code !== 'EISDIR' && failure.code !== 'ENOTDIR') throw failure;
}
