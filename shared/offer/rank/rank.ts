import type { OfferChannel } from '../channel-forms.ts';
import type { Arms } from './arms.ts';
import { type Chance, chanceFrom } from './chance.ts';
import type { RankedBy } from './ranked-by.ts';
import { sampleBeta } from './sample-beta.ts';

/** An offer that could be made, with where it would go and what was learnt of it. */
export interface Candidate {
  readonly offerId: string;
  /** Of ten customers, how many marketing expects to say yes: 1 to 9. */
  readonly priority: number;
  readonly channels: readonly OfferChannel[];
  readonly arms: Arms | undefined;
}

/** How much of all choices is left to chance, so that an offer with a bad start is looked at again. */
export const EXPLORATION_SHARE = 0.05;

/** What marketing expects weighs as much as this many answers. */
const PRIOR_ANSWERS = 10;

/**
 * Which of some offers to make. Thompson sampling: of each a rate of acceptance is drawn from what is believed of it
 * (Beta), and the highest wins, so that what is little known is tried, and what is known to be good is made. A share of
 * choices is even between all. The same seed chooses the same.
 */
export function rank<Of extends Candidate>(
  candidates: readonly [Of, ...Of[]],
  seed: string,
): { best: Of; rankedBy: RankedBy } {
  const [first, ...others] = candidates;
  if (others.length === 0) return { best: first, rankedBy: 'alone' };
  const chance = chanceFrom(seed);
  if (chance() < EXPLORATION_SHARE) {
    return { best: candidates[Math.floor(chance() * candidates.length)] ?? first, rankedBy: 'explored' };
  }
  let best = first;
  let bestRate = sampleRate(first, chance);
  for (const other of others) {
    const rate = sampleRate(other, chance);
    if (rate > bestRate) [best, bestRate] = [other, rate];
  }
  return { best, rankedBy: 'learnt' };
}

/** An offer goes to all of its channels at once; each counts as much as customers answer on it. */
function sampleRate({ priority, channels, arms }: Candidate, chance: Chance): number {
  let weighted = 0;
  let weights = 0;
  for (const channel of channels) {
    const { accepted, declined } = arms?.byChannel[channel] ?? { accepted: 0, declined: 0 };
    const weight = 1 + accepted + declined;
    weighted += weight * sampleBeta(priority + accepted, PRIOR_ANSWERS - priority + declined, chance);
    weights += weight;
  }
  return weights === 0 ? 0 : weighted / weights;
}
