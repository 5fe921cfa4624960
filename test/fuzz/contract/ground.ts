/** Somebody whom doors know. */
export interface Asker {
  /** What they are: `phone`, `network`, `agent`. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** Those operations alone that they are there for; all, unless it is said. */
  readonly isFor?: readonly string[];
  /** The passes that they show. */
  readonly headers: Readonly<Record<string, string>>;
  /** The version of the session of which they speak, as it is now. */
  readonly version: () => Promise<number>;
}

/** What there is when requests are made: who asks, and what can be named. */
export interface Ground<As extends Asker = Asker> {
  readonly askers: readonly As[];
  /** By the name under which a request says it, be it in a path, a query or a body. */
  readonly named: Readonly<Record<string, readonly unknown[]>>;
  /** In place of these, at one operation. */
  readonly namedAt?: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  /** Whole bodies that are right, by operation. */
  readonly bodies: Readonly<Record<string, readonly unknown[]>>;
}
