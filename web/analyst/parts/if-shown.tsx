import type { ComponentChildren } from 'preact';
import type { Row } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { analystWords } from '../words/analyst-words.ts';

export interface IfShownProps {
  readonly rows: readonly Row[];
  /** What is drawn. */
  readonly column: string;
  readonly children: ComponentChildren;
}

/** A chart, if there is something to draw; or why there is none: in the first days of a bank every count is hidden. */
export function IfShown({ rows, column, children }: IfShownProps) {
  const { say } = useDesk();
  const isAnyShown = rows.some((row) => typeof row[column] === 'number');
  return isAnyShown ? children : <p class="nothing">{say(analystWords.nothingShown)}</p>;
}
