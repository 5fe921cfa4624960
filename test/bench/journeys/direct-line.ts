import { randomUUID } from 'node:crypto';
import { createRouteTable } from '../../../infra/local/gateway/route-table.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Asked, Line, Said } from './line.ts';

type Handler = (event: object, context: object) => Promise<Answer>;

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The doors themselves, called in this very process with what a gateway would make of a request: nothing is measured but
 * the handlers, and what they call. A bearer token is the claims of one that was verified, as JSON.
 */
export function directLine(): Line {
  const find = createRouteTable(
    routes.map((route) => ({ routeKey: `${route.method} ${route.path}`, target: route.function })),
  );
  const handlers = new Map<string, Handler>();
  return {
    ask: async (asked) => {
      const match = find(asked.method, asked.path);
      if (!match) throw new Error(`There is no door ${asked.method} ${asked.path}.`);
      const known = handlers.get(match.target);
      const handler = known ?? (await import(`../../../functions/${match.target}.ts`)).handler;
      if (!known) handlers.set(match.target, handler);
      return said(await handler(eventOf(asked, match.routeKey, match.pathParameters), CONTEXT));
    },
    leave: () => {},
  };
}

const CONTEXT = {
  functionName: 'bench',
  memoryLimitInMB: '512',
  invokedFunctionArn: 'arn',
  awsRequestId: 'r',
};

function eventOf(
  { method, path, headers, body }: Asked,
  routeKey: string,
  pathParameters: Readonly<Record<string, string>> | undefined,
) {
  const { authorization = '', ...others } = headers;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: { ...others, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(pathParameters && { pathParameters }),
    requestContext: {
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'bench' },
      requestId: randomUUID(),
      routeKey,
      authorizer: { jwt: { claims: JSON.parse(authorization.slice('Bearer '.length)), scopes: [] } },
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
  };
}

function said({ statusCode, headers, body = '' }: Answer): Said {
  return {
    status: statusCode,
    version: headers['etag'] === undefined ? undefined : Number(headers['etag'].slice(1, -1)),
    replayed: headers['idempotency-replayed'] === 'true',
    text: body,
  };
}
