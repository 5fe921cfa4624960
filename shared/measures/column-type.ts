import * as z from 'zod';

/** What a column holds, before an engine gives it a name of its own. Money and times are whole: minor units, milliseconds. */
export type ColumnType =
  | 'text'
  | 'whole'
  | 'number'
  | 'truth'
  | { readonly listOf: ColumnType }
  | { readonly row: Readonly<Record<string, ColumnType>> };

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The type of the column that holds what a schema describes; throws where no column could. */
export function columnTypeOf(schema: z.ZodType): ColumnType {
  const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return typeOf(described, described.$defs ?? {});
}

function typeOf(schema: JsonSchema, named: Readonly<Record<string, JsonSchema>>): ColumnType {
  const referred = schema.$ref && named[schema.$ref.slice('#/$defs/'.length)];
  if (referred) return typeOf(referred, named);
  // What may be missing is a column like any other.
  const known = schema.anyOf?.filter((one) => (one as JsonSchema).type !== 'null') as
    | JsonSchema[]
    | undefined;
  if (known?.length === 1 && known[0]) return typeOf(known[0], named);
  if (Array.isArray(schema.type)) {
    const [one, ...others] = schema.type.filter((type) => type !== 'null');
    if (one && others.length === 0) return typeOf({ ...schema, type: one }, named);
  }
  if (schema.type === 'array') return { listOf: typeOf(schema.items as JsonSchema, named) };
  if (schema.type === 'object') {
    const fields = Object.entries(schema.properties ?? {});
    return { row: Object.fromEntries(fields.map(([name, of]) => [name, typeOf(of as JsonSchema, named)])) };
  }
  if (schema.type === 'string') return 'text';
  if (schema.type === 'integer') return 'whole';
  if (schema.type === 'number') return 'number';
  if (schema.type === 'boolean') return 'truth';
  throw new Error(`No column holds this: ${JSON.stringify(schema)}`);
}

/** The columns of several rows in one; throws where two rows have something else under one name. */
export function mergedColumns(rows: readonly ColumnType[]): Record<string, ColumnType> {
  const merged: Record<string, ColumnType> = {};
  for (const row of rows) {
    for (const [name, type] of Object.entries(columnsOf(row))) {
      const before = merged[name] ?? type;
      if (JSON.stringify(before) !== JSON.stringify(type)) {
        throw new Error(`Two events have something else under “${name}”.`);
      }
      merged[name] = type;
    }
  }
  return merged;
}

function columnsOf(type: ColumnType): Readonly<Record<string, ColumnType>> {
  if (typeof type === 'object' && 'row' in type) return type.row;
  throw new Error('Only a row has columns.');
}

/** As DuckDB names it. */
export function duckDbType(type: ColumnType): string {
  if (typeof type === 'string')
    return { text: 'VARCHAR', whole: 'BIGINT', number: 'DOUBLE', truth: 'BOOLEAN' }[type];
  if ('listOf' in type) return `${duckDbType(type.listOf)}[]`;
  const fields = Object.entries(type.row).map(([name, of]) => `"${name}" ${duckDbType(of)}`);
  return `STRUCT(${fields.join(', ')})`;
}

/** As the Glue catalogue names it (Hive), where names have no capitals. */
export function hiveType(type: ColumnType): string {
  if (typeof type === 'string')
    return { text: 'string', whole: 'bigint', number: 'double', truth: 'boolean' }[type];
  if ('listOf' in type) return `array<${hiveType(type.listOf)}>`;
  const fields = Object.entries(type.row).map(([name, of]) => `${name.toLowerCase()}:${hiveType(of)}`);
  return `struct<${fields.join(',')}>`;
}

/** As Athena names it (Trino), in whose views every column has a type. */
export function trinoType(type: ColumnType): string {
  if (typeof type === 'string')
    return { text: 'varchar', whole: 'bigint', number: 'double', truth: 'boolean' }[type];
  if ('listOf' in type) return `array(${trinoType(type.listOf)})`;
  const fields = Object.entries(type.row).map(([name, of]) => `${name.toLowerCase()} ${trinoType(of)}`);
  return `row(${fields.join(', ')})`;
}
