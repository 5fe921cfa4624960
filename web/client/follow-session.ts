import { reconnectInMs } from './reconnect-in.ts';
import type { Staffetta } from './staffetta.ts';

/** All that is said on a line: that something changed, and of the session which version it has now. */
export type LiveMessage =
  | { readonly changed: 'session'; readonly version: number }
  | { readonly changed: 'offers' | 'notices' };

export interface Follower {
  /** Something changed: ask the API what, with `If-None-Match`. */
  readonly heard: (message: LiveMessage) => void;
  /**
   * The line is open, or it is not. Ask each time that it opens, since nobody tells what changed before; and look from
   * time to time by yourself as long as there is none.
   */
  readonly onLine: (isOpen: boolean) => void;
}

/** Who takes longer to answer will not answer. */
const OPEN_WITHIN_MS = 10_000;

/** A line that was open for so long was a good one: the next failure is a first one again. */
const STEADY_MS = 10_000;

/**
 * Follows the session of whoever is signed in, for a channel that is attached to it. Answers with how to hang up.
 *
 * ```ts
 * const stop = followSession(bank, {
 *   heard: (message) => message.changed === 'session' && message.version > seen && look(),
 *   onLine: (isOpen) => (isOpen ? look() : lookEverySecond()),
 * });
 * ```
 *
 * A line is opened again whenever it fails, later and later, and for as long as it takes: after two hours, ten silent
 * minutes or a lost network it always does. What it says is a hint and no more; the API alone knows.
 */
export function followSession(bank: Pick<Staffetta, 'POST'>, { heard, onLine }: Follower): () => void {
  let line: WebSocket | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isStopped = false;

  const connect = async () => {
    const address = await addressOfLine(bank);
    if (isStopped) return;
    if (address === undefined) return tryAgain();
    open(address);
  };

  const open = (address: string) => {
    const opened = new WebSocket(address);
    const tooLate = setTimeout(() => opened.close(), OPEN_WITHIN_MS);
    let openedAtMs: number | undefined;
    line = opened;
    opened.onopen = () => {
      clearTimeout(tooLate);
      openedAtMs = Date.now();
      onLine(true);
    };
    opened.onmessage = ({ data }) => {
      const message = messageIn(data);
      if (message && line === opened) heard(message);
    };
    opened.onclose = () => {
      clearTimeout(tooLate);
      if (line !== opened) return;
      line = undefined;
      if (openedAtMs !== undefined) onLine(false);
      if (openedAtMs !== undefined && Date.now() - openedAtMs >= STEADY_MS) failures = 0;
      tryAgain();
    };
  };

  const tryAgain = () => {
    failures += 1;
    again = setTimeout(connect, reconnectInMs(failures, Math.random()));
  };

  void connect();
  return () => {
    isStopped = true;
    clearTimeout(again);
    const left = line;
    line = undefined;
    left?.close(LEFT);
  };
}

/** A normal end (RFC 6455, section 7.4.1). */
const LEFT = 1000;

/** A fresh one for each try, since it opens one line. None where the API says no or cannot be reached: that is for later. */
async function addressOfLine(bank: Pick<Staffetta, 'POST'>): Promise<string | undefined> {
  try {
    const { data } = await bank.POST('/session/live');
    return data?.url;
  } catch {
    return undefined;
  }
}

/** What is not understood is not for us: a later version of the API may say more. */
function messageIn(data: unknown): LiveMessage | undefined {
  try {
    const said = JSON.parse(String(data)) as { changed?: unknown; version?: unknown };
    if (said.changed === 'session' && typeof said.version === 'number') {
      return { changed: said.changed, version: said.version };
    }
    return said.changed === 'offers' || said.changed === 'notices' ? { changed: said.changed } : undefined;
  } catch {
    return undefined;
  }
}
