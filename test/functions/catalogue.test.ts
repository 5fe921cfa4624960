import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findOffer, readShelf } from '../../shared/aws/offers/catalogue.ts';
import { offerLimits } from '../../shared/offer/limits.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { anOffer } from '../support/an-offer.ts';
import {
  anAwakeCustomerIn,
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
import { call } from '../support/call.ts';
import { marketing } from '../support/customer-of-the-bank.ts';
import { deployedOffers } from '../support/deployed-offers.ts';
import { layIntoStore } from '../support/kept-offers.ts';

useBank();
beforeAll(withdrawDeployedOffers);
usePost();
const fanOut = useFanOut(useBus(), /offer/);

/** Versions as they lie in the store, from days when other things were checked. */
async function kept(
  ...offers: (Pick<Offer, 'offerId' | 'version'> & Record<string, unknown>)[]
): Promise<void> {
  await Promise.all(offers.map(layIntoStore));
  // What was read a moment ago is good for two seconds.
  await readShelf(Date.now(), { freshMs: 0 });
}

/** What is told of offers that cannot be read, from here on: how many, and which. */
function hearOfUnread() {
  const counting = vi.spyOn(Metrics.prototype, 'addMetric');
  const naming = vi.spyOn(Metrics.prototype, 'addMetadata');
  return () => ({
    counted: counting.mock.calls.flatMap(([name, , count]) => (name === 'UnreadOffers' ? [count] : [])),
    named: naming.mock.calls.flatMap(([name, text]) => (name === 'offers' ? [text] : [])),
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('publishing an offer', () => {
  it('may be repeated; the same version never says anything else', async () => {
    const offer = await anOfferFor('readers');

    expect((await publish(offer)).status).toBe(200);
    expect((await publish({ ...offer, priority: 9 } as never)).code).toBe('offer-version-taken');

    const { offers } = (await call('read-catalogue', { by: marketing })).body;
    expect(offers.filter(({ offerId }) => offerId === offer.offerId)).toEqual([offer]);
  });

  it('is refused where one piece leaves the price out, and the issue says which', async () => {
    const offer = await anOfferFor('strict');
    const { atm } = offer.renditions;
    const renditions = {
      ...offer.renditions,
      atm: { ...atm, en: { ...atm?.['en'], receiptLine: 'Buy now' } },
    };

    const refused = await publish({ ...offer, version: 2, renditions } as never);

    expect(refused.code).toBe('request-invalid');
    expect(refused.problem?.issues?.map(({ at }) => at).join()).toContain('renditions.atm.en');
  });

  it('is refused for a version that was deployed, if it says anything else', async () => {
    const [deployed] = deployedOffers();
    if (!deployed) throw new Error('No offer is deployed.');

    expect((await publish({ ...deployed, priority: 9 } as Offer)).code).toBe('offer-version-taken');
    expect((await publish(deployed)).status).toBe(200);
    expect(await findOffer(deployed.offerId, deployed.version)).toEqual(deployed);
  });

  it('is refused where the same version of its terms said something else before, or stood elsewhere', async () => {
    const offer = await anOfferFor('its-terms');
    const elsewhere = { ...offer.terms, url: { ...offer.terms.url, en: 'https://bank.example/others' } };
    const otherwise = { ...offer.terms, summary: { ...offer.terms.summary, it: 'Un po’ meno semplice.' } };

    for (const terms of [elsewhere, otherwise]) {
      const refused = await publish({ ...offer, version: 2, terms } as Offer);
      expect(refused.code).toBe('offer-invalid');
      expect(refused.problem?.issues).toMatchObject([{ at: 'body.terms.version' }]);
    }
    const counted = { ...otherwise, version: '2026-12' };
    expect((await publish({ ...offer, version: 2, terms: counted } as Offer)).status).toBe(200);
    expect((await publish({ ...offer, version: 3 } as Offer)).status).toBe(200);
  });

  it('is refused under another name than its own', async () => {
    const offer = await anOfferFor('named');
    const asked = { by: marketing, path: { offerId: 'another-name' }, body: offer };

    expect((await call('publish-offer', asked)).code).toBe('offer-invalid');
  });
});

describe('a check', () => {
  const check = (offer: unknown, offerId: string) =>
    call('check-offer', { by: marketing, path: { offerId }, body: offer as Offer });

  it('shows what every channel would say, in every language, and publishes nothing', async () => {
    const offer = anOffer({ offerId: 'checked', quota: { total: 20 } });

    const { previews } = (await check(offer, offer.offerId)).body;

    const channels = Object.keys(offer.renditions);
    expect(previews.map(({ channel, language }) => `${channel} ${language}`).toSorted()).toEqual(
      channels.flatMap((channel) => [`${channel} en`, `${channel} it`]).toSorted(),
    );
    for (const { texts, left } of previews) {
      expect(Object.values(texts).join()).toContain('2026-11');
      expect(left).toBe(20);
    }
    const { offers } = (await call('read-catalogue', { by: marketing })).body;
    expect(offers.map(({ offerId }) => offerId)).not.toContain(offer.offerId);
  });

  it.each([
    ['that was published with other content', (offer: Offer) => ({ ...offer, priority: 9 })],
    ['under another name', (offer: Offer) => ({ ...offer, offerId: 'another-name' })],
    [
      'whose terms said something else',
      (offer: Offer) => ({
        ...offer,
        version: 2,
        terms: { ...offer.terms, summary: { en: 'Else.', it: 'Altro.' } },
      }),
    ],
    ['that leaves a piece out', (offer: Offer) => ({ ...offer, version: 2, renditions: {} })],
  ])('of one %s is refused as publishing is, in the same words', async (_, change) => {
    const offer = await anOfferFor('to-check');
    const changed = change(offer);

    const [checked, published] = [
      await check(changed, offer.offerId),
      await call('publish-offer', {
        by: marketing,
        path: { offerId: offer.offerId },
        body: changed as Offer,
      }),
    ];

    expect(checked.status).toBeGreaterThanOrEqual(400);
    const { requestId: __, ...words } = { ...checked.problem };
    expect(published.problem).toMatchObject(words);
  });
});

describe('a preview', () => {
  it.each([
    ['atm', ['line1', 'line2', 'receiptLine']],
    ['email', ['subject', 'body']],
    ['agent', ['script']],
  ])('shows what %s would say, in a language, with what is left', async (channel, texts) => {
    const { offerId } = await anOfferFor('preview', { quota: { total: 20 } });
    const query = { channel, language: 'it' };

    const { body } = await call('preview-offer', { by: marketing, path: { offerId }, query });

    expect(Object.keys(body.texts)).toEqual(texts);
    expect(body).toMatchObject({
      language: 'it',
      left: 20,
      price: { form: 'yearly-rate', basisPoints: 490 },
      termsVersion: '2026-11',
    });
  });

  it('is not there of an offer that is not', async () => {
    const asked = { by: marketing, path: { offerId: 'no-such-offer' }, query: { channel: 'atm' } };

    expect((await call('preview-offer', asked)).code).toBe('offer-not-found');
  });
});

describe('an offer that cannot be read any more', () => {
  it('is left out and told of loudly, and everything else goes on', async () => {
    const offer = await anOfferFor('good');
    await kept({ ...offer, offerId: 'of-old', eligibility: { fact: 'height', atLeast: 180 } });
    const customer = await anAwakeCustomerIn('good');
    const unread = hearOfUnread();

    const published = await publish({ ...offer, version: 2 } as Offer);
    const { offers } = (await call('read-catalogue', { by: marketing })).body;
    await giveUp(customer);
    await fanOut.carry();

    expect(published.status).toBe(200);
    expect(offers.map(({ offerId }) => offerId)).toContain(offer.offerId);
    expect(offers.map(({ offerId }) => offerId)).not.toContain('of-old');
    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerId: offer.offerId, offerVersion: 2 }]);
    expect(unread().counted).toContain(1);
    expect(unread().named).toContain('of-old 1');
  });

  it('hides the versions before it, for it may have ended them, and is taken from nobody', async () => {
    const offer = await anOfferFor('hidden');
    const customer = await anAwakeCustomerIn('hidden');
    await giveUp(customer);
    await fanOut.carry();
    await kept({ ...offer, version: 2, triggers: [{ event: 'MoonRisen' }] });

    await giveUp(customer);
    await fanOut.carry();

    expect(await offersTo({ by: customer.web })).toEqual([]);
    expect(fanOut.published(customer.customerId, 'OfferRemoved')).toEqual([]);
    (await publish({ ...offer, version: 3 } as Offer)).body;
    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerVersion: 1 }]);
  });

  it('for one channel alone is for the others still', async () => {
    const offer = await anOfferFor('fewer-forms');
    const { push: _, ...renditions } = offer.renditions;
    const atm = { en: { line1: 'one line alone' }, it: { line1: 'una riga sola' } };
    await kept({ ...offer, version: 2, renditions: { ...renditions, atm, fax: { en: {}, it: {} } } });
    const customer = await anAwakeCustomerIn('fewer-forms');
    const unread = hearOfUnread();

    await giveUp(customer);
    await fanOut.carry();

    const [chosen] = fanOut.published(customer.customerId, 'OfferChosen');
    expect(chosen?.data['channels']).toEqual(['web', 'mobile', 'email', 'agent']);
    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerVersion: 2 }]);
    expect(unread().named.join()).toContain(`${offer.offerId} 2 on atm`);
    const asked = { by: marketing, path: { offerId: offer.offerId }, query: { channel: 'push' } };
    expect((await call('preview-offer', asked)).code).toBe('offer-not-found');
  });
});

