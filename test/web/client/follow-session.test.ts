import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { followSession, type LiveMessage } from '../../../web/client/follow-session.ts';

type Bank = Parameters<typeof followSession>[0];

let server: WebSocketServer;
let addressesGiven: number;
let refusing: boolean;
let stop: (() => void) | undefined;
const lines: WebSocket[] = [];
const heard: (LiveMessage | 'line' | 'no line')[] = [];

const bank = {
  POST: async () => {
    if (refusing) throw new TypeError('fetch failed');
    addressesGiven += 1;
    const { port } = server.address() as AddressInfo;
    return { data: { url: `ws://127.0.0.1:${port}/live?ticket=${addressesGiven}` } };
  },
} as unknown as Bank;

const follow = () => {
  stop = followSession(bank, {
    heard: (message) => heard.push(message),
    onLine: (isOpen) => heard.push(isOpen ? 'line' : 'no line'),
  });
};

const hears = (...expected: typeof heard) => expect.poll(() => heard).toEqual(expected);

beforeEach(async () => {
  heard.length = 0;
  lines.length = 0;
  addressesGiven = 0;
  refusing = false;
  // No pause, as chance would have it: then a test waits for as short a time as there is.
  vi.spyOn(Math, 'random').mockReturnValue(-1);
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (line) => lines.push(line));
  await once(server, 'listening');
});

afterEach(() => {
  stop?.();
  for (const line of lines) line.terminate();
  server.close();
  vi.restoreAllMocks();
});

describe('following a session', () => {
  it('says that the line is open, and what is said on it', async () => {
    follow();
    await hears('line');

    lines[0]?.send('{"changed":"session","version":7}');
    lines[0]?.send('{"changed":"offers"}');

    await hears('line', { changed: 'session', version: 7 }, { changed: 'offers' });
  });

  it('takes no notice of what it does not understand', async () => {
    follow();
    await hears('line');

    for (const words of ['?', '{}', '{"changed":"session"}', '{"changed":"weather"}', 'null'])
      lines[0]?.send(words);
    lines[0]?.send('{"changed":"notices","more":1}');

    await hears('line', { changed: 'notices' });
  });

  it('opens another line when one ends, with another ticket', async () => {
    follow();
    await hears('line');

    lines[0]?.close(1001);

    await hears('line', 'no line', 'line');
    expect(addressesGiven).toBe(2);
  });

  it('goes on trying while nobody gives it an address, and says nothing of it', async () => {
    refusing = true;
    follow();
    await Promise.resolve();
    refusing = false;

    await hears('line');
  });

  it('hangs up when it is told to, and comes no more', async () => {
    follow();
    await hears('line');
    const [line] = lines;

    stop?.();
    await once(line as WebSocket, 'close');

    expect(heard).toEqual(['line']);
    expect(addressesGiven).toBe(1);
  });

  it('opens none when it is told so before it has an address', async () => {
    follow();
    stop?.();

    // Whoever comes after it is on the line, and nobody else.
    follow();
    await hears('line');
    expect(lines).toHaveLength(1);
  });
});
