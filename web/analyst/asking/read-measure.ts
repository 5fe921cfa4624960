import type { Staffetta } from '../../client/staffetta.ts';
import type { View } from '../view/view.ts';
import type { Measure, MeasureTable } from './table.ts';
import { type Trouble, troubleIn, troubleOf } from './trouble.ts';

/** What is asked of one measure: the view, as far as the measure can be asked by it. */
export interface Question {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly kind?: View['kind'];
  readonly channel?: View['channel'];
}

export function questionOf({ name, filters }: Measure, { from, to, kind, channel }: View): Question {
  return {
    name,
    from,
    to,
    ...(kind && filters.includes('kind') && { kind }),
    ...(channel && filters.includes('channel') && { channel }),
  };
}

const ROWS_A_PAGE = 1_000;
/** A year of days for each kind is two. */
const PAGES_MAX = 5;

export type Told =
  | { readonly table: MeasureTable; readonly trouble?: undefined }
  | { readonly table?: undefined; readonly trouble: Trouble };

/** All pages of one measure, of one count. */
export async function readMeasure(bank: Staffetta, { name, ...query }: Question): Promise<Told> {
  try {
    let table: MeasureTable | undefined;
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const asked = await bank.GET('/measures/{name}', {
        params: {
          path: { name },
          query: { ...query, limit: ROWS_A_PAGE, ...(table?.next && { cursor: table.next }) },
        },
      });
      if (!asked.data) return { trouble: troubleIn(asked, Date.now()) };
      table = { ...asked.data, rows: [...(table?.rows ?? []), ...asked.data.rows] };
      if (!table.next) break;
    }
    return table ? { table } : { trouble: { why: 'broken' } };
  } catch (failure) {
    return { trouble: troubleOf(failure) };
  }
}
