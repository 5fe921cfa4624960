import * as z from 'zod';
import { FactName } from './facts.ts';
import { offerLimits } from './limits.ts';

const Text = z.string().min(1).max(40);
const Size = z.int().min(0).max(1_000_000);

/** One comparison of one fact. */
const Comparison = z.union([
  z.strictObject({ fact: FactName, is: z.union([Text, z.boolean(), Size]) }),
  z.strictObject({ fact: FactName, in: z.array(Text).min(1).max(10) }),
  z.strictObject({ fact: FactName, atLeast: Size }),
  z.strictObject({ fact: FactName, atMost: Size }),
]);
export type Comparison = z.infer<typeof Comparison>;

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | z.infer<typeof Comparison>;

/** Who an offer is for, as data. Closed: there is nothing to run, and everything in it can be explained. */
export const Condition: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      z.strictObject({ all: z.array(Condition).max(offerLimits.conditionLeavesMax) }),
      z.strictObject({ any: z.array(Condition).min(1).max(offerLimits.conditionLeavesMax) }),
      z.strictObject({ not: Condition }),
      Comparison,
    ]),
  )
  .meta({ id: 'OfferCondition' });

/** The comparisons of a condition, and how deep they lie. */
export function comparisonsIn(condition: Condition, depth = 1): { comparison: Comparison; depth: number }[] {
  if ('all' in condition) return condition.all.flatMap((one) => comparisonsIn(one, depth + 1));
  if ('any' in condition) return condition.any.flatMap((one) => comparisonsIn(one, depth + 1));
  if ('not' in condition) return comparisonsIn(condition.not, depth + 1);
  return [{ comparison: condition, depth }];
}
