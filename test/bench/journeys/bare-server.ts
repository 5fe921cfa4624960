import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FromBare {
  readonly url?: string;
  readonly cpuMs?: number;
}

/** About as much as a transaction says. */
const ANSWER = JSON.stringify({ id: 't000004-0123456789abcdef', padding: 'x'.repeat(560) });

/** A server that reads every request to its end and answers it at once: what HTTP alone costs on this machine. */
const server = createServer((request, response) => {
  request.resume();
  request.on('end', () =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': ANSWER.length })
      .end(ANSWER),
  );
});
server.listen(0, '127.0.0.1', () => {
  say({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});

process.on('message', (asked) => {
  if (asked === 'stop') process.exit();
  const { user, system } = process.cpuUsage();
  say({ cpuMs: (user + system) / 1000 });
});

function say(words: FromBare): void {
  process.send?.(words);
}