describe('a catalogue of many offers', () => {
  it('has room for what is in force, however many are over', async () => {
    const validity = { from: '2020-01-01', until: '2020-01-02' };
    await kept(...Array.from({ length: 24 }, (_, at) => anOffer({ offerId: `over-${at}`, validity })));

    const offer = await anOfferFor('after-many');

    const { offers } = (await call('read-catalogue', { by: marketing })).body;
    expect(offers.map(({ offerId }) => offerId)).toContain(offer.offerId);
    expect(offers.length).toBeLessThanOrEqual(offerLimits.catalogueOffersMax);
  });

  it('is read to its end, beyond the first megabyte, so that nothing on it seems withdrawn', async () => {
    const offer = await anOfferFor('zzz');
    const customer = await anAwakeCustomerIn('zzz');
    await giveUp(customer);
    await fanOut.carry();
    const long = anOffer({
      offerId: 'aaa',
      terms: { ...offer.terms, summary: { en: 'x'.repeat(600), it: 'y' } },
    });
    const body = `${'z'.repeat(1_500)} {price} {until} {terms}`;
    const texts = { subject: '{price} {until} {terms}', body };
    const renditions = { ...long.renditions, email: { en: texts, it: texts } };
    const one = { ...long, renditions, validity: { from: '2020-01-01', until: '2020-01-02' } };
    const length = Math.ceil(1_100_000 / JSON.stringify(one).length);
    await kept(...Array.from({ length }, (_, at) => ({ ...one, version: at + 1 })));

    await giveUp(customer);
    await fanOut.carry();

    expect(fanOut.published(customer.customerId, 'OfferRemoved')).toEqual([]);
    expect(await offersTo({ by: customer.web })).toMatchObject([{ offerId: offer.offerId }]);
  });

  it('is full where so many are in force: what ends is still published', async () => {
    const filling: Offer[] = [];
    const next = () =>
      anOffer({
        offerId: `filling-${filling.length}`,
        validity: { from: '2026-11-01', until: '2099-12-31' },
      });
    while ((await publish(next())).status === 200) filling.push(next());
    const { offers } = (await call('read-catalogue', { by: marketing })).body;

    const [first] = filling;
    if (!first) throw new Error('The catalogue was full before.');

    expect((await publish(next())).code).toBe('offer-invalid');
    expect((await publish({ ...first, version: 2 } as Offer)).status).toBe(200);
    const validity = { from: '2026-01-01', until: '2026-01-02' };
    for (const each of filling) (await publish({ ...each, version: 3, validity } as Offer)).body;
    expect((await publish(next())).status).toBe(200);
    expect(offers.length).toBeLessThanOrEqual(offerLimits.catalogueOffersMax);
  });
});
