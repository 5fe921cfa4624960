import { Agent, request } from 'node:http';
import type { Route } from '../../../shared/contract/route.ts';
import type { Knock } from './knock.ts';

/** What was answered, to the last character. */
export interface HeardRaw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A header as it goes over the line: a name may come twice, which `fetch` would join. */
export type RawHeader = readonly [name: string, value: string];

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Sends a request to a door with these headers beside its own, in place of those of the same names. */
export function knockRaw(
  url: string,
  { method, path }: Pick<Route, 'method' | 'path'>,
  { path: names = {}, query = '', headers = {}, body }: Knock,
  others: readonly RawHeader[],
): Promise<HeardRaw> {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''));
  const replaced = new Set(others.map(([name]) => name.toLowerCase()));
  const own = Object.entries(headers).filter(([name, value]) => value !== undefined && !replaced.has(name));
  const bytes = Buffer.from(body ?? '');
  const raw = [...own, ...others, ['content-length', String(bytes.length)], ['host', new URL(url).host]];
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${place}${query}`,
      { method, agent, headers: raw.flat() as string[] },
      async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      },
    );
    asked.on('error', reject);
    asked.end(bytes);
  });
}
