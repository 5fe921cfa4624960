import { Refusal } from '../../shared/refusal/refusal.ts';

/** Deeper than any form. DynamoDB itself keeps 32 levels, of which the session's own take some. */
const LEVELS_MAX = 8;

/** What is nearer to zero than this, DynamoDB may refuse to keep. */
const NUMBER_MIN = 1e-100;

/** Names by which JavaScript knows an object's origin: nobody's form has them, and much code trips over them. */
const NAMES_REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor']);

/**
 * Refuses what JSON can say and nobody can keep: text that is no Unicode, and numbers beyond what a double counts
 * exactly (I-JSON, RFC 7493, sections 2.1 and 2.2), values nested without end, and names that mislead.
 *
 * Most bodies would not fit their schemas either; a draft may be anything, and is stored as it is.
 */
export function requireKeepable(value: unknown, level = 0): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw refused('A text in it is not Unicode.');
  if (typeof value === 'number' && !isKeepable(value)) throw refused('A number in it is too large or small.');
  if (typeof value !== 'object' || value === null) return;
  if (level >= LEVELS_MAX) throw refused(`It is nested deeper than ${LEVELS_MAX} levels.`);
  for (const [name, within] of Object.entries(value)) {
    if (NAMES_REFUSED.has(name) || !name.isWellFormed()) throw refused('A name in it cannot be used.');
    requireKeepable(within, level + 1);
  }
}

function isKeepable(number: number): boolean {
  const size = Math.abs(number);
  return size === 0 || (size >= NUMBER_MIN && size <= Number.MAX_SAFE_INTEGER);
}

const refused = (why: string): Refusal => new Refusal('request-invalid', `The body cannot be kept. ${why}`);
