import { Arms, EVERYBODY, learn, newArms, type OfferOutcome } from '../../offer/rank/arms.ts';
import { amendItem, type KeptState, loadItem } from '../amend-item.ts';

/** What was learnt of an offer with one segment: an item for each, so that no two segments meet. */
const armsOf = (offerId: string, segment: string): KeptState<Arms> => ({
  key: { pk: `offer-arms#${offerId}`, sk: segment },
  schema: Arms,
  empty: () => newArms(offerId, segment),
});

/** Of each of these offers, what was learnt with this segment. */
export async function loadArms(
  offerIds: readonly string[],
  segment: string = EVERYBODY,
): Promise<Record<string, Arms>> {
  const loaded = await Promise.all(offerIds.map((offerId) => loadItem(armsOf(offerId, segment))));
  return Object.fromEntries(loaded.map(({ state }) => [state.offerId, state]));
}

/** Learns from one answer, once however often its event comes. */
export async function learnFrom(
  { offerId, segment }: { readonly offerId: string; readonly segment: string },
  outcome: OfferOutcome,
): Promise<void> {
  await amendItem(armsOf(offerId, segment), (arms) => ({ state: learn(arms, outcome) }));
}
