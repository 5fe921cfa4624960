import type { Chance } from '../../simulators/atm-network/chance.ts';

/**
 * What can happen to one attempt of a call to the outside.
 *
 * - `not-heard`: the other side never hears of it, and we get an error.
 * - `answer-lost`: it takes effect, and we get an error.
 * - `late`: we get a time-out; it takes effect after others went on.
 * - `throttled`: refused for now. Of a call that can be taken in part, the last part is not.
 * - `conflict`: another transaction has the item. Which the SDK tries none again.
 * - `crash-before`, `crash-after`, `crash-late`: the function is gone, and the call had no effect, or had it, or has it
 *   after others went on.
 * - `stall`: whoever waited for the function gives up; later it goes on from here, in a world that has moved.
 */
export const FAULTS = [
  'answer-lost',
  'not-heard',
  'late',
  'throttled',
  'conflict',
  'crash-before',
  'crash-after',
  'crash-late',
  'stall',
] as const;
export type Fault = (typeof FAULTS)[number];

/** One after the other, for the attempts of a piece of work; none where it has ended. */
export type Faults = readonly (Fault | undefined)[];

/** An effect whose answer is lost is what leaves most to be put right, so it is what happens most. */
const SHARES: readonly (readonly [Fault, number])[] = [
  ['answer-lost', 38],
  ['not-heard', 18],
  ['throttled', 12],
  ['late', 10],
  ['conflict', 6],
  ['crash-after', 5],
  ['crash-before', 4],
  ['crash-late', 4],
  ['stall', 3],
];
const ALL_SHARES = SHARES.reduce((sum, [, share]) => sum + share, 0);

/** Draws what the first attempts of a piece of work meet; those beyond meet nothing. */
export function drawFaults(chance: Chance, share: number, attempts: number): Faults {
  return Array.from({ length: attempts }, () => (chance.happens(share) ? drawFault(chance) : undefined));
}

function drawFault(chance: Chance): Fault {
  let drawn = chance.below(ALL_SHARES);
  for (const [fault, share] of SHARES) {
    if (drawn < share) return fault;
    drawn -= share;
  }
  return 'answer-lost';
}
