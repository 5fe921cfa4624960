import { isDeepStrictEqual } from 'node:util';

/** A value as DynamoDB keeps it, in the form of the document client. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** An item. Nobody changes one that was written: a write puts another in its place. */
export type Item = { readonly [name: string]: Value };

/** A copy, as the wire would make it: nothing of it is shared, and what is undefined is not there. */
export function wireCopy(value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`The tables in memory cannot keep the number ${value}.`);
      return value === 0 ? 0 : value;
    case 'object':
      return value === null ? null : copyOfMany(value);
    default:
      throw new Error(`The tables in memory cannot keep a ${typeof value}.`);
  }
}

function copyOfMany(value: object): Value {
  if (Array.isArray(value)) {
    const list: Value[] = [];
    for (const each of value) if (each !== undefined) list.push(wireCopy(each));
    return list;
  }
  if (value.constructor !== Object && value.constructor !== undefined) {
    throw new Error(`The tables in memory cannot keep a ${value.constructor.name}.`);
  }
  const map: Record<string, Value> = {};
  for (const name in value) {
    const each = (value as Record<string, unknown>)[name];
    if (each !== undefined) map[name] = wireCopy(each);
  }
  return map;
}

export const equal = (one: Value | undefined, other: Value | undefined): boolean =>
  one === other || (typeof one === 'object' && one !== null && isDeepStrictEqual(one, other));

/** Below zero where the first comes first; undefined where the two have no order, being of two types or of none that has. */
export function ordered(one: Value | undefined, other: Value | undefined): number | undefined {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== 'string' || typeof other !== 'string') return undefined;
  if (one === other) return 0;
  return isAscii(one) && isAscii(other)
    ? one < other
      ? -1
      : 1
    : Buffer.compare(Buffer.from(one), Buffer.from(other));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins there.
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
