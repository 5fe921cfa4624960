import { type Problem, problemOf } from '../../client/problem.ts';
import type { components } from '../../client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../client/staffetta.ts';
import type { Config } from '../config.ts';
import { SignInOver } from '../sign-in/tokens.ts';

export type SessionView = components['schemas']['Session'];
export type TransactionView = components['schemas']['Transaction'];
export type ChannelName = components['schemas']['Channel'];

/** What a channel knows of its customer's session: all that a screen is made of. */
export interface Seen {
  /** Absent until it was read once. */
  readonly session?: SessionView;
  readonly isOffline: boolean;
  /** The sign-in has ended, here or elsewhere. */
  readonly isOver: boolean;
}

/** What became of a change. `lost`: the line failed, and nobody knows yet whether it took effect. */
export type Changed<Data> =
  | { readonly data: Data; readonly problem?: undefined; readonly lost?: undefined }
  | { readonly data?: undefined; readonly problem: Problem; readonly lost?: undefined }
  | { readonly data?: undefined; readonly problem?: undefined; readonly lost: true };

interface Result<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** What every change carries. */
export interface Guard {
  readonly header: { readonly 'If-Match': string };
}

const LOOK_EVERY_MS = 1_000;

/**
 * The session as one channel sees it, kept up to date while somebody looks.
 *
 * Nothing is guessed: what is shown is what the API answered last. Changes go out one after the other, each naming the
 * version that was seen; a refusal is an answer, after which the session is read anew.
 */
export class LiveSession {
  readonly bank: Staffetta;
  #seen: Seen = { isOffline: !navigator.onLine, isOver: false };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasEnded = false;
  #changes: Promise<unknown> = Promise.resolve();
  #unsaved: (() => Promise<void>) | undefined;
  readonly #listeners = new Set<() => void>();

  constructor({ apiUrl }: Config, token: () => Promise<string>) {
    this.bank = staffetta({ url: apiUrl, token });
  }

  seen = (): Seen => this.#seen;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Looks now, and every second while the page is visible. Answers with how to stop. */
  begin(): () => void {
    const look = () => {
      if (document.visibilityState === 'visible') this.#lookSoon(0);
    };
    const lineChanged = () => {
      this.#show({ isOffline: !navigator.onLine });
      look();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', lineChanged);
    window.addEventListener('offline', lineChanged);
    look();
    return () => {
      clearTimeout(this.#timer);
      document.removeEventListener('visibilitychange', look);
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
      const seen = this.#stateOf(about);
      const changed = await this.#change(call);
      const isElsewhere = changed.problem?.code === 'session-changed' && this.#stateOf(about) === seen;
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
    await this.#guarded(async () => {
      const { session } = this.#seen;
      const header = session ? { 'If-None-Match': tagOf(session.version) } : {};
      const found = await this.bank.GET('/session', { params: { header } });
      if (found.response.status === 304 || this.#hasEnded) return;
      if (!found.data) return this.#noteRefusal(found);
      if (!found.data.attachments.some(({ here }) => here)) return this.#attach(found.data);
      this.#note(found.data);
    });
  }

  async #change<Data>(call: (guard: Guard) => Promise<Result<Data>>): Promise<Changed<Data>> {
    const changed = await this.#send(call);
    await this.read();
    return changed;
  }

  async #send<Data>(call: (guard: Guard) => Promise<Result<Data>>): Promise<Changed<Data>> {
    let changed: Changed<Data> = { lost: true };
    await this.#guarded(async () => {
      const result = await call({ header: { 'If-Match': tagOf(this.#seen.session?.version ?? 0) } });
      const problem = problemOf(result);
      if (problem) changed = { problem };
      else if (result.data !== undefined) changed = { data: result.data };
      this.#noteRefusal(result);
    });
    return changed;
  }

  /** Nothing is shown before, so that nothing is pressed that would name a version from before. */
  async #attach({ version }: SessionView): Promise<void> {
    const header = { 'If-Match': tagOf(version) };
    const result = await this.bank.POST('/session/attachments', { params: { header } });
    if (result.data) this.#note(result.data);
    else this.#noteRefusal(result);
  }

  #inTurn<Data>(work: () => Promise<Data>): Promise<Data> {
    const done = this.#changes.then(work);
    this.#changes = done.catch(() => undefined);
    return done;
  }

  #stateOf(transactionId: string | undefined): string | undefined {
    if (transactionId === undefined) return undefined;
    return JSON.stringify(this.#seen.session?.transactions.find(({ id }) => id === transactionId));
  }

  #lookSoon(inMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      await this.read();
      const goesOn = document.visibilityState === 'visible' && !this.#seen.isOver;
      if (goesOn) this.#lookSoon(LOOK_EVERY_MS);
    }, inMs);
  }

  /** A line that fails is shown, and tried again; a sign-in that ended is the end. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.#seen.isOffline) this.#show({ isOffline: false });
    } catch (failure) {
      if (failure instanceof SignInOver) this.#show({ isOver: true });
      else if (isOfTheLine(failure)) this.#show({ isOffline: true });
      else throw failure;
    }
  }

  #noteRefusal({ response, error }: Result<unknown>): void {
    const code = problemOf({ error, response })?.code;
    if (response.status === 401 || code === 'signed-out') this.#show({ isOver: true });
  }

  /** Versions only rise: what comes late is old. */
  #note(session: SessionView): void {
    const isOld = session.version < (this.#seen.session?.version ?? 0);
    if (!isOld) this.#show({ session });
  }

  #show(news: Partial<Seen>): void {
    this.#seen = { ...this.#seen, ...news };
    for (const listener of this.#listeners) listener();
  }
}

/** The version as an entity tag (RFC 9110, section 8.8.3). */
const tagOf = (version: number): string => `"${version}"`;

/** As `fetch` fails without an answer: no line, or none in time. */
function isOfTheLine(failure: unknown): boolean {
  return failure instanceof TypeError || (failure instanceof DOMException && failure.name === 'TimeoutError');
}
