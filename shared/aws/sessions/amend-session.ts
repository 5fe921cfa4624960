import { setTimeout as wait } from 'node:timers/promises';
import type { RequestMark } from '../../session/key-memory.ts';
import { type Changed, type Decide, recalled } from './change-session.ts';
import { commitSession } from './commit-session.ts';
import { loadSession } from './load-session.ts';
import type { LoadedSession } from './session-item.ts';

const ATTEMPTS_MAX = 8;
const PAUSE_MAX_MS = 40;

export interface Amendment {
  readonly customerId: string;
  /** The request to remember with it, if one brought it about. */
  readonly mark?: RequestMark;
  readonly traceparent?: string;
  /** The session as it was just written: saves a read where nobody else came between. */
  readonly after?: LoadedSession;
}

/**
 * Commits what is so, whatever the version: the outcome of a money act, the clock's call.
 *
 * Nobody saw a version here, so losing a race means deciding again from the new state. The decision must come to
 * "unchanged" once it has been made.
 */
export async function amendSession(amendment: Amendment, decide: Decide): Promise<Changed> {
  const loaded = amendment.after ?? (await loadSession(amendment.customerId));
  return amendUntilItStands(loaded, amendment, decide, () => undefined);
}

/**
 * Commits a machine's report, once for each Idempotency-Key: also when its copies arrive at once, since whoever
 * loses the race looks first whether it lost to a copy of itself.
 */
export async function reportFact(
  report: Amendment & { readonly mark: RequestMark },
  decide: Decide,
): Promise<Changed> {
  const loaded = await loadSession(report.customerId);
  return amendUntilItStands(loaded, report, decide, (now) => recalled(now, report.mark));
}

async function amendUntilItStands(
  found: LoadedSession,
  amendment: Amendment,
  decide: Decide,
  answeredBefore: (loaded: LoadedSession) => Changed | undefined,
): Promise<Changed> {
  let loaded = found;
  for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
    const before = answeredBefore(loaded);
    if (before) return before;
    const decision = await decide(loaded.session, loaded.session.version + 1);
    if (decision.session === loaded.session && decision.events.length === 0) {
      const { version } = loaded.session;
      const { transactionId } = decision;
      return { after: loaded, session: loaded.session, version, replayed: false, transactionId };
    }
    const committed = await commitSession(loaded, decision, amendment);
    if ('stands' in committed) {
      if (decision.refusal) throw decision.refusal;
      const { session } = committed.stands;
      const { ended, transactionId } = decision;
      return {
        after: committed.stands,
        session,
        version: session.version,
        replayed: false,
        ended,
        transactionId,
      };
    }
    loaded = committed.overtakenBy;
    await wait(Math.random() * PAUSE_MAX_MS);
  }
  throw new Error(`The session changed ${ATTEMPTS_MAX} times while it was to be amended.`);
}
