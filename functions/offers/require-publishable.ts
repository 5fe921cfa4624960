import { isPublished, readKeptOffers } from '../../shared/aws/offers/catalogue.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { publicationFaults } from '../../shared/offer/publication-faults.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/** Refuses an offer that is good in itself and cannot be published under this name, beside what was published before. */
export async function requirePublishable(
  { offerId }: Pick<Offer, 'offerId'>,
  offer: Offer,
  nowMs: number,
): Promise<void> {
  if (offer.offerId !== offerId) {
    throw new Refusal('offer-invalid', 'The path names another offer than the body.');
  }
  if (await isPublished(offer)) return;
  const faults = publicationFaults(offer, await readKeptOffers(nowMs, { freshMs: 0 }), nowMs);
  if (faults.length === 0) return;
  const issues = faults.map(({ at, says }) => ({ at: ['body', ...at].join('.'), says }));
  throw new Refusal('offer-invalid', faults.map(({ says }) => says).join(' '), { issues });
}
