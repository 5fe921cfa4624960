import * as z from 'zod';
import type { KeptOffer } from './kept-offer.ts';
import { offerLimits } from './limits.ts';
import { Offer } from './offer.ts';
import { bankDayOf, isOver, type Validity } from './validity.ts';

/** The offers in force and to come, as they are to be published: of each its latest version. */
export const Catalogue = z
  .array(Offer)
  .max(offerLimits.catalogueOffersMax)
  .refine(
    (offers) => new Set(offers.map(({ offerId }) => offerId)).size === offers.length,
    'One offer stands in it twice.',
  );
export type Catalogue = readonly Offer[];

interface Version {
  readonly offerId: string;
  readonly version: number;
  readonly validity?: Validity;
}

/**
 * The latest version of each offer, from wherever they were published. With a moment, one that has not begun by then
 * waits behind the version before it, so that it can be published early.
 */
export function latestOf<One extends Version>(published: readonly One[], nowMs?: number): One[] {
  const latest = new Map<string, One>();
  const hasBegun = ({ validity }: One) =>
    nowMs === undefined || validity === undefined || validity.from <= bankDayOf(nowMs);
  for (const offer of published) {
    const known = latest.get(offer.offerId);
    const isLater =
      !known || (hasBegun(offer) === hasBegun(known) ? known.version < offer.version : hasBegun(offer));
    if (isLater) latest.set(offer.offerId, offer);
  }
  return [...latest.values()];
}

/** What is to be had of everything that was published. */
export interface Shelf {
  /** Of each offer its latest version, also of those that are over. */
  readonly offers: Catalogue;
  /** Offers whose latest version cannot be read: none of them is made, and none is taken from who has it. */
  readonly unread: readonly string[];
  /** What cannot be read of what is in force or to come, by name: somebody must publish it anew. */
  readonly faults: readonly string[];
}

/** What is to be had at a moment. One version that cannot be read hides those before it, for it may have ended them. */
export function shelfOf(kept: readonly KeptOffer[], nowMs: number): Shelf {
  const latest = latestOf(kept, nowMs);
  const standing = latest.filter(({ validity }) => validity === undefined || !isOver(validity, nowMs));
  const unread = standing.filter(({ offer }) => offer === undefined);
  return {
    offers: latest.flatMap(({ offer }) => offer ?? []),
    unread: unread.map(({ offerId }) => offerId),
    faults: [
      ...unread.map(({ offerId, version }) => `${offerId} ${version}`),
      ...standing.flatMap(({ offerId, version, lost }) =>
        lost.map((channel) => `${offerId} ${version} on ${channel}`),
      ),
    ],
  };
}

/** What is in force or to come: what is over has no place in the catalogue. */
export const inForce = (offers: Catalogue, nowMs: number): Offer[] =>
  offers.filter(({ validity }) => !isOver(validity, nowMs));

/** Whether one more version may be published: an offer that ends, or that is there already, needs no further place. */
export function hasRoomFor(kept: readonly KeptOffer[], one: Offer, nowMs: number): boolean {
  const placesOf = (versions: readonly Version[]) =>
    latestOf(versions).filter(({ validity }) => !validity || !isOver(validity, nowMs)).length;
  const needed = placesOf([...kept, one]);
  return needed <= offerLimits.catalogueOffersMax || needed <= placesOf(kept);
}

/**
 * What keeps a catalogue from being published, in words with the place; nothing if it is good. `candidates` is whatever
 * was written: files, or what marketing's tool sent.
 */
export function checkCatalogue(candidates: readonly unknown[]): string[] {
  const result = Catalogue.safeParse(candidates);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => {
    const [at, ...within] = path;
    return [nameOf(candidates, at), ...within.map(String), message].join(': ');
  });
}

function nameOf(candidates: readonly unknown[], at: PropertyKey | undefined): string {
  const candidate = typeof at === 'number' ? candidates[at] : undefined;
  const named = z.object({ offerId: z.string() }).safeParse(candidate);
  return named.success ? named.data.offerId : `offer ${String(at ?? '')}`.trim();
}
