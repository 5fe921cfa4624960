import { beforeAll, describe, expect, it } from 'vitest';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import {
  aCustomerIn,
  accept,
  anOfferFor,
  giveUp,
  publish,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { products, useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { answered } from '../support/customer-walks.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /offer/);

const terms = {
  version: 'OFFER-1',
  url: { en: 'https://bank.example/terms', it: 'https://bank.example/it/terms' },
  summary: { en: 'A loan at a fixed rate.', it: 'Un prestito a tasso fisso.' },
};

const upToTheTerms = {
  loan: { purpose: 'car', amountMinor: 500_000, months: 24 },
  household: { adults: 2, children: 0, housing: 'owned' },
  employment: { contract: 'permanent', occupation: 'Baker', sinceYear: 2012 },
  income: { netMonthlyMinor: 260_000 },
  expenses: { housingMinor: 30_000, otherLoansMinor: 0 },
};

/** A customer who accepted a loan at 1.90 %, where everybody else pays 6.90 %, and has come to its terms. */
async function whoAccepted(segment: string) {
  const offer = await anOfferFor(segment, { price: { form: 'yearly-rate', basisPoints: 190 }, terms });
  const customer = await aCustomerIn(segment);
  await giveUp(customer);
  await fanOut.carry();
  const { body } = await accept({ by: customer.web }, offer);
  const transactionId = body.transaction?.id ?? '';
  for (const [step, answer] of Object.entries(upToTheTerms)) {
    await answered(customer.web, transactionId, step, answer);
  }
  return { customer, offer, transactionId };
}

const agreed = ({ web }: Customer, transactionId: string) =>
  answered(web, transactionId, 'terms', { agreed: true });

const factsOf = async ({ customerId }: Customer) =>
  (await loadSession(customerId)).session.transactions.map(({ facts }) => facts);

describe('an offer that was accepted', () => {
  it('is what the customer sees, agrees to and signs, whatever the product costs', async () => {
    const { customer, transactionId } = await whoAccepted('pinned');

    const view = await agreed(customer, transactionId);
    const onThePhone = await call('take-over', { by: customer.phone, path: { transactionId } });

    expect(await factsOf(customer)).toEqual([
      { 'price:personal-loan': 190, 'terms:personal-loan': 'OFFER-1' },
    ]);
    for (const each of [view, onThePhone.body]) {
      expect(each.offer).toEqual({
        offerId: 'for-pinned',
        version: 1,
        price: '1.90% a year',
        termsVersion: 'OFFER-1',
      });
    }
    expect(onThePhone.body.step?.terms?.payee).toBe('loan: terms OFFER-1, rate 190 bp');
  });

  it('holds to the end, though the product and the offer change meanwhile', async () => {
    const { customer, offer, transactionId } = await whoAccepted('held-to');
    await agreed(customer, transactionId);
    const [loan] = products.filter(({ productId }) => productId === 'personal-loan');
    await publishProduct({ ...loan, productId: 'personal-loan', price: 900, termsVersion: '2027-01' });
    const dearer = { ...offer, version: 2, price: { form: 'yearly-rate', basisPoints: 290 } };
    expect((await publish(dearer)).status).toBe(200);

    const { body } = await call('take-over', { by: customer.phone, path: { transactionId } });

    expect(body.changedSince).toEqual([]);
    expect(await factsOf(customer)).toEqual([
      { 'price:personal-loan': 190, 'terms:personal-loan': 'OFFER-1' },
    ]);
    if (loan) await publishProduct(loan);
  });
});
