import type * as z from 'zod';

/**
 * A view over the facts: one row for each thing of one sort, with everything that measures count by.
 *
 * Its SQL keeps to what DuckDB and Athena (Trino) both speak: see `docs/measures.md` for what that leaves out.
 */
export interface Relation {
  /** As SQL names it: `facts_once`. */
  readonly name: string;
  /** One sentence: what one row is. */
  readonly says: string;
  /** The relations that it reads, by name; `facts` is the table itself. */
  readonly over: readonly string[];
  readonly row: z.ZodObject;
  readonly sql: string;
}
