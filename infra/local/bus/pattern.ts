import { compares } from './comparison.ts';

/** An event pattern, as `readPattern` has found it to be: an object whose leaves are lists of what may match. */
export type Pattern = Readonly<Record<string, unknown>>;

/**
 * Says whether an event fits a pattern of EventBridge: every field that the pattern names must fit, and one of
 * a field's alternatives is enough. Of a list one item must fit; lists within lists are one list.
 *
 * Source: "Comparison operators for use in event patterns" and "Arrays in event patterns", Amazon EventBridge User
 * Guide; of lists of objects, "JSON Array Matching" of Event Ruler, by which EventBridge matches.
 */
export const matches = (pattern: Pattern, event: unknown): boolean => fitOf(pattern, event) !== 'none';

/** By something that is there, by nothing that should not be there, or not at all. */
type Fit = 'present' | 'absent' | 'none';

function fitOf(pattern: Pattern, event: unknown): Fit {
  return together(Object.entries(pattern).map(([field, wanted]) => fitOfField(field, wanted, event)));
}

function fitOfField(field: string, wanted: unknown, event: unknown): Fit {
  if (field === '$or' && Array.isArray(wanted)) {
    return best(wanted.map((alternative) => fitOf(alternative as Pattern, event)));
  }
  const value = fieldOf(event, field);
  if (Array.isArray(wanted)) return best(wanted.map((one) => fitOfLeaf(one, leavesIn(value))));
  const nested = wanted as Pattern;
  return Array.isArray(value) ? fitInList(nested, value) : fitOf(nested, value);
}

/** One object of a list must have all that should be there; what should not be there alone, none of them may have. */
function fitInList(nested: Pattern, list: readonly unknown[]): Fit {
  const fits = itemsOf(list)
    .filter((item) => typeof item === 'object' && item !== null)
    .map((item) => fitOf(nested, item));
  if (fits.includes('present')) return 'present';
  return fits.length === 0 ? fitOf(nested, undefined) : together(fits);
}

function together(fits: readonly Fit[]): Fit {
  if (fits.includes('none')) return 'none';
  return fits.includes('present') ? 'present' : 'absent';
}

function best(fits: readonly Fit[]): Fit {
  if (fits.includes('present')) return 'present';
  return fits.includes('absent') ? 'absent' : 'none';
}

function fieldOf(event: unknown, field: string): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined;
  return Object.hasOwn(event, field) ? (event as Record<string, unknown>)[field] : undefined;
}

/** Comparisons look at leaves alone: at an object, or at an empty list, they find nothing. */
const leavesIn = (value: unknown): readonly unknown[] =>
  itemsOf(value).filter((item) => item !== undefined && (typeof item !== 'object' || item === null));

const itemsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];

function fitOfLeaf(wanted: unknown, leaves: readonly unknown[]): Fit {
  if (typeof wanted !== 'object' || wanted === null) return leaves.includes(wanted) ? 'present' : 'none';
  const [operator = '', operand] = Object.entries(wanted)[0] ?? [];
  if (operator === 'exists' && operand === false) return leaves.length === 0 ? 'absent' : 'none';
  if (operator === 'exists') return leaves.length > 0 ? 'present' : 'none';
  return leaves.some((leaf) => compares(operator, operand, leaf)) ? 'present' : 'none';
}
