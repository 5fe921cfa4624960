import * as z from 'zod';
import { offerLimits } from './limits.ts';
import { Offer } from './offer.ts';
import { bankDayOf } from './validity.ts';

/** The offers in force and to come: of each its latest version. */
export const Catalogue = z
  .array(Offer)
  .max(offerLimits.catalogueOffersMax)
  .refine(
    (offers) => new Set(offers.map(({ offerId }) => offerId)).size === offers.length,
    'One offer stands in it twice.',
  );
export type Catalogue = readonly Offer[];

/**
 * The latest version of each offer, from wherever they were published. With a moment, one that has not begun by then
 * waits behind the version before it, so that it can be published early.
 */
export function latestOf(published: readonly Offer[], nowMs?: number): Offer[] {
  const latest = new Map<string, Offer>();
  const hasBegun = ({ validity }: Offer) => nowMs === undefined || validity.from <= bankDayOf(nowMs);
  for (const offer of published) {
    const known = latest.get(offer.offerId);
    const isLater =
      !known || (hasBegun(offer) === hasBegun(known) ? known.version < offer.version : hasBegun(offer));
    if (isLater) latest.set(offer.offerId, offer);
  }
  return [...latest.values()];
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
