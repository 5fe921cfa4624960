import type { Context } from 'aws-lambda';
import type { DoorAnswer } from '../../../functions/edge/door-answer.ts';
import type { GatewayEvent } from '../../../functions/edge/read-request.ts';
import type { Route } from '../../../shared/contract/route.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Claims } from '../../support/call.ts';

/** A request, as a channel sends it and sends it again: nothing in it changes. */
export interface Knock {
  readonly door: string;
  readonly by: Claims;
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly seen?: number;
  readonly key: string;
  readonly visit?: string | undefined;
}

/** What came back, as far as a channel looks at it. */
export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly version: number | undefined;
  readonly replayed: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: a channel reads what it needs of any door's answer.
  readonly body: any;
}

type Handler = (event: GatewayEvent, context: Context) => Promise<DoorAnswer>;

const routeOf = new Map<string, Route>(routes.map((route) => [route.function, route]));
const handlers = new Map<string, Handler>();

/** Loads the functions behind these doors: from then on the environment must be as they need it. */
export async function openDoors(doors: readonly string[]): Promise<void> {
  for (const door of doors) {
    const { handler } = (await import(`../../../functions/${door}.ts`)) as { handler: Handler };
    handlers.set(door, handler);
  }
}

/** Calls a door as API Gateway would; leaner than `test/support/call.ts`, which checks each answer by its schema. */
export async function knock(asked: Knock): Promise<Answer> {
  const route = routeOf.get(asked.door);
  const handler = handlers.get(asked.door);
  if (!route || !handler) throw new Error(`No door ${asked.door} was opened.`);
  const { statusCode = 200, headers = {}, body } = await handler(eventFor(route, asked), context);
  const said = body === undefined || body === '' ? undefined : JSON.parse(body);
  const tag = headers['etag'];
  return {
    status: statusCode,
    code: statusCode >= 400 ? said?.code : undefined,
    version: tag === undefined ? undefined : Number(String(tag).slice(1, -1)),
    replayed: headers['idempotency-replayed'] === 'true',
    body: said,
  };
}

const context = {} as Context;

function eventFor(route: Route, { by, path = {}, body, seen, key, visit }: Knock): GatewayEvent {
  const rawPath = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const routeKey = `${route.method} ${route.path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: '',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(route.guard !== 'none' && { 'idempotency-key': `"${key}"` }),
      ...(route.guard === 'version' && { 'if-match': `"${seen ?? 0}"` }),
      ...(visit !== undefined && { 'staffetta-visit': visit }),
    },
    pathParameters: path,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    isBase64Encoded: false,
    requestContext: {
      accountId: '123456789012',
      apiId: 'staffetta',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: {
        method: route.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'chaos',
      },
      requestId: 'request',
      routeKey,
      stage: '$default',
      time: '',
      timeEpoch: 0,
      authorizer: { principalId: '', integrationLatency: 0, jwt: { claims: { ...by }, scopes: [] } },
    },
  };
}
