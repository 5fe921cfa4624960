import { Sentence } from '../sentence.ts';
import { operators } from './comparison.ts';
import type { Pattern } from './pattern.ts';

/**
 * An event pattern as a template has it, if EventBridge would take it. What it refuses when a rule is made is refused
 * here when the template is loaded, `of` whichever resource.
 *
 * Source: "Event pattern syntax" and "Comparison operators for use in event patterns", Amazon EventBridge User Guide.
 */
export function readPattern(pattern: unknown, of: string): Pattern {
  const fault = isObject(pattern) ? faultIn(pattern, '') : 'it must be an object';
  if (fault) throw new Sentence(`${of} has an event pattern that EventBridge does not take: ${fault}.`);
  return pattern as Pattern;
}

function faultIn(pattern: object, path: string): string | undefined {
  return Object.entries(pattern)
    .map(([field, wanted]) => faultOf(wanted, field, path))
    .find((fault) => fault !== undefined);
}

function faultOf(wanted: unknown, field: string, path: string): string | undefined {
  const at = path === '' ? field : `${path}.${field}`;
  if (field === '$or' && Array.isArray(wanted)) {
    return wanted
      .map((one) => (isObject(one) ? faultIn(one, path) : `"${at}" must be a list of objects`))
      .find((fault) => fault !== undefined);
  }
  if (Array.isArray(wanted)) {
    if (wanted.length === 0) return `"${at}" is empty`;
    return wanted.map((one) => faultOfAlternative(one, at)).find((fault) => fault !== undefined);
  }
  if (!isObject(wanted)) return `"${at}" must be an object or a list`;
  return Object.keys(wanted).length === 0 ? `"${at}" is empty` : faultIn(wanted, at);
}

function faultOfAlternative(one: unknown, at: string): string | undefined {
  if (Array.isArray(one)) return `"${at}" has a list in its list`;
  if (!isObject(one)) return undefined;
  const [operator = '', ...others] = Object.keys(one);
  return others.length === 0 && operators.has(operator)
    ? undefined
    : `"${at}" has "${Object.keys(one).join(', ')}" in the place of one comparison`;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
