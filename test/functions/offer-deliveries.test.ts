import { beforeAll, describe, expect, it } from 'vitest';
import { readShelf } from '../../shared/aws/offers/catalogue.ts';
import { loadBook } from '../../shared/aws/offers/offer-book.ts';
import { readInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { takeOne } from '../../shared/aws/offers/quota.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { isQuiet } from '../../shared/reminder/quiet-hours.ts';
import {
  aCustomerIn,
  accept,
  anAwakeCustomerIn,
  anOfferFor,
  answerTo,
  channelsOf,
  giveUp,
  livingWhereItIs,
  offersTo,
  publish,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { sendReminders } from '../support/bank-clock.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { aDispensingWithdrawal } from '../support/customer-walks.ts';
import { layIntoStore, takeOutOfStore } from '../support/kept-offers.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const post = usePost();
const fanOut = useFanOut(useBus(), /offer/);

const HOUR_MS = 3_600_000;
const sent = ['deliver-offer-email', 'deliver-offer-push'];

const rate = (basisPoints: number) => ({ price: { form: 'yearly-rate', basisPoints } });

/** The next version: dearer, and on other terms. */
const dearer = (offer: Offer): Offer =>
  ({
    ...offer,
    ...rate(900),
    version: offer.version + 1,
    terms: { ...offer.terms, version: '2026-12' },
  }) as Offer;

const messagesAbout = ({ customerId }: Customer, { offerId }: Offer) =>
  post.gotBy(customerId).filter(({ link }) => link?.includes(offerId));

/** An offer that was chosen for a customer, and lies in the queues of what is sent. */
async function anOfferQueued(segment: string, customer?: Customer) {
  const offer = await anOfferFor(segment, rate(500));
  const to = customer ?? (await anAwakeCustomerIn(segment));
  await giveUp(to);
  await fanOut.carry({ leaving: sent });
  return { offer, customer: to };
}

const heldBackFor = async ({ customerId }: Customer) =>
  (await post.scheduledFor(customerId)).filter(({ name }) => name.startsWith('offer-'));

async function fire(customer: Customer): Promise<void> {
  const due = (await heldBackFor(customer)).map((each) => each.due);
  expect(await sendReminders(due)).toEqual({ batchItemFailures: [] });
}

/** Lets the functions know the catalogue as it was before this version was published. */
async function rememberBefore(offer: Offer): Promise<void> {
  await takeOutOfStore(offer);
  await readShelf(Date.now(), { freshMs: 0 });
  await layIntoStore(offer);
}

describe('an offer that was published a moment ago', () => {
  it('is sent and shown by functions that read the catalogue before', async () => {
    const { offer, customer } = await anOfferQueued('just-published');

    await rememberBefore(offer);
    await fanOut.carry();

    const messages = messagesAbout(customer, offer);
    expect(messages.map(({ by }) => by).toSorted()).toEqual(['email', 'push']);
    await rememberBefore(offer);
    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerId: offer.offerId }]);
  });

  it('is accepted by one that read the catalogue before', async () => {
    const { offer, customer } = await anOfferQueued('just-accepted');

    await rememberBefore(offer);
    const accepted = await accept({ by: customer.web }, offer);

    expect(accepted.body.offer).toMatchObject({ state: 'accepted', offerVersion: 1 });
  });

  it('is sent, although functions know only that the version before it is over', async () => {
    const validity = { from: '2026-01-01', until: '2026-01-02' };
    const offer = await anOfferFor('come-back', { ...rate(500), validity });
    const second = { ...dearer(offer), validity: { ...validity, until: '2099-12-31' } } as Offer;
    (await publish(second)).body;
    const customer = await anAwakeCustomerIn('come-back');
    await giveUp(customer);
    await fanOut.carry({ leaving: sent });

    await rememberBefore(second);
    await fanOut.carry();

    expect(
      messagesAbout(customer, offer)
        .map(({ by }) => by)
        .toSorted(),
    ).toEqual(['email', 'push']);
  });
});

