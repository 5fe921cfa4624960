import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { registerSegment } from '../../shared/aws/directory/segments.ts';
import { loadBook } from '../../shared/aws/offers/offer-book.ts';
import { putIntoInbox, readInbox } from '../../shared/aws/offers/offer-inbox.ts';
import { itemsOfCustomer } from '../../shared/aws/privacy/items-of-customer.ts';
import { unopenedBook } from '../../shared/offer/book/book.ts';
import { offerLimits } from '../../shared/offer/limits.ts';
import {
  aCustomerIn,
  anOfferFor,
  answerTo,
  giveUp,
  offersTo,
  publish,
  say,
  withdrawDeployedOffers,
} from '../support/an-offer-in-force.ts';
import { useBus } from '../support/bank-bus.ts';
import { useFanOut } from '../support/bank-fan-out.ts';
import { usePost } from '../support/bank-post.ts';
import { clients, useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { type Customer, signIn } from '../support/customer-of-the-bank.ts';
import { attached, begun } from '../support/customer-walks.ts';
import { justBefore, type Key } from '../support/just-before.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /offer|timeline/);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const choosing = 'choose-offers';
const theBook = ({ sk }: Key) => sk === 'offers';
const bookOf = ({ customerId }: Customer) => loadBook(customerId, 1);

const later = (ms: number) => void vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });

/** A customer of a segment with an offer of its own, and what they gave up, which nobody has heard of yet. */
async function somebodyIn(segment: string) {
  const offer = await anOfferFor(segment);
  const customer = await aCustomerIn(segment);
  await giveUp(customer);
  await fanOut.carry({ leaving: [choosing] });
  const old = fanOut.published(customer.customerId, 'TransactionCancelled', 'ChannelAttached');
  return { offer, customer, old };
}

/** To whom the offer has come, everywhere. */
async function anOfferGiven(segment: string) {
  const { offer, customer } = await somebodyIn(segment);
  await fanOut.carry();
  return { offer, customer };
}

const erase = async ({ phone }: Customer) => void (await call('erase-data', { by: phone })).body;

/** As somebody new, some seconds later, and having agreed to offers once more. */
async function comeBack(customer: Customer, segment: string): Promise<Customer> {
  later(5_000);
  const phone = signIn(customer.customerId, clients.phone, 'session approve');
  const web = signIn(customer.customerId, clients.web);
  await attached(phone, web);
  const again = { ...customer, phone, web };
  await registerSegment(customer.customerId, segment);
  await say(again, 'personalised-offers', 'given');
  return again;
}

describe('an erasure', () => {
  it('empties the book also where something was open, which it cancels', async () => {
    const { offer, customer } = await anOfferGiven('open');
    (await answerTo({ by: customer.web }, offer, 'declined')).body;
    await attached(signIn(customer.customerId, clients.web));
    await begun(customer.web, 'transfer');
    await fanOut.carry();
    expect((await bookOf(customer)).families).not.toEqual({});

    await erase(customer);
    later(300);
    await fanOut.carry();

    const { version, ...after } = await bookOf(customer);
    const { version: _, ...empty } = unopenedBook(customer.customerId, after.begunAtMs, after.erasedAtMs);
    expect(after).toEqual(empty);
    expect(version).toBeGreaterThan(1);
  });

  it('tells nothing any more of what was in it, not even that it left', async () => {
    const { customer } = await anOfferGiven('silent');
    await begun(customer.web, 'transfer');
    await fanOut.carry();

    await erase(customer);
    later(300);
    await fanOut.carry();

    expect((await bookOf(customer)).placements).toEqual([]);
    expect(fanOut.published(customer.customerId, 'OfferRemoved')).toEqual([]);
    const left: string[] = [];
    for await (const item of itemsOfCustomer(customer.customerId)) left.push(JSON.stringify(item));
    expect(left.filter((item) => item.includes('for-silent'))).toEqual([]);
  });

  it('is not undone by what happened before it and is heard after the customer came back', async () => {
    const { customer, old } = await somebodyIn('undone');
    await erase(customer);
    await fanOut.carry();
    const again = await comeBack(customer, 'undone');

    await fanOut.bring(choosing, ...old);

    const { placements, activity } = await bookOf(again);
    expect(placements).toEqual([]);
    expect(activity).toEqual({ completed: {}, used: {} });
  });

  it('that overtakes a choice leaves no placement', async () => {
    const { customer, old } = await somebodyIn('overtaken');
    justBefore('PutCommand', theBook, async () => {
      vi.restoreAllMocks();
      await erase(customer);
      await fanOut.carry({ leaving: [choosing] });
      await fanOut.bring(choosing, ...fanOut.published(customer.customerId, 'DataErased'));
    });

    await fanOut.bring(choosing, ...old.slice(-1));

    expect((await bookOf(customer)).placements).toEqual([]);
  });

  it('that is heard late leaves what the customer said since they came back', async () => {
    const { offer, customer } = await anOfferGiven('returned');
    await erase(customer);
    await fanOut.carry({ leaving: [choosing] });
    const erased = fanOut.published(customer.customerId, 'DataErased');
    const again = await comeBack(customer, 'returned');
    const before = await offersTo({ by: again.web });
    const toOld = await answerTo({ by: again.web }, offer, 'declined');
    await giveUp(again);
    await fanOut.carry({ leaving: [choosing] });
    await fanOut.bring(choosing, ...fanOut.published(customer.customerId, 'TransactionCancelled').slice(-1));
    (await answerTo({ by: again.web }, offer, 'declined')).body;

    await fanOut.bring(choosing, ...erased);

    expect([before, toOld.code]).toEqual([[], 'offer-not-found']);
    expect((await bookOf(again)).families).toMatchObject({ [offer.offerId]: { said: 'declined' } });
  });
});

