import type { IncomingMessage } from 'node:http';
import type { Context } from 'aws-lambda';
import type { DoorAnswer } from '../../../functions/edge/door-answer.ts';
import { readAnswer } from '../../../infra/local/gateway/answer.ts';
import { requestEvent } from '../../../infra/local/gateway/request-event.ts';
import { createRouteTable } from '../../../infra/local/gateway/route-table.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { type Draft, LATEST } from './a-request.ts';
import type { ClaimsAsker } from './scenes.ts';
import type { Heard } from './wire.ts';

/** What a door said, and which: an odd address may lead to another than was meant. */
export interface HeardAtDoor extends Heard {
  /** `POST /session/transactions`; nothing: to none. */
  readonly routeKey: string | undefined;
}

const findRoute = createRouteTable(
  routes.map(({ method, path, function: target }) => ({ routeKey: `${method} ${path}`, target })),
);

const api = { apiId: 'staffetta', account: '123456789012', domainName: 'localhost' };

/** Asks the function behind a door, as the gateway would that has verified the token. */
export async function askInProcess(draft: Draft<ClaimsAsker>): Promise<HeardAtDoor> {
  const match = findRoute(draft.method, draft.path);
  if (!match) {
    const body = Buffer.from('{"message":"Not Found"}');
    return {
      routeKey: undefined,
      status: 404,
      headers: { 'content-type': 'application/json' },
      body,
      tookMs: 0,
    };
  }
  const { handler } = (await import(`../../../functions/${match.target}.ts`)) as { handler: Handler };
  const seen = draft.asker && usesLatest(draft) ? await draft.asker.version() : 0;
  const event = requestEvent(
    asReceived(draft, seen),
    draft.body ?? Buffer.alloc(0),
    match,
    draft.asker && { claims: { ...draft.asker.claims }, scopes: null },
    api,
  );
  const startedAtMs = performance.now();
  const said = readAnswer(await handler(event, {} as Context));
  const headers = Object.entries(said.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    routeKey: match.routeKey,
    status: said.status,
    headers: Object.fromEntries(headers),
    body: said.body,
    tookMs: performance.now() - startedAtMs,
  };
}

type Handler = (event: unknown, context: Context) => Promise<DoorAnswer>;

const usesLatest = ({ headers }: Draft): boolean => headers.some(([, value]) => value === LATEST);

function asReceived({ method, path, query, headers }: Draft, seen: number): IncomingMessage {
  const named = new Map<string, string[]>();
  for (const [name, value] of headers) {
    named.set(name, [...(named.get(name) ?? []), value === LATEST ? `"${seen}"` : value]);
  }
  const distinct = Object.fromEntries(named);
  const joined = Object.fromEntries([...named].map(([name, values]) => [name, values.join(', ')]));
  const received: Partial<IncomingMessage> = {
    method,
    url: query ? `${path}?${query}` : path,
    httpVersion: '1.1',
    headers: joined,
    headersDistinct: distinct,
    socket: { remoteAddress: '192.0.2.1', localPort: 443 } as IncomingMessage['socket'],
  };
  return received as IncomingMessage;
}
