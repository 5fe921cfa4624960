import { offerLimits } from '../limits.ts';
import type { Book, Placement, PlacementState } from './book.ts';

const standingStates: readonly PlacementState[] = ['chosen', 'seen', 'saved'];

/** Given, and waiting for an answer. */
export const isStanding = ({ state }: Pick<Placement, 'state'>): boolean => standingStates.includes(state);

/** Whether it stood for so long without an answer that it does no more. Its lines in the inboxes are gone as well. */
export const hasLapsed = ({ chosenAtMs }: Pick<Placement, 'chosenAtMs'>, nowMs: number): boolean =>
  nowMs - chosenAtMs >= offerLimits.placementLivesMs;

/** What a customer is shown, the one chosen last first. */
export const standingIn = ({ placements }: Book, nowMs: number): Placement[] =>
  placements.filter((placement) => isStanding(placement) && !hasLapsed(placement, nowMs)).reverse();

/** The last placement of an offer, whatever became of it. */
export const placementOf = ({ placements }: Book, offerId: string): Placement | undefined =>
  placements.findLast((placement) => placement.offerId === offerId);
