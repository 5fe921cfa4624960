import type { Comparison, Condition } from '../condition.ts';
import type { FactName, Facts } from '../facts.ts';

/** What a condition came to, and the facts that made it so. `undefined`: nobody knows. */
export interface Verdict {
  readonly holds: boolean | undefined;
  readonly by: readonly FactName[];
}

/**
 * Whether a condition holds for a customer (Kleene's logic of three values: yes, no, nobody knows). An offer is made on
 * a yes alone. What decided is named: the first no of an `all`, the first yes of an `any`, else what is not known.
 */
export function isEligible(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition) return decidedBy(false, condition.all, facts);
  if ('any' in condition) return decidedBy(true, condition.any, facts);
  if ('not' in condition) {
    const { holds, by } = isEligible(condition.not, facts);
    return { holds: holds === undefined ? undefined : !holds, by };
  }
  return { holds: compare(condition, facts), by: [condition.fact] };
}

function decidedBy(deciding: boolean, conditions: readonly Condition[], facts: Facts): Verdict {
  const verdicts = conditions.map((one) => isEligible(one, facts));
  const decided = verdicts.find(({ holds }) => holds === deciding);
  if (decided) return decided;
  const unknown = verdicts.filter(({ holds }) => holds === undefined);
  if (unknown.length > 0) return { holds: undefined, by: unknown.flatMap(({ by }) => by) };
  return { holds: !deciding, by: verdicts.flatMap(({ by }) => by) };
}

function compare(comparison: Comparison, facts: Facts): boolean | undefined {
  const value = facts[comparison.fact];
  if (value === undefined) return undefined;
  if (typeof value === 'object') return compareAtLeast(comparison, value.over);
  if ('is' in comparison) return value === comparison.is;
  if ('in' in comparison) return comparison.in.includes(String(value));
  if (typeof value !== 'number') return undefined;
  return 'atLeast' in comparison ? value >= comparison.atLeast : value <= comparison.atMost;
}

/** Of a number that is so much or more, some comparisons can be decided all the same. */
function compareAtLeast(comparison: Comparison, over: number): boolean | undefined {
  if ('atLeast' in comparison) return over >= comparison.atLeast ? true : undefined;
  if ('atMost' in comparison) return over > comparison.atMost ? false : undefined;
  if ('is' in comparison && typeof comparison.is === 'number')
    return over > comparison.is ? false : undefined;
  return undefined;
}
