import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type * as z from 'zod';
import type { Route } from '../../shared/contract/route.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { DoorRequest } from './door-request.ts';
import { readBody, readJson } from './read-body.ts';
import { readBytes } from './read-bytes.ts';
import { readCaller } from './read-caller.ts';
import { readMark, readSeen, versionIn } from './read-guards.ts';
import { readToken, type Token } from './read-token.ts';
import { readTraceparent } from './read-traceparent.ts';
import { requireNoCardNumber } from './require-no-card-number.ts';
import { requirePace } from './require-pace.ts';

export type GatewayEvent = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'requestContext'> & {
  readonly requestContext: Omit<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'], 'authorizer'> &
    Partial<Pick<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'], 'authorizer'>>;
};

/** Parses everything that came through a door, in the order in which a caller would want to be told. */
export function readRequest<R extends Route>(route: R, event: GatewayEvent): DoorRequest<R> {
  const token = tokenOf(route, event);
  if (token) requirePace(route, token, event.pathParameters?.['terminalId']);
  requireNoCardNumber([event.pathParameters, event.queryStringParameters, event.headers['idempotency-key']]);
  const bytes = readBody(event);
  const body = bytes.toString('utf8');
  const received = { method: route.method, path: event.rawPath, body, headers: event.headers };
  const request = {
    door: route.function,
    pace: route.pace,
    path: parsed(route.parameters, event.pathParameters ?? {}, 'path'),
    query: parsed(route.query, event.queryStringParameters ?? {}, 'query'),
    seen: readSeen(route.guard, received),
    mark: readMark(route.guard, received, token && ownerOf(token)),
    body: route.bytes
      ? readBytes(route.bytes, bytes, event.headers['content-type'])
      : route.body && parsed(route.body, readJson(body, event.headers['content-type']), 'body'),
    token,
    get caller() {
      if (!token?.channel)
        throw new Error(`${route.function} is a door at which nobody calls for a customer.`);
      return readCaller(token, {
        visit: event.headers['staffetta-visit'],
        assistance: event.headers['staffetta-assistance'],
      });
    },
    known: versionIn(event.headers['if-none-match']),
    traceparent: readTraceparent(event.headers['traceparent']),
  };
  // Each part was parsed by the very schema from which its type comes; the compiler cannot follow that far.
  return request as unknown as DoorRequest<R>;
}

const tokenOf = (route: Route, event: GatewayEvent): Token | undefined =>
  route.scopes.length === 0
    ? undefined
    : readToken(event.requestContext.authorizer?.jwt.claims ?? {}, route.scopes);

/** Somebody of the bank has keys of their own, in the memory of the customer whom they assist. */
const ownerOf = (token: Token): string | undefined =>
  token.channel !== undefined && token.staff ? `${token.staff.staffId} ${token.device}` : undefined;

function parsed(schema: z.ZodType | undefined, value: unknown, part: string): unknown {
  if (!schema) return undefined;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('request-invalid', `Something in the ${part} is not as the contract says.`, {
    issues: result.error.issues.slice(0, ISSUES_SAID_MAX).map(({ path, message }) => ({
      at: [part, ...path].join('.'),
      says: message,
    })),
  });
}

const ISSUES_SAID_MAX = 20;
