import middy from '@middy/core';
import httpSecurityHeaders from '@middy/http-security-headers';
import type { Context } from 'aws-lambda';
import type { Route } from '../../shared/contract/route.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { NewerRelease } from '../../shared/transaction/newer-release.ts';
import { type DoorAnswer, fault, notNow, problem } from './door-answer.ts';
import type { DoorRequest } from './door-request.ts';
import { observed } from './observed.ts';
import { type GatewayEvent, readRequest } from './read-request.ts';

/**
 * Opens a door: around the handler's story stands everything that all doors have in common.
 *
 * From the outside in: what is noted of the request, the headers that every answer has, the translation of a
 * refusal into a problem, and the parsing of the request by the route's own schemas.
 */
export const endpoint = <const R extends Route>(
  route: R,
  story: (request: DoorRequest<R>) => Promise<DoorAnswer>,
): middy.MiddyfiedHandler<GatewayEvent, DoorAnswer, Error, Context> =>
  middy<GatewayEvent, DoorAnswer, Error, Context>()
    .use(observed(route.function))
    .use(httpSecurityHeaders(forPrograms))
    .use(cautious)
    .use(answeredAsProblem)
    .handler((event) => story(readRequest(route, event)));

/** For an API that is read by programs: the policies that are for pages stay out of every answer. */
const forPrograms = {
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: false,
  permissionsPolicy: false,
} as const;

/**
 * What a customer sees is theirs alone and old at once, and nothing in it is ever a page. A document that says
 * otherwise keeps what it says.
 */
const unlessSaidOtherwise = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

const cautious: middy.MiddlewareObj<GatewayEvent, DoorAnswer> = {
  after: ({ response }) => beCautious(response),
  onError: ({ response }) => beCautious(response),
};

function beCautious(response: DoorAnswer | null | undefined): void {
  if (response) response.headers = { ...unlessSaidOtherwise, ...response.headers };
}

function answerTo(error: Error | null | undefined, requestId: string): DoorAnswer {
  if (error instanceof Refusal) return problem(error, requestId);
  return error instanceof NewerRelease ? notNow(requestId) : fault(requestId);
}

const answeredAsProblem: middy.MiddlewareObj<GatewayEvent, DoorAnswer> = {
  onError: (request) => {
    const { requestId } = request.event.requestContext;
    request.response = answerTo(request.error, requestId);
  },
};
