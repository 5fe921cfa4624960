import type { LiveMessage } from '../../contract/live.ts';
import { limits } from '../../session/limits.ts';
import { isAttached, type Line } from '../../session/line.ts';
import { loadSession } from '../sessions/load-session.ts';
import type { Changes } from './changes-in.ts';
import { forgetLine, linesOf } from './lines.ts';
import { hangUp, sayOnLine } from './say-on-line.ts';

/** What became of the customer's lines: told, hung up since their channel left, found dead, or not to be reached now. */
export interface Told {
  readonly told: number;
  readonly hungUp: number;
  readonly gone: number;
  readonly failures: readonly unknown[];
}

type Fate = 'told' | 'hungUp' | 'gone';

/**
 * Tells every channel of a customer that is on the line what changed, of the session with the version that it has now.
 *
 * The session as it is now says who may still hear it, however late this is: a line of a sign-in that ended is hung up
 * and told nothing. One line that cannot be reached keeps no other from being told.
 */
export async function tellCustomer(customerId: string, changes: Changes, nowMs: number): Promise<Told> {
  const lines = await linesOf(customerId);
  if (lines.length === 0) return { told: 0, hungUp: 0, gone: 0, failures: [] };
  const { session } = await loadSession(customerId);
  const messages = [...changes].map(
    (changed): LiveMessage => (changed === 'session' ? { changed, version: session.version } : { changed }),
  );
  const fates = await Promise.allSettled(
    lines.map((line) =>
      isAttached(session, line) ? tell(customerId, line, messages, nowMs) : endLine(customerId, line),
    ),
  );
  const count = (fate: Fate) =>
    fates.filter((each) => each.status === 'fulfilled' && each.value === fate).length;
  return {
    told: count('told'),
    hungUp: count('hungUp'),
    gone: count('gone'),
    failures: fates.flatMap((each) => (each.status === 'rejected' ? [each.reason] : [])),
  };
}

/** A line that was noted and is not open yet looks dead. Whoever opens it looks once by itself. */
async function tell(
  customerId: string,
  line: Line,
  messages: readonly LiveMessage[],
  nowMs: number,
): Promise<Fate> {
  for (const message of messages) {
    if (await sayOnLine(line.connectionId, message)) continue;
    if (nowMs - line.openedAtMs >= limits.lineYoungMs) await forgetLine(customerId, line);
    return 'gone';
  }
  return 'told';
}

/** Hangs up first: what is forgotten cannot be hung up any more. */
export async function endLine(customerId: string, line: Line): Promise<Fate> {
  await hangUp(line.connectionId);
  await forgetLine(customerId, line);
  return 'hungUp';
}
