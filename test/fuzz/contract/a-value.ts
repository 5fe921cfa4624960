import * as fc from 'fast-check';

/** As much of JSON Schema as the document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly example?: unknown;
}

/** What makes values of a schema: how references are followed, and what exists to be named. */
export interface Making {
  readonly resolve: (ref: string) => Schema;
  /** What there is, by the name under which a request says it. */
  readonly named: Readonly<Record<string, readonly unknown[]>>;
}

/** Nested as deep as this, whatever may be left out is. */
const LEVELS_MAX = 4;

/**
 * Values that fit a schema, the odd ones among them first of all: bounds, the shortest and the longest, text of every
 * writing. A property whose name is that of something which exists mostly names just that.
 */
export function aValue(schema: Schema, making: Making, level = 0): fc.Arbitrary<unknown> {
  const { $ref, allOf, anyOf, oneOf, type } = schema;
  const of = (each: Schema) => aValue(each, making, level);
  // What can only be said by going deeper still is not: this is one of the values that do not fit.
  if (level > LEVELS_MAX + 1) return fc.constant(null);
  if ($ref) return of(making.resolve($ref));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const several = oneOf ?? anyOf;
  if (several) return fc.oneof(...ending(several, level).map(of));
  if (allOf) return fc.tuple(...allOf.map(of)).map((parts) => Object.assign({}, ...parts));
  if (Array.isArray(type)) return fc.oneof(...type.map((each: string) => of({ ...schema, type: each })));
  switch (type) {
    case 'string':
      return aText(schema);
    case 'integer':
    case 'number':
      return aNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return aList(schema, making, level);
    case 'object':
      return anObject(schema, making, level);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** What is nested deep enough goes no deeper: of what it may be, it is that which holds nothing else. */
function ending(several: readonly Schema[], level: number): readonly Schema[] {
  const flat = several.filter((each) => !JSON.stringify(each).includes('$ref'));
  return level >= LEVELS_MAX && flat.length > 0 ? flat : several;
}

const DATES = ['2026-11-22', '2026-02-28', '2024-02-29', '2026-12-31', '1970-01-01', '9999-12-31'];
const MINUTE_MS = 60_000;

function aText({ pattern, format, minLength = 0, maxLength = 200, example }: Schema): fc.Arbitrary<string> {
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  const likely = typeof example === 'string' ? [fc.constant(example)] : [];
  if (format === 'date') return fc.oneof(...likely, fc.constantFrom(...DATES));
  if (format === 'date-time') {
    const now = fc
      .constantFrom(0, -MINUTE_MS, MINUTE_MS)
      .map((by) => new Date(Date.now() + by).toISOString());
    return fc.oneof(
      ...likely,
      now,
      fc.constantFrom(...DATES).map((date) => `${date}T00:00:00Z`),
    );
  }
  if (format === 'uri') return fc.oneof(...likely, fc.constant('https://bank.example/a?b#c'));
  if (pattern) return fc.oneof(...likely, matching(pattern).filter(fits));
  const bounds = fc
    .tuple(fc.constantFrom(minLength, maxLength), fc.constantFrom('x', 'é', '0', ' '))
    .map(([length, unit]) => unit.repeat(Math.min(length, 2_000)));
  const sizes = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) };
  return fc.oneof(
    ...likely,
    bounds,
    fc.string(sizes),
    fc.string({ unit: 'grapheme', ...sizes }).filter(fits),
  );
}

/** A look-ahead is left out in making, and asked for after. */
function matching(pattern: string): fc.Arbitrary<string> {
  const whole = new RegExp(pattern);
  const plain = new RegExp(pattern.replace(/\(\?=[^)]*\)/g, ''));
  return fc.stringMatching(plain, { size: 'small' }).filter((text) => whole.test(text));
}

function aNumber({ type, minimum, maximum, exclusiveMinimum, example }: Schema): fc.Arbitrary<number> {
  const isWhole = type === 'integer';
  const min = minimum ?? (exclusiveMinimum === undefined ? -1_000_000 : exclusiveMinimum + 1);
  const max = Math.max(min, maximum ?? Number.MAX_SAFE_INTEGER);
  const fits = (number: number) => number >= min && number <= max;
  const bounds = [min, max, 0, 1, 1_000, 5_000].filter(fits);
  return fc.oneof(
    ...(typeof example === 'number' ? [fc.constant(example)] : []),
    fc.constantFrom(...bounds),
    isWhole
      ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
      : fc.double({ min, max, noNaN: true }),
  );
}

function aList({ items = {}, minItems = 0, maxItems = 10 }: Schema, making: Making, level: number) {
  const most = level >= LEVELS_MAX ? minItems : Math.max(minItems, Math.min(maxItems, 3));
  if (most === 0) return fc.constant([]);
  return fc.array(aValue(items, making, level + 1), { minLength: minItems, maxLength: most });
}

/** Of a hundred requests in which something that exists may be named, so many name it. */
const NAMED_PERCENT = 80;

function anObject(schema: Schema, making: Making, level: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const must = required.filter((name) => name in properties);
  const said = Object.entries(properties).filter(([name]) => level < LEVELS_MAX || must.includes(name));
  const isMap = typeof additionalProperties === 'object' && said.length === 0;
  if (!isMap) {
    const within = said.map(([name, each]) => [name, ofName(name, each)] as const);
    return fc.record(Object.fromEntries(within), { requiredKeys: must as never[] });
  }
  const names = propertyNames ? aValue(propertyNames, making, level + 1) : fc.string({ maxLength: 12 });
  return fc.dictionary(names as fc.Arbitrary<string>, aValue(additionalProperties, making, level + 1), {
    maxKeys: 3,
  });

  function ofName(name: string, each: Schema): fc.Arbitrary<unknown> {
    const known = making.named[name];
    const any = aValue(each, making, level + 1);
    if (!known || known.length === 0) return any;
    return fc.oneof(
      { weight: NAMED_PERCENT, arbitrary: fc.constantFrom(...known) },
      { weight: 100 - NAMED_PERCENT, arbitrary: any },
    );
  }
}
