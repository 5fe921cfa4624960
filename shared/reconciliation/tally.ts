import type { Money } from '../cash/money.ts';
import { type DayDifference, isUnknown, meaningOf } from './day-difference.ts';
import type { Fate, Verdict } from './known.ts';
import type { NetworkList } from './network-list.ts';
import {
  DIFFERENCES_KEPT_MAX,
  type DifferenceFound,
  type Reconciliation,
  type Sum,
  TERMINALS_KEPT_MAX,
  type Totals,
} from './reconciliation.ts';

/** One withdrawal or deposit with its verdict, by the names that people find it by. */
export interface Judged {
  readonly network: string;
  readonly terminal: string;
  readonly kind: 'withdrawal' | 'deposit';
  readonly traceReference?: string | undefined;
  readonly retrievalReference?: string | undefined;
  readonly authorizationId?: string | undefined;
  readonly transactionId?: string | undefined;
  /** What was asked for; nothing where only the outcome was heard. */
  readonly requested?: Money | undefined;
  readonly approved?: Money | undefined;
  /** What the network said, in its own money. */
  readonly presented?: Money | undefined;
  readonly atMs: number;
  /** A deposit that a network asked for is counted by its entry, and booked by the count of its machine. */
  readonly isCounted: boolean;
  readonly verdict: Verdict;
}

/**
 * Adds a day up, one withdrawal after the other, so that it never holds more in memory than its totals: a row for each
 * machine, and the differences. `found` hears of each difference, also of those that the report leaves out.
 */
export class Tally {
  readonly #terminals = new Map<string, Totals>();
  readonly #networks = new Map<string, Totals>();
  readonly #named = new Map<DayDifference, number>();
  readonly #differences: DifferenceFound[] = [];
  readonly #lists: ReadonlyMap<string, NetworkList>;
  readonly #found: (difference: DifferenceFound) => void;
  #foundCount = 0;
  #matched = 0;
  #differing = 0;
  #unknown = 0;

  constructor(
    lists: ReadonlyMap<string, NetworkList> = new Map(),
    found: (difference: DifferenceFound) => void = () => {},
  ) {
    this.#lists = lists;
    this.#found = found;
  }

