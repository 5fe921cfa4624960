import type { Book, Placement, PlacementState } from './book.ts';

const standingStates: readonly PlacementState[] = ['chosen', 'seen', 'saved'];

/** Given, and waiting for an answer. */
export const isStanding = ({ state }: Pick<Placement, 'state'>): boolean => standingStates.includes(state);

/** What a customer is shown, the one chosen last first. */
export const standingIn = ({ placements }: Book): Placement[] => placements.filter(isStanding).reverse();

/** The last placement of an offer, whatever became of it. */
export const placementOf = ({ placements }: Book, offerId: string): Placement | undefined =>
  placements.findLast((placement) => placement.offerId === offerId);
