import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import type { DoorAnswer } from '../../functions/edge/door-answer.ts';
import type { GatewayEvent } from '../../functions/edge/read-request.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import type { assistanceRoutes } from '../../shared/contract/assistance-routes.ts';
import type { auditRoutes } from '../../shared/contract/audit-routes.ts';
import type { cashRoutes } from '../../shared/contract/cash-routes.ts';
import type { catalogueRoutes } from '../../shared/contract/catalogue-routes.ts';
import type { claimRoutes } from '../../shared/contract/claim-routes.ts';
import type { consentRoutes } from '../../shared/contract/consent-routes.ts';
import type { documentRoutes } from '../../shared/contract/document-routes.ts';
import type { feedbackRoutes } from '../../shared/contract/feedback-routes.ts';
import type { handOverRoutes } from '../../shared/contract/hand-over-routes.ts';
import type { machineRoutes } from '../../shared/contract/machine-routes.ts';
import type { measureRoutes } from '../../shared/contract/measure-routes.ts';
import type { offerRoutes } from '../../shared/contract/offer-routes.ts';
import { refusalsOf } from '../../shared/contract/openapi/refusals-of.ts';
import type { operationsRoutes } from '../../shared/contract/operations-routes.ts';
import type { privacyRoutes } from '../../shared/contract/privacy-routes.ts';
import { Problem } from '../../shared/contract/problem.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { sessionRoutes } from '../../shared/contract/session-routes.ts';
import type { switchRoutes } from '../../shared/contract/switch-routes.ts';
import type { timelineRoutes } from '../../shared/contract/timeline-routes.ts';
import type { transactionRoutes } from '../../shared/contract/transaction-routes.ts';
import type { visitRoutes } from '../../shared/contract/visit-routes.ts';
import type { RefusalCode } from '../../shared/refusal/refusal.ts';
import { readPass } from '../../shared/seal/visit-pass.ts';

type KnownRoute = (
  | typeof sessionRoutes
  | typeof transactionRoutes
  | typeof timelineRoutes
  | typeof handOverRoutes
  | typeof visitRoutes
  | typeof assistanceRoutes
  | typeof cashRoutes
  | typeof claimRoutes
  | typeof feedbackRoutes
  | typeof consentRoutes
  | typeof privacyRoutes
  | typeof offerRoutes
  | typeof catalogueRoutes
  | typeof operationsRoutes
  | typeof auditRoutes
  | typeof switchRoutes
  | typeof machineRoutes
  | typeof measureRoutes
  | typeof documentRoutes
)[number];

/** A door of the contract, by the name of its function. */
export type DoorName = KnownRoute['function'];

type RouteOf<Name extends DoorName> = Extract<KnownRoute, { function: Name }>;
type BodyOf<Name extends DoorName> = RouteOf<Name>['answer'] extends {
  schema: infer Schema extends z.ZodType;
}
  ? z.output<Schema>
  : undefined;

/** The claims of a verified access token, as the gateway hands them on: strings all of them. */
export interface Claims {
  readonly client_id: string;
  readonly scope: string;
  readonly sub?: string;
  readonly sid?: string;
  readonly auth_time?: string;
  /** Of somebody of the bank. */
  readonly role?: string;
  readonly unit?: string;
}

export interface Asked {
  /** Who asks. Nobody, at a public door. */
  readonly by?: Claims;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is, and so are bytes. */
  readonly body?: unknown;
  /** The version that the caller saw: the latest, unless the test says otherwise. */
  readonly seen?: number;
  /** The Idempotency-Key: a fresh one, unless the test says otherwise. */
  readonly key?: string;
  /** The pass of the visit. */
  readonly visit?: string;
  /** The pass of the assistance. */
  readonly assistance?: string;
  /** Beside those that every client sends, or in their place; `undefined` takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What a door answered. To read the body of a refusal as if it were none fails the test, and says why. */
export interface Answered<Body> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The whole body, as it was sent. */
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly problem: Problem | undefined;
  readonly code: RefusalCode | undefined;
  /** The version of the session, from the ETag. */
  readonly version: number;
  readonly replayed: boolean;
}

/**
 * Calls a door as API Gateway would (HTTP API, payload 2.0), and holds its answer to the contract: a body fits its
 * schema, and a refusal is one that the route declares.
 */
