import { Refusal, type RefusalCode } from '../../refusal/refusal.ts';
import type { Decision } from '../../session/decision.ts';
import { type RequestMark, recall } from '../../session/key-memory.ts';
import { bytesOf, limits } from '../../session/limits.ts';
import { type Spending, spendChange } from '../../session/pace.ts';
import type { Session } from '../../session/session.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { commitSession } from './commit-session.ts';
import { loadSession } from './load-session.ts';
import { rememberRefusal } from './remember-refusal.ts';
import type { LoadedSession } from './session-item.ts';

/** A request to change a session. */
export interface Change {
  readonly customerId: string;
  /** The version that the caller saw. */
  readonly seen: number;
  readonly mark: RequestMark;
  readonly traceparent?: string;
  /** What it costs the customer, who may not change without end. */
  readonly spending?: Spending | undefined;
  /** Refuses whoever may not even learn which version there is. */
  readonly admit?: (session: Session) => void;
  /** Named when another channel was faster, so that the caller learns who holds it now. */
  readonly transactionId?: string;
}

/** What became of it. */
export interface Changed {
  readonly after: LoadedSession;
  readonly session: Session;
  /** The version that this very request committed, now or when it first arrived. */
  readonly version: number;
  readonly replayed: boolean;
  /** The transaction that the request was about, where its path does not say. */
  readonly transactionId?: string;
  /** Transactions that ended with it, and are in history now. */
  readonly ended?: readonly Transaction[];
}

/** Decides on the session as it was seen. Told the version that it will commit, from which ids are made. */
export type Decide = (session: Session, committing: number) => Decision | Promise<Decision>;

/**
 * Loads, decides and commits: once for each request, and never for one that is late.
 *
 * One strongly consistent read and one conditional write. A repeat finds its mark and changes nothing; a request
 * that names an older version is refused; one that was refused stays refused while the version lasts. One that comes
 * too soon was not decided at all, and may come again.
 */
export async function changeSession(change: Change, decide: Decide): Promise<Changed> {
  const found = await loadSession(change.customerId);
  const before = recalled(found, change.mark);
  if (before) return before;
  change.admit?.(found.session);
  if (found.session.version !== change.seen) throw sessionChanged(found.session, change);
  const loaded = change.spending ? { ...found, pace: spendChange(found.pace, change.spending) } : found;

  const decision = await decideOrRemember(loaded, change, decide);
  if (decision.session === loaded.session && decision.events.length === 0) {
    return { after: loaded, session: loaded.session, version: loaded.session.version, replayed: false };
  }

  const committed = await commitSession(loaded, decision, change);
  if ('overtakenBy' in committed) {
    // A copy of this request may have been the faster one.
    const ours = recalled(committed.overtakenBy, change.mark);
    if (ours) return ours;
    throw sessionChanged(committed.overtakenBy.session, change);
  }
  if (decision.refusal) throw decision.refusal;
  const { session } = committed.stands;
  return {
    after: committed.stands,
    session,
    version: session.version,
    replayed: false,
    transactionId: decision.transactionId,
    ended: decision.ended,
  };
}

/** What is remembered of a request: how it was answered. The same key with another request is refused. */
export function recalled(loaded: LoadedSession, mark: RequestMark): Changed | undefined {
  const committed = recall(loaded.keys, mark.key);
  const refused = loaded.refused[mark.key]?.split('.');
  const fingerprint = committed?.fingerprint ?? refused?.[0];
  if (fingerprint === undefined) return undefined;
  if (fingerprint !== mark.fingerprint) {
    throw new Refusal('key-reused', 'This Idempotency-Key was used for another request. Use a new one.');
  }
  const refusal = committed?.refusal ?? (refused?.[1] as RefusalCode | undefined);
  if (refusal)
    throw new Refusal(refusal, 'This request was refused before, and stays so. Look at the session again.');
  return {
    after: loaded,
    session: loaded.session,
    version: committed?.version ?? 0,
    replayed: true,
    transactionId: committed?.transactionId,
  };
}

async function decideOrRemember(loaded: LoadedSession, change: Change, decide: Decide): Promise<Decision> {
  try {
    const decision = await decide(loaded.session, loaded.session.version + 1);
    requireRoom(loaded.session, decision.session);
    return decision;
  } catch (error) {
    if (error instanceof Refusal) await rememberRefusal(loaded, change.mark, error.code);
    throw error;
  }
}

/** A session that is full may only shrink. What money did, and what a machine reports, is recorded all the same. */
function requireRoom(before: Session, after: Session): void {
  const bytes = bytesOf(after);
  if (bytes <= limits.sessionBytesMax || bytes < bytesOf(before)) return;
  throw new Refusal(
    'session-full',
    'You have as much open as there is room for. Finish or cancel something first.',
  );
}

function sessionChanged(now: Session, { transactionId }: Change): Refusal {
  const holder = now.transactions.find(({ id }) => id === transactionId)?.holder;
  return new Refusal(
    'session-changed',
    'Something changed since you looked. Read the session again, and go on from there.',
    {
      currentVersion: now.version,
      ...(holder && { holder: { channel: holder.channel, sinceMs: holder.sinceMs } }),
    },
  );
}
