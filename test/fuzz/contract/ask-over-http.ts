import { Agent, request } from 'node:http';
import { type Draft, LATEST } from './a-request.ts';
import type { TokenAsker } from './scenes-over-http.ts';
import type { Heard } from './wire.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks a running system, with nothing of the request mended on the way. */
export async function askOverHttp(url: string, draft: Draft<TokenAsker>): Promise<Heard> {
  const { method, path, query, asker, body } = draft;
  const isSeen = draft.headers.some(([, value]) => value === LATEST);
  const seen = isSeen && asker ? await asker.version() : 0;
  const { hostname, port, host } = new URL(url);
  const headers = [
    ['host', host],
    ...(asker ? [['authorization', `Bearer ${asker.token}`]] : []),
    ...draft.headers.map(([name, value]) => [name, value === LATEST ? `"${seen}"` : value]),
    ...(body || method !== 'GET' ? [['content-length', String(body?.length ?? 0)]] : []),
  ].flat() as string[];
  const startedAtMs = performance.now();
  return new Promise((resolve, reject) => {
    const place = query ? `${path}?${query}` : path;
    const asked = request({ agent, hostname, port, method, path: place, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
      resolve({
        status: answer.statusCode ?? 0,
        headers: Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks),
        tookMs: performance.now() - startedAtMs,
      });
    });
    asked.on('error', reject);
    asked.end(method === 'GET' ? undefined : body);
  });
}
