import type { ZodOpenApiOperationObject, ZodOpenApiResponseObject } from 'zod-openapi';
import type { Bytes, Route } from '../route.ts';
import { gatewayResponsesOf } from './gateway-responses.ts';
import { answerHeadersOf, header, mayBeKnown, requestHeadersOf } from './headers.ts';
import { refusalResponsesOf } from './refusal-responses.ts';
import { securityOf } from './security.ts';
import { tagOf } from './tags.ts';

/** One door, as an operation: named as its function is, in camelCase. */
export function operation(route: Route): ZodOpenApiOperationObject {
  return {
    operationId: route.function.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    tags: [tagOf(route).name],
    summary: route.summary,
    description: audienceOf(route),
    security: securityOf(route),
    parameters: requestHeadersOf(route),
    requestParams: {
      ...(route.parameters && { path: route.parameters }),
      ...(route.query && { query: route.query }),
    },
    ...requestBody(route),
    responses: {
      [String(route.answer.status)]: answer(route),
      ...(mayBeKnown(route) && {
        '304': {
          description: 'Nothing is newer.',
          headers: { ETag: header(route.isTagged ? 'ETagOfAnswer' : 'ETag') },
        },
      }),
      ...gatewayResponsesOf(route),
      ...refusalResponsesOf(route),
    },
  };
}

function requestBody(route: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  const { body, bytes } = route;
  if (bytes)
    return { requestBody: { required: true, description: bytes.description, content: inKind(bytes) } };
  if (!body) return {};
  const content = Object.fromEntries(mediaTypesOf(route).map((type) => [type, { schema: body }]));
  return { requestBody: { required: true, content } };
}

/** Bytes have no schema (OpenAPI 3.1, section 4.8.14.3); as text they are hexadecimal. */
const inKind = ({ max, example }: Bytes) => ({
  'application/octet-stream': {},
  'text/plain': { schema: { type: 'string' as const, maxLength: 2 * max, examples: [example] } },
});

/** A PATCH is a merge patch (RFC 7396), under its own name or as plain JSON. */
function mediaTypesOf({ method }: Route): string[] {
  return ['application/json', ...(method === 'PATCH' ? ['application/merge-patch+json'] : [])];
}

function answer(route: Route): ZodOpenApiResponseObject {
  const headers = answerHeadersOf(route);
  const content = contentOf(route);
  return {
    description: route.answer.description || route.summary,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(content && { content }),
  };
}

/** What leads elsewhere says nothing itself. A document of another kind is described by its own rules alone. */
function contentOf({ answer, bytes }: Route): ZodOpenApiResponseObject['content'] {
  const { status, mediaType = 'application/json', schema } = answer;
  if (status === 303) return undefined;
  if (schema) return { [mediaType]: { schema } };
  if (bytes) return inKind(bytes);
  return { [mediaType]: { schema: { type: mediaType === 'application/json' ? 'object' : 'string' } } };
}

function audienceOf({ scopes }: Route): string {
  if (scopes.length === 0) return 'Open to everybody.';
  return `Needs a token with the scope ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`;
}
