import type { Cell, Column } from '../asking/table.ts';
import type { Desk } from '../desk.ts';
import { useDesk } from '../desk.ts';
import { analystWords } from '../words/analyst-words.ts';
import { nameWords } from '../words/name-words.ts';

/** One cell as a person reads it. What is hidden is seen to be hidden, and is not nought. */
export function CellWords({ cell, column, currency }: { cell: Cell; column: Column; currency?: string }) {
  const desk = useDesk();
  if (cell === null || cell === undefined) {
    return isCount(column) ? <Hidden /> : <Mark sign="–" says={desk.say(analystWords.notSaid)} />;
  }
  return <>{inWords(cell, column, desk, currency)}</>;
}

/** A count that is hidden. */
export function Hidden() {
  const { say } = useDesk();
  return <Mark sign="•" says={say(analystWords.hidden)} />;
}

function Mark({ sign, says }: { sign: string; says: string }) {
  return (
    <span class="mark" title={says}>
      <span aria-hidden="true">{sign}</span>
      <span class="hidden-words">{says}</span>
    </span>
  );
}

/** A count has no unit: what is made of counts has. */
export const isCount = ({ type, unit }: Column): boolean => type === 'whole' && unit === undefined;

export const isNumber = ({ type }: Column): boolean => type === 'whole' || type === 'number';

function inWords(
  cell: string | number | boolean,
  { name, unit }: Column,
  { figures, say }: Desk,
  currency: string | undefined,
): string {
  if (typeof cell === 'boolean') return say(cell ? analystWords.yes : analystWords.no);
  if (typeof cell === 'string') return name === 'day' ? figures.day(cell) : say(nameWords(cell));
  if (name === 'as_of_ms') return figures.dayAndTime(cell);
  if (unit === 'ms') return figures.duration(cell);
  if (unit === 'ratio') return name.startsWith('uplift') ? figures.points(cell) : figures.share(cell);
  if (unit === 'minor units') return figures.money(cell, currency);
  return unit === undefined ? figures.count(cell) : figures.decimal(cell);
}
