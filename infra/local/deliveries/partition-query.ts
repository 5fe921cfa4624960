import { Sentence } from '../sentence.ts';

/** Says to which partition a record belongs; throws `Error` where a key comes out empty, or cannot come out at all. */
export interface PartitionQuery {
  readonly keys: readonly string[];
  keysOf(record: unknown): Readonly<Record<string, string>>;
}

/**
 * Reads a query by which Firehose takes partition keys out of a record. In the cloud JQ runs it; here is as much of
 * JQ's language as partitions are named by, and the same parentheses are asked for: paths, slices of a text,
 * texts, and alternatives.
 *
 *     {day:.time[0:10],kind:(.data.kind // "none")}
 *
 * Throws a sentence for anything else.
 */
export function readPartitionQuery(text: string): PartitionQuery {
  const read = tokensOf(text);
  const fields = readObject(read);
  read.take('');
  return {
    keys: fields.map(([key]) => key),
    keysOf: (record) =>
      Object.fromEntries(fields.map(([key, expression]) => [key, keyText(key, expression(record))])),
  };
}

type Expression = (record: unknown) => unknown;

interface Tokens {
  next(): string;
  /** The next token, which must be this one or of this form. */
  take(wanted: string | RegExp): string;
}

const TOKEN = /\s*(\/\/|[{}()[\]:,]|\.[A-Za-z_]\w*|\.|"(?:[^"\\]|\\.)*"|-?\d+|[A-Za-z_]\w*)/y;

function tokensOf(text: string): Tokens {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.trimEnd().length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) throw notRead(text, text.slice(at).trim());
    tokens.push(token);
  }
  const next = () => tokens[0] ?? '';
  return {
    next,
    take: (wanted) => {
      const token = next();
      const fits = typeof wanted === 'string' ? token === wanted : wanted.test(token);
      if (!fits) throw notRead(text, token || 'its end');
      tokens.shift();
      return token;
    },
  };
}

function readObject(read: Tokens): (readonly [key: string, expression: Expression])[] {
  read.take('{');
  const fields: (readonly [string, Expression])[] = [];
  for (;;) {
    const key = read.take(/^[A-Za-z_]\w*$/);
    read.take(':');
    fields.push([key, readTerm(read)]);
    if (read.take(/^[,}]$/) === '}') return fields;
  }
}

/** What stands by itself as the value of a field: an alternative needs parentheses there. */
function readTerm(read: Tokens): Expression {
  if (read.next() === '(') {
    read.take('(');
    const inside = readAlternatives(read);
    read.take(')');
    return inside;
  }
  if (read.next().startsWith('"')) {
    const text: unknown = JSON.parse(read.take(/^"/));
    return () => text;
  }
  return readPath(read);
}

function readAlternatives(read: Tokens): Expression {
  const left = readTerm(read);
  if (read.next() !== '//') return left;
  read.take('//');
  const right = readAlternatives(read);
  return (record) => unlessNone(left, record) ?? right(record);
}

/** To JQ, an alternative is whatever is not null, not false and no error. */
function unlessNone(of: Expression, record: unknown): unknown {
  try {
    const value = of(record);
    return value === false ? undefined : value;
  } catch {
    return undefined;
  }
}

function readPath(read: Tokens): Expression {
  let path: Expression = fieldOf((record) => record, read.take(/^\.\w+$/).slice(1));
  for (;;) {
    if (/^\.\w/.test(read.next())) path = fieldOf(path, read.take(/^\.\w+$/).slice(1));
    else if (read.next() === '[') path = readSlice(read, path);
    else return path;
  }
}

function fieldOf(of: Expression, name: string): Expression {
  return (record) => {
    const value = of(record);
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || Array.isArray(value))
      throw new Error(`There is no “${name}” in a value.`);
    return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : null;
  };
}

function readSlice(read: Tokens, of: Expression): Expression {
  read.take('[');
  const bound = () => (read.next() === ':' || read.next() === ']' ? undefined : Number(read.take(/^-?\d+$/)));
  const from = bound();
  read.take(':');
  const to = bound();
  read.take(']');
  return (record) => {
    const value = of(record);
    if (value === null || value === undefined) return null;
    if (typeof value !== 'string') throw new Error('Only a text is sliced.');
    return [...value].slice(from, to).join('');
  };
}

function keyText(key: string, value: unknown): string {
  const text = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
  if (text !== '') return text;
  throw new Error(`The partition key “${key}” is empty.`);
}

const notRead = (text: string, token: string) =>
  new Sentence(
    `The local runner cannot read the partition query ${text} at “${token}”. It knows objects of paths, slices of a ` +
      'text, texts and alternatives in parentheses: add more in infra/local/deliveries/partition-query.ts.',
  );
