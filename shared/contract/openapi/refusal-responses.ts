import type { ZodOpenApiExampleObject, ZodOpenApiResponseObject } from 'zod-openapi';
import { RefusalCode } from '../../refusal/refusal.ts';
import { type Problem, statusOf, titleOf, typeOf } from '../problem.ts';
import type { Route } from '../route.ts';
import { gatewayResponses } from './gateway-responses.ts';
import { header } from './headers.ts';
import { refusalsOf } from './refusals-of.ts';
import { remedyOf } from './remedies.ts';

/** Every refusal of a door, by status: each status names its closed set of codes, with an example for each. */
export function refusalResponsesOf(route: Route): Record<string, ZodOpenApiResponseObject> {
  const byStatus = Map.groupBy(refusalsOf(route), (code) => statusOf[code]);

  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [String(status), refusalResponse(status, codes)]),
  );
}

/** One example for each code that some door refuses with, to which the responses refer. */
export function refusalExamplesOf(routes: readonly Route[]): Record<string, ZodOpenApiExampleObject> {
  const said = new Set(routes.flatMap(refusalsOf));
  const codes = RefusalCode.options.filter((code) => said.has(code));

  return Object.fromEntries(codes.map((code) => [code, { summary: titleOf[code], value: exampleOf(code) }]));
}

function exampleOf(code: RefusalCode): Problem {
  return {
    type: typeOf(code),
    title: titleOf[code],
    status: statusOf[code],
    detail: remedyOf[code],
    code,
    ...detailsOf[code],
  };
}

/** What passes by itself, after a time that is said. */
const passing = new Set<RefusalCode>([
  'request-in-progress',
  'money-moving',
  'transaction-held',
  'measure-not-ready',
  'too-many-tries',
  'too-many-requests',
]);

function refusalResponse(status: number, codes: readonly RefusalCode[]): ZodOpenApiResponseObject {
  const headers = {
    ...(codes.some((code) => passing.has(code)) && { 'Retry-After': header('RetryAfter') }),
    ...(codes.includes('session-changed') && { ETag: header('ETag') }),
  };
  return {
    description: `Refused: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
    ...(Object.keys(headers).length > 0 && { headers }),
    content: {
      // Where a function may say what the gateway says as well, either may have said it.
      ...(status === 429 && gatewayResponses.TooManyRequests.content),
      ...(status === 503 && gatewayResponses.ServiceUnavailable.content),
      'application/problem+json': {
        schema: problemOf(status, codes),
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

function problemOf(status: number, codes: readonly RefusalCode[]) {
  return {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      {
        type: 'object' as const,
        required: ['status', 'code'],
        properties: { status: { const: status }, code: { enum: [...codes] } },
      },
    ],
  };
}

/** What some refusals say beside their sentence, so that a channel can act on it. */
const detailsOf: Partial<Record<RefusalCode, Partial<Problem>>> = {
  'request-invalid': { issues: [{ at: 'body.money.currency', says: 'must be three capital letters' }] },
  'session-changed': { currentVersion: 8 },
  'too-many-requests': { limit: 'changesOfCustomer', retryAfterS: 1 },
  'transaction-held': { holder: { channel: 'mobile', since: '2026-11-21T09:30:00Z' } },
  'kind-already-open': { transactionId: 't-5b1f0c0e9d5e4f6f' },
  'kind-not-possible-here': { continueOn: ['mobile', 'web'] },
  'step-not-possible-here': { continueOn: ['mobile', 'web'] },
  'channel-cannot-continue': { continueOn: ['atm'] },
  'step-for-customer-only': { continueOn: ['mobile'] },
  'consent-not-possible-here': { continueOn: ['mobile', 'web'] },
  'answer-invalid': { issues: [{ at: 'money', says: 'must be a multiple of 10.00 EUR' }] },
};
