import * as fc from 'fast-check';
import { aValue, type Making, type Schema } from './a-value.ts';
import type { Asker, Ground } from './ground.ts';
import { oddName, oddNumber, oddText, oddValue } from './odd.ts';
import type { Operation, Published } from './published.ts';
import type { Wire } from './wire.ts';

/** A request before it is sent: who sends it is not written yet, nor which version is the latest. */
export interface Draft<As extends Asker = Asker> extends Wire {
  readonly operation: Operation;
  /** Nobody, at a public door. */
  readonly asker: As | undefined;
}

/** Stands in `If-Match` for the version that the session has when it is sent. */
export const LATEST = '"latest"';

/**
 * Requests of an operation: such as fit the document and name what exists, odd as they may be, and such to which one
 * thing or another happened.
 */
export function aRequest<As extends Asker>(
  operation: Operation,
  ground: Ground<As>,
  published: Published,
): fc.Arbitrary<Draft<As>> {
  const making: Making = {
    resolve: published.resolve,
    named: { ...ground.named, ...ground.namedAt?.[operation.id] },
  };
  const askers = askersAt(operation, ground);
  const asker = askers.length > 0 ? fc.constantFrom(...askers) : fc.constant(undefined);
  return fc
    .record({
      asker,
      path: aPath(operation, making),
      query: aQuery(operation, making),
      body: aBody(operation, making, ground),
    })
    .chain(({ asker, path, query, body }) =>
      headersOf(operation, asker).map((headers): Draft<As> => {
        const type = operation.mediaTypes[0];
        const sent = body === undefined || !type ? headers : [...headers, ['content-type', type] as const];
        return { operation, asker, method: operation.method, path, query, headers: sent, body };
      }),
    )
    .chain((draft) => astray(draft));
}

/** Who there has a token for a door; at a public one, nobody needs any. */
export const askersAt = <As extends Asker>(operation: Operation, { askers }: Ground<As>): readonly As[] =>
  askers.filter(
    ({ scopes, isFor }) =>
      scopes.some((each) => operation.scopes.includes(each)) && (isFor?.includes(operation.id) ?? true),
  );

type Header = readonly [name: string, value: string];

function aPath({ path, parameters }: Operation, making: Making): fc.Arbitrary<string> {
  const inPath = parameters.filter((each) => each.in === 'path');
  return fc
    .tuple(...inPath.map(({ name, schema, example }) => asNamed(name, { example, ...schema }, making)))
    .map((values) =>
      inPath.reduce(
        (whole, { name }, index) => whole.replace(`{${name}}`, encoded(String(values[index]))),
        path,
      ),
    );
}

function aQuery({ parameters }: Operation, making: Making): fc.Arbitrary<string> {
  const asked = parameters.filter((each) => each.in === 'query');
  const each = asked.map(({ name, schema, required, example }) =>
    fc.option(
      asNamed(name, { example, ...schema }, making).map((value) => `${name}=${encoded(String(value))}`),
      { freq: required ? 50 : 2 },
    ),
  );
  return fc.tuple(...each).map((pairs) => pairs.filter((pair) => pair !== null).join('&'));
}

/** What exists under this name, and now and then anything that would fit. */
function asNamed(name: string, schema: Schema, making: Making): fc.Arbitrary<unknown> {
  const known = making.named[name] ?? [];
  const any = aValue(schema, making);
  return known.length === 0
    ? any
    : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any });
}

function aBody(
  { id, body, mediaTypes }: Operation,
  making: Making,
  ground: Ground,
): fc.Arbitrary<Buffer | undefined> {
  if (mediaTypes.length === 0) return fc.constant(undefined);
  const right = ground.bodies[id] ?? [];
  const asIs = right.map((each) => fc.constant(each instanceof Buffer ? each : asJson(each)));
  if (!body) {
    const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => Buffer.from(all));
    return fc.oneof(...asIs, bytes);
  }
  const fits = aValue(body, making).map(asJson);
  const altered = right.map((each) => fc.constant(each).chain(oneThingOdd).map(asJson));
  return fc.oneof(
    { weight: 3, arbitrary: fits },
    { weight: 3, arbitrary: fits.chain((text) => oneThingOdd(JSON.parse(text.toString()))).map(asJson) },
    ...asIs.map((arbitrary) => ({ weight: 3 / asIs.length + 1, arbitrary })).map(whole),
    ...altered.map((arbitrary) => ({ weight: 3 / altered.length + 1, arbitrary })).map(whole),
  );
}

const whole = <Weighed extends { weight: number }>(each: Weighed): Weighed => ({
  ...each,
  weight: Math.round(each.weight),
});

const asJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value) ?? '');

