import * as fc from 'fast-check';

/** Texts over which code trips that did not think of them. */
const TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\t\r\n',
  'é'.normalize('NFD'),
  'Z̵̡̢͍a̷l̶g̸o̴',
  '\u202Eevil\u202C',
  'שלום עולם',
  '👩‍👩‍👧‍👦🏴‍☠️',
  '\u{10FFFF}',
  '\uFEFFtext',
  'ﷺ'.repeat(40),
  'İıſK',
  '\uD800',
  'a\uDC00b',
  'null',
  'true',
  '-0',
  '1e400',
  'NaN',
  '0x10',
  '９９',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%',
  '\u0024{jndi:ldap://x}',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}',
  '=1+1',
  '2026-02-30',
  '2026-11-22T25:61:61Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00Z',
  '0000-01-01',
  '1969-12-31T23:59:59Z',
  'c-anna',
  '#',
  '/',
  '"',
  '\\',
  'tok_'.padEnd(64, 'x'),
  't000001-0000000000',
];

/** Numbers at which something begins or ends. */
const NUMBERS: readonly number[] = [
  0,
  -0,
  1,
  -1,
  0.1,
  0.5,
  1e-7,
  1e-200,
  99,
  100,
  999_999,
  1e9,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 32,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 53,
  1e21,
  1e300,
  -1e300,
];

export const oddText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom(161, 1_000, 5_000).map((length) => 'x'.repeat(length)) },
);

export const oddNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);

/** Deeper than anybody nests. */
const deep: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(7, 8, 9, 40, 1_000), fc.boolean())
  .map(([levels, isList]) => {
    let value: unknown = 1;
    for (let level = 0; level < levels; level += 1) value = isList ? [value] : { deeper: value };
    return value;
  });

/** Anything that JSON can say, where something else is expected. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: oddText },
  { weight: 4, arbitrary: oddNumber },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], { a: {} }) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.array(oddNumber, { minLength: 50, maxLength: 200 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Names that no contract has, and names that an object has from elsewhere. */
export const oddName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'valueOf',
      'hasOwnProperty',
      'then',
      'toJSON',
      'length',
      'surprise',
      'customerId',
      'version',
      'role',
      '$ref',
      '',
    ),
  },
  { weight: 1, arbitrary: oddText },
);
