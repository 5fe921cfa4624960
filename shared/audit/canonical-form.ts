/**
 * The one text of a value: the JSON Canonicalization Scheme (RFC 8785), for values of texts, booleans, safe integers,
 * lists and objects. Names are sorted by their UTF-16 code units; what is undefined is left out.
 */
export function canonicalForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalForm).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const told = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalForm(inner)}`);
    return `{${told.join(',')}}`;
  }
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) {
    return JSON.stringify(value);
  }
  throw new TypeError('Only texts, booleans, safe integers, lists and objects have a canonical form here.');
}
