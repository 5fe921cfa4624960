import type { ZodOpenApiHeaderObject, ZodOpenApiParameterObject } from 'zod-openapi';
import { SessionView } from '../../session/view/session-view.ts';
import { TransactionView } from '../../session/view/transaction-view.ts';
import { headerPatterns } from '../header-patterns.ts';
import type { Route } from '../route.ts';

type Parameter = Exclude<ZodOpenApiParameterObject, { $ref: string }>;

/** The request headers that carry promises of the contract, each described once. */
export const parameters = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'The version of the session that the caller saw: its `ETag` (RFC 9110, section 13.1.1), or `"0"` for a ' +
      'customer who has had no session yet.',
    schema: { type: 'string', pattern: headerPatterns.entityTag },
    example: '"7"',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description:
      'Names this one change: however often it is sent, it takes effect at most once. A Structured Field ' +
      'string (RFC 9651, section 3.3.3), so with its quotes; a UUID is a good one.',
    schema: { type: 'string', pattern: headerPatterns.idempotencyKey },
    example: '"0b8e7c1e-3c55-4b8e-9a53-5d1f3f0f7a10"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description:
      'The `ETag` that the caller has, to be told when nothing is newer (RFC 9110, section 13.1.2).',
    schema: { type: 'string', pattern: headerPatterns.entityTag },
    example: '"7"',
  },
  Visit: {
    name: 'Staffetta-Visit',
    in: 'header',
    required: false,
    description:
      'The pass of the visit, which says for which customer the machine speaks. A token with the scope ' +
      '`terminal` needs it; with any other it means nothing.',
    schema: { type: 'string', pattern: headerPatterns.visitPass },
    example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
  },
  VisitOfMachine: {
    name: 'Staffetta-Visit',
    in: 'header',
    required: true,
    description: 'The pass of the visit, which says for which customer the machine speaks.',
    schema: { type: 'string', pattern: headerPatterns.visitPass },
    example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
  },
  Assistance: {
    name: 'Staffetta-Assistance',
    in: 'header',
    required: false,
    description:
      'The pass of the assistance, which says which customer somebody of the bank assists. A token with the scope ' +
      '`assist` needs it; with any other it means nothing.',
    schema: { type: 'string', pattern: headerPatterns.assistancePass },
    example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
  },
  AssistanceOfStaff: {
    name: 'Staffetta-Assistance',
    in: 'header',
    required: true,
    description: 'The pass of the assistance, which says which customer somebody of the bank assists.',
    schema: { type: 'string', pattern: headerPatterns.assistancePass },
    example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
  },
  Traceparent: {
    name: 'traceparent',
    in: 'header',
    required: false,
    description: 'The caller’s trace (W3C Trace Context), which goes on through logs and events.',
    schema: { type: 'string', pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' },
    example: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  },
} as const satisfies Record<string, Parameter>;

export const responseHeaders = {
  ETag: {
    description: 'The version of the session now, to name in `If-Match`.',
    schema: { type: 'string', pattern: headerPatterns.entityTag },
    example: '"8"',
  },
  ETagOfAnswer: {
    description: 'Stands for what was answered, to send as `If-None-Match`.',
    schema: { type: 'string', pattern: headerPatterns.entityTag },
    example: '"186271529316341"',
  },
  IdempotencyReplayed: {
    description: 'Sent when this is the answer to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string', enum: ['true'] },
    example: 'true',
  },
  Location: {
    description: 'Where to go on (RFC 9110, section 10.2.2).',
    schema: { type: 'string', format: 'uri' },
    example: 'https://bank.example/consents',
  },
  RetryAfter: {
    description: 'In how many seconds to try again (RFC 9110, section 10.2.3).',
    schema: { type: 'integer', minimum: 0 },
    example: 1,
  },
  WwwAuthenticate: {
    description: 'How to prove who you are (RFC 6750, section 3).',
    schema: { type: 'string' },
    example: 'Bearer',
  },
} as const satisfies Record<string, ZodOpenApiHeaderObject>;

type Ref = { $ref: string };

export function requestHeadersOf(route: Route): Ref[] {
  const names: (keyof typeof parameters | false)[] = [
    mayBeKnown(route) && 'IfNoneMatch',
    route.guard === 'version' && 'IfMatch',
    route.guard !== 'none' && 'IdempotencyKey',
    namesAVisit(route) && (route.scopes.length > 1 ? 'Visit' : 'VisitOfMachine'),
    namesAnAssistance(route) && (route.scopes.length > 1 ? 'Assistance' : 'AssistanceOfStaff'),
    'Traceparent',
  ];
  return names.filter((name) => name !== false).map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

export function answerHeadersOf(route: Route): Record<string, Ref> {
  return {
    ...(aboutTheSession(route) && { ETag: header('ETag') }),
    ...(route.isTagged && { ETag: header('ETagOfAnswer') }),
    ...(route.answer.status === 303 && { Location: header('Location') }),
    ...(route.guard !== 'none' && { 'Idempotency-Replayed': header('IdempotencyReplayed') }),
  };
}

export function header(name: keyof typeof responseHeaders): Ref {
  return { $ref: `#/components/headers/${name}` };
}

/** A read that is not needed where nothing is newer: it answers 304. */
export function mayBeKnown({ guard, answer, isTagged }: Route): boolean {
  return isTagged === true || (guard === 'none' && answer.schema === SessionView);
}

/** A machine calls it for the customer who stands there. */
export function namesAVisit(route: Route): boolean {
  const byMachinesAlone = /^\/(terminals|switch)\//.test(route.path);
  const saysSo = route.refusals.includes('visit-missing') || route.guard === 'version';
  return route.scopes.includes('terminal') && (!byMachinesAlone || saysSo);
}

/** Somebody of the bank calls it for the customer whom they assist. */
export const namesAnAssistance = (route: Route): boolean =>
  route.scopes.includes('assist') && route.path !== '/assistances';

function aboutTheSession({ guard, path, answer }: Route): boolean {
  const shown = answer.schema === SessionView || answer.schema === TransactionView;
  return guard === 'version' || shown || path.startsWith('/invitations/');
}
