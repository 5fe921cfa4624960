import type { LiveMessage } from '../../client/follow-session.ts';
import { type Problem, problemOf } from '../../client/problem.ts';
import type { components } from '../../client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../client/staffetta.ts';
import type { Config } from '../config.ts';
import { inTurn } from './in-turn.ts';
import { keepLooking } from './keep-looking.ts';
import { type Result, type Seen, ShownSession } from './shown-session.ts';
import { whatIsSeenOf } from './what-is-seen-of.ts';

export type SessionView = components['schemas']['Session'];
export type TransactionView = components['schemas']['Transaction'];
export type ChannelName = components['schemas']['Channel'];

/** What became of a change. `lost`: the line failed, and nobody knows yet whether it took effect. */
export type Changed<Data> =
  | { readonly data: Data; readonly problem?: undefined; readonly lost?: undefined }
  | { readonly data?: undefined; readonly problem: Problem; readonly lost?: undefined }
  | { readonly data?: undefined; readonly problem?: undefined; readonly lost: true };

/** What every change carries. */
export interface Guard {
  readonly header: { readonly 'If-Match': string };
}

/**
 * The session as one channel sees it, kept up to date while somebody looks.
 *
 * Nothing is guessed: what is shown is what the API answered last. Changes go out one after the other, each naming the
 * version that was seen; a refusal is an answer, after which the session is read anew.
 */
export class LiveSession {
  readonly bank: Staffetta;
  readonly #shown = new ShownSession();
  #hasEnded = false;
  #unsaved: (() => Promise<void>) | undefined;
  readonly #inTurn = inTurn();
  readonly #listenersBeside = new Set<() => void>();

  readonly #isCustomers: boolean;

  /** The customer's own; or, with the pass of an assistance, as somebody of the bank may see it, who attaches to nothing. */
  constructor({ apiUrl }: Config, token: () => Promise<string>, assistance?: string) {
    this.bank = staffetta({ url: apiUrl, token, assistance: () => assistance });
    this.#isCustomers = assistance === undefined;
  }

  seen = (): Seen => this.#shown.seen;
  subscribe = this.#shown.subscribe;

  /** Hears whenever something may have changed that stands beside the session: offers, notices. */
  subscribeBeside = (listener: () => void): (() => void) => {
    this.#listenersBeside.add(listener);
    return () => this.#listenersBeside.delete(listener);
  };

  /** Looks now, and from now on whenever there may be something to see. Answers with how to stop. */
  begin(): () => void {
    const lineChanged = () => this.#shown.show({ isOffline: !navigator.onLine });
    window.addEventListener('online', lineChanged);
    window.addEventListener('offline', lineChanged);
    const stopLooking = keepLooking({
      bank: this.bank,
      look: () => this.#look(),
      heard: (message) => this.#hear(message),
      // A line is for a channel of the customer's.
      isAttached: () => this.#isCustomers && this.#shown.seen.session !== undefined,
      isOver: () => this.#shown.seen.isOver,
    });
    return () => {
      stopLooking();
      window.removeEventListener('online', lineChanged);
      window.removeEventListener('offline', lineChanged);
    };
  }

  /**
   * Changes something, and answers once the session that came of it is shown.
   *
   * Where another channel changed the session meanwhile, and not the transaction that this is `about`, the customer still
   * means what they pressed: it is sent once more, on the version that there is now.
   */
  change<Data>(call: (guard: Guard) => Promise<Result<Data>>, about?: string): Promise<Changed<Data>> {
    return this.#inTurn(async () => {
      const seen = whatIsSeenOf(about, this.#shown.seen.session);
      const changed = await this.#change(call);
      const isElsewhere =
        changed.problem?.code === 'session-changed' && whatIsSeenOf(about, this.#shown.seen.session) === seen;
      return isElsewhere ? this.#change(call) : changed;
    });
  }

  /** What is still to be saved, by whoever shows it: asked for before the customer leaves it. */
  keepUnsaved(save: () => Promise<void>): () => void {
    this.#unsaved = save;
    return () => {
      if (this.#unsaved === save) this.#unsaved = undefined;
    };
  }

  async saveAll(): Promise<void> {
    await this.#unsaved?.();
  }

  /** The last change of all: once it took effect nobody looks any more, so that what it answered can still be read. */
  async end<Data>(call: (guard: Guard) => Promise<Result<Data>>): Promise<Changed<Data>> {
    return this.#inTurn(async () => {
      this.#hasEnded = true;
      const changed = await this.#send(call);
      this.#hasEnded = changed.data !== undefined;
      await this.read();
      return changed;
    });
  }

  /** Reads the session, if there is a newer one. */
  async read(): Promise<void> {
    if (this.#hasEnded) return;
    await this.#shown.guarded(async () => {
      const { session } = this.#shown.seen;
      const header = session ? { 'If-None-Match': tagOf(session.version) } : {};
      const found = await this.bank.GET('/session', { params: { header } });
      if (found.response.status === 304 || this.#hasEnded) return;
      if (!found.data) return this.#shown.noteRefusal(found);
      const isAttached = found.data.attachments.some(({ here }) => here);
      if (this.#isCustomers && !isAttached) return this.#attach(found.data);
      this.#shown.note(found.data);
    });
  }

  async #change<Data>(call: (guard: Guard) => Promise<Result<Data>>): Promise<Changed<Data>> {
    const changed = await this.#send(call);
    await this.read();
    return changed;
  }

  async #send<Data>(call: (guard: Guard) => Promise<Result<Data>>): Promise<Changed<Data>> {
    let changed: Changed<Data> = { lost: true };
    await this.#shown.guarded(async () => {
      const result = await call({ header: { 'If-Match': tagOf(this.#shown.seen.session?.version ?? 0) } });
      const problem = problemOf(result);
      if (problem) changed = { problem };
      else if (result.data !== undefined) changed = { data: result.data };
      this.#shown.noteRefusal(result);
    });
    return changed;
  }

  /** Nothing is shown before, so that nothing is pressed that would name a version from before. */
  async #attach({ version }: SessionView): Promise<void> {
    const header = { 'If-Match': tagOf(version) };
    const result = await this.bank.POST('/session/attachments', { params: { header } });
    if (result.data) this.#shown.note(result.data);
    else this.#shown.noteRefusal(result);
  }

  async #look(): Promise<void> {
    await this.read();
    this.#sayBeside();
  }

  /** A change of this very channel is told to it too: behind it in the queue there is nothing newer to read. */
  #hear(message: LiveMessage): void {
    if (message.changed !== 'session') {
      this.#sayBeside();
      return;
    }
    const isNewer = () => message.version > (this.#shown.seen.session?.version ?? 0);
    if (isNewer()) void this.#inTurn(async () => (isNewer() ? this.read() : undefined));
  }

  #sayBeside(): void {
    for (const listener of this.#listenersBeside) listener();
  }
}

/** The version as an entity tag (RFC 9110, section 8.8.3). */
const tagOf = (version: number): string => `"${version}"`;
