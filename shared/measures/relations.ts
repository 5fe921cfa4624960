import type { Relation } from './relation.ts';
import { asOf } from './relations/as-of.ts';
import { factsOnce } from './relations/facts-once.ts';
import { transactions } from './relations/transactions.ts';

/** Every view over the facts, each after those that it reads. */
export const relations: readonly Relation[] = [factsOnce, asOf, transactions];
