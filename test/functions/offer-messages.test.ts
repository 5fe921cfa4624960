import { beforeAll, expect, it } from 'vitest';
import {
  aCustomerIn,
  anOfferFor,
  giveUp,
  offersTo,
  publish,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { aCountedDeposit } from '../support/customer-walks.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const post = usePost();
const fanOut = useFanOut(useBus(), /offer/);

const sending = ['deliver-offer-email', 'deliver-offer-push'];

/** A customer for whom an offer was chosen, whose messages are still in their queues. */
async function withMessagesToCome(segment: string) {
  const offer = await anOfferFor(segment);
  const customer = await aCustomerIn(segment);
  await giveUp(customer);
  await fanOut.carry({ leaving: sending });
  const { customerId } = customer;
  const sent = () => post.gotBy(customerId).filter(({ link }) => link?.includes(offer.offerId));
  return { offer, customer, sent };
}

it('messages are not sent while the customer’s cash comes first; the offer waits where they look by themselves', async () => {
  const { customer, sent } = await withMessagesToCome('patient');
  await aCountedDeposit(customer);

  await fanOut.carry();

  expect(sent()).toEqual([]);
});

it('messages say what every channel shows when they are sent, and what changed is named there', async () => {
  const { offer, customer, sent } = await withMessagesToCome('latest');
  const price = { form: 'yearly-rate', basisPoints: 590 };
  (await publish({ ...offer, version: 2, price, terms: { ...offer.terms, version: '2026-12' } } as never))
    .body;

  await fanOut.carry();

  const shown = await offersTo({ by: customer.web });
  expect(shown).toMatchObject([{ price, termsVersion: '2026-12' }]);
  expect(shown[0]?.changed.map(({ what }) => what)).toEqual(['price', 'terms']);
  expect(sent().map(({ text }) => /2026-1[12]/.exec(text)?.[0])).toEqual(['2026-12', '2026-12']);
});
