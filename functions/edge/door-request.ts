import type * as z from 'zod';
import type { Bytes, Pace, Route } from '../../shared/contract/route.ts';
import type { RequestMark } from '../../shared/session/key-memory.ts';
import type { Caller } from '../../shared/session/party-of.ts';
import type { ReceivedBytes } from './read-bytes.ts';
import type { AgentToken, ChannelToken, Token } from './read-token.ts';

/** A request that has passed the edge: every part of it parsed, and nothing of it that the contract lacks. */
export interface DoorRequest<R extends Route = Route> {
  /** The function behind the door. */
  readonly door: string;
  /** How often it may be asked, where that is not as often as most. */
  readonly pace: Pace | undefined;
  readonly path: Parsed<R['parameters']>;
  readonly query: Parsed<R['query']>;
  readonly body: R extends { readonly bytes: Bytes } ? ReceivedBytes : Parsed<R['body']>;
  readonly token: TokenOf<R>;
  /** The customer and the channel that calls for them. Refused where a machine names no visit. */
  readonly caller: Caller;
  /** The version that the caller saw. */
  readonly seen: R['guard'] extends 'version' ? number : undefined;
  /** The request, as it is remembered. */
  readonly mark: R['guard'] extends 'none' ? undefined : RequestMark;
  /** The version in `If-None-Match`, for a read that may not be needed. */
  readonly known: number | undefined;
  readonly traceparent: string;
}

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type TokenOf<R extends Route> = R['scopes']['length'] extends 0
  ? undefined
  : R['scopes'][number] extends 'assist'
    ? AgentToken
    : R['scopes'][number] & ('assist' | 'operations' | 'catalogue' | 'measures') extends never
      ? ChannelToken
      : Token;
