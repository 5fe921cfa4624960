import { beforeAll, describe, expect, it } from 'vitest';
import { loadLotKey } from '../../shared/aws/secret-key.ts';
import { subscriptions } from '../../shared/contract/subscriptions.ts';
import { isHeldOut } from '../../shared/offer/choice/is-held-out.ts';
import { pseudonymOf, saltOf } from '../../shared/seal/pseudonym.ts';
import {
  aCustomerIn,
  anOfferFor,
  giveUp,
  offersTo,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /^(choose-offers|deliver-offer-web)$/);

const CUSTOMERS = 16;

describe('the lot by which chance holds customers out', () => {
  it('is drawn by a key of its own, so it is the same whatever becomes of the key that seals', async () => {
    const offer = await anOfferFor('lottery', { holdoutBasisPoints: 5_000 });
    const customers = await Promise.all(Array.from({ length: CUSTOMERS }, () => aCustomerIn('lottery')));
    for (const customer of customers) await giveUp(customer);

    await fanOut.carry();

    const lotKey = await loadLotKey();
    const heldOut = customers.map(({ customerId }) =>
      isHeldOut(offer, { pseudonym: pseudonymOf(lotKey, customerId), salt: saltOf(lotKey) }),
    );
    const gotNone = await Promise.all(
      customers.map(async ({ web }) => (await offersTo({ by: web })).length === 0),
    );
    expect(gotNone).toEqual(heldOut);
  });

  it('needs no key that seals, and nobody else has the key of the lots', () => {
    const grantsOf = (name: string) => subscriptions.find((each) => each.function === name)?.grants ?? [];
    const withLotKey = subscriptions.filter(({ grants }) => grants.includes('lot-key:read'));

    expect(grantsOf('choose-offers')).not.toContain('seal-key:read');
    expect(withLotKey.map((each) => each.function)).toEqual(['choose-offers']);
  });
});
