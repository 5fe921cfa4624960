/** A line of the product that keeps a promise, and the test that is there to notice when it is gone. */
export interface Guard {
  /** What it guards, in a few words: also how it is asked for on the command line. */
  readonly name: string;
  /** Of `docs/promises.md`. */
  readonly promise: number;
  readonly file: string;
  /** The text that stands there, once. */
  readonly stands: string;
  /** What stands there instead when the guard is removed. */
  readonly without: string;
  /** `file: title`, as in `docs/promises.md`. */
  readonly noticedBy: string;
}
