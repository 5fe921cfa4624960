import { hashOf } from '../hash.ts';
import type { Offer } from '../offer.ts';

const BASIS_POINTS = 10_000;

/**
 * Whether a customer is among those who never get an offer, so that its effect can be told. Sticky: the same on every
 * channel, for every version and for ever. Where the share grows some are added, and none leaves.
 *
 * The salt is the bank's. With another one, others are held out.
 */
export const isHeldOut = (
  { offerId, holdoutBasisPoints }: Pick<Offer, 'offerId' | 'holdoutBasisPoints'>,
  { pseudonym, salt }: { pseudonym: string; salt: string },
): boolean => hashOf('holdout', salt, offerId, pseudonym) % BASIS_POINTS < holdoutBasisPoints;
