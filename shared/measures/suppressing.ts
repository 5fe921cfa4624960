import { type ColumnMeta, columnsOf } from './column.ts';
import { lakeLimits } from './lake-limits.ts';
import type { Measure } from './measure.ts';

type Column = ColumnMeta & { readonly name: string };

/** More than any count. */
const NEVER = '9223372036854775807';

/**
 * The rows of a measure with every small count hidden, and what is made of it.
 *
 * What is left of a total in the row gives the small parts away where there is but one of them, where together they are
 * few, and where they add up to as little or as much as so many small parts can. Then the smallest other part is hidden
 * as well and, where there is none, the total. A count of zero is shown: it is nobody.
 */
export function suppressing(measure: Measure, sql: string): string {
  const columns = columnsOf(measure.row);
  const totals = [...new Set(columns.flatMap(({ partOf }) => partOf ?? []))].filter(
    (total) => partsOf(total, columns).length > 1,
  );
  const weighed = totals.flatMap((total) => weighing(total, partsOf(total, columns)));
  const shown = columns.map((column) => {
    const hides = hiding(column, columns);
    return hides ? `CASE WHEN ${hides} THEN NULL ELSE ${column.name} END AS ${column.name}` : column.name;
  });
  return `SELECT ${shown.join(', ')}
FROM (SELECT ${['*', ...weighed].join(', ')} FROM (${sql}) AS measured) AS weighed`;
}

/** Whether the small parts of a total are given away by it, and the rank of the part that would be hidden beside them. */
function weighing(total: string, parts: readonly Column[]): string[] {
  const ofSmall = (worth: (part: Column) => string | number): string =>
    `(${parts.map((part) => `CASE WHEN ${isSmall(part)} THEN ${worth(part)} ELSE 0 END`).join(' + ')})`;
  const small = ofSmall(() => 1);
  const sum = ofSmall(({ name }) => name);
  const { cellMin } = lakeLimits;
  return [
    `CASE WHEN ${small} > 0 AND (${sum} < ${cellMin} OR ${sum} = ${small} OR ${sum} = ${cellMin - 1} * ${small}) THEN 1 ELSE 0 END AS ${total}_exposed`,
    `least(${parts.map((part) => rankOf(part, parts)).join(', ')}) AS ${total}_next`,
  ];
}

/** When a column is hidden; nothing if it never is. */
function hiding(column: Column, columns: readonly Column[]): string | undefined {
  const counts = column.role === 'derived' ? countsOf(column, columns) : [column];
  const hides = counts
    .filter(({ role }) => role === 'count')
    .flatMap((count) => [
      ...hidingCount(count, partsOf(count.partOf, columns)),
      ...hidingTotal(count, partsOf(count.name, columns)),
    ]);
  return hides.length > 0 ? hides.join(' OR ') : undefined;
}

const hidingCount = (column: Column, parts: readonly Column[]): string[] =>
  parts.length > 1
    ? [isSmall(column), `(${column.partOf}_exposed = 1 AND ${isNext(column, parts)})`]
    : [isSmall(column)];

const hidingTotal = ({ name }: Column, parts: readonly Column[]): string[] =>
  parts.length > 1 ? [`(${name}_exposed = 1 AND ${name}_next = ${NEVER})`] : [];

const isNext = (column: Column, parts: readonly Column[]): string =>
  `${column.name} >= ${lakeLimits.cellMin} AND ${rankOf(column, parts)} = ${column.partOf}_next`;

const countsOf = ({ name, of = [] }: Column, columns: readonly Column[]): Column[] =>
  of.map((count) => {
    const found = columns.find((one) => one.name === count);
    if (!found) throw new Error(`“${name}” is derived from “${count}”, which is no column.`);
    return found;
  });

const partsOf = (total: string | undefined, columns: readonly Column[]): Column[] =>
  columns.filter(({ role, partOf }) => role === 'count' && partOf !== undefined && partOf === total);

const isSmall = ({ name }: Column): string => `${name} BETWEEN 1 AND ${lakeLimits.cellMin - 1}`;

/** Parts by their size and, of equal ones, by their place. */
const rankOf = (part: Column, parts: readonly Column[]): string =>
  `CASE WHEN ${part.name} >= ${lakeLimits.cellMin} THEN ${part.name} * ${parts.length} + ${parts.indexOf(part)} ELSE ${NEVER} END`;
