import { isLike } from './like.ts';
import type { Condition } from './statement.ts';

/** What a call says of itself, by the keys of IAM. */
export type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

const same = (said: string, wanted: string) => said === wanted;
const sameLetters = (said: string, wanted: string) => said.toLowerCase() === wanted.toLowerCase();
const like = (said: string, wanted: string) => isLike(said, wanted);

/** By operator: how one value is held against one that is wanted, and whether none may fit. */
const operators: Readonly<Record<string, { fits(said: string, wanted: string): boolean; none?: true }>> = {
  StringEquals: { fits: same },
  StringNotEquals: { fits: same, none: true },
  StringEqualsIgnoreCase: { fits: sameLetters },
  StringNotEqualsIgnoreCase: { fits: sameLetters, none: true },
  StringLike: { fits: like },
  StringNotLike: { fits: like, none: true },
  ArnEquals: { fits: like },
  ArnLike: { fits: like },
  ArnNotEquals: { fits: like, none: true },
  ArnNotLike: { fits: like, none: true },
  Bool: { fits: sameLetters },
  Null: { fits: same },
};

/** What the doors of this machine tell of a call; a condition on anything else could never hold. */
const keys = new Set([
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:RequestedRegion',
  'aws:SecureTransport',
  'aws:SourceAccount',
  'aws:SourceArn',
  'events:detail-type',
  'events:source',
  'iam:PassedToService',
  'kms:ViaService',
  's3:delimiter',
  's3:prefix',
  'ses:FromAddress',
  'ses:Recipients',
]);

export function isKnownCondition({ operator, key }: Pick<Condition, 'operator' | 'key'>): boolean {
  return partsOf(operator).name in operators && keys.has(key);
}

/**
 * Whether a condition holds for a call, by IAM's rules for keys that are missing and for keys with several values.
 *
 * Source: "IAM JSON policy elements: Condition operators" and "Multivalued context keys", IAM User Guide.
 */
export function holds({ operator, key, values }: Condition, context: Context): boolean {
  const { quantifier, name, ifExists } = partsOf(operator);
  const told = context[key];
  const said = told === undefined ? [] : typeof told === 'string' ? [told] : told;
  if (name === 'Null') return values.includes(String(said.length === 0));

  const { fits, none } = operators[name] ?? { fits: () => false };
  const one = (value: string) => values.some((wanted) => fits(value, wanted)) !== (none ?? false);
  if (quantifier === 'ForAllValues') return said.every(one);
  if (quantifier === 'ForAnyValue') return said.some(one);
  if (said.length === 0) return ifExists || none === true;
  return said.every(one);
}

function partsOf(operator: string) {
  const [, quantifier, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.+?)(IfExists)?$/.exec(operator) ?? [];
  return { quantifier, name, ifExists: ifExists !== undefined };
}
