import type { Knock } from './knock.ts';

/** A request with one thing in it replaced, and which. */
export interface Altered {
  readonly at: string;
  readonly request: Knock;
}

/** The request with `text` in the place of each thing in it, one after the other, and once as a name. */
export function withInsteadOfEach(right: Knock, text: string): Altered[] {
  const { path = {}, query, body, headers } = right;
  const asked = new URLSearchParams(query);
  return [
    ...Object.keys(path).map((name) => ({
      at: `path.${name}`,
      request: { ...right, path: { ...path, [name]: text } },
    })),
    ...[...asked.keys(), 'after', text].map((name) => {
      const changed = new URLSearchParams(asked);
      changed.set(name, name === text ? 'surprise' : text);
      return { at: `query.${name}`, request: { ...right, query: `?${changed}` } };
    }),
    ...(headers?.['idempotency-key']
      ? [{ at: 'key', request: { ...right, headers: { ...headers, 'idempotency-key': `"${text}"` } } }]
      : []),
    ...(body ? insteadOfEachIn(JSON.parse(body), text) : []).map(({ at, value }) => ({
      at: `body${at}`,
      request: { ...right, body: JSON.stringify(value) },
    })),
  ];
}

/** The value with `text` in the place of each value in it, in whatever it is nested, and in that of a name. */
function insteadOfEachIn(value: unknown, text: string): { at: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ at: '', value: text }];
  const within = Object.entries(value).flatMap(([name, each]) =>
    insteadOfEachIn(each, text).map(({ at, value: instead }) => ({
      at: `.${name}${at}`,
      value: Array.isArray(value) ? value.with(Number(name), instead) : { ...value, [name]: instead },
    })),
  );
  if (Array.isArray(value)) return within;
  const digits = Number(text);
  return [
    ...within,
    { at: '.(surprise)', value: { ...value, surprise: { deep: [text] } } },
    { at: '.(name)', value: { ...value, [text]: 1 } },
    ...(Number.isSafeInteger(digits) ? [{ at: '.(number)', value: { ...value, surprise: digits } }] : []),
  ];
}
