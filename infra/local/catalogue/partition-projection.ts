import { Sentence } from '../sentence.ts';
import { quotedName, quotedText } from './column-shape.ts';

/** The partitions that a table has at a time, as a condition of SQL. */
export type ProjectedPartitions = (nowMs: number) => string;

/**
 * Reads a table's partition projection, by which Athena knows partitions without looking for them: what lies outside
 * is not found there, and not here either.
 *
 * Throws a sentence for a table whose partitions somebody would have to add, and for a projection not run here.
 */
export function readPartitionProjection(
  table: string,
  keys: readonly string[],
  parameters: Readonly<Record<string, string>>,
): ProjectedPartitions {
  if (keys.length === 0) return () => 'true';
  if (parameters['projection.enabled']?.toLowerCase() !== 'true') {
    throw new Sentence(
      `The table ${table} has partitions and no partition projection: nobody would add its partitions.`,
    );
  }
  const conditions = keys.map((key) => readKey(table, key, parameters));
  return (nowMs) => conditions.map((condition) => condition(nowMs)).join(' AND ');
}

function readKey(
  table: string,
  key: string,
  parameters: Readonly<Record<string, string>>,
): ProjectedPartitions {
  const of = (name: string) => parameters[`projection.${key}.${name}`] ?? '';
  const list = (text: string) => text.split(',').map((item) => item.trim());
  const column = quotedName(key);
  if (of('type') === 'injected') return () => 'true';
  if (of('type') === 'enum') {
    const values = list(of('values')).map(quotedText);
    return () => `${column} IN (${values.join(', ')})`;
  }
  const [from = '', to = ''] = list(of('range'));
  if (of('type') === 'integer' && /^-?\d+$/.test(from) && /^-?\d+$/.test(to)) {
    return () => `CAST(${column} AS BIGINT) BETWEEN ${from} AND ${to}`;
  }
  if (of('type') === 'date' && of('format') === 'yyyy-MM-dd' && [from, to].every((day) => DAY.test(day))) {
    return (nowMs) => `${column} BETWEEN '${dayOf(from, nowMs)}' AND '${dayOf(to, nowMs)}'`;
  }
  throw new Sentence(
    `The table ${table} projects its partition ${key} in a way that is not run here: add it in ` +
      'infra/local/catalogue/partition-projection.ts.',
  );
}

const DAY = /^(?:\d{4}-\d\d-\d\d|NOW(?:([+-]\d+)(DAY|WEEK|MONTH|YEAR)S?)?)$/;

function dayOf(text: string, nowMs: number): string {
  if (!text.startsWith('NOW')) return text;
  const [, count = '0', unit] = DAY.exec(text) ?? [];
  const day = new Date(nowMs);
  if (unit === 'DAY') day.setUTCDate(day.getUTCDate() + Number(count));
  if (unit === 'WEEK') day.setUTCDate(day.getUTCDate() + 7 * Number(count));
  if (unit === 'MONTH') day.setUTCMonth(day.getUTCMonth() + Number(count));
  if (unit === 'YEAR') day.setUTCFullYear(day.getUTCFullYear() + Number(count));
  return day.toISOString().slice(0, 'yyyy-MM-dd'.length);
}
