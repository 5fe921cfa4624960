import { duckDbType } from '../column-type.ts';
import { factColumns, factPartitions } from '../fact.ts';

/**
 * The table `facts` as DuckDB reads it from the lake's own files: text that selects from them, for a view or a table.
 *
 * @param glob which files, with their folders `day=…/kind=…` in the path. There must be at least one.
 */
export function factsInFiles(glob: string): string {
  const columns = Object.entries(factColumns).map(([name, type]) => `"${name}": ${quoted(duckDbType(type))}`);
  const partitions = Object.entries(factPartitions).map(([name, type]) => `"${name}": ${duckDbType(type)}`);
  return `SELECT * FROM read_json(${quoted(glob)}, format = 'newline_delimited', columns = {${columns.join(', ')}}, hive_partitioning = true, hive_types = {${partitions.join(', ')}})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
