import { beforeAll, describe, expect, it } from 'vitest';
import { loadBook } from '../../shared/aws/offers/offer-book.ts';
import { readInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { unopenedBook } from '../../shared/offer/book/book.ts';
import { OfferChannel } from '../../shared/offer/channel-forms.ts';
import {
  accept,
  anAwakeCustomerIn,
  anOfferFor,
  answerTo,
  channelsOf,
  giveUp,
  offersTo,
  publish,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { helped } from '../support/assistance-walks.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import type { Customer } from '../support/customer-of-the-bank.ts';
import { aDispensingWithdrawal } from '../support/customer-walks.ts';

useBank();
beforeAll(withdrawDeployedOffers);
const post = usePost();
const fanOut = useFanOut(useBus(), /offer/);

const delivering = (channel: OfferChannel) => `deliver-offer-${channel}`;

/** An offer, and a customer of its segment to whom it has come on every channel. */
async function anOfferGiven(segment: string, overrides: Record<string, unknown> = {}) {
  const offer = await anOfferFor(segment, overrides);
  const customer = await anAwakeCustomerIn(segment);
  await giveUp(customer);
  await fanOut.carry();
  return { offer, customer, channels: await channelsOf(customer) };
}

const withheldFrom = ({ customerId }: Customer, offerId: string) =>
  fanOut
    .published(customerId, 'OfferWithheld')
    .filter(({ data }) => data['offerId'] === offerId)
    .map(({ data }) => data['reason']);

const messagesAbout = ({ customerId }: Customer, offerId: string) =>
  post.gotBy(customerId).filter(({ link }) => link?.includes(offerId));

describe('an offer that an event calls for', () => {
  it('is chosen once, and brought by one rule of the bus to each channel', async () => {
    const { offer, customer } = await anOfferGiven('savers');

    const chosen = fanOut.published(customer.customerId, 'OfferChosen');
    expect(chosen.map(({ data }) => data)).toEqual([
      expect.objectContaining({
        offerId: offer.offerId,
        offerVersion: 1,
        termsVersion: '2026-11',
        channels: OfferChannel.options,
        segment: 'savers',
        because: 'TransactionCancelled',
        holdout: false,
      }),
    ]);
    for (const channel of OfferChannel.options) {
      expect(fanOut.broughtTo(delivering(channel), customer.customerId)).toEqual(chosen);
    }
  });

  it('says the same everywhere, each channel in its own form', async () => {
    const { offer, customer, ...given } = await anOfferGiven('savers');
    const { mobile, web, atm } = given.channels;
    const channels = { mobile, web, agent: await helped(customer), atm };

    const shown = await Promise.all(Object.values(channels).map((each) => offersTo(each)));

    expect(shown.map((offers) => offers.length)).toEqual([1, 1, 1, 1]);
    const told = shown.flat().map(({ texts: _, mayObject: __, ...rest }) => rest);
    for (const each of told) expect(each).toEqual(told[0]);
    expect(told[0]).toMatchObject({
      offerId: offer.offerId,
      offerVersion: 1,
      state: 'chosen',
      price: { form: 'yearly-rate', basisPoints: 490 },
      validUntil: '2099-12-31',
      termsVersion: '2026-11',
      why: 'You gave a transfer up. And you agreed to offers chosen for you.',
      changed: [],
      acceptOn: ['mobile', 'web'],
    });
    const forms = Object.keys(channels).map((_, index) => Object.keys(shown[index]?.[0]?.texts ?? {}));
    expect(forms).toEqual([
      ['title', 'body', 'action'],
      ['title', 'body', 'action'],
      ['script'],
      ['line1', 'line2', 'receiptLine'],
    ]);
    const sent = messagesAbout(customer, offer.offerId);
    expect(sent.map(({ by }) => by).toSorted()).toEqual(['email', 'push']);
    for (const { text } of sent) expect(text).toMatch(/2026-11.*object/s);
    for (const { mayObject } of shown.flat()) expect(mayObject).toContain('object');
  });

  it('is not sent by mail or to the phone without the consent for that: the rules do not even hear it', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers', ['personalised-offers']);

    await giveUp(customer);
    await fanOut.carry();

    const { customerId } = customer;
    expect(fanOut.published(customerId, 'OfferChosen')).toHaveLength(1);
    expect(fanOut.broughtTo(delivering('web'), customerId)).toHaveLength(1);
    expect(fanOut.broughtTo(delivering('email'), customerId)).toEqual([]);
    expect(fanOut.broughtTo(delivering('push'), customerId)).toEqual([]);
    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
  });

  it('is not made at all without consent, and nothing is noted of the customer', async () => {
    await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers', []);

    await giveUp(customer);
    await fanOut.carry();

    expect(await offersTo({ by: customer.web })).toEqual([]);
    expect(fanOut.published(customer.customerId, 'OfferChosen', 'OfferWithheld')).toEqual([]);
    expect(await loadBook(customer.customerId, 1)).toEqual(unopenedBook(customer.customerId, 1));
  });

  it('comes to one choice and one message, however often, late or out of order its events come', async () => {
    const { offer, customer } = await anOfferGiven('savers');
    const { customerId } = customer;
    const heard = fanOut.broughtTo('choose-offers', customerId);
    const chosen = fanOut.published(customerId, 'OfferChosen');
    const before = await loadBook(customerId, 1);

    await fanOut.bring('choose-offers', ...heard.toReversed(), ...heard);
    for (const channel of OfferChannel.options) await fanOut.bring(delivering(channel), ...chosen, ...chosen);
    await fanOut.carry();

    expect(fanOut.published(customerId, 'OfferChosen')).toEqual(chosen);
    expect((await loadBook(customerId, 1)).placements).toEqual(before.placements);
    expect(await offersTo({ by: customer.web })).toHaveLength(1);
    expect(messagesAbout(customer, offer.offerId)).toHaveLength(2);
  });
});

describe('an objection', () => {
  it('empties every channel at once, and stops what is in the queues', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push')] });
    const channels = Object.values(await channelsOf(customer));
    expect(await offersTo({ by: customer.web })).toHaveLength(1);

    await say(customer, 'personalised-offers', 'objected');

    for (const each of channels) expect(await offersTo(each)).toEqual([]);
    await fanOut.carry();
    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
    expect((await loadBook(customer.customerId, 1)).placements).toEqual([]);
    expect(fanOut.published(customer.customerId, 'OfferRemoved').map(({ data }) => data['because'])).toEqual([
      'objection',
    ]);
  });

  it('stops what is in the queues also while the book is not emptied yet', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push'), delivering('web')] });
    const chosen = fanOut.published(customer.customerId, 'OfferChosen');

    await say(customer, 'personalised-offers', 'objected');
    for (const channel of ['email', 'push', 'web'] as const) {
      await fanOut.bring(delivering(channel), ...chosen);
    }

    expect((await loadBook(customer.customerId, 1)).placements).toHaveLength(1);
    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
    expect((await readInbox(customer.customerId, 'web')).size).toBe(0);
  });

  it('to e-mail alone stops the e-mail alone', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push')] });

    await say(customer, 'offers-by-email', 'withdrawn');
    await fanOut.carry();

    expect(messagesAbout(customer, offer.offerId).map(({ by }) => by)).toEqual(['push']);
    expect(await offersTo({ by: customer.web })).toHaveLength(1);
  });
});