  add(judged: Judged): void {
    const { verdict } = judged;
    const listed = judged.isCounted ? this.#lists.get(judged.network)?.match(judged) : undefined;
    const differences = [...verdict.differences, ...(listed?.differences ?? [])];
    for (const row of this.#rowsFor(judged)) count(row, judged);
    for (const row of this.#rowsOfMoney(judged, verdict.cash)) add(row.cash, verdict.cash);
    for (const row of this.#rowsOfMoney(judged, verdict.booked)) add(row.booked, verdict.booked);
    if (verdict.differences.length > 0) this.#explain(judged);
    if (verdict.fate === 'unknown' || differences.some(isUnknown)) this.#unknown += 1;
    if (differences.length === 0) this.#matched += 1;
    else this.#differing += 1;
    for (const difference of differences) this.#name(difference, judged, listed?.money);
  }

  /** What the lists of the networks have and the bank does not, then the sum of it all. */
  close(day: string, madeAtMs: number): Reconciliation {
    for (const [network, list] of this.#lists) {
      for (const { terminal, traceReference, retrievalReference, money } of list.rest()) {
        this.#differing += 1;
        const named = { network, terminal, kind: 'withdrawal' as const, traceReference, retrievalReference };
        this.#name('network-only', named, money);
      }
    }
    const terminals = [...this.#terminals.values()].sort(byName);
    const networks = [...this.#networks.values()].sort(byName);
    const rowsOff = [...terminals, ...networks].filter((row) => !addsUp(row)).length;
    return {
      day,
      madeAt: new Date(madeAtMs).toISOString(),
      isClean: this.#differing === 0 && this.#unknown === 0 && rowsOff === 0,
      matched: this.#matched,
      differing: this.#differing,
      unknown: this.#unknown,
      rowsOff,
      named: [...this.#named].map(([difference, count]) => ({
        difference,
        says: meaningOf[difference].says,
        count,
      })),
      differences: this.#differences,
      differencesLeftOut: this.#foundCount - this.#differences.length,
      networks,
      terminals: terminals.slice(0, TERMINALS_KEPT_MAX),
      terminalsLeftOut: Math.max(0, terminals.length - TERMINALS_KEPT_MAX),
    };
  }

  /** Every machine's row, for a printer that leaves nothing out. */
  terminals(): Totals[] {
    return [...this.#terminals.values()].sort(byName);
  }

  #name(
    difference: DayDifference,
    {
      network,
      terminal,
      kind,
      verdict,
      ...judged
    }: Partial<Judged> & Pick<Judged, 'network' | 'terminal' | 'kind'>,
    listed: Money | undefined,
  ): void {
    const { traceReference, retrievalReference, authorizationId, transactionId, requested, atMs } = judged;
    const found: DifferenceFound = {
      difference,
      says: meaningOf[difference].says,
      network,
      terminal,
      kind,
      ...(traceReference && { traceReference }),
      ...(retrievalReference && { retrievalReference }),
      ...(authorizationId && { authorizationId }),
      ...(transactionId && { transactionId }),
      ...(requested && { requested }),
      ...(verdict?.cash && { cash: verdict.cash }),
      ...(verdict?.booked && { booked: verdict.booked }),
      ...(listed && { listed }),
      ...(atMs !== undefined && { at: new Date(atMs).toISOString() }),
    };
    this.#named.set(difference, (this.#named.get(difference) ?? 0) + 1);
    this.#foundCount += 1;
    if (this.#differences.length < DIFFERENCES_KEPT_MAX) this.#differences.push(found);
    this.#found(found);
  }

  /** Only what is named may explain why cash and books are apart: a row that is apart by more does not add up. */
  #explain(judged: Judged): void {
    const { cash, booked } = judged.verdict;
    for (const row of this.#rowsOfMoney(judged, cash)) add(row.off, cash);
    for (const row of this.#rowsOfMoney(judged, booked)) add(row.off, booked, -1);
  }

  #rowsFor(judged: Judged): Totals[] {
    if (!judged.isCounted) return [];
    const { requested, presented, verdict } = judged;
    return this.#rows(judged, (requested ?? verdict.cash ?? presented)?.currency ?? UNKNOWN_CURRENCY);
  }

  #rowsOfMoney(judged: Judged, money: Money | undefined): Totals[] {
    return money ? this.#rows(judged, money.currency) : [];
  }

  #rows({ network, terminal, kind }: Judged, currency: string): Totals[] {
    return [
      rowIn(this.#networks, { network, kind, currency }),
      rowIn(this.#terminals, { network, terminal, kind, currency }),
    ];
  }
}

/** Where nobody named any money (ISO 4217: no currency involved). */
const UNKNOWN_CURRENCY = 'XXX';

const columnOf = {
  declined: 'declined',
  reversed: 'reversed',
  'completed-full': 'completedFull',
  'completed-part': 'completedPart',
  unknown: 'unknown',
} as const satisfies Record<Fate, keyof Totals>;

function count(row: Totals, { requested, approved, verdict }: Judged): void {
  const money = requested ?? verdict.cash;
  add(requested ? row.asked : row.unasked, money, 1, true);
  add(row[columnOf[verdict.fate]], money, 1, true);
  if (requested && approved) add(row.approved, requested);
}

function add(sum: Sum, money: Money | undefined, sign: 1 | -1 = 1, always = false): void {
  if (!money && !always) return;
  sum.count += sign;
  sum.amountMinor += sign * (money?.amountMinor ?? 0);
}

/** Both lines of a row. */
function addsUp({ asked, unasked, cash, booked, off, ...row }: Totals): boolean {
  const ends = [row.declined, row.reversed, row.completedFull, row.completedPart, row.unknown];
  return isSame(plus(asked, unasked), plus(...ends)) && isSame(cash, plus(booked, off));
}

const plus = (...sums: Sum[]): Sum =>
  sums.reduce((all, sum) => ({
    count: all.count + sum.count,
    amountMinor: all.amountMinor + sum.amountMinor,
  }));

const isSame = (one: Sum, other: Sum): boolean =>
  one.count === other.count && one.amountMinor === other.amountMinor;

type RowName = Pick<Totals, 'network' | 'terminal' | 'kind' | 'currency'>;

const nameOf = ({ network, terminal = '', kind, currency }: RowName): string =>
  JSON.stringify([network, terminal, kind, currency]);

const byName = (one: Totals, other: Totals): number => (nameOf(one) < nameOf(other) ? -1 : 1);

function rowIn(rows: Map<string, Totals>, name: RowName): Totals {
  const known = rows.get(nameOf(name));
  if (known) return known;
  const row: Totals = {
    ...name,
    asked: nothing(),
    unasked: nothing(),
    approved: nothing(),
    declined: nothing(),
    reversed: nothing(),
    completedFull: nothing(),
    completedPart: nothing(),
    unknown: nothing(),
    cash: nothing(),
    booked: nothing(),
    off: nothing(),
  };
  rows.set(nameOf(name), row);
  return row;
}

const nothing = (): Sum => ({ count: 0, amountMinor: 0 });
