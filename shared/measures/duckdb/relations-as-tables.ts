import { viewOf } from '../query-for.ts';
import { reading } from '../relation.ts';
import { factsOnce } from '../relations/facts-once.ts';
import { relations } from '../relations.ts';

/**
 * Statements that lay down every relation as a table of DuckDB, from its table or view `facts`: what many measures then
 * read was made once.
 *
 * Facts that are told twice are told of the same day. So they are looked for day by day, which takes no more memory
 * however many days there are.
 *
 * @param days every day of which there are facts.
 */
export function relationsAsTables(days: readonly string[]): string[] {
  const others = relations.filter((relation) => relation !== factsOnce);
  return [
    `CREATE OR REPLACE TABLE facts_once AS ${ofDay('')}`,
    ...days.map((day) => `INSERT INTO facts_once ${ofDay(day)}`),
    ...others.map((relation) => `CREATE OR REPLACE TABLE ${relation.name} AS ${viewOf(relation)}`),
  ];
}

const ofDay = (day: string): string =>
  reading(
    factsOnce,
    (name) => `(SELECT * FROM ${name} WHERE day = '${day.replaceAll("'", "''")}') AS ${name}`,
  );
