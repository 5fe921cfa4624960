import { randomBytes } from 'node:crypto';
import { Sentence } from '../sentence.ts';

/** What the expressions of a prefix may ask for. */
export interface PrefixFacts {
  readonly atMs: number;
  readonly partition?: Readonly<Record<string, string>>;
  readonly errorType?: string;
}

export type ObjectPrefix = (facts: PrefixFacts) => string;

const EXPRESSION = /!\{([^}]*)\}/g;
const RANDOM_BYTES = 8;

/**
 * Reads the prefix of what a delivery stream writes: `facts/day=!{partitionKeyFromQuery:day}/`.
 *
 * Throws a sentence for an expression that Firehose would refuse, or that is not run here.
 */
export function readObjectPrefix(
  text: string,
  may: { readonly keys?: readonly string[]; readonly errorType?: boolean },
): ObjectPrefix {
  for (const [whole, inside = ''] of text.matchAll(EXPRESSION)) {
    const [namespace, value = ''] = parted(inside);
    const known =
      (namespace === 'timestamp' && /^([yMdHms]|'[^']*'|[^A-Za-z'])+$/.test(value)) ||
      (namespace === 'partitionKeyFromQuery' && may.keys?.includes(value)) ||
      inside === 'firehose:random-string' ||
      (inside === 'firehose:error-output-type' && may.errorType);
    if (!known) {
      throw new Sentence(
        `The prefix ${text} of a delivery stream asks for ${whole}, which nothing answers there: see ` +
          'infra/local/deliveries/object-prefix.ts for what does.',
      );
    }
  }
  // Firehose dates what has no expression of its own.
  const whole = text.includes('!{') ? text : `${text}!{timestamp:yyyy/MM/dd/HH/}`;
  return (facts) => whole.replace(EXPRESSION, (_, inside: string) => expressed(inside, facts));
}

function expressed(inside: string, { atMs, partition = {}, errorType = '' }: PrefixFacts): string {
  const [namespace, value = ''] = parted(inside);
  if (namespace === 'timestamp') return timeText(value, atMs);
  if (namespace === 'partitionKeyFromQuery') return partition[value] ?? '';
  return value === 'error-output-type' ? errorType : randomBytes(RANDOM_BYTES).toString('hex');
}

const parted = (inside: string) => [
  inside.slice(0, inside.indexOf(':')),
  inside.slice(inside.indexOf(':') + 1),
];

/** UTC, by the letters of Java's formats that are digits. */
function timeText(format: string, atMs: number): string {
  const iso = new Date(atMs).toISOString();
  const digits: Readonly<Record<string, string>> = {
    yyyy: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    dd: iso.slice(8, 10),
    HH: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (run, quoted?: string) => quoted ?? digits[run] ?? run);
}
