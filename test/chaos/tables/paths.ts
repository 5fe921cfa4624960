import type { Tokens } from './tokens.ts';
import type { Item, Value } from './values.ts';

/** What the placeholders of an expression stand for, and which of them it has used. */
export interface Placeholders {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
  readonly used: Set<string>;
}

/** The way to an attribute: names, placeholders of names, and places in a list. */
export type Path = readonly (string | number)[];

export function readPath(tokens: Tokens): Path {
  const path: (string | number)[] = [tokens.take()];
  for (;;) {
    if (tokens.takes('.')) {
      path.push(tokens.take());
    } else if (tokens.takes('[')) {
      path.push(Number(tokens.take()));
      tokens.expect(']');
    } else {
      return path;
    }
  }
}

/** The path with its placeholders filled in. */
export function namesIn(path: Path, { names, used }: Placeholders): Path {
  return path.map((each) => {
    if (typeof each === 'number' || !each.startsWith('#')) return each;
    const name = names[each];
    if (name === undefined) throw new Error(`The expression names ${each}, and nothing says what it is.`);
    used.add(each);
    return name;
  });
}

export function valueAt(item: Item | undefined, path: Path): Value | undefined {
  let value: Value | undefined = item;
  for (const each of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value) !== (typeof each === 'number')) return undefined;
    value = Object.hasOwn(value, each) ? (value as Record<string | number, Value>)[each] : undefined;
  }
  return value;
}

export function placeholderValue(token: string, { values, used }: Placeholders): Value {
  const value = values[token];
  if (value === undefined) throw new Error(`The expression uses ${token}, and nothing says what it is.`);
  used.add(token);
  return value;
}
