import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import type { Route } from '../route.ts';
import { header } from './headers.ts';

/** API Gateway speaks for itself before a function is asked, and not in problem+json. */
export const gatewayMessage = z
  .object({ message: z.string() })
  .meta({ id: 'GatewayMessage', description: 'What the gateway itself says. No function was asked.' });

/** A fault of ours, as a function says it: an RFC 9457 problem without a code, since nothing is to be decided. */
const fault = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.union([z.literal(500), z.literal(503)]),
    detail: z.string(),
    requestId: z.string().meta({ description: 'Quote this when asking for help.' }),
  })
  .meta({ id: 'Fault', description: 'Something is wrong on our side.' });

/** What the gateway in front of every function may answer of its own, each described once. */
export const gatewayResponses = {
  Unauthorized: {
    description: 'The gateway found no token, or one that is expired or not for this API.',
    headers: { 'WWW-Authenticate': header('WwwAuthenticate') },
    content: saying('Unauthorized'),
  },
  TooManyRequests: {
    description: 'Too many requests: the gateway slows everybody down for a moment. Nothing took effect.',
    content: saying('Too Many Requests'),
  },
  InternalServerError: {
    description: 'A fault on our side. The outcome is unknown: a change may be sent again with its key.',
    content: { ...saying('Internal Server Error'), 'application/problem+json': { schema: fault } },
  },
  ServiceUnavailable: {
    description:
      'Not available for a moment. The outcome is unknown: a change may be sent again with its key.',
    headers: { 'Retry-After': header('RetryAfter') },
    content: { ...saying('Service Unavailable'), 'application/problem+json': { schema: fault } },
  },
} satisfies Record<string, ZodOpenApiResponseObject>;

export function gatewayResponsesOf(route: Route): Record<string, { $ref: string }> {
  return {
    ...(route.scopes.length > 0 && { '401': response('Unauthorized') }),
    '429': response('TooManyRequests'),
    '500': response('InternalServerError'),
    '503': response('ServiceUnavailable'),
  };
}

function saying(message: string) {
  return { 'application/json': { schema: gatewayMessage, example: { message } } };
}

function response(name: keyof typeof gatewayResponses): { $ref: string } {
  return { $ref: `#/components/responses/${name}` };
}
