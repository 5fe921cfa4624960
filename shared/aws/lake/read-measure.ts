import { Line } from '../../measures/line.ts';
import type { Measure } from '../../measures/measure.ts';
import { reconciliation } from '../../measures/measures/reconciliation.ts';
import { type Asked, queryFor } from '../../measures/query-for.ts';
import { ask } from './ask.ts';
import { type Part, readRows } from './read-rows.ts';

/** How a question is asked at a door: see `Question`. */
export interface Asking {
  readonly name: string;
  readonly mayBeMinutesOld?: number;
  readonly budgetMs: number;
}

/** A part of the rows of a measure; nothing while it is still being counted. */
export async function readMeasure(measure: Measure, asked: Asked, asking: Asking, part?: Part) {
  const answered = await ask({ sql: queryFor(measure, asked), ...asking });
  return answered && readRows(answered, measure.row, part);
}

/** The reconciliation line; nothing while it is still being counted. */
export async function readLine(asked: Asked, asking: Asking): Promise<Line | undefined> {
  const answered = await ask({ sql: queryFor(reconciliation, { ...asked, suppressed: false }), ...asking });
  const [row] = answered ? await readRows(answered, Line) : [];
  return row;
}
