import type { Row } from '../asking/table.ts';
import { useDesk } from '../desk.ts';
import { analystWords } from '../words/analyst-words.ts';

/** What a chart cannot draw is said below it. */
export function HiddenToo({ rows, column }: { readonly rows: readonly Row[]; readonly column: string }) {
  const { say } = useDesk();
  const isAnyHidden = rows.some((row) => row[column] === null);
  return isAnyHidden ? <p class="soft small">{say(analystWords.hiddenIs)}</p> : null;
}
