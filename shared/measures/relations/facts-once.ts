import * as z from 'zod';
import { factColumns, factPartitions } from '../fact.ts';
import type { Relation } from '../relation.ts';

const columns = [...Object.keys(factColumns), ...Object.keys(factPartitions)];
const latest = (column: string) => (column === 'id' ? column : `max_by(${column}, time) AS ${column}`);

/** The bus delivers at least once, and Firehose writes at least once: here each fact stands once. */
export const factsOnce: Relation = {
  name: 'facts_once',
  says: 'One row for each fact, however often and in whatever order it was delivered.',
  over: ['facts'],
  row: z.strictObject({ id: z.string() }).loose(),
  sql: `SELECT ${columns.map(latest).join(', ')} FROM facts GROUP BY id`,
};
