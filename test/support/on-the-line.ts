import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Somebody on a line. */
export interface Visitor {
  say(text: string): void;
  /** The next message, now or when it comes. */
  hears(): Promise<string>;
  /** What was said, and not heard yet. */
  pending(): readonly string[];
  /** Who leaves of their own accord says so. */
  leave(): void;
  /** The code with which the other side ended it. */
  isLeft(): Promise<number>;
}

/** Opens a WebSocket; answers the status of whoever refused it. */
export async function onTheLine(url: string): Promise<Visitor | number> {
  const socket = new WebSocket(url);
  const heard: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  const left = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('message', (data) => {
    const next = waiting.shift();
    if (next) next(data.toString());
    else heard.push(data.toString());
  });
  const refused = new Promise<number>((resolve) => {
    socket.on('unexpected-response', (_request, { statusCode = 0 }) => resolve(statusCode));
  });
  const status = await Promise.race([refused, once(socket, 'open').then(() => undefined)]);
  if (status !== undefined) return status;
  return {
    say: (text) => socket.send(text),
    hears: async () => heard.shift() ?? new Promise((resolve) => waiting.push(resolve)),
    pending: () => [...heard],
    leave: () => socket.close(1000),
    isLeft: () => left,
  };
}
