import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { registerSegment } from '../../shared/aws/directory/segments.ts';
import { loadArms } from '../../shared/aws/offers/learnt-arms.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { offerLimits } from '../../shared/offer/limits.ts';
import { limits } from '../../shared/session/limits.ts';
import { limitedOffers, openIn } from '../support/a-limited-offer.ts';
import {
  aCustomerIn,
  accept,
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
import { everythingAbout } from '../support/everything-in-tables.ts';
import { crash, justBefore } from '../support/just-before.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /offer/);

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const { aFew, oneOf } = limitedOffers(fanOut);

describe('an offer of which there are only so many', () => {
  it('is never oversold, whoever asks at the same moment, on whatever channel and however often', async () => {
    const { offer, customers, left } = await aFew('many', 4, 12);

    const asked = customers.flatMap((customer) =>
      [customer.phone, customer.web].map(async (by) => ({ customer, answer: await accept({ by }, offer) })),
    );
    const answers = await Promise.all(asked);

    const glad = new Set(
      answers.filter(({ answer }) => answer.status === 201).map(({ customer }) => customer.customerId),
    );
    const begunBy = await Promise.all(customers.map(async (customer) => (await openIn(customer)).length));
    expect(glad.size).toBe(4);
    expect(begunBy.reduce((sum, count) => sum + count)).toBe(4);
    expect(Math.max(...begunBy)).toBe(1);
    expect(await left()).toBe(0);
    expect(new Set(answers.flatMap(({ answer }) => (answer.code ? [answer.code] : [])))).toEqual(
      new Set(['offer-exhausted', 'session-changed']),
    );
  });

  it('says how many are left now, and what became of them since it was saved', async () => {
    const { offer, customers } = await aFew('live', 3, 2);
    const [first, second] = customers as [Customer, Customer];
    (await answerTo({ by: first.web }, offer, 'saved')).body;

    (await accept({ by: second.web }, offer)).body;

    const [shown] = await offersTo({ by: first.phone });
    expect(shown).toMatchObject({
      left: 2,
      changed: [{ what: 'left', was: '3', is: '2', says: 'How many are left: it was 3, and is 2.' }],
    });
  });

  it('is not taken where the session has no room for what it leads to', async () => {
    const { offer, customer, left } = await oneOf('full');
    for (let open = 0; open < limits.openTransactionsMax; open += 1) await begun(customer.web, 'transfer');

    expect((await accept({ by: customer.web }, offer)).code).toBe('too-many-open');

    expect(await left()).toBe(3);
    const [last] = await openIn(customer);
    (await call('cancel-transaction', { by: customer.web, path: { transactionId: last?.id ?? '' } })).body;
    expect((await accept({ by: customer.web }, offer)).status).toBe(201);
    expect(await left()).toBe(2);
  });
});

describe('a crash between the session and the book', () => {
  async function crashed(segment: string) {
    const given = await oneOf(segment);
    const { customer, offer } = given;
    const key = newKey();
    const { version: seen } = await call('read-session', { by: customer.web });
    justBefore('PutCommand', ({ sk }) => sk === 'offers', crash);
    const answer = await accept({ by: customer.web }, offer, { key, seen });
    expect(answer.status).toBe(500);
    vi.restoreAllMocks();
    expect((await openIn(customer)).map(({ kind }) => kind)).toEqual(['loan-application']);
    expect(await given.left()).toBe(2);
    const again = () => accept({ by: customer.web }, offer, { key, seen });
    return { ...given, again };
  }

  it('is mended by a repeat of the request', async () => {
    const { customer, again, left } = await crashed('mended');

    const repeated = await again();

    expect(repeated.body).toMatchObject({
      offer: { state: 'accepted' },
      transaction: { kind: 'loan-application' },
    });
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferAccepted')).toHaveLength(1);
    expect(await left()).toBe(2);
  });

  it('is mended by the event of what began, even if nobody comes back', async () => {
    const { customer, offer, again, left } = await crashed('settled');

    await fanOut.carry();

    expect(await offersTo({ by: customer.web })).toEqual([]);
    const [accepted] = fanOut.published(customer.customerId, 'OfferAccepted');
    expect(accepted?.data['transactionId']).toBe((await openIn(customer))[0]?.id);
    expect((await again()).body.offer.state).toBe('accepted');
    expect((await accept({ by: customer.phone }, offer)).body.transaction?.id).toBe(
      (await openIn(customer))[0]?.id,
    );
    await fanOut.bring('settle-offers', ...fanOut.broughtTo('settle-offers', customer.customerId));
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferAccepted')).toHaveLength(1);
    expect(await left()).toBe(2);
  });

  it('never begins it twice, whatever the customer tries meanwhile', async () => {
    const { customer, offer, left } = await crashed('twice');

    const elsewhere = await accept({ by: customer.phone }, offer);

    expect(elsewhere.code).toBe('offer-answered');
    expect(await openIn(customer)).toHaveLength(1);
    expect(await left()).toBe(2);
  });

  it('leaves a "no" that was said meanwhile', async () => {
    const { customer, offer } = await crashed('no-after-all');
    (await answerTo({ by: customer.phone }, offer, 'declined')).body;

    await fanOut.carry();

    expect(fanOut.published(customer.customerId, 'OfferAccepted')).toEqual([]);
    expect(fanOut.published(customer.customerId, 'OfferDeclined')).toHaveLength(1);
  });
});

describe('what a crash left to be settled', () => {
  /** An offer that was saved, was accepted in its second version, and a book that does not say so yet. */
  async function unsettled(segment: string) {
    const first = await anOfferFor(segment);
    const customer = await aCustomerIn(segment, ['personalised-offers']);
    await giveUp(customer);
    await fanOut.carry();
    (await answerTo({ by: customer.web }, first, 'saved')).body;
    const offer = { ...first, version: 2, terms: { ...first.terms, version: '2026-12' } };
    (await publish(offer)).body;
    justBefore('PutCommand', ({ sk }) => sk === 'offers', crash);
    expect((await accept({ by: customer.web }, offer)).status).toBe(500);
    vi.restoreAllMocks();
    await fanOut.carry({ leaving: ['settle-offers'] });
    return { customer, began: fanOut.published(customer.customerId, 'TransactionStarted').slice(-1) };
  }

  it('is settled in the version that was accepted, not in the one that was chosen', async () => {
    const { customer, began } = await unsettled('second');

    await fanOut.bring('settle-offers', ...began);

    await fanOut.carry();
    const accepted = fanOut.published(customer.customerId, 'OfferAccepted').map(({ data }) => data);
    expect(accepted).toMatchObject([{ offerVersion: 2, termsVersion: '2026-12' }]);
  });

  it('comes again where it could not be written, and is settled then', async () => {
    const { customer, began } = await unsettled('later');
    justBefore('PutCommand', ({ sk }) => sk === 'offers', crash);

    const failed = await fanOut.bring('settle-offers', ...began);
    const settled = await fanOut.bring('settle-offers', ...began);

    expect([failed, settled].map(({ batchItemFailures }) => batchItemFailures.length)).toEqual([1, 0]);
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferAccepted')).toHaveLength(1);
  });

  it('is not settled for who had everything erased, though the offer stands anew', async () => {
    const { customer, began } = await unsettled('erased');
    (await call('erase-data', { by: customer.phone })).body;
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 });
    const phone = signIn(customer.customerId, clients.phone, 'session approve');
    const web = signIn(customer.customerId, clients.web);
    await attached(phone, web);
    await registerSegment(customer.customerId, 'erased');
    await say({ ...customer, phone }, 'personalised-offers', 'given');
    await giveUp({ ...customer, web });
    await fanOut.carry({ leaving: ['settle-offers'] });
    expect(await offersTo({ by: web })).toHaveLength(1);

    await fanOut.bring('settle-offers', ...began);

    expect(await offersTo({ by: web })).toHaveLength(1);
    await fanOut.carry();
    expect(fanOut.published(customer.customerId, 'OfferAccepted')).toEqual([]);
  });
});

