/** What `npm audit --json` answers, as far as it is read here. */
export interface AuditReport {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>;
  /** Why there are none, where nobody could be asked. */
  readonly message?: string;
}

interface Vulnerable {
  readonly severity: string;
  /** Advisories, or names of packages through which one comes. */
  readonly via: readonly (string | Advisory)[];
}

interface Advisory {
  readonly url: string;
  readonly title: string;
  readonly severity: string;
}

export interface AcceptedAdvisory {
  /** As in its address: `GHSA-xxxx-xxxx-xxxx`. */
  readonly id: string;
  readonly because: string;
  /** The last day, as `2026-12-31`. */
  readonly until: string;
}

const inTheWay: ReadonlySet<string> = new Set(['high', 'critical']);

/** Tells every advisory once, and whether one stands in the way of a release. */
export function judgeAdvisories(
  { vulnerabilities = {} }: AuditReport,
  accepted: readonly AcceptedAdvisory[],
  today: string,
): { readonly refused: boolean; readonly lines: readonly string[] } {
  const found = Object.entries(vulnerabilities).flatMap(([name, { via }]) =>
    via.flatMap((each) => (typeof each === 'string' ? [] : [{ name, ...each }])),
  );
  const judged = [...new Map(found.map((each) => [`${each.name} ${each.url}`, each])).values()].map(
    (each) => {
      const known = accepted.find(({ id }) => each.url.endsWith(`/${id}`));
      const isAccepted = known !== undefined && today <= known.until;
      const until =
        known &&
        (isAccepted
          ? `accepted until ${known.until}: ${known.because}`
          : `accepted until ${known.until}, which is over`);
      return {
        refused: inTheWay.has(each.severity) && !isAccepted,
        line: `${each.severity}: ${each.name}: ${each.title} (${each.url})${until ? `; ${until}` : ''}`,
      };
    },
  );
  return { refused: judged.some(({ refused }) => refused), lines: judged.map(({ line }) => line) };
}
