import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, get, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BusEvent } from '../../../infra/local/bus/event-bus.ts';
import { atmNetworkKeyFile } from '../../../infra/local/identity/identity-keys.ts';
import { startIdentity } from '../../../infra/local/identity/start-identity.ts';
import { busEventsDoor } from '../../../infra/local/pages/doors/bus-events-door.ts';
import { networkTokenDoor } from '../../../infra/local/pages/doors/network-token-door.ts';

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

describe('the door that gives a machine its network’s token', () => {
  let url: string;

  beforeEach(async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-page-doors-'));
    undo.push(() => rmSync(dataFolder, { recursive: true }));
    const { issuer, stop } = await startIdentity({ port: 0, dataFolder, apiUrl: 'http://127.0.0.1:1' });
    undo.push(stop);
    const opened = networkTokenDoor({ issuer, keyFile: atmNetworkKeyFile(join(dataFolder, 'identity')) });
    undo.push(opened.stop);
    url = await served(opened.door);
  });

  it('gives one that opens the doors of terminals alone, for minutes', async () => {
    const { status, body } = await asked(url, { 'sec-fetch-site': 'same-origin' });

    expect(status).toBe(200);
    const { scope, exp = 0, iat = 0 } = decodeJwt<{ scope: string }>(JSON.parse(body).accessToken);
    expect(scope).toBe('terminal');
    expect(exp - iat).toBe(600);
  });

  it.each([
    ['another origin', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    [
      'a name from outside that was pointed here',
      { 'sec-fetch-site': 'same-origin', host: 'evil.example:80' },
    ],
  ])('gives none to %s', async (_, headers) => {
    const { status, body } = await asked(url, headers);

    expect(status).toBe(403);
    expect(body).not.toContain('accessToken');
  });
});

describe('the door that shows what goes over the bus', () => {
  it('tells a customer’s events as they go, and those of before first', async () => {
    const { tell, url } = await aBus();
    tell(anEvent('s-1:1:0', 'c-anna'));

    const heard = listen(`${url}?customer=c-anna`);
    await heard.until(1);
    tell(anEvent('s-2:1:0', 'c-bruno'));
    tell(anEvent('s-1:2:0', 'c-anna'));

    expect(await heard.until(2)).toEqual(['s-1:1:0', 's-1:2:0']);
  });

  it('goes on behind the last that was heard, when the line was lost', async () => {
    const { tell, url } = await aBus();
    for (const version of [1, 2, 3]) tell(anEvent(`s-1:${version}:0`, 'c-anna'));

    const heard = listen(url, { 'last-event-id': 's-1:2:0' });

    expect(await heard.until(1)).toEqual(['s-1:3:0']);
  });

  it('passes over what is not ours', async () => {
    const { tell, url } = await aBus();
    tell({ ...anEvent('s-1:1:0', 'c-anna'), detail: { anything: 'else' } });
    tell(anEvent('s-1:2:0', 'c-anna'));

    expect(await listen(url).until(1)).toEqual(['s-1:2:0']);
  });
});

async function aBus() {
  const watchers: ((event: BusEvent) => void)[] = [];
  const { door, stop } = busEventsDoor({ watch: (watcher) => watchers.push(watcher) });
  const url = await served(door);
  undo.push(stop);
  return {
    url,
    tell: (event: BusEvent) => {
      for (const watcher of watchers) watcher(event);
    },
  };
}

function anEvent(id: string, subject: string): BusEvent {
  const time = '2026-11-22T09:41:00.000Z';
  const detail = {
    specversion: '1.0',
    id,
    source: 'staffetta',
    type: 'SessionOpened',
    time,
    subject,
    datacontenttype: 'application/json',
    sequence: '000000000001.000',
    data: { atMs: Date.parse(time), channel: 'mobile' },
  };
  const around = { version: '0', id: 'e-1', account: '1', region: 'eu-south-1', resources: [], time };
  return { ...around, 'detail-type': 'SessionOpened', source: 'staffetta', detail };
}

async function served(door: RequestListener): Promise<string> {
  const server = createServer(door).listen(0, '127.0.0.1');
  undo.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((listening) => server.once('listening', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function asked(url: string, headers: IncomingHttpHeaders): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

/** Hears what is sent, as a browser would, and answers with the ids of the first so many. */
function listen(url: string, headers: IncomingHttpHeaders = {}) {
  let text = '';
  let look = () => {};
  const listening = get(url, { headers }, (answer) => {
    answer.setEncoding('utf8').on('data', (more) => {
      text += more;
      look();
    });
  });
  undo.push(() => listening.destroy());
  const ids = () => [...text.matchAll(/^id: (.+)$/gm)].map(([, id]) => id);
  return {
    until: (count: number) =>
      new Promise((resolve) => {
        look = () => {
          if (ids().length >= count) resolve(ids());
        };
        look();
      }),
  };
}
