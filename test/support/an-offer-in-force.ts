import { registerSegment } from '../../shared/aws/directory/segments.ts';
import type { Purpose } from '../../shared/consent/purpose.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { OfferView } from '../../shared/offer/view/offer-view.ts';
import { anOffer } from './an-offer.ts';
import { type Asked, call } from './call.ts';
import { aCustomer, type Customer, marketing, network } from './customer-of-the-bank.ts';
import { attached, begun, visiting } from './customer-walks.ts';
import { deployedOffers } from './deployed-offers.ts';
import { zoneWhereItIs } from './zone-of-hour.ts';

/** The offers that come with the code, in versions that are for nobody: so that tests meet only their own. */
export async function withdrawDeployedOffers(): Promise<void> {
  for (const offer of deployedOffers()) {
    const eligibility = { fact: 'segment', is: 'nobody' };
    (await publish({ ...offer, version: 1_000, eligibility } as Offer)).body;
  }
}

/** An offer for one segment alone, which a cancelled transfer calls for, as marketing publishes it. */
export async function anOfferFor(segment: string, overrides: Record<string, unknown> = {}): Promise<Offer> {
  const offer = anOffer({
    offerId: `for-${segment}`,
    eligibility: { fact: 'segment', is: segment },
    triggers: [
      {
        event: 'TransactionCancelled',
        when: { kind: ['transfer'] },
        why: { en: 'You gave a transfer up.', it: 'Hai rinunciato a un bonifico.' },
      },
    ],
    validity: { from: '2026-01-01', until: '2099-12-31' },
    price: { form: 'yearly-rate', basisPoints: 490 },
    leadsTo: {
      acceptOn: ['mobile', 'web'],
      kind: 'loan-application',
      prefilled: { loan: { purpose: 'car', amountMinor: 500_000, months: 24 } },
    },
    ...overrides,
  });
  (await publish(offer)).body;
  return offer;
}

export const publish = (offer: Pick<Offer, 'offerId'>) =>
  call('publish-offer', { by: marketing, path: { offerId: offer.offerId }, body: offer });

/** A customer of a segment, attached everywhere, who agreed to what is named. */
export async function aCustomerIn(
  segment: string,
  agreed: readonly Purpose[] = ['personalised-offers', 'offers-by-email', 'offers-by-push'],
): Promise<Customer> {
  const customer = await aCustomer();
  await registerSegment(customer.customerId, segment);
  await attached(customer.phone, customer.web);
  for (const purpose of agreed) await say(customer, purpose, 'given');
  return customer;
}

/** Lets a customer live where it is this hour, whenever the test is run. */
export async function livingWhereItIs(customer: Customer, hour: number): Promise<Customer> {
  (await call('set-preferences', { by: customer.phone, body: { timeZone: zoneWhereItIs(hour) } })).body;
  return customer;
}

/** A customer of a segment, where it is noon: what is sent to them is sent at once. */
export const anAwakeCustomerIn = async (segment: string, agreed?: readonly Purpose[]): Promise<Customer> =>
  livingWhereItIs(await aCustomerIn(segment, agreed), 12);

export async function say(
  { phone }: Customer,
  purpose: Purpose,
  state: 'given' | 'withdrawn' | 'objected',
): Promise<void> {
  const body = state === 'given' ? { state, textVersion: 1 } : { state };
  (await call('change-consent', { by: phone, path: { purpose }, body })).body;
}

/** Begins a transfer and gives it up. */
export async function giveUp({ web }: Customer): Promise<void> {
  const transactionId = await begun(web, 'transfer');
  (await call('cancel-transaction', { by: web, path: { transactionId } })).body;
}

/** Everybody who may ask for this customer, by channel; at a machine they have just begun a visit. */
export async function channelsOf(customer: Customer): Promise<Record<'mobile' | 'web' | 'atm', Asked>> {
  return {
    mobile: { by: customer.phone },
    web: { by: customer.web },
    atm: { by: network, visit: await visiting(customer) },
  };
}

export const offersTo = async (asked: Asked): Promise<OfferView[]> =>
  (await call('read-offers', asked)).body.offers;

export const answerTo = (
  asked: Asked,
  { offerId, version }: Pick<Offer, 'offerId' | 'version'>,
  answer: 'seen' | 'saved' | 'declined',
  also: Asked = {},
) => call('answer-offer', { ...asked, path: { offerId }, body: { answer, offerVersion: version }, ...also });

export const accept = (
  asked: Asked,
  { offerId, version }: Pick<Offer, 'offerId' | 'version'>,
  also: Asked = {},
) => call('accept-offer', { ...asked, path: { offerId }, body: { offerVersion: version }, ...also });
