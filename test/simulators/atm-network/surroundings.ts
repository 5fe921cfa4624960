import type { BadLine } from './bad-line.ts';
import type { Agreed } from './life.ts';
import type { MachineBook } from './machine-book.ts';
import type { Tell, World } from './world.ts';

/** What everybody in a life has around them. */
export interface Surroundings {
  readonly world: World;
  readonly line: BadLine;
  readonly book: MachineBook;
  readonly agreed: Agreed;
  readonly tell: Tell;
  /** Whoever was not answered tries again after a minute: what a crash left half done is finished by then. */
  readonly aMinute: () => Promise<unknown>;
  /** Notes what a network can see to be wrong with the bank's answers. */
  readonly complain: (what: string) => void;
}

/** A network that is answered nothing so often, on a line without faults, has found an outage. */
export const TRIES_MAX = 5;