describe('an objection', () => {
  it('empties the book by its own event, and by that one alone', async () => {
    const { customer } = await anOfferGiven('by-itself');

    await say(customer, 'personalised-offers', 'objected');
    await fanOut.carry();

    expect(fanOut.broughtTo(choosing, customer.customerId).at(-1)?.type).toBe('ConsentChanged');
    expect((await bookOf(customer)).placements).toEqual([]);
  });

  it('that overtakes a choice leaves no placement', async () => {
    const { customer, old } = await somebodyIn('objecting');
    justBefore('PutCommand', theBook, async () => {
      vi.restoreAllMocks();
      await say(customer, 'personalised-offers', 'objected');
      await fanOut.carry({ leaving: [choosing] });
      await fanOut.bring(choosing, ...fanOut.published(customer.customerId, 'ConsentChanged').slice(-1));
    });

    await fanOut.bring(choosing, ...old.slice(-1));

    const { placements, activity } = await bookOf(customer);
    expect([placements, activity]).toEqual([[], { completed: {}, used: {} }]);
    await fanOut.carry({ leaving: [choosing] });
    expect(fanOut.published(customer.customerId, 'OfferChosen')).toEqual([]);
  });
});

describe('an inbox', () => {
  it('takes a placement once, and none of before an erasure', async () => {
    const customer = await aCustomerIn('inbox', []);
    const { customerId } = customer;
    const delivered = { placementId: 'p0k3v9x1m2a7', atMs: Date.now() };

    const first = await putIntoInbox(customerId, 'web', delivered);
    const again = await putIntoInbox(customerId, 'web', delivered);
    await erase(customer);
    const late = await putIntoInbox(customerId, 'web', delivered);

    expect([first, again, late]).toEqual([true, false, false]);
    expect((await readInbox(customerId, 'web')).size).toBe(0);
  });

  it('of a channel shows what has come to it, and nothing that is over', async () => {
    const offer = await anOfferFor('late-web');
    const customer = await aCustomerIn('late-web');
    await giveUp(customer);
    await fanOut.carry({ leaving: ['deliver-offer-web'] });
    const shown = async () => [
      (await offersTo({ by: customer.web })).length,
      (await offersTo({ by: customer.phone })).length,
    ];

    expect(await shown()).toEqual([0, 1]);
    await fanOut.carry();
    expect(await shown()).toEqual([1, 1]);
    const over = { ...offer, version: 2, validity: { from: '2026-01-01', until: '2026-01-02' } };
    (await publish(over)).body;
    expect(await shown()).toEqual([0, 0]);
    expect((await bookOf(customer)).placements).toHaveLength(1);
  });

  it('forgets with the book what nobody answered, and shows it no more before that', async () => {
    const { customer } = await anOfferGiven('unanswered');
    const [placement] = (await bookOf(customer)).placements;

    later(offerLimits.placementLivesMs);

    const anew = signIn(customer.customerId, clients.web);
    await attached(anew);
    expect(await offersTo({ by: anew })).toEqual([]);
    const lines: unknown[] = [];
    for await (const item of itemsOfCustomer(customer.customerId)) {
      if (item.sk.startsWith('offer-inbox#')) lines.push(item['deleteAfterS']);
    }
    const goneAtS = Math.ceil(((placement?.chosenAtMs ?? 0) + offerLimits.placementLivesMs) / 1000);
    expect(new Set(lines)).toEqual(new Set([goneAtS]));
  });
});

describe('a "no" to an offer that left the book meanwhile', () => {
  it('is kept, answered alike when it is repeated, and holds for later versions', async () => {
    const { offer, customer } = await anOfferGiven('left');
    (await publish({ ...offer, version: 2, validity: { from: '2026-01-01', until: '2026-01-02' } } as never))
      .body;
    await giveUp(customer);
    await fanOut.carry();
    expect((await bookOf(customer)).placements).toEqual([]);
    const key = newKey();

    const no = await answerTo({ by: customer.web }, offer, 'declined', { key });
    const again = await answerTo({ by: customer.web }, offer, 'declined', { key });

    expect(no.body.state).toBe('declined');
    expect([again.replayed, again.body]).toEqual([true, no.body]);
    (await publish({ ...offer, version: 3 } as never)).body;
    await giveUp(customer);
    await fanOut.carry();
    expect(await offersTo({ by: customer.web })).toEqual([]);
  });
});
