import type { IncomingMessage, RequestListener } from 'node:http';
import type { LambdaFunction, Outcome } from '../lambda/lambda-function.ts';
import { type Answer, failed, gatewaySays, readAnswer, send } from './answer.ts';
import { type Cors, corsHeaders, preflight } from './cors.ts';
import type { Authorize } from './jwt-authorizer.ts';
import { type ApiIdentity, requestEvent } from './request-event.ts';
import { createRouteTable, type Route } from './route-table.ts';

/** An HTTP API as its template describes it. */
export interface HttpApi {
  readonly identity: ApiIdentity;
  readonly routes: readonly Route<Door>[];
  readonly cors: Cors | undefined;
}

/** What stands behind a route. */
export interface Door {
  readonly target: LambdaFunction;
  readonly integrationTimeoutMs: number;
  readonly authorize: Authorize | undefined;
  readonly scopes: readonly string[];
}

const BODY_MAX_BYTES = 10 * 1024 * 1024;

/** API Gateway waits no longer for any integration. */
export const INTEGRATION_TIMEOUT_MAX_MS = 30_000;

const notFound = gatewaySays(404, 'Not Found');
const tooLarge = gatewaySays(413, 'Request Entity Too Large');
const tooSlow = gatewaySays(503, 'Service Unavailable');

/** Serves an HTTP API as API Gateway does: what it refuses in its own name has its very words. */
export function serveApi(api: HttpApi): RequestListener {
  const find = createRouteTable(api.routes);

  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const early = api.cors && preflight(request, api.cors);
    if (early) return early;

    const path = request.url?.split('?')[0] ?? '/';
    const match = find(request.method ?? 'GET', path);
    if (!match) return notFound;

    const { target, integrationTimeoutMs, authorize, scopes } = match.target;
    const admission = await authorize?.(request, scopes);
    if (admission && 'refused' in admission) return admission.refused;

    const body = await bodyOf(request);
    if (!body) return tooLarge;
    const event = requestEvent(request, body, match, admission?.caller, api.identity);
    const outcome = await within(integrationTimeoutMs, target.invoke(event));
    if (outcome === undefined) return tooSlow;
    return outcome.ok ? readAnswer(outcome.value) : failed;
  };

  return (request, response) => {
    answer(request)
      .catch(() => failed)
      .then((said) => {
        const shared = api.cors ? corsHeaders(request, api.cors) : {};
        send(response, { ...said, headers: { ...said.headers, ...shared } }, request.method === 'HEAD');
      });
  };
}

/** `undefined` when it is too large; it is read to its end all the same, or the client would never hear so. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  let chunks: Buffer[] | undefined = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_MAX_BYTES) chunks = undefined;
    chunks?.push(chunk);
  }
  return chunks && Buffer.concat(chunks);
}

/** `undefined` when it takes longer. The function goes on all the same, as it does in the cloud. */
async function within(ms: number, outcome: Promise<Outcome>): Promise<Outcome | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([outcome, late]).finally(() => clearTimeout(timer));
}
