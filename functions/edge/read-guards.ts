import { createHash } from 'node:crypto';
import { headerPatterns } from '../../shared/contract/header-patterns.ts';
import type { Guard } from '../../shared/contract/route.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { RequestMark } from '../../shared/session/key-memory.ts';

/** 72 bits of hash for a key, 48 to tell another body: they are written with every step. */
const KEY_CHARS = 12;
const FINGERPRINT_CHARS = 8;

const isIdempotencyKey = new RegExp(headerPatterns.idempotencyKey);
const isEntityTag = new RegExp(headerPatterns.entityTag);

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The version that a change saw: `If-Match`, required (RFC 6585, section 3). */
export function readSeen(guard: Guard, { headers }: ReceivedRequest): number | undefined {
  if (guard !== 'version') return undefined;
  const tag = headers['if-match'];
  if (tag === undefined) {
    throw new Refusal('version-missing', 'Send If-Match with the ETag of the session that you read.');
  }
  const version = versionIn(tag);
  if (version === undefined)
    throw new Refusal('request-invalid', 'If-Match must be an ETag of the session, such as "7".');
  return version;
}

/**
 * The request as it is remembered, by its Idempotency-Key and by what it asks. An `owner` of a key shares it with nobody:
 * what a customer and an agent happen to call alike are two requests.
 */
export function readMark(
  guard: Guard,
  { method, path, body, headers }: ReceivedRequest,
  owner?: string,
): RequestMark | undefined {
  if (guard === 'none') return undefined;
  const header = headers['idempotency-key'];
  if (header === undefined) {
    throw new Refusal(
      'idempotency-key-missing',
      'Send an Idempotency-Key, a new one for each thing you want done.',
    );
  }
  if (!isIdempotencyKey.test(header)) {
    throw new Refusal('request-invalid', 'Idempotency-Key must be 8 to 128 characters in double quotes.');
  }
  const name = owner === undefined ? header : JSON.stringify([owner, header]);
  return markOf(name, JSON.stringify([method, path, body]));
}

/** What is remembered of a request: what it calls itself, and what it asks, both as short hashes. */
export const markOf = (name: string, asks: string): RequestMark => ({
  key: shortHash(name, KEY_CHARS),
  fingerprint: shortHash(asks, FINGERPRINT_CHARS),
});

export const versionIn = (tag: string | undefined): number | undefined =>
  tag !== undefined && isEntityTag.test(tag) ? Number(tag.slice(1, -1)) : undefined;

const shortHash = (text: string, chars: number): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, chars);