describe('an erasure', () => {
  it('empties the book, brings nothing that is queued, and its version goes on', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    const { customerId } = customer;
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push')] });
    const before = await loadBook(customerId, 1);

    (await call('erase-data', { by: customer.phone })).body;
    await fanOut.carry();

    const after = await loadBook(customerId, 1);
    expect(after).toEqual({
      ...unopenedBook(customerId, after.begunAtMs, after.erasedAtMs),
      version: expect.any(Number),
    });
    expect(after.version).toBeGreaterThan(before.version);
    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
    await fanOut.bring('choose-offers', ...fanOut.broughtTo('choose-offers', customerId));
    expect((await loadBook(customerId, 1)).version).toBe(after.version);
  });
});

describe('a customer who answers', () => {
  it.each(['atm', 'web', 'mobile'] as const)('"no" on %s is not asked anywhere again', async (on) => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push')] });
    const channels = await channelsOf(customer);

    const { body } = await answerTo(channels[on], offer, 'declined');

    expect(body.state).toBe('declined');
    for (const each of Object.values(channels)) expect(await offersTo(each)).toEqual([]);
    await giveUp(customer);
    await fanOut.carry();
    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
    expect(withheldFrom(customer, offer.offerId)).toEqual(['declined-before']);
    expect((await answerTo(channels[on], offer, 'saved')).code).toBe('offer-answered');
  });

  it('is heard once for each key', async () => {
    const { offer, customer, channels } = await anOfferGiven('savers');
    const key = newKey();

    const first = await answerTo(channels.web, offer, 'saved', { key });
    const again = await answerTo(channels.web, offer, 'saved', { key });
    const other = await answerTo(channels.web, offer, 'declined', { key });

    expect([first.replayed, again.replayed]).toEqual([false, true]);
    expect(again.body).toEqual(first.body);
    expect(other.code).toBe('key-reused');
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferSaved')).toHaveLength(1);
  });

  it('later finds what changed since, and says yes only to what they saw', async () => {
    const { offer, channels } = await anOfferGiven('changed');
    (await answerTo(channels.mobile, offer, 'saved')).body;
    const price = { form: 'yearly-rate', basisPoints: 390 };
    const next = { ...offer, version: 2, price, terms: { ...offer.terms, version: '2026-12' } };
    (await publish(next as never)).body;

    const [shown] = await offersTo(channels.web);

    expect(shown).toMatchObject({ offerVersion: 2, state: 'saved', termsVersion: '2026-12' });
    expect(shown?.changed.map(({ what }) => what)).toEqual(['price', 'terms']);
    expect(shown?.changed[0]?.says).toMatch(/^The price: it was .*, and is .*3.9/);
    expect((await accept(channels.web, offer)).code).toBe('offer-changed');
    expect((await accept(channels.web, next)).status).toBe(201);
  });

  it('"yes" begins what it leads to, typed in, with the version pinned', async () => {
    const { offer, customer, channels } = await anOfferGiven('savers');
    const key = newKey();
    const { version: seen } = await call('read-session', channels.mobile);

    const first = await accept(channels.mobile, offer, { key, seen });
    const again = await accept(channels.mobile, offer, { key, seen });
    const anew = await accept(channels.web, offer);

    expect(first.body).toMatchObject({
      offer: { state: 'accepted', offerVersion: 1 },
      transaction: {
        kind: 'loan-application',
        step: { name: 'loan', draft: { purpose: 'car', amountMinor: 500_000, months: 24 } },
      },
    });
    expect(again.replayed).toBe(true);
    expect([again.body.transaction?.id, anew.body.transaction?.id]).toEqual([
      first.body.transaction?.id,
      first.body.transaction?.id,
    ]);
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferAccepted').map(({ data }) => data)).toEqual([
      expect.objectContaining({ transactionId: first.body.transaction?.id, channel: 'mobile' }),
    ]);
    expect((await answerTo(channels.web, offer, 'declined')).code).toBe('offer-answered');
    for (const each of Object.values(channels)) expect(await offersTo(each)).toEqual([]);
  });

  it('"yes" gets no message any more that was in the queue', async () => {
    const offer = await anOfferFor('savers');
    const customer = await anAwakeCustomerIn('savers');
    await giveUp(customer);
    await fanOut.carry({ leaving: [delivering('email'), delivering('push')] });

    (await accept({ by: customer.web }, offer)).body;
    await fanOut.carry();

    expect(messagesAbout(customer, offer.offerId)).toEqual([]);
  });

  it('learns where it can be accepted, where it cannot', async () => {
    const { offer, channels } = await anOfferGiven('savers');

    const refused = await accept(channels.atm, offer);

    expect(refused.problem).toMatchObject({
      code: 'offer-not-acceptable-here',
      status: 409,
      continueOn: ['mobile', 'web'],
    });
    expect(await offersTo(channels.web)).toHaveLength(1);
  });

  it('is told nothing while their cash or their complaint comes first', async () => {
    const { customer } = await anOfferGiven('savers');
    const web: Asked = { by: customer.web };
    expect(await offersTo(web)).toHaveLength(1);

    const { transactionId } = await aDispensingWithdrawal(customer);
    expect(await offersTo(web)).toEqual([]);
    (
      await call('open-claim', {
        by: customer.phone,
        path: { transactionId },
        body: { about: 'cash-not-received' },
      })
    ).body;
    expect(await offersTo(web)).toEqual([]);
    await giveUp(customer);
    await fanOut.carry();
    expect(withheldFrom(customer, 'for-savers')).toEqual(['cash-open']);
  });

  it('of another customer cannot answer what was not offered to them', async () => {
    const { offer } = await anOfferGiven('savers');
    const other = await anAwakeCustomerIn('somebody-else');

    expect((await accept({ by: other.web }, offer)).code).toBe('offer-not-found');
    expect((await answerTo({ by: other.web }, offer, 'declined')).code).toBe('offer-not-found');
  });
});
