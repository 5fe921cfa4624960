import type { Relation } from './relation.ts';
import { factsOnce } from './relations/facts-once.ts';

/** Every view over the facts, each after those that it reads. */
export const relations: readonly Relation[] = [factsOnce];