export async function call<Name extends DoorName>(
  name: Name,
  asked: Asked = {},
): Promise<Answered<BodyOf<Name>>> {
  const route = routeOf(name);
  const { handler } = (await import(`../../functions/${name}.ts`)) as { handler: Handler };
  const answer = await handler(await eventFor(route, asked), {} as Context);
  return read<BodyOf<Name>>(route, answer);
}

/** A key that nobody has used. */
export const newKey = (): string => randomUUID();

type Handler = (event: GatewayEvent, context: Context) => Promise<DoorAnswer>;

function routeOf(name: DoorName): Route {
  const route = routes.find((each) => each.function === name);
  if (!route) throw new Error(`The contract has no door ${name}.`);
  return route;
}

async function eventFor(route: Route, asked: Asked): Promise<GatewayEvent> {
  const { by, path = {}, query = {}, body } = asked;
  const rawPath = route.path.replace(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(path[parameter] ?? ''),
  );
  const routeKey = `${route.method} ${route.path}`;
  const http = { method: route.method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' };
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: new URLSearchParams({ ...query }).toString(),
    headers: await headersFor(route, asked),
    ...(Object.keys(path).length > 0 && { pathParameters: { ...path } }),
    ...(Object.keys(query).length > 0 && { queryStringParameters: { ...query } }),
    ...bodyOf(body),
    requestContext: {
      accountId: '123456789012',
      apiId: 'staffetta',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { ...http, userAgent: 'test' },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: new Date().toISOString(),
      timeEpoch: Date.now(),
      ...(by && { authorizer: { ...AUTHORIZED, jwt: { claims: { ...by }, scopes: [] } } }),
    },
  };
}

/** API Gateway hands bytes on as base64. */
function bodyOf(body: unknown): { body?: string; isBase64Encoded: boolean } {
  if (body instanceof Uint8Array)
    return { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
  if (body === undefined) return { isBase64Encoded: false };
  return { body: typeof body === 'string' ? body : JSON.stringify(body), isBase64Encoded: false };
}

const AUTHORIZED = { principalId: '', integrationLatency: 0 };

async function headersFor(route: Route, asked: Asked): Promise<Record<string, string>> {
  const headers: Record<string, string | undefined> = {
    ...(asked.body !== undefined && {
      'content-type': route.bytes ? 'application/octet-stream' : 'application/json',
    }),
    ...(route.guard !== 'none' && { 'idempotency-key': `"${asked.key ?? newKey()}"` }),
    ...(route.guard === 'version' && { 'if-match': `"${asked.seen ?? (await latestVersion(asked))}"` }),
    ...(asked.visit !== undefined && { 'staffetta-visit': asked.visit }),
    ...(asked.assistance !== undefined && { 'staffetta-assistance': asked.assistance }),
    ...asked.headers,
  };
  const sent = Object.entries(headers).filter(
    (header): header is [string, string] => header[1] !== undefined,
  );
  return Object.fromEntries(sent);
}

async function latestVersion({ by, visit, assistance }: Asked): Promise<number> {
  const ofCustomer = by?.role === undefined ? by?.sub : undefined;
  const customerId = ofCustomer ?? readPass(assistance ?? visit ?? '')?.customerId;
  return customerId === undefined ? 0 : (await loadSession(customerId)).session.version;
}

function read<Body>(
  route: Route,
  { statusCode = 0, headers = {}, body = '', isBase64Encoded = false }: DoorAnswer,
): Answered<Body> {
  const sent = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const isProblem = sent['content-type'] === 'application/problem+json' && statusCode !== FAULT;
  const problem = isProblem ? declared(route, Problem.parse(JSON.parse(body))) : undefined;
  return {
    status: statusCode,
    headers: sent,
    get body() {
      if (statusCode !== route.answer.status)
        throw new Error(`${route.function} answered ${statusCode}: ${body}`);
      // Parsed by the very schema from which its type comes; the compiler cannot follow that far.
      return route.answer.schema?.parse(JSON.parse(body)) as Body;
    },
    text: body,
    bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
    problem,
    code: problem?.code,
    version: Number(/^"(\d+)"$/.exec(sent['etag'] ?? '')?.[1] ?? Number.NaN),
    replayed: sent['idempotency-replayed'] === 'true',
  };
}

const FAULT = 500;

function declared(route: Route, problem: Problem): Problem {
  if (refusalsOf(route).includes(problem.code)) return problem;
  throw new Error(`${route.function} refused with ${problem.code}, which its route does not declare.`);
}