describe('an offer that changes while it is on its way', () => {
  it('says on every channel what the customer was given', async () => {
    const { offer, customer } = await anOfferQueued('under-way');
    (await publish(dearer(offer))).body;

    await fanOut.carry();

    const told = { offerVersion: 1, termsVersion: '2026-11', price: rate(500).price, changed: [] };
    for (const channel of Object.values(await channelsOf(customer))) {
      expect(await offersTo(channel)).toMatchObject([told]);
    }
    const messages = messagesAbout(customer, offer);
    expect(messages.map(({ by }) => by).toSorted()).toEqual(['email', 'push']);
    for (const { text } of messages) expect(text).toMatch(/5\.00.*2026-11/s);
  });

  it('is accepted as it was given', async () => {
    const { offer, customer } = await anOfferQueued('as-given');
    (await publish(dearer(offer))).body;

    const accepted = await accept({ by: customer.web }, offer);

    expect(accepted.body.offer).toMatchObject({
      state: 'accepted',
      offerVersion: 1,
      termsVersion: '2026-11',
    });
    expect((await loadBook(customer.customerId, 1)).placements).toMatchObject([
      { state: 'accepted', offerVersion: 1, termsVersion: '2026-11' },
    ]);
  });

  it('and was saved meanwhile, is sent as it is now, with what changed', async () => {
    const { offer, customer } = await anOfferQueued('saved-under-way');
    (await answerTo({ by: customer.web }, offer, 'saved')).body;
    (await publish(dearer(offer))).body;

    await fanOut.carry();

    const [shown] = await offersTo({ by: customer.web });
    expect(shown).toMatchObject({ offerVersion: 2, termsVersion: '2026-12', price: rate(900).price });
    expect(shown?.changed.map(({ what }) => what)).toEqual(['price', 'terms']);
    for (const { text } of messagesAbout(customer, offer)) {
      expect(text).toMatch(/it was 5\.00.*and is 9\.00.*2026-12/s);
    }
    expect(messagesAbout(customer, offer)).toHaveLength(2);
  });

  it('is brought in the version that was chosen, although there were others before', async () => {
    const offer = await anOfferFor('second', rate(500));
    const second = dearer(offer);
    (await publish(second)).body;
    const customer = await anAwakeCustomerIn('second');

    await giveUp(customer);
    await fanOut.carry();

    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerVersion: 2, price: rate(900).price }]);
    for (const { text } of messagesAbout(customer, offer)) expect(text).toMatch(/9\.00.*2026-12/s);
    expect(messagesAbout(customer, offer)).toHaveLength(2);
  });

  it('is not sent, shown or accepted any more, once a later version has ended it', async () => {
    const { offer, customer } = await anOfferQueued('ended');
    const validity = { from: '2026-01-01', until: '2026-01-02' };
    (await publish({ ...offer, version: 2, validity } as Offer)).body;

    await fanOut.carry();

    expect(messagesAbout(customer, offer)).toEqual([]);
    expect(await heldBackFor(customer)).toEqual([]);
    expect(await offersTo({ by: customer.web })).toEqual([]);
    expect((await accept({ by: customer.web }, offer)).code).toBe('offer-over');
  });

  it('is not sent any more, once there are none left', async () => {
    const offer = await anOfferFor('none-left', { quota: { total: 1 } });
    const customer = await anAwakeCustomerIn('none-left');
    await giveUp(customer);
    await fanOut.carry({ leaving: sent });
    await takeOne({ offerId: offer.offerId, placementId: 'p00000000000z', total: 1 });

    await fanOut.carry();

    expect(messagesAbout(customer, offer)).toEqual([]);
  });
});

describe('what is sent', () => {
  it('waits for the morning of the customer, and comes once then', async () => {
    const asleep = await livingWhereItIs(await aCustomerIn('asleep'), 3);
    const { offer, customer } = await anOfferQueued('asleep', asleep);

    await fanOut.carry();
    await fanOut.bring('deliver-offer-push', ...fanOut.published(customer.customerId, 'OfferChosen'));

    expect(messagesAbout(customer, offer)).toEqual([]);
    expect(await offersTo({ by: customer.web })).toHaveLength(1);
    const held = await heldBackFor(customer);
    expect(held.map(({ name }) => name.split('.')[1]).toSorted()).toEqual(['email', 'push']);
    for (const { atMs } of held) {
      expect(isQuiet(atMs - 1, zoneWhereItIs(3))).toBe(true);
      expect(isQuiet(atMs, zoneWhereItIs(3))).toBe(false);
    }
    await fire(customer);
    await fire(customer);
    expect(
      messagesAbout(customer, offer)
        .map(({ by }) => by)
        .toSorted(),
    ).toEqual(['email', 'push']);
  });

  it.each([
    [
      'declined',
      async ({ web }: Customer, offer: Offer) => (await answerTo({ by: web }, offer, 'declined')).body,
    ],
    ['objected to', (customer: Customer) => say(customer, 'personalised-offers', 'objected')],
    ['erased', async ({ phone }: Customer) => (await call('erase-data', { by: phone })).body],
  ])('is left, if it was %s in the night', async (_, end) => {
    const asleep = await livingWhereItIs(await aCustomerIn('night'), 3);
    const { offer, customer } = await anOfferQueued('night', asleep);
    await fanOut.carry();
    expect(await heldBackFor(customer)).toHaveLength(2);

    await end(customer, offer);
    await fire(customer);

    expect(messagesAbout(customer, offer)).toEqual([]);
    expect((await readInbox(customer.customerId, 'push')).size).toBe(0);
  });

  it('waits while cash is on its way, and is looked at again an hour later', async () => {
    const { offer, customer } = await anOfferQueued('at-the-machine');
    await aDispensingWithdrawal(customer);

    await fanOut.carry();

    expect(messagesAbout(customer, offer)).toEqual([]);
    const held = await heldBackFor(customer);
    expect(held.map(({ atMs }) => Math.round((atMs - Date.now()) / HOUR_MS))).toEqual([1, 1]);
    await fire(customer);
    expect(messagesAbout(customer, offer)).toEqual([]);
    expect((await heldBackFor(customer)).length).toBeGreaterThan(2);
  });
});
