import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { commonLogTime } from '../gateway/request-event.ts';
import type { OpenLine } from './open-lines.ts';

/** What a WebSocket API knows about itself. */
export interface LiveIdentity {
  readonly apiId: string;
  readonly stage: string;
  readonly domainName: string;
}

/**
 * What a function is given of a connection: that somebody wants one, what they said on it, or that it is closed. Headers
 * and query come with the first alone.
 *
 * Source: "Working with routes for WebSocket APIs in API Gateway", API Gateway Developer Guide.
 */
export const connectEvent = (request: IncomingMessage, line: OpenLine, api: LiveIdentity) => {
  const [, query = ''] = (request.url ?? '/').split('?');
  const parameters = new URLSearchParams(query);
  const named = [...new Set(parameters.keys())];
  return {
    headers: Object.fromEntries(
      Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.at(-1) ?? '']),
    ),
    multiValueHeaders: { ...request.headersDistinct },
    ...(named.length > 0 && {
      queryStringParameters: Object.fromEntries(parameters),
      multiValueQueryStringParameters: Object.fromEntries(
        named.map((name) => [name, parameters.getAll(name)]),
      ),
    }),
    requestContext: contextOf('$connect', 'CONNECT', line, api),
    isBase64Encoded: false,
  };
};

export const messageEvent = (text: string, line: OpenLine, api: LiveIdentity) => ({
  requestContext: { ...contextOf('$default', 'MESSAGE', line, api), messageId: randomUUID() },
  body: text,
  isBase64Encoded: false,
});

export const disconnectEvent = (code: number, reason: string, line: OpenLine, api: LiveIdentity) => ({
  headers: { Host: api.domainName, 'x-api-key': '', 'X-Forwarded-For': '', 'x-restapi': '' },
  requestContext: {
    ...contextOf('$disconnect', 'DISCONNECT', line, api),
    disconnectStatusCode: code,
    disconnectReason: reason,
  },
  isBase64Encoded: false,
});

function contextOf(
  routeKey: '$connect' | '$default' | '$disconnect',
  eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT',
  { connectionId, connectedAtMs, sourceIp, userAgent }: OpenLine,
  { apiId, stage, domainName }: LiveIdentity,
) {
  const nowMs = Date.now();
  const requestId = randomUUID();
  return {
    routeKey,
    eventType,
    extendedRequestId: requestId,
    requestTime: commonLogTime(new Date(nowMs)),
    messageDirection: 'IN',
    stage,
    connectedAt: connectedAtMs,
    requestTimeEpoch: nowMs,
    identity: { sourceIp, userAgent },
    requestId,
    domainName,
    connectionId,
    apiId,
  };
}
