/** What became of how many inputs. */
export class Tally {
  tried = 0;
  readonly #counts = new Map<string, number>();
  readonly #startedAtMs = performance.now();

  count(what: string): void {
    this.tried += 1;
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** The most frequent first. */
  inWords(): string {
    const seconds = ((performance.now() - this.#startedAtMs) / 1000).toFixed(1);
    const counts = [...this.#counts].sort(([, one], [, other]) => other - one);
    const refused = counts.reduce(
      (sum, [what, count]) => (what.startsWith('refused') ? sum + count : sum),
      0,
    );
    const lines = counts.map(([what, count]) => `  ${String(count).padStart(7)} ${what}`);
    return [`${this.tried} inputs in ${seconds} s, of which ${refused} were refused.`, ...lines].join('\n');
  }
}
