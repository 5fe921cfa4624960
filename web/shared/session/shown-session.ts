import { problemOf } from '../../client/problem.ts';
import type { components } from '../../client/schema.generated.ts';
import { SignInOver } from '../sign-in/tokens.ts';

/** What a channel knows of its customer's session: all that a screen is made of. */
export interface Seen {
  /** Absent until it was read once. */
  readonly session?: components['schemas']['Session'];
  readonly isOffline: boolean;
  /** The sign-in has ended, here or elsewhere; or the assistance that it was for. */
  readonly isOver: boolean;
}

/** What the API answered. */
export interface Result<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What is shown of the session, and who is told when that changes. */
export class ShownSession {
  #seen: Seen = { isOffline: !navigator.onLine, isOver: false };
  readonly #listeners = new Set<() => void>();

  get seen(): Seen {
    return this.#seen;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(news: Partial<Seen>): void {
    this.#seen = { ...this.#seen, ...news };
    for (const listener of this.#listeners) listener();
  }

  /** Versions only rise: what comes late is old. */
  note(session: NonNullable<Seen['session']>): void {
    const isOld = session.version < (this.#seen.session?.version ?? 0);
    if (!isOld) this.show({ session });
  }

  noteRefusal({ response, error }: Result<unknown>): void {
    const code = problemOf({ error, response })?.code;
    if (response.status === 401 || (code !== undefined && isTheEnd.has(code))) this.show({ isOver: true });
  }

  /** A line that fails is shown, and tried again; a sign-in that ended is the end. */
  async guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.#seen.isOffline) this.show({ isOffline: false });
    } catch (failure) {
      if (failure instanceof SignInOver) this.show({ isOver: true });
      else if (isOfTheLine(failure)) this.show({ isOffline: true });
      else throw failure;
    }
  }
}

const isTheEnd: ReadonlySet<string> = new Set(['signed-out', 'assistance-over', 'assistance-missing']);

/** As `fetch` fails without an answer: no line, or none in time. */
function isOfTheLine(failure: unknown): boolean {
  return failure instanceof TypeError || (failure instanceof DOMException && failure.name === 'TimeoutError');
}
