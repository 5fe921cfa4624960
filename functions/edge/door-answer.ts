import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Problem, statusOf, titleOf, typeOf } from '../../shared/contract/problem.ts';
import type { Refusal } from '../../shared/refusal/refusal.ts';
import { moment } from '../../shared/session/view/present-transaction.ts';

export type DoorAnswer = APIGatewayProxyStructuredResultV2;

export interface AnswerHeaders {
  /** The session's version, for the next `If-Match`. */
  readonly version?: number;
  readonly replayed?: boolean;
}

export const ok = (body: unknown, about: AnswerHeaders = {}): DoorAnswer => json(200, body, about);

export const created = (body: unknown, about: AnswerHeaders = {}): DoorAnswer => json(201, body, about);

/** With an entity tag made of what is said; nothing at all to who has exactly that (RFC 9110, section 13.1.2). */
export function tagged(body: unknown, known: number | undefined): DoorAnswer {
  const version = tagOf(JSON.stringify(body));
  return known === version ? notModified(version) : ok(body, { version });
}

/** What was asked for stands elsewhere, to be read there (RFC 9110, section 15.4.4). */
export const seeOther = (location: string): DoorAnswer => ({ statusCode: 303, headers: { location } });

/** Bytes, in the form in which the request came: as they are, or as hexadecimal for people. */
export const inKind = (bytes: Uint8Array, { asText }: { readonly asText: boolean }): DoorAnswer => ({
  statusCode: 200,
  headers: { 'content-type': asText ? 'text/plain;charset=UTF-8' : 'application/octet-stream' },
  body: Buffer.from(bytes).toString(asText ? 'hex' : 'base64'),
  isBase64Encoded: !asText,
});

/** Nothing is newer than what the caller has (RFC 9110, section 15.4.5). */
export const notModified = (version: number): DoorAnswer => ({
  statusCode: 304,
  headers: headersOf({ version }),
});

/** A refusal as an RFC 9457 problem. */
export function problem(refusal: Refusal, requestId: string): DoorAnswer {
  const { holder, ...details } = refusal.details;
  const { retryAfterS } = details;
  const said: Problem = {
    type: typeOf(refusal.code),
    title: titleOf[refusal.code],
    status: statusOf[refusal.code],
    detail: refusal.message,
    code: refusal.code,
    requestId,
    ...(details as Partial<Problem>),
    ...(holder && { holder: { channel: holder.channel, since: moment(holder.sinceMs) } }),
  };
  return {
    statusCode: said.status,
    headers: {
      'content-type': 'application/problem+json',
      ...headersOf({ version: details.currentVersion }),
      ...(retryAfterS !== undefined && { 'retry-after': String(retryAfterS) }),
    },
    body: JSON.stringify(said),
  };
}

/** A fault of ours: said as such, and nothing more. */
export const fault = (requestId: string): DoorAnswer => ({
  statusCode: 500,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail:
      'Something is wrong on our side. Nothing of yours is lost; ask again with the same Idempotency-Key.',
    requestId,
  }),
});

/** How long a deployment may take to bring the release that is needed, before it is worth asking again. */
const NEWER_RELEASE_AFTER_S = 2;

/** Only a newer release can answer, and it is on its way, or was taken back. */
export const notNow = (requestId: string): DoorAnswer => ({
  statusCode: 503,
  headers: { 'content-type': 'application/problem+json', 'retry-after': String(NEWER_RELEASE_AFTER_S) },
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Service Unavailable',
    status: 503,
    detail:
      'The bank is just renewing its system. Nothing of yours is lost; ask again with the same Idempotency-Key.',
    requestId,
  }),
});

/** 48 bits, so that as a number it is as long as the tag of a version may be. */
const tagOf = (text: string): number => createHash('sha256').update(text).digest().readUIntBE(0, 6);

const json = (statusCode: number, body: unknown, about: AnswerHeaders): DoorAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json', ...headersOf(about) },
  body: JSON.stringify(body),
});

const headersOf = ({ version, replayed }: AnswerHeaders): Record<string, string> => ({
  ...(version !== undefined && { etag: `"${version}"` }),
  ...(replayed && { 'idempotency-replayed': 'true' }),
});
