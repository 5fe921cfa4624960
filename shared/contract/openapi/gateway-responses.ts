import * as z from 'zod';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import type { Route } from '../route.ts';
import { header } from './headers.ts';

/** API Gateway speaks for itself before a function is asked, and not in problem+json. */
export const gatewayMessage = z
  .object({ message: z.string() })
  .meta({ id: 'GatewayMessage', description: 'What the gateway itself says. No function was asked.' });

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
    content: saying('Internal Server Error'),
  },
  ServiceUnavailable: {
    description:
      'Not available for a moment. The outcome is unknown: a change may be sent again with its key.',
    content: saying('Service Unavailable'),
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
