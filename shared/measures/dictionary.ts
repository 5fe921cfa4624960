import { filtersOf } from './ask-for.ts';
import { columnsOf } from './column.ts';
import { columnTypeOf } from './column-type.ts';
import { type Measure, sqlNameOf } from './measure.ts';
import { measures } from './measures.ts';
import type { Relation } from './relation.ts';
import { transactions } from './relations/transactions.ts';

/** The version of measures, their columns and relations: a change by which an older question reads wrong makes the next. */
export const MEASURES_SCHEMA = 1;

/** What an export has a table of: every measure, and one row for each transaction. */
export const exportedTables: readonly (Measure | Relation)[] = [...measures, transactions];

/** The name of a table in an export, and of its view. */
export const tableNameOf = (of: Measure | Relation): string => sqlNameOf(of);

export interface DescribedColumn {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'number' | 'truth';
  readonly unit?: string;
  readonly meaning: string;
}

/** What every table and column of an export means, made of the schemas that its rows are held to. */
export function dictionary() {
  return {
    schema: MEASURES_SCHEMA,
    types: TYPES,
    tables: exportedTables.map((of) => ({
      name: tableNameOf(of),
      definition: of.says,
      ...('formula' in of && { title: of.title, formula: of.formula }),
      columns: describedColumns(of),
    })),
  };
}

/** A measure as an analyst should know it, before they ask for its rows. */
export const presentMeasure = (measure: Measure) => ({
  name: measure.name,
  title: measure.title,
  definition: measure.says,
  formula: measure.formula,
  example: measure.example,
  columns: describedColumns(measure),
  filters: filtersOf(measure),
});

export function describedColumns({ row, name }: Measure | Relation): DescribedColumn[] {
  return columnsOf(row).map((column) => {
    const type = columnTypeOf(row.shape[column.name]);
    if (typeof type !== 'string') throw new Error(`“${column.name}” of ${name} is no plain column.`);
    return {
      name: column.name,
      type,
      ...(column.unit && { unit: column.unit }),
      meaning: column.description,
    };
  });
}

const TYPES: Readonly<Record<DescribedColumn['type'], string>> = {
  text: 'Text.',
  whole: 'A whole number. Money is in minor units, time in milliseconds.',
  number: 'A number. A ratio is between 0 and 1.',
  truth: 'true or false.',
};