/** The value with one thing in it replaced, taken away or added, in whatever it is nested. */
function oneThingOdd(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc
    .record({
      place: fc.constantFrom(...places),
      how: fc.constantFrom('replace', 'replace', 'remove', 'add', 'retype'),
      odd: oddValue,
      name: oddName,
    })
    .map(({ place, how, odd, name }) =>
      changedAt(value, place, (at) => {
        if (how === 'remove') return undefined;
        if (how === 'add' && typeof at === 'object' && at !== null && !Array.isArray(at)) {
          // Not by assignment, to which `__proto__` would be something else than a name.
          return Object.fromEntries([...Object.entries(at), [name, odd]]);
        }
        if (how === 'retype') return retyped(at);
        return odd;
      }),
    );
}

function retyped(value: unknown): unknown {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  return JSON.stringify(value);
}

function placesIn(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const within = Object.entries(value).flatMap(([name, each]) =>
    placesIn(each).map((place) => [name, ...place]),
  );
  return [[], ...within];
}

function changedAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (at: unknown) => unknown,
): unknown {
  if (name === undefined) return change(value);
  const entries = Object.entries(value as object).map(([each, at]) =>
    each === name ? ([each, changedAt(at, rest, change)] as const) : ([each, at] as const),
  );
  const left = entries.filter(([, at]) => at !== undefined);
  return Array.isArray(value) ? left.map(([, at]) => at) : Object.fromEntries(left);
}

/** So few that requests meet one another under the same key now and then. */
const KEYS = ['"the-same-key-1"', '"the-same-key-2"'];

function headersOf(operation: Operation, asker: Asker | undefined): fc.Arbitrary<Header[]> {
  const takes = (name: string) =>
    operation.parameters.find((each) => each.in === 'header' && each.name.toLowerCase() === name);
  const key = fc.oneof(
    { weight: 12, arbitrary: fc.uuid().map((uuid) => `"${uuid}"`) },
    { weight: 1, arbitrary: fc.constantFrom(...KEYS) },
  );
  const seen = fc.oneof(
    { weight: 15, arbitrary: fc.constant(LATEST) },
    { weight: 1, arbitrary: fc.constantFrom('"0"', '"1"', '"999999999999999"') },
  );
  const trace = fc.constantFrom(
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    undefined,
    undefined,
  );
  return fc
    .record({ key, seen, trace })
    .map(({ key, seen, trace }) => [
      ...Object.entries(asker?.headers ?? {}),
      ...(takes('if-match') ? [['if-match', seen] as const] : []),
      ...(takes('idempotency-key') ? [['idempotency-key', key] as const] : []),
      ...(trace ? [['traceparent', trace] as const] : []),
    ]);
}

/** What happened to a request on its way. Two of three arrive as they were sent. */
function astray<As extends Asker>(draft: Draft<As>): fc.Arbitrary<Draft<As>> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constant(draft) },
    { weight: 2, arbitrary: anOddPath(draft) },
    { weight: 2, arbitrary: anOddQuery(draft) },
    { weight: 3, arbitrary: oddHeaders(draft) },
    ...(draft.body ? [{ weight: 3, arbitrary: oddBytes(draft, draft.body) }] : []),
  );
}

/** Text in an address that is no encoding, or one of what stands for something there. */
const SEGMENTS = [
  '%',
  '%zz',
  '%00',
  '%2F',
  '%2e%2e',
  '..',
  '.',
  '%C0%AF',
  '%25',
  '%ED%A0%80',
  ';',
  '*',
  '~',
  '+',
  '%0d%0a',
];

function anOddPath<As extends Asker>(draft: Draft<As>): fc.Arbitrary<Draft<As>> {
  const segments = draft.path.split('/');
  const given = draft.operation.path.split('/').flatMap((each, at) => (each.startsWith('{') ? [at] : []));
  const at = given.length > 0 ? fc.constantFrom(...given) : fc.constant(segments.length);
  const odd = fc.oneof(fc.constantFrom(...SEGMENTS), oddText.map(encoded));
  return fc.tuple(at, odd).map(([place, text]) => {
    const changed = [...segments];
    changed[place] = text;
    return { ...draft, path: changed.join('/') };
  });
}

