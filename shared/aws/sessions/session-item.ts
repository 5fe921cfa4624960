import { createHash } from 'node:crypto';
import * as z from 'zod';
import { dueAtMs } from '../../session/due-at.ts';
import type { SessionEvent } from '../../session/event.ts';
import type { KeyMemory } from '../../session/key-memory.ts';
import type { SessionPace } from '../../session/pace.ts';
import { Session, unopenedSession } from '../../session/session.ts';
import { definitionOf } from '../../transaction/definitions.ts';
import { NewerRelease } from '../../transaction/newer-release.ts';

/**
 * The one item that is a session: its state, the outbox of its latest version, and the memory of requests.
 *
 * All of it is written together or not at all. The stream carries every image, so an outbox that the next
 * version replaces is not lost.
 */
const SessionItem = z.object({
  version: z.int().min(1),
  session: Session.omit({ customerId: true, version: true }),
  keys: z.array(z.string()),
  refused: z.record(z.string(), z.string()),
  pace: z.int().optional(),
  drawn: z.int().optional(),
});

/** A session as it was read, with what must be known to write it again. */
export interface LoadedSession {
  readonly session: Session;
  readonly keys: KeyMemory;
  /** Requests that were refused at this very version: key to fingerprint and code. */
  readonly refused: Readonly<Record<string, string>>;
  readonly pace: SessionPace;
}

/** Spreads the sessions that wait for their time over this many partitions of the index. */
export const DUE_SHARDS = 16;

export const sessionKey = (customerId: string) => ({ pk: `customer#${customerId}`, sk: 'session' });

export function toItem(
  session: Session,
  outbox: readonly SessionEvent[],
  { keys, pace }: Pick<LoadedSession, 'keys' | 'pace'>,
  traceparent?: string,
) {
  const { customerId, version, ...state } = session;
  const due = dueAtMs(session);
  return {
    ...sessionKey(customerId),
    version,
    session: state,
    outbox,
    keys,
    refused: {},
    ...paceOnItem(pace),
    ...(traceparent && { traceparent }),
    ...(due !== undefined && { dueShard: dueShardOf(customerId), dueAtMs: due }),
  };
}

/**
 * An item that does not fit its schema is a bug, and is stopped at this door; unless a newer release wrote it, which
 * passes. Whoever wrote it back without what they do not know would lose it for the customer.
 *
 * @throws NewerRelease
 */
export function fromItem(customerId: string, item: Record<string, unknown> | undefined): LoadedSession {
  if (!item) {
    return { session: unopenedSession(customerId, sessionIdOf(customerId)), keys: [], refused: {}, pace: {} };
  }
  const { version, session, keys, refused, pace, drawn } = parsed(item);
  for (const transaction of session.transactions) definitionOf(transaction);
  return {
    session: { ...session, customerId, version },
    keys,
    refused,
    pace: { changesMs: pace, drawsMs: drawn },
  };
}

function parsed(item: Record<string, unknown>): z.infer<typeof SessionItem> {
  const { success, data, error } = SessionItem.safeParse(item);
  if (success) return data;
  if (error.issues.every(isOfNewerRelease))
    throw new NewerRelease('A session has what only a newer release knows.', { cause: error });
  throw error;
}

/** A field, or a kind of transaction, that there was not yet. */
const isOfNewerRelease = ({ code, path }: z.core.$ZodIssue): boolean =>
  code === 'unrecognized_keys' || (code === 'invalid_value' && path.at(-1) === 'kind');

/** What is used up, as it stands in the item: two numbers at most, each there only while it says something. */
export const paceOnItem = ({ changesMs, drawsMs }: SessionPace) => ({
  ...(changesMs !== undefined && { pace: changesMs }),
  ...(drawsMs !== undefined && { drawn: drawsMs }),
});

const dueShardOf = (customerId: string): string => String((hashOf(customerId)[0] ?? 0) % DUE_SHARDS);

/** Opaque, and always the same for a customer. */
export const sessionIdOf = (customerId: string): string =>
  `s-${hashOf(`session of ${customerId}`).toString('hex').slice(0, 24)}`;

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
