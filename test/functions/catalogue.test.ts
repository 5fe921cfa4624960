import { describe, expect, it } from 'vitest';
import { matches } from '../../infra/local/bus/pattern.ts';
import { publishOffer } from '../../shared/aws/offers/catalogue.ts';
import { eventPatternOf } from '../../shared/contract/event-pattern.ts';
import { offerDeliveries } from '../../shared/contract/subscriptions.ts';
import { offerLimits } from '../../shared/offer/limits.ts';
import { Offer } from '../../shared/offer/offer.ts';
import { publishedOffers } from '../../shared/offer/published-offers.ts';
import { anOffer } from '../support/an-offer.ts';
import { anOfferFor, publish } from '../support/an-offer-in-force.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { operators } from '../support/customer-of-the-bank.ts';

useBank();

describe('publishing an offer', () => {
  it('may be repeated; the same version never says anything else', async () => {
    const offer = await anOfferFor('readers');

    expect((await publish(offer)).status).toBe(200);
    expect((await publish({ ...offer, priority: 9 } as never)).code).toBe('offer-version-taken');

    const { offers } = (await call('read-catalogue', { by: operators })).body;
    expect(offers.filter(({ offerId }) => offerId === offer.offerId)).toEqual([offer]);
  });

  it('is refused where its version is one that was deployed, and says something else', async () => {
    const [deployed] = publishedOffers;

    expect((await publish(deployed as never)).status).toBe(200);
    expect((await publish({ ...(deployed as object), priority: 9 } as never)).code).toBe(
      'offer-version-taken',
    );
  });

  it('has room again once others are over', async () => {
    for (let number = 0; number <= offerLimits.catalogueOffersMax; number += 1) {
      const validity = { from: '2020-01-01', until: '2020-01-02' };
      (await publish(anOffer({ offerId: `over-${number}`, validity }) as never)).body;
    }

    expect((await publish(anOffer({ offerId: 'after-many' }) as never)).status).toBe(200);
  });

  it('loses sight of no offer, however many versions there are', async () => {
    const long = await anOfferFor('zz-last');
    const versions = Array.from({ length: 520 }, (_, at) => ({
      ...anOffer({ offerId: 'aa-many' }),
      version: at + 1,
    }));
    for (const each of versions) await publishOffer(Offer.parse(each), 0);

    const { offers } = (await call('read-catalogue', { by: operators })).body;

    expect(offers.map(({ offerId }) => offerId)).toEqual(expect.arrayContaining([long.offerId, 'aa-many']));
    expect(offers.find(({ offerId }) => offerId === 'aa-many')?.version).toBe(520);
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

  it('is refused under another name than its own', async () => {
    const offer = await anOfferFor('named');
    const asked = { by: operators, path: { offerId: 'another-name' }, body: offer };

    expect((await call('publish-offer', asked)).code).toBe('offer-invalid');
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

    const { body } = await call('preview-offer', { by: operators, path: { offerId }, query });

    expect(Object.keys(body.texts)).toEqual(texts);
    expect(body).toMatchObject({
      language: 'it',
      left: 20,
      price: { form: 'yearly-rate', basisPoints: 490 },
      termsVersion: '2026-11',
    });
  });

  it('is not there of an offer that is not', async () => {
    const asked = { by: operators, path: { offerId: 'no-such-offer' }, query: { channel: 'atm' } };

    expect((await call('preview-offer', asked)).code).toBe('offer-not-found');
  });
});

describe('another channel', () => {
  it('is one line: its rule hears the offers that go there, and no other', () => {
    const [watch] = offerDeliveries({ watch: ['sessions:write'] });
    if (!watch) throw new Error('A line is no subscription.');
    const chosenFor = (...channels: string[]) => ({
      source: 'staffetta',
      'detail-type': 'OfferChosen',
      detail: { data: { channels } },
    });

    expect(watch.function).toBe('deliver-offer-watch');
    expect(matches({ ...eventPatternOf(watch) }, chosenFor('atm', 'watch'))).toBe(true);
    expect(matches({ ...eventPatternOf(watch) }, chosenFor('atm', 'web'))).toBe(false);
  });
});
