import type { Measure, Row } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { columnWords } from '../words/column-words.ts';
import { CellWords, isNumber } from './cell-words.tsx';

export interface MeasureRowsProps {
  readonly measure: Measure;
  readonly rows: readonly Row[];
  readonly title: string;
}

/** The rows of a measure as they were counted: what every chart of it is drawn from. */
export function MeasureRows({ measure, rows, title }: MeasureRowsProps) {
  const { say } = useDesk();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section class="rows" aria-label={title} tabIndex={0}>
      <table>
        <caption class="hidden-words">{title}</caption>
        <thead>
          <tr>
            {measure.columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                class={isNumber(column) ? 'figure' : ''}
                title={column.meaning}
              >
                {say(columnWords(column.name))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <RowOf key={keyOf(measure, row)} measure={measure} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RowOf({ measure: { columns }, row }: { measure: Measure; row: Row }) {
  const { currency } = row;
  return (
    <tr>
      {columns.map((column, at) => {
        const words = (
          <CellWords
            cell={row[column.name] ?? null}
            column={column}
            {...(typeof currency === 'string' && { currency })}
          />
        );
        if (at === 0 && !isNumber(column)) {
          return (
            <th key={column.name} scope="row">
              {words}
            </th>
          );
        }
        return (
          <td key={column.name} class={isNumber(column) ? 'figure' : ''}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}

/** No two rows are alike in what is no count. */
const keyOf = ({ columns }: Measure, row: Row): string =>
  columns
    .filter(({ type, unit }) => type === 'text' || type === 'truth' || unit === undefined)
    .map(({ name }) => row[name])
    .join(' ');
