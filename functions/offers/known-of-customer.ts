import { segmentOf } from '../../shared/aws/directory/segments.ts';
import { loadArms } from '../../shared/aws/offers/learnt-arms.ts';
import { leftOfEach } from '../../shared/aws/offers/quota.ts';
import { loadLotKey } from '../../shared/aws/secret-key.ts';
import type { Catalogue } from '../../shared/offer/catalogue.ts';
import type { Occasion } from '../../shared/offer/choice/choose-offers.ts';
import { type HeardEvent, triggerFor } from '../../shared/offer/trigger.ts';
import { pseudonymOf, saltOf } from '../../shared/seal/pseudonym.ts';

/** What a choice goes by beside session, book and catalogue. */
export type Known = Pick<Occasion, 'segment' | 'arms' | 'left' | 'pseudonym' | 'salt'>;

/** Of a customer who has not agreed, and wherever no offer is called for. */
export const nothingKnown: Known = { arms: {}, left: {}, pseudonym: '', salt: '' };

/** Reads it of the offers that an event calls for, and of no other. */
export async function knownOf(
  customerId: string,
  { catalogue, event }: { readonly catalogue: Catalogue; readonly event: HeardEvent },
): Promise<Known> {
  const called = catalogue.filter(({ triggers }) => triggerFor(triggers, event));
  if (called.length === 0) return nothingKnown;
  const [segment, lotKey, left] = await Promise.all([
    segmentOf(customerId),
    loadLotKey(),
    leftOfEach(called),
  ]);
  const arms = await loadArms(
    called.map(({ offerId }) => offerId),
    segment,
  );
  return { segment, arms, left, pseudonym: pseudonymOf(lotKey, customerId), salt: saltOf(lotKey) };
}
