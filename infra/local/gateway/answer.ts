import { randomUUID } from 'node:crypto';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** An answer on its way to the client. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** What API Gateway says in its own name. */
export function gatewaySays(status: number, message: string, headers: OutgoingHttpHeaders = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify({ message })),
  };
}

/** Lambda refuses to carry more than this back. */
const ANSWER_MAX_BYTES = 6 * 1024 * 1024;

export const failed = gatewaySays(500, 'Internal Server Error');

/**
 * Reads what a function returned, in payload format 2.0: either an answer with a `statusCode`, or anything else,
 * which is then the body of a 200. What cannot be read is a bare 500, as it is in the cloud.
 */
export function readAnswer(returned: unknown): Answer {
  if (!isStructured(returned)) {
    if (returned === null || returned === undefined)
      return { status: 200, headers: {}, body: Buffer.alloc(0) };
    const text = typeof returned === 'string' ? returned : JSON.stringify(returned);
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(text) };
  }
  const { statusCode, headers = {}, multiValueHeaders = {}, cookies, body, isBase64Encoded } = returned;
  const status = Number(statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599) return failed;
  if (body !== undefined && body !== null && typeof body !== 'string') return failed;

  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > ANSWER_MAX_BYTES) return failed;
  const named: OutgoingHttpHeaders = body ? { 'content-type': 'text/plain;charset=UTF-8' } : {};
  for (const [name, value] of Object.entries({ ...multiValueHeaders, ...headers })) {
    if (value !== undefined && value !== null) {
      named[name.toLowerCase()] = Array.isArray(value) ? value.join(',') : String(value);
    }
  }
  if (cookies) named['set-cookie'] = [...cookies];
  return { status, headers: named, body: bytes };
}

interface Structured {
  readonly statusCode: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly multiValueHeaders?: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  readonly isBase64Encoded?: boolean;
}

function isStructured(returned: unknown): returned is Structured {
  return typeof returned === 'object' && returned !== null && 'statusCode' in returned;
}

export function send(response: ServerResponse, answer: Answer, isHead: boolean): void {
  if (response.destroyed) return;
  const bodiless = answer.status === 204 || answer.status === 304 || answer.status < 200;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(bodiless ? {} : { 'content-length': answer.body.length }),
    'apigw-requestid': randomUUID().slice(0, 16),
  });
  response.end(isHead || bodiless ? undefined : answer.body);
}
