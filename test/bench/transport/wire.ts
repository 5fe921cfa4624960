/** A value as DynamoDB's JSON says it, of the kinds that the stores keep. */
export type WireValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly WireValue[] }
  | { readonly M: WireMap };

export type WireMap = { readonly [name: string]: WireValue };

type Plain = Record<string, unknown>;

/** Leaves out what is undefined, as our document client does. Throws for what no store of ours keeps, such as a set. */
export function toWireMap(plain: Plain): WireMap {
  const wire: Record<string, WireValue> = {};
  for (const name in plain) {
    const value = plain[name];
    if (value !== undefined) wire[name] = toWire(value);
  }
  return wire;
}

function toWire(value: unknown): WireValue {
  switch (typeof value) {
    case 'string':
      return { S: value };
    case 'number':
      if (!isKept(value)) throw new Error('A number that is no safe one cannot be kept.');
      return { N: String(value) };
    case 'boolean':
      return { BOOL: value };
    case 'object':
      if (value === null) return { NULL: true };
      if (Array.isArray(value)) return { L: value.filter((each) => each !== undefined).map(toWire) };
      if (isPlain(value)) return { M: toWireMap(value as Plain) };
  }
  throw new Error('The lean client keeps text, numbers, booleans, nothing, lists and maps alone.');
}

const isKept = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Math.abs(value) <= Number.MAX_SAFE_INTEGER);

function isPlain(value: object): boolean {
  const origin = Object.getPrototypeOf(value);
  return origin === null || origin === Object.prototype || origin.constructor?.name === 'Object';
}

export function fromWireMap(wire: WireMap): Plain {
  const plain: Plain = {};
  for (const name in wire) plain[name] = fromWire(wire[name] as WireValue);
  return plain;
}

function fromWire(value: WireValue): unknown {
  if ('S' in value) return value.S;
  if ('N' in value) return fromNumber(value.N);
  if ('M' in value) return fromWireMap(value.M);
  if ('L' in value) return value.L.map(fromWire);
  if ('BOOL' in value) return value.BOOL;
  if ('NULL' in value) return null;
  throw new Error(`The lean client does not know a value of the kind ${Object.keys(value)[0]}.`);
}

function fromNumber(text: string): number {
  const value = Number(text);
  if (!isKept(value)) throw new Error('A number came that is no safe one.');
  return value;
}