describe('what customers answer', () => {
  const learnt = (offerId: string, segment: string) =>
    loadArms([offerId], segment).then((arms) => arms[offerId]?.byChannel);

  it('is learnt from once, however often it is heard, by channel and segment', async () => {
    const { offer, customer } = await oneOf('learning');
    (await answerTo({ by: customer.web }, offer, 'declined')).body;
    await fanOut.carry();
    const heard = fanOut.broughtTo('learn-offers', customer.customerId);
    expect(heard).toHaveLength(1);
    expect(await learnt(offer.offerId, 'learning')).toEqual({ web: { accepted: 0, declined: 1 } });

    await fanOut.bring('learn-offers', ...heard, ...heard);

    expect(await learnt(offer.offerId, 'learning')).toEqual({ web: { accepted: 0, declined: 1 } });
    const keptOf = async (text: string) =>
      (await everythingAbout(text)).filter(({ pk }) => pk.includes('offer-'));
    expect(await keptOf('offer-outcome#')).not.toEqual([]);
    expect(await keptOf(customer.customerId)).toEqual([]);
  });

  it('is learnt from once, however many others came in between, however many come at once, and in any order', async () => {
    const said = (n: number): CloudEvent => ({
      specversion: '1.0',
      id: `o-other:${n}:0`,
      source: 'staffetta',
      type: n % 3 ? 'OfferDeclined' : 'OfferAccepted',
      time: new Date().toISOString(),
      subject: `c-${n}`,
      datacontenttype: 'application/json',
      sequence: `${String(n).padStart(12, '0')}.000`,
      data: {
        atMs: Date.now(),
        offerId: 'for-a-crowd',
        offerVersion: 1,
        placementId: `p${String(n).padStart(11, '0')}`,
        channel: n % 2 ? 'web' : 'atm',
        segment: 'a-crowd',
      },
    });
    const all = Array.from({ length: 72 }, (_, n) => said(n));
    const once = { web: { accepted: 12, declined: 24 }, atm: { accepted: 12, declined: 24 } };

    await Promise.all(all.map((event) => fanOut.bring('learn-offers', event)));
    expect(await learnt('for-a-crowd', 'a-crowd')).toEqual(once);
    await fanOut.bring('learn-offers', ...all.toReversed());

    expect(await learnt('for-a-crowd', 'a-crowd')).toEqual(once);
  });

  it('is not learnt from any more when it is older than it is remembered for', async () => {
    const { offer, customer } = await oneOf('old-answers');
    (await answerTo({ by: customer.web }, offer, 'declined')).body;
    await fanOut.carry({ leaving: ['learn-offers'] });
    const heard = fanOut.published(customer.customerId, 'OfferDeclined');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offerLimits.outcomeLivesMs });

    await fanOut.bring('learn-offers', ...heard);

    expect(await learnt(offer.offerId, 'old-answers')).toEqual({});
  });
});
