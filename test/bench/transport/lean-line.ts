import { Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { crc32 } from 'node:zlib';

export interface LineAnswer {
  readonly status: number;
  readonly text: string;
}

export interface LeanLine {
  readonly host: string;
  post(body: string, headers: Readonly<Record<string, string>>): Promise<LineAnswer>;
  close(): void;
}

/** No whole answer came: what was asked may have been done. */
export class LineBroken extends Error {}

const ANSWER_WITHIN_MS = 3_000;
const CONNECTIONS_MAX = 50;

/** Connections to one endpoint that are kept open. */
export function leanLine(endpoint: string): LeanLine {
  const { protocol, host, hostname, port } = new URL(endpoint);
  const [Agent, request] =
    protocol === 'https:' ? [SecureAgent, secureRequest] : ([PlainAgent, plainRequest] as const);
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX });
  return {
    host,
    post: (body, headers) =>
      new Promise((resolve, reject) => {
        const broken = (cause: Error) => reject(new LineBroken('No answer came from DynamoDB.', { cause }));
        const call = request(
          {
            ...{ agent, hostname, port, method: 'POST', path: '/', timeout: ANSWER_WITHIN_MS },
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          },
          (answer) => {
            const chunks: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => chunks.push(chunk));
            answer.on('error', broken);
            answer.on('end', () => {
              const bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
              const sum = answer.headers['x-amz-crc32'];
              if (sum !== undefined && Number(sum) !== crc32(bytes)) {
                return broken(new Error('The answer is not what was sent.'));
              }
              resolve({ status: answer.statusCode ?? 0, text: bytes.toString('utf8') });
            });
          },
        );
        call.on('timeout', () => call.destroy(new Error('The answer is late.')));
        call.on('error', broken);
        call.end(body);
      }),
    close: () => agent.destroy(),
  };
}