function anOddQuery<As extends Asker>(draft: Draft<As>): fc.Arbitrary<Draft<As>> {
  const { parameters } = draft.operation;
  const names = [
    'after',
    'surprise',
    '__proto__',
    ...parameters.flatMap((each) => (each.in === 'query' ? [each.name] : [])),
  ];
  const odd = fc.oneof(
    oddText.map(encoded),
    oddNumber.map(String),
    fc.constantFrom('%', '%zz', '%00', '&', '=', '#'.replace('#', '%23')),
  );
  const pair = fc.tuple(fc.constantFrom(...names), odd).map(([name, value]) => `${name}=${value}`);
  return fc.tuple(fc.array(pair, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([pairs, isBeside]) => ({
    ...draft,
    query: [...(isBeside && draft.query ? [draft.query] : []), ...pairs].join('&'),
  }));
}

const HEADERS = [
  'if-match',
  'idempotency-key',
  'staffetta-visit',
  'staffetta-assistance',
  'if-none-match',
  'traceparent',
  'content-type',
  'accept',
  'accept-language',
  'x-forwarded-for',
  'content-encoding',
] as const;

/** What looks like the right thing in each of them, and is not. */
const LOOK_ALIKES = [
  '"7", "8"',
  'W/"7"',
  '*',
  '"-1"',
  '"1e3"',
  '"00000000000000001"',
  '"é-é-é-é-é-é"',
  'c-anna',
  `Yy1hbm5h.${'A'.repeat(24)}`,
  `${'A'.repeat(86)}.${'A'.repeat(24)}`,
  `_w.${'A'.repeat(24)}`,
  '00-00000000000000000000000000000000-0000000000000000-00',
  'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  'application/json; charset=utf-16',
  'application/json;charset=UTF-8',
  'APPLICATION/JSON',
  'application/merge-patch+json',
  'application/problem+json',
  'text/plain',
  'text/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'gzip',
];

function oddHeaders<As extends Asker>(draft: Draft<As>): fc.Arbitrary<Draft<As>> {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...LOOK_ALIKES) },
    { weight: 1, arbitrary: oddText.map(inHeader) },
  );
  return fc
    .record({ name: fc.constantFrom(...HEADERS), value: fc.option(value, { freq: 4 }) })
    .map(({ name, value }) => {
      const others = draft.headers.filter(([each]) => each !== name);
      return { ...draft, headers: value === null ? others : [...others, [name, value] as const] };
    });
}

/** What may stand in a header at all (RFC 9110, section 5.5). */
const inHeader = (text: string): string =>
  text
    .replace(/[^\t\x20-\x7e\xa0-\xff]/g, '')
    .trim()
    .slice(0, 1_000);

const BOM = Buffer.of(0xef, 0xbb, 0xbf);
const MORE_THAN_ANY_DOOR_TAKES = 16 * 1024 + 1;

function oddBytes<As extends Asker>(draft: Draft<As>, body: Buffer): fc.Arbitrary<Draft<As>> {
  const text = body.toString();
  const made: fc.Arbitrary<Buffer | undefined> = fc.oneof(
    fc.constantFrom(
      Buffer.concat([BOM, body]),
      Buffer.from(text, 'utf16le'),
      Buffer.from(`${text}${text}`),
      Buffer.from(`${text},`),
      Buffer.from(`[${text}]`),
      Buffer.from(`  \n${text}\n  `),
      Buffer.from(text.replace(/"/g, "'")),
      Buffer.from(`${text}${' '.repeat(MORE_THAN_ANY_DOOR_TAKES)}`),
      Buffer.alloc(MORE_THAN_ANY_DOOR_TAKES * 4, 'x'),
      Buffer.from(`${'['.repeat(8_000)}${']'.repeat(8_000)}`),
      Buffer.from(''),
      Buffer.from('null'),
      Buffer.from('{"__proto__":{"polluted":true}}'),
      Buffer.from('{"constructor":{"prototype":{"polluted":true}}}'),
      Buffer.of(0xff, 0xfe, 0xfd),
      undefined,
    ),
    fc.nat({ max: Math.max(0, body.length - 1) }).map((length) => body.subarray(0, length)),
    fc
      .tuple(fc.nat({ max: Math.max(0, body.length - 1) }), fc.integer({ min: 0, max: 255 }))
      .map(([at, byte]) => Buffer.concat([body.subarray(0, at), Buffer.of(byte), body.subarray(at + 1)])),
    namedTwice(text),
  );
  return made.map((bytes) => ({ ...draft, body: bytes }));
}

/** The first of two of one name is no less odd than the last. */
function namedTwice(text: string): fc.Arbitrary<Buffer> {
  const name = /^\{"([^"]+)"/.exec(text)?.[1] ?? 'surprise';
  const twice = (odd: unknown, isFirst: boolean) => {
    const pair = `${JSON.stringify(name)}:${JSON.stringify(odd)}`;
    return isFirst ? text.replace(/^\{/, `{${pair},`) : text.replace(/\}$/, `,${pair}}`);
  };
  return fc.tuple(oddValue, fc.boolean()).map(([odd, isFirst]) => Buffer.from(twice(odd, isFirst)));
}

/** Half a surrogate pair has no encoding; it goes as U+FFFD. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());
