import type * as z from 'zod';

/** A number, or some, that an analyst may trust: an aggregate view over relations. */
export interface Measure {
  /** As a route names it, and with underscores SQL: `resume-rate`. */
  readonly name: string;
  readonly title: string;
  /** What it measures, in one sentence. */
  readonly says: string;
  readonly formula: string;
  /** The formula with numbers in it. */
  readonly example: string;
  /** Its columns, made with `column.ts`. */
  readonly row: z.ZodObject;
  /** With what it reads in braces, as in a relation. */
  readonly sql: string;
  /** Dimensions by which no two rows are alike, and by which rows are in one order. */
  readonly orderBy: readonly string[];
  /** By what it cannot be asked of less, although its rows know it: it sets some of them against others. */
  readonly notAskedBy?: readonly ('kind' | 'channel')[];
}

/** Its name in SQL. */
export const sqlNameOf = ({ name }: { readonly name: string }): string => name.replaceAll('-', '_');
