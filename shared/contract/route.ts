import type * as z from 'zod';
import type { RefusalCode } from '../refusal/refusal.ts';
import type { Grant } from './grant.ts';
import type { Scope } from './scope.ts';

/**
 * One door of the public API, as data.
 *
 * CDK deploys it, the local runner serves what CDK synthesized, the OpenAPI document is generated from it,
 * and the handler in `functions/<function>.ts` is typed by it.
 */
export interface Route {
  /** The Lambda function, its file in `functions/`, its construct id and the `function` field of its logs. */
  readonly function: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path in OpenAPI's and API Gateway's common form: `/session/transactions/{transactionId}`. */
  readonly path: `/${string}`;
  readonly summary: string;
  /** A token needs one of these. None at all: the door is public. */
  readonly scopes: readonly Scope[];
  /** What the function may touch, and nothing else. */
  readonly grants: readonly Grant[];
  readonly guard: Guard;
  /** Absent: as often as its caller may ask most doors. See `rate-limits.ts`. */
  readonly pace?: Pace;
  readonly parameters?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** In place of a JSON body: bytes, as they are (`application/octet-stream`) or as hexadecimal (`text/plain`). */
  readonly bytes?: Bytes;
  /** Its answer carries an `ETag` made of what it says, and is not sent again where nothing is newer. */
  readonly isTagged?: true;
  readonly answer: Answer;
  /** What this door may refuse, beyond what every door may (see `everyDoorRefuses`). */
  readonly refusals: readonly RefusalCode[];
}

/** A message in a language of its own. It is answered in that language, and in the form in which it came. */
export interface Bytes {
  readonly description: string;
  readonly max: number;
  /** Hexadecimal. */
  readonly example: string;
}

/**
 * How a request is kept from taking effect twice, or late.
 *
 * - `none`: it reads, or gives a ticket of which every repeat is another; or it says no, which a repeat says no more than once; or it is a message of an ATM network, which names what it is about, so that its repeat is known
 *   for ever without a key.
 * - `version`: it changes the session, names the version it saw (`If-Match`) and carries an `Idempotency-Key`.
 * - `fact`: it reports what a machine already did, or asks for something that no session is part of. Neither can be
 *   refused for being late, so it carries an `Idempotency-Key` alone.
 */
export type Guard = 'none' | 'version' | 'fact';

/**
 * How often a door may be asked, where that is not as often as most.
 *
 * - `fact`: as often as anybody likes, since it reports what money did, which no limit may keep out.
 * - `protects`: it ends what somebody else may do. Whatever the customer's other changes have used up, it is let through.
 * - `draw`: it draws a code, a ticket or a QR, or tries one, or a signature. Nobody needs many.
 * - `line`: it gives the address of a line.
 * - `costly`: it reads or makes more than most.
 */
export type Pace = 'fact' | 'protects' | 'draw' | 'line' | 'costly';

export interface Answer {
  readonly status: 200 | 201 | 303;
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Defaults to `application/json`. */
  readonly mediaType?: string;
}
