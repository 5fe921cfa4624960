import * as z from 'zod';
import { columnTypeOf } from './column-type.ts';

/**
 * What a column is to whoever must not learn about a single customer.
 *
 * - `dimension`: what a row is about; it is no count.
 * - `count`: how many; hidden where it is small.
 * - `derived`: made of counts; hidden where one of them is.
 * - `exempt`: how sound the numbers are (what was dropped, what is unknown). Never hidden: these must be zero.
 */
export type Role = 'dimension' | 'count' | 'derived' | 'exempt';

export type Unit = 'ms' | 'minor units' | 'ratio' | 'per 1000' | 'points';

/** What is known of a column beside its type. */
export interface ColumnMeta {
  readonly description: string;
  readonly role: Role;
  readonly unit?: Unit;
  /** The counts that a derived column is made of. */
  readonly of?: readonly string[];
  /** The total, in the same row, of which a count is a part: all its parts add up to it. */
  readonly partOf?: string;
}

const described = <Schema extends z.ZodType>(schema: Schema, meta: ColumnMeta): Schema =>
  schema.meta({ ...meta });

export const dimension = <Schema extends z.ZodType>(schema: Schema, description: string, unit?: Unit) =>
  described(schema, { description, role: 'dimension', ...(unit && { unit }) });

/** Null where it is hidden. */
export const count = (description: string, { partOf }: { partOf?: string } = {}) =>
  described(z.int().min(0).nullable(), { description, role: 'count', ...(partOf && { partOf }) });

/** Null where there is nothing to divide by, and where it is hidden. */
export const derived = (description: string, of: readonly string[], unit?: Unit) =>
  described(z.number().nullable(), { description, role: 'derived', of, ...(unit && { unit }) });

export const share = (description: string, of: readonly string[]) => derived(description, of, 'ratio');

/** A time that something took. */
export const duration = (description: string, of: readonly string[]) =>
  described(z.int().nullable(), { description, role: 'derived', of, unit: 'ms' });

/** Money that was added up. */
export const amount = (description: string, of: readonly string[]) =>
  described(z.int().nullable(), { description, role: 'derived', of, unit: 'minor units' });

export const exempt = (description: string, { partOf }: { partOf?: string } = {}) =>
  described(z.int().min(0), { description, role: 'exempt', ...(partOf && { partOf }) });

/** The columns of a row, in their order, with what is known of each. */
export const columnsOf = (row: z.ZodObject): readonly (ColumnMeta & { readonly name: string })[] =>
  Object.entries(row.shape).map(([name, schema]) => {
    const meta = (schema as z.ZodType).meta() as ColumnMeta | undefined;
    if (!meta?.role) throw new Error(`The column “${name}” does not say what it is.`);
    return { name, ...meta };
  });

/** Every column by its name and of its type, so that either engine has the same: one of them sums to wider numbers. */
export const castAs = (row: z.ZodObject): string =>
  Object.entries(row.shape)
    .map(([name, schema]) => {
      const type = columnTypeOf(schema as z.ZodType);
      return typeof type === 'string' ? `CAST(${name} AS ${sqlNames[type]}) AS ${name}` : name;
    })
    .join(', ');

/** As both engines name it. */
const sqlNames = { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', truth: 'BOOLEAN' } as const;
