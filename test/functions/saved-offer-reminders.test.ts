import { beforeAll, describe, expect, it } from 'vitest';
import { takeOne } from '../../shared/aws/offers/quota.ts';
import { limits } from '../../shared/reminder/limits.ts';
import { isQuiet } from '../../shared/reminder/quiet-hours.ts';
import {
  aCustomerIn,
  accept,
  anOfferFor,
  answerTo,
  giveUp,
  publish,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { type Due, sendReminders } from '../support/bank-clock.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { enrolled } from '../support/customer-walks.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const post = usePost();
const fanOut = useFanOut(useBus(), /^(choose-offers|settle-offers|deliver-offer-web|plan-reminders)$/);

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

type Offer = Awaited<ReturnType<typeof anOfferFor>>;

/** An offer that its customer, who has a phone, saved for later on the web. */
async function anOfferSaved(segment: string, overrides: Record<string, unknown> = {}) {
  const offer = await anOfferFor(segment, overrides);
  const customer = await aCustomerIn(segment);
  await enrolled(customer);
  await giveUp(customer);
  await fanOut.carry();
  (await answerTo({ by: customer.web }, offer, 'saved')).body;
  await fanOut.carry();
  return { offer, customer };
}

const scheduledFor = async ({ customerId }: Customer) =>
  (await post.scheduledFor(customerId)).filter(({ name }) => name.startsWith('saved-offer-'));

async function onlyCallFor(customer: Customer) {
  const [first, ...others] = await scheduledFor(customer);
  if (!first || others.length > 0) throw new Error(`${others.length + (first ? 1 : 0)} calls are scheduled.`);
  return first;
}

const remindersTo = ({ customerId }: Customer) =>
  post.gotBy(customerId).filter(({ reason }) => reason === 'saved-offer');

const fire = async (...due: Due[]) => expect(await sendReminders(due)).toEqual({ batchItemFailures: [] });

describe('a saved offer', () => {
  it('has one schedule, some days later and outside quiet hours, however often its event comes', async () => {
    const fromMs = Date.now();
    const { customer } = await anOfferSaved('keepers');
    const [event] = fanOut.published(customer.customerId, 'OfferSaved');
    const once = await onlyCallFor(customer);

    if (event) await fanOut.bring('plan-reminders', event, event);

    const { name, atMs } = await onlyCallFor(customer);
    expect({ name, atMs }).toEqual({ name: once.name, atMs: once.atMs });
    expect(name).toBe(`saved-offer-${event?.data['placementId']}.1`);
    expect(atMs).toBeGreaterThan(fromMs + limits.remindsOfSavedOfferAfterMs - 60_000);
    expect(atMs).toBeLessThan(fromMs + limits.remindsOfSavedOfferAfterMs + DAY_MS);
    expect(isQuiet(atMs, 'Europe/Rome')).toBe(false);
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'ReminderPlanned').map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ reason: 'saved-offer', placementId: event?.data['placementId'] }),
    );
  });

  it('is reminded of once, with what changed since and how many are left just then', async () => {
    const { offer, customer } = await anOfferSaved('twenties', { quota: { total: 20 } });
    const terms = { ...offer.terms, version: '2026-12' };
    (await publish({ ...offer, version: 2, terms } as Offer)).body;
    for (let taken = 0; taken < 12; taken += 1) {
      const placementId = `p0000000000${String(taken).padStart(2, '0')}`;
      await takeOne({ offerId: offer.offerId, placementId, total: 20 });
    }
    const { due } = await onlyCallFor(customer);

    await Promise.all([fire(due), fire(due)]);
    await fire(due);

    expect(remindersTo(customer)).toEqual([
      expect.objectContaining({
        by: 'push',
        link: `https://bank.example/offers/${offer.offerId}?via=push`,
        text: expect.stringMatching(/it was 2026-11, and is 2026-12\. Of 20, 8 are left\./),
      }),
    ]);
    expect(await scheduledFor(customer)).toEqual([]);
  });

  it('comes by the way that the customer agreed to', async () => {
    const { customer } = await anOfferSaved('mailers');
    const { due } = await onlyCallFor(customer);

    await say(customer, 'offers-by-push', 'withdrawn');
    await fire(due);

    expect(remindersTo(customer).map(({ by }) => by)).toEqual(['email']);
  });

  const ends: [string, (customer: Customer, offer: Offer) => Promise<unknown>][] = [
    ['declined', async ({ web }, offer) => (await answerTo({ by: web }, offer, 'declined')).body],
    ['accepted', async ({ web }, offer) => (await accept({ by: web }, offer)).body],
    ['objected to', (customer) => say(customer, 'personalised-offers', 'objected')],
    ['erased', async ({ phone }) => (await call('erase-data', { by: phone })).body],
    [
      'not to be sent by any way',
      async (customer) => {
        await say(customer, 'offers-by-push', 'withdrawn');
        await say(customer, 'offers-by-email', 'withdrawn');
      },
    ],
    ['not to be reminded of', (customer) => say(customer, 'reminders', 'objected')],
  ];
  it.each(ends)('that was %s says nothing, although its event is still under way', async (_, end) => {
    const { offer, customer } = await anOfferSaved('leavers');
    const { due } = await onlyCallFor(customer);

    await end(customer, offer);
    await fire(due);
    await fanOut.carry();

    expect(remindersTo(customer)).toEqual([]);
    expect(await scheduledFor(customer)).toEqual([]);
  });

  it.each(ends)('that was %s has no schedule any more, by its event alone', async (_, end) => {
    const { offer, customer } = await anOfferSaved('leavers');

    await end(customer, offer);
    await fanOut.carry();

    expect(await scheduledFor(customer)).toEqual([]);
  });

  it('is planned again for whoever agrees to it once more', async () => {
    const { customer } = await anOfferSaved('returners');
    await say(customer, 'reminders', 'objected');
    await fanOut.carry();

    await say(customer, 'reminders', 'given');
    await fanOut.carry();

    expect(await scheduledFor(customer)).toHaveLength(1);
  });

  it('whose validity was over when the time had come says nothing', async () => {
    const { offer, customer } = await anOfferSaved('latecomers');
    const { due } = await onlyCallFor(customer);
    const validity = { from: '2026-01-01', until: new Date(Date.now() + DAY_MS).toISOString().slice(0, 10) };

    (await publish({ ...offer, version: 2, validity } as Offer)).body;
    await fire(due);

    expect(remindersTo(customer)).toEqual([]);
    expect(await scheduledFor(customer)).toEqual([]);
  });
});
