import { leftOf } from '../../shared/aws/offers/quota.ts';
import { aCustomerIn, anOfferFor, giveUp } from './an-offer-in-force.ts';
import type { useFanOut } from './bank-fan-out.ts';
import { call } from './call.ts';
import type { Customer } from './customer-of-the-bank.ts';

/** Offers of which there are only so many, and customers to whom they have come. */
export function limitedOffers(fanOut: Pick<ReturnType<typeof useFanOut>, 'carry'>) {
  async function aFew(
    segment: string,
    total: number,
    customersCount: number,
    overrides: Record<string, unknown> = {},
  ) {
    const offer = await anOfferFor(segment, { quota: { total }, ...overrides });
    const customers: Customer[] = [];
    for (let each = 0; each < customersCount; each += 1) {
      const customer = await aCustomerIn(segment, ['personalised-offers']);
      await giveUp(customer);
      customers.push(customer);
    }
    await fanOut.carry();
    return { offer, customers, left: () => leftOf(offer.offerId, total) };
  }

  const oneOf = async (segment: string, total = 3, overrides: Record<string, unknown> = {}) => {
    const { customers, ...few } = await aFew(segment, total, 1, overrides);
    return { ...few, customer: customers[0] as Customer };
  };

  return { aFew, oneOf };
}

/** What is open in a customer's session. */
export const openIn = async ({ web }: Customer) =>
  (await call('read-session', { by: web })).body.transactions;
