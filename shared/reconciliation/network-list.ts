import * as z from 'zod';
import type { Money } from '../cash/money.ts';
import type { DayDifference } from './day-difference.ts';
import type { Verdict } from './known.ts';

/** Whole days of the largest networks fit; all of it is held in memory. */
export const LIST_LINES_MAX = 500_000;

const HEADER = 'terminal,stan,rrn,amount_minor,currency,outcome';

const Row = z.tuple([
  z.string().min(1).max(40),
  z.string().min(1).max(40),
  z.string().max(12),
  z.string().regex(/^\d{1,13}$/, 'an amount in minor units'),
  z.string().regex(/^[A-Z]{3}$/, 'a currency of three letters'),
  z.enum(['dispensed', 'declined', 'reversed']),
]);

export interface Listed {
  readonly terminal: string;
  readonly traceReference: string;
  readonly retrievalReference: string | undefined;
  /** What came out: zero where it was declined or reversed. */
  readonly money: Money;
}

/** By what a line is found. */
export interface Named {
  readonly terminal: string;
  readonly traceReference?: string | undefined;
  readonly retrievalReference?: string | undefined;
  readonly authorizationId?: string | undefined;
  /** What the network said, in its own money: before it was converted, if it was. */
  readonly presented?: Money | undefined;
  readonly verdict: Verdict;
}

/** A line that cannot be read, and where. Whoever wrote the list can put it right. */
export class ListUnreadable extends Error {}

/**
 * A network's own list of a day: what it wants to be paid for. Each line is matched once, by terminal, STAN and RRN;
 * where one side has no RRN, by terminal and STAN. Of a machine's own doors the id of the authorization stands in the
 * place of the STAN.
 */
export class NetworkList {
  readonly #lines = new Map<string, Listed[]>();

  /** Reads `terminal,stan,rrn,amount_minor,currency,outcome`, with that header and no quotes. Throws `ListUnreadable`. */
  static read(text: string): NetworkList {
    const [header, ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (header?.trim() !== HEADER) throw new ListUnreadable(`The first line must be: ${HEADER}`);
    if (lines.length > LIST_LINES_MAX) throw new ListUnreadable(`It has more than ${LIST_LINES_MAX} lines.`);
    const list = new NetworkList();
    for (const [at, line] of lines.entries()) if (line.trim() !== '') list.#add(readLine(line, at + 2));
    return list;
  }

  /** Compares one of ours with its line, and crosses the line out. */
  match(ours: Named): { differences: DayDifference[]; money: Money | undefined } {
    const listed = this.#take(ours);
    const cash = ours.verdict.cash && (ours.presented ?? ours.verdict.cash);
    const [ourMinor, theirMinor] = [cash?.amountMinor ?? 0, listed?.money.amountMinor ?? 0];
    if (!listed) return { differences: ourMinor > 0 ? ['bank-only'] : [], money: undefined };
    if (ourMinor > 0 !== theirMinor > 0) {
      // What is unknown to us is named so already; the list is what settles it.
      return {
        differences: ours.verdict.fate === 'unknown' ? [] : ['network-outcome-differs'],
        money: listed.money,
      };
    }
    const differs = theirMinor > 0 && (ourMinor !== theirMinor || cash?.currency !== listed.money.currency);
    return { differences: differs ? ['network-amount-differs'] : [], money: listed.money };
  }

  /** Lines by which cash moved, and that nobody has crossed out. */
  rest(): Listed[] {
    return [...this.#lines.values()].flat().filter(({ money }) => money.amountMinor > 0);
  }

  #add(listed: Listed): void {
    const name = nameOf(listed.terminal, listed.traceReference);
    this.#lines.set(name, [...(this.#lines.get(name) ?? []), listed]);
  }

  #take({ terminal, traceReference, authorizationId, retrievalReference }: Named): Listed | undefined {
    const name = nameOf(terminal, traceReference ?? authorizationId ?? '');
    const lines = this.#lines.get(name) ?? [];
    const line =
      lines.find((each) => each.retrievalReference === retrievalReference) ??
      lines.find((each) => !each.retrievalReference || !retrievalReference);
    if (line)
      this.#lines.set(
        name,
        lines.filter((each) => each !== line),
      );
    return line;
  }
}

function readLine(line: string, number: number): Listed {
  const read = Row.safeParse(line.split(',').map((cell) => cell.trim()));
  if (!read.success) {
    const [issue] = read.error.issues;
    const column = HEADER.split(',')[Number(issue?.path[0] ?? 0)];
    throw new ListUnreadable(`Line ${number} cannot be read: ${column}: ${issue?.message}.`);
  }
  const [terminal, traceReference, retrievalReference, amount, currency, outcome] = read.data;
  const amountMinor = outcome === 'dispensed' ? Number(amount) : 0;
  return {
    terminal,
    traceReference,
    retrievalReference: retrievalReference || undefined,
    money: { amountMinor, currency },
  };
}

const nameOf = (terminal: string, traceReference: string): string =>
  JSON.stringify([terminal, traceReference]);
