import { type Context, holds } from './condition.ts';
import { isLike } from './like.ts';
import type { Statement } from './statement.ts';

/** One thing that a call needs to be allowed. A call may need several: a transaction needs each of its parts. */
export interface Ask {
  /** `dynamodb:PutItem` */
  readonly action: string;
  readonly resource: string;
  readonly context?: Context;
}

export type Verdict =
  | { readonly is: 'allowed'; readonly by: Grounds }
  | { readonly is: 'denied' }
  | { readonly is: 'not granted' };

/** The patterns that allowed it: what a role was granted, and now used. */
export interface Grounds {
  readonly action: string;
  readonly resource: string;
}

/**
 * Judges by IAM's rules: a statement that denies wins over all, and without one that allows the answer is no.
 *
 * `isMeant` says of a resource's own policy whether a principal is the caller; a role's policies name none.
 */
export function judge(
  statements: readonly Statement[],
  ask: Ask,
  isMeant: (principal: string) => boolean = () => true,
): Verdict {
  let grounds: Grounds | undefined;
  for (const statement of statements) {
    if (statement.principals.length > 0 && !statement.principals.some(isMeant)) continue;
    const action = patternOf(statement.actions, statement.allActionsBut, ask.action, 'i');
    const resource = action && patternOf(statement.resources, statement.allResourcesBut, ask.resource);
    if (!action || !resource) continue;
    if (!statement.conditions.every((condition) => holds(condition, ask.context ?? {}))) continue;
    if (!statement.allows) return { is: 'denied' };
    grounds ??= { action, resource };
  }
  return grounds ? { is: 'allowed', by: grounds } : { is: 'not granted' };
}

function patternOf(
  patterns: readonly string[],
  allBut: boolean,
  text: string,
  flags = '',
): string | undefined {
  const found = patterns.find((pattern) => isLike(text, pattern, flags));
  if (!allBut) return found;
  return found === undefined ? `all but ${patterns.join(', ')}` : undefined;
}

/** In the words of AWS, which name the caller, the deed, the thing, and why not. */
export function refusalInWords(
  principalArn: string,
  { action, resource }: Ask,
  verdict: Verdict['is'],
): string {
  const why =
    verdict === 'denied'
      ? 'with an explicit deny in a policy'
      : `because no identity-based policy allows the ${action} action`;
  return `User: ${principalArn} is not authorized to perform: ${action} on resource: ${resource} ${why}`;
}
