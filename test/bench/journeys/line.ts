import { Agent, request } from 'node:http';

/** One caller's connection: kept open, and as cheap as `node:http` can be, so that the callers are not what is measured. */
export interface Line {
  ask(asked: Asked): Promise<Said>;
  leave(): void;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Said {
  readonly status: number;
  /** The session's version, where the answer names one. */
  readonly version: number | undefined;
  readonly replayed: boolean;
  readonly text: string;
}

export function dialTo(url: string): Line {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: ({ method, path, headers, body }) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? undefined : JSON.stringify(body);
        const call = request(
          {
            ...{ hostname, port, agent, method, path },
            headers:
              text === undefined ? headers : { ...headers, ...JSON_BODY, 'content-length': bytes(text) },
          },
          (answer) => {
            let said = '';
            answer.setEncoding('utf8');
            answer.on('data', (chunk: string) => {
              said += chunk;
            });
            answer.on('error', reject);
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                version: versionIn(answer.headers.etag),
                replayed: answer.headers['idempotency-replayed'] === 'true',
                text: said,
              }),
            );
          },
        );
        call.on('error', reject);
        call.end(text);
      }),
    leave: () => agent.destroy(),
  };
}

const JSON_BODY = { 'content-type': 'application/json' };

const bytes = (text: string): number => Buffer.byteLength(text);

const versionIn = (tag: string | undefined): number | undefined =>
  tag === undefined ? undefined : Number(tag.slice(1, -1));
