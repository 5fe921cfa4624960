import type * as z from 'zod';

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
  /** The columns by which rows are asked for; a relation without them is a means to others, and no analyst's. */
  readonly asked?: {
    /** The day (UTC) on which it began. */
    readonly day: string;
    readonly kind?: string;
    readonly channel?: string;
  };
  /** By which rows are in one order, always the same. */
  readonly orderBy: readonly string[];
  /** It must know what happened before the first day that is asked for, as far as anything lives. */
  readonly looksBack?: true;
}

/** The names of what a text of SQL reads, each once. */
export const readBy = ({ sql }: { readonly sql: string }): string[] => [
  ...new Set([...sql.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)),
];

/** The text, with each thing that it reads by the name that it has there. */
export const reading = (
  { sql }: { readonly sql: string },
  nameOf: (name: string) => string = (name) => name,
): string => sql.replaceAll(/\{(\w+)\}/g, (_, name: string) => nameOf(name));
