import {
  type DuckDBListType,
  type DuckDBListValue,
  type DuckDBMapType,
  type DuckDBMapValue,
  type DuckDBStructType,
  type DuckDBStructValue,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api';

/** A value as the text that Athena answers; none where it is null. */
export function valueText(value: DuckDBValue, type: DuckDBType): string | null {
  if (value === null) return null;
  switch (type.typeId) {
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.FLOAT:
      return doubleText(Number(value));
    case DuckDBTypeId.TIMESTAMP:
      return momentText(String(value));
    case DuckDBTypeId.TIMESTAMP_TZ:
      return `${momentText(String(value).replace(/[+-]\d\d(:\d\d)?$/, ''))} UTC`;
    case DuckDBTypeId.LIST: {
      const { valueType } = type as DuckDBListType;
      return `[${(value as DuckDBListValue).items.map((item) => inside(item, valueType)).join(', ')}]`;
    }
    case DuckDBTypeId.STRUCT: {
      const { entryNames, entryTypes } = type as DuckDBStructType;
      const { entries } = value as DuckDBStructValue;
      const told = entryNames.map((name, at) => `${name}=${inside(entries[name], entryTypes[at])}`);
      return `{${told.join(', ')}}`;
    }
    case DuckDBTypeId.MAP: {
      const { keyType, valueType } = type as DuckDBMapType;
      const { entries } = value as DuckDBMapValue;
      const told = entries.map(({ key, value: of }) => `${inside(key, keyType)}=${inside(of, valueType)}`);
      return `{${told.join(', ')}}`;
    }
    default:
      return String(value);
  }
}

const inside = (value: DuckDBValue | undefined, type: DuckDBType | undefined): string =>
  (value === undefined || type === undefined ? null : valueText(value, type)) ?? 'null';

const PLAIN_FROM = 1e-3;
const PLAIN_BELOW = 1e7;

/** A number with a point as Java writes it: `1.0`, and `1.5E7`. */
export function doubleText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const isPlain = value === 0 || (Math.abs(value) >= PLAIN_FROM && Math.abs(value) < PLAIN_BELOW);
  const [digits = '', exponent] = (isPlain ? String(value) : value.toExponential()).split('e');
  const pointed = digits.includes('.') ? digits : `${digits}.0`;
  return exponent === undefined ? pointed : `${pointed}E${exponent.replace('+', '')}`;
}

/** Always three digits of a second. */
function momentText(text: string): string {
  const [seconds = '', fraction = ''] = text.split('.');
  return `${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
}

/** A type as Athena names it; what is larger than any of its whole numbers is told as one of them. */
export function athenaType({ typeId }: DuckDBType): string {
  return ATHENA_TYPES[typeId] ?? 'varchar';
}

const ATHENA_TYPES: Partial<Record<DuckDBTypeId, string>> = {
  [DuckDBTypeId.BOOLEAN]: 'boolean',
  [DuckDBTypeId.TINYINT]: 'tinyint',
  [DuckDBTypeId.SMALLINT]: 'smallint',
  [DuckDBTypeId.INTEGER]: 'integer',
  [DuckDBTypeId.BIGINT]: 'bigint',
  [DuckDBTypeId.HUGEINT]: 'bigint',
  [DuckDBTypeId.FLOAT]: 'float',
  [DuckDBTypeId.DOUBLE]: 'double',
  [DuckDBTypeId.DECIMAL]: 'decimal',
  [DuckDBTypeId.DATE]: 'date',
  [DuckDBTypeId.TIMESTAMP]: 'timestamp',
  [DuckDBTypeId.TIMESTAMP_TZ]: 'timestamp with time zone',
  [DuckDBTypeId.LIST]: 'array',
  [DuckDBTypeId.STRUCT]: 'row',
  [DuckDBTypeId.MAP]: 'map',
  [DuckDBTypeId.BLOB]: 'varbinary',
};
