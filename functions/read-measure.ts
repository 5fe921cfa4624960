import { readLine, readMeasure } from '../shared/aws/lake/read-measure.ts';
import { readMeasureRoute } from '../shared/contract/measure-routes.ts';
import { askFor, measureNamed } from '../shared/measures/ask-for.ts';
import { clock } from './edge/clock.ts';
import { tagged } from './edge/door-answer.ts';
import { endpoint } from './edge/endpoint.ts';
import { asking, counted } from './measures/counted.ts';
import { pageOf } from './measures/page-of.ts';
import { presentTable } from './measures/present-table.ts';

/** GET /measures/{name}: what was counted of some days, a page of it, and what it must add up to. */
export const handler = endpoint(readMeasureRoute, async ({ path, query, known }) => {
  const measure = measureNamed(path.name);
  const asked = askFor(measure, query);
  const page = pageOf(query, clock.nowMs());
  const how = asking(page.countedAt);
  const andOneMore = { offset: page.offset, limit: page.limit + 1 };
  const [rows, line] = await Promise.all([
    counted(readMeasure(measure, asked, how, andOneMore)),
    counted(readLine(asked, how)),
  ]);
  return tagged(presentTable(measure, asked, page, rows, line), known);
});
