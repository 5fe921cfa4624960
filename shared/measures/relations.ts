import type { Relation } from './relation.ts';
import { asOf } from './relations/as-of.ts';
import { assistances } from './relations/assistances.ts';
import { assisted } from './relations/assisted.ts';
import { begun } from './relations/begun.ts';
import { cashLegs } from './relations/cash-legs.ts';
import { claims } from './relations/claims.ts';
import { factsOnce } from './relations/facts-once.ts';
import { handOvers } from './relations/hand-overs.ts';
import { moves } from './relations/moves.ts';
import { offerEvents } from './relations/offer-events.ts';
import { offerTrials } from './relations/offer-trials.ts';
import { offersWithheld } from './relations/offers-withheld.ts';
import { placements } from './relations/placements.ts';
import { reminders } from './relations/reminders.ts';
import { resumptions } from './relations/resumptions.ts';
import { stepVisits } from './relations/step-visits.ts';
import { steps } from './relations/steps.ts';
import { transactions } from './relations/transactions.ts';
import { untold } from './relations/untold.ts';

/** Every view over the facts, each after those that it reads. */
export const relations: readonly Relation[] = [
  factsOnce,
  asOf,
  steps,
  begun,
  moves,
  resumptions,
  handOvers,
  stepVisits,
  transactions,
  untold,
  assistances,
  assisted,
  cashLegs,
  claims,
  placements,
  offersWithheld,
  offerEvents,
  offerTrials,
  reminders,
];
