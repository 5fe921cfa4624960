import type { MeasureTable } from '../../shared/contract/measure-routes.ts';
import { MEASURES_SCHEMA } from '../../shared/measures/dictionary.ts';
import { type Line, reconciliationOf, reconciliationOfPart } from '../../shared/measures/line.ts';
import type { Measure } from '../../shared/measures/measure.ts';
import type { Asked } from '../../shared/measures/query-for.ts';
import { readBy } from '../../shared/measures/relation.ts';
import { transactions } from '../../shared/measures/relations/transactions.ts';
import { cursorAfter, type Page } from './page-of.ts';

/** A page of a measure, of which one row more was read than it has, to know whether there is a next. */
export function presentTable(
  measure: Measure,
  { from, to, kind, channel }: Asked,
  page: Page,
  rows: readonly Record<string, unknown>[],
  line: Line,
): MeasureTable {
  const isPart = kind !== undefined || channel !== undefined;
  const addsUp = readBy(measure).includes(transactions.name);
  return {
    name: measure.name,
    schema: MEASURES_SCHEMA,
    from,
    to,
    ...(kind && { kind }),
    ...(channel && { channel }),
    ...(line.as_of_ms !== null && { asOf: new Date(line.as_of_ms).toISOString() }),
    rows: rows.slice(0, page.limit) as MeasureTable['rows'],
    ...(rows.length > page.limit && { next: cursorAfter(page) }),
    ...(addsUp && { reconciliation: isPart ? reconciliationOfPart(line) : reconciliationOf(line) }),
  };
}
