import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { decoded, type Match } from './route-table.ts';

/** What an HTTP API knows about itself. */
export interface ApiIdentity {
  readonly apiId: string;
  readonly account: string;
  readonly domainName: string;
}

/** Who was let in by a JWT authorizer. */
export interface Caller {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}

/**
 * A request in payload format 2.0, as API Gateway gives it to a function.
 *
 * Source: "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", API Gateway Developer Guide.
 */
export function requestEvent(
  request: IncomingMessage,
  body: Buffer,
  match: Match<unknown>,
  caller: Caller | undefined,
  api: ApiIdentity,
) {
  const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
  const headers = headersOf(request);
  const cookies = request.headers.cookie?.split(/;\s*/);
  const queryParameters = parametersOf(query);
  const isText = isTextType(request.headers['content-type']);
  const rawPath = decoded(path);
  const nowMs = Date.now();
  return {
    version: '2.0',
    routeKey: match.routeKey,
    rawPath,
    rawQueryString: query,
    ...(cookies && { cookies }),
    headers,
    ...(queryParameters && { queryStringParameters: queryParameters }),
    requestContext: {
      accountId: api.account,
      apiId: api.apiId,
      ...(caller && { authorizer: { jwt: { claims: caller.claims, scopes: caller.scopes } } }),
      domainName: api.domainName,
      domainPrefix: api.domainName.split('.')[0],
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: match.routeKey,
      stage: '$default',
      time: commonLogTime(new Date(nowMs)),
      timeEpoch: nowMs,
    },
    ...(match.pathParameters && { pathParameters: match.pathParameters }),
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

/** Names in lower case, repeated ones joined by commas; cookies stand apart. */
function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    if (name !== 'cookie' && name !== 'connection' && values) headers[name] = values.join(',');
  }
  headers['x-forwarded-for'] ??= request.socket.remoteAddress ?? '';
  headers['x-forwarded-port'] ??= String(request.socket.localPort ?? '');
  headers['x-forwarded-proto'] ??= 'http';
  headers['x-amzn-trace-id'] ??=
    `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(8)}`;
  return headers;
}

function parametersOf(query: string): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  return query ? parameters : undefined;
}

/** API Gateway passes these as text, and everything else in base64. A form is not text to it. */
function isTextType(contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  return type.startsWith('text/') || /^application\/(.+\+)?(json|xml|javascript)$/.test(type);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As in a web server's log: `12/Mar/2026:19:03:58 +0000`. */
export function commonLogTime(at: Date): string {
  const [date = '', time = ''] = at.toISOString().split('T');
  const [year, , day] = date.split('-');
  return `${day}/${MONTHS[at.getUTCMonth()]}/${year}:${time.slice(0, 8)} +0000`;
}
