import type { Offer } from '../offer.ts';
import { isOver, isValidAt } from '../validity.ts';
import type { Placement } from './book.ts';
import { hasLapsed } from './standing.ts';

/** The versions of an offer between which a placement stands. */
export interface Versions {
  /** The one that the customer was given, saved or accepted, if it can be read. */
  readonly placed?: Offer | undefined;
  /** The latest, if there still is one, and if it can be read. */
  readonly current?: Offer | undefined;
}

/**
 * Which version a customer is shown, told and may accept: on every channel the one that they were given, whatever was
 * published since, so that a screen says what the e-mail said. What they saved they come back to as it is now, and are
 * told what changed. Where what they were given cannot be read any more, it is the latest on every channel.
 */
export function offeredVersion(
  { state, offerVersion }: Pick<Placement, 'state' | 'offerVersion'>,
  { placed, current }: Versions,
): Offer | undefined {
  const given = [placed, current].find((offer) => offer?.version === offerVersion);
  return state === 'saved' ? (current ?? given) : (given ?? current);
}

/** Whether it is still to be had: it is valid, has not lapsed, and no later version has ended it or took it out of the catalogue. */
export function isToBeHad(placement: Placement, versions: Versions, nowMs: number): boolean {
  const offered = offeredVersion(placement, versions);
  const { current } = versions;
  return (
    offered !== undefined &&
    !hasLapsed(placement, nowMs) &&
    isValidAt(offered.validity, nowMs) &&
    current !== undefined &&
    !isOver(current.validity, nowMs)
  );
}
