import type * as z from 'zod';
import { castAs } from './column.ts';

/**
 * A view over the facts: one row for each thing of one sort, with everything that measures count by.
 *
 * Its SQL keeps to what DuckDB and Athena (Trino) both speak: see `docs/measures.md` for what that leaves out. What it
 * reads stands in braces, `{transactions}`, so that the same text is a view over views, or one query over the facts.
 */
export interface Relation {
  /** As SQL names it: `transactions`. */
  readonly name: string;
  /** One sentence: what one row is. */
  readonly says: string;
  /** Its columns, made with `column.ts`. */
  readonly row: z.ZodObject;
  readonly sql: string;
  /** The columns by which rows are asked for. Without them all rows are given. */
  readonly asked?: {
    /** The day (UTC) on which it began. */
    readonly day: string;
    readonly kind?: string;
    readonly channel?: string;
  };
  /** By which rows are in one order, always the same. */
  readonly orderBy: readonly string[];
  /** It must know what happened before the first day that is asked for: as far as a transaction lives, or ever. */
  readonly looksBack?: 'a-life' | 'for-ever';
  /** It goes on for longer than a transaction lives: an offer may be answered while it is valid, and lead to one then. */
  readonly looksAhead?: 'for-ever';
}

/** The names of what a text of SQL reads, each once. */
export const readBy = ({ sql }: { readonly sql: string }): string[] => [
  ...new Set([...sql.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
];

/** The text, with each thing that it reads by the name that it has there, and each column of its declared type. */
export const reading = (
  { row, sql }: Pick<Relation, 'row' | 'sql'>,
  nameOf: (name: string) => string = (name) => name,
): string =>
  `SELECT ${castAs(row)} FROM (${sql.trim().replaceAll(/\{(\w+)\}/g, (_, name: string) => nameOf(name))}) AS told`;
