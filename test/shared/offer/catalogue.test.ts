import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCatalogue, latestOf } from '../../../shared/offer/catalogue.ts';
import { readKept } from '../../../shared/offer/kept-offer.ts';
import { offerLimits } from '../../../shared/offer/limits.ts';
import { publishedOffers } from '../../../shared/offer/published-offers.ts';
import { triggerEvents } from '../../../shared/offer/trigger.ts';
import { endsAtMs } from '../../../shared/offer/validity.ts';
import { wordingFaults } from '../../../shared/offer/wording-faults.ts';
import { events } from '../../../shared/session/event.ts';
import { bytesOf } from '../../../shared/session/limits.ts';
import { NOON } from '../../support/a-session.ts';
import { anOffer, renditionsSaying, writtenOffer } from '../../support/an-offer.ts';
import { deployedOffers } from '../../support/deployed-offers.ts';
import published from './published-offers.json' with { type: 'json' };

const FOLDER = 'shared/offer/published';
const files = readdirSync(FOLDER).sort();
const read = (file: string) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

describe('the offers that are deployed', () => {
  it('are good: the latest of each by today’s rules, and those before it can still be read', () => {
    const named = publishedOffers as readonly { offerId: string; version: number }[];

    expect(checkCatalogue(latestOf(named))).toEqual([]);
    for (const each of named) expect(readKept(each, each)).toMatchObject({ offer: each, lost: [] });
  });

  it('are all of the files, each named for its offer and version', () => {
    expect(publishedOffers).toEqual(files.map(read));
    expect(files.map((file) => file.replace(/\.json$/, ''))).toEqual(
      files.map(read).map(({ offerId, version }) => `${offerId}.${version}`),
    );
  });

  it('never change once they are published: a change is another version', () => {
    const now = files.map((file) => [
      file,
      createHash('sha256')
        .update(JSON.stringify(read(file)))
        .digest('hex')
        .slice(0, 16),
    ]);

    expect(Object.fromEntries(now)).toEqual(published);
  });

  it('promote channels, have quotas, and leave room in a request', () => {
    const offers = deployedOffers();

    expect(offers.filter(({ promotes }) => promotes).length).toBeGreaterThan(1);
    expect(offers.filter(({ quota }) => quota).length).toBeGreaterThan(0);
    expect(Math.max(...offers.map(bytesOf))).toBeLessThan(offerLimits.offerBytesMax / 2);
  });
});

const changed = (change: (offer: ReturnType<typeof writtenOffer>) => void) => {
  const offer = writtenOffer();
  change(offer);
  return offer;
};

const text = (channel: string, language: string, name: string, template: string) =>
  changed(({ renditions }) => {
    const texts = renditions[channel]?.[language];
    if (texts) texts[name] = template;
  });

const periods = [
  ['once', '{price} a month'],
  ['once', '{price}/month'],
  ['once', '{price} al mese'],
  ['once', 'Canone mensile: {price}'],
  ['once', 'Ogni mese {price}'],
  ['once', '{price} all’anno'],
  ['month', '{price} per year'],
  ['month', '{price} una tantum'],
  ['month', 'Yearly fee {price}'],
  ['year', '{price} monthly'],
] as const;

describe('the words beside a price', () => {
  it.each<['once' | 'month' | 'year', string]>([
    ['month', 'Every month, as long as you like: {price}'],
    ['once', 'Set it up once: {price}, for months and years'],
    ['once', 'For all months: {price}'],
    ['year', 'Save every month. Price: {price}.'],
  ])('may tell of other times, of what is paid per %s: %s', (per, said) => {
    const price = { form: 'fee', money: { amountMinor: 500, currency: 'EUR' }, per } as const;

    expect(wordingFaults(said, { price })).toEqual([]);
  });
});

describe('a catalogue is refused', () => {
  it('not, if nothing is wrong with it', () => {
    expect(checkCatalogue([writtenOffer()])).toEqual([]);
  });

  it.each([
    [
      'a piece without the price',
      text('atm', 'it', 'receiptLine', '{until} {terms}'),
      /atm: it: The receipt does not carry \{price\}/,
    ],
    ['a piece without the validity', text('atm', 'en', 'receiptLine', '{price} {terms}'), undefined],
    [
      'a number that is written out',
      text('web', 'en', 'body', '4.90% {until} {terms} {price}'),
      /A number stands in the text/,
    ],
    [
      'a number in another script',
      text('web', 'en', 'title', '٤ {until} {terms} {price}'),
      /A number stands in the text/,
    ],
    [
      'the sign of a currency',
      text('web', 'en', 'title', '€ {until} {terms} {price}'),
      /A number stands in the text/,
    ],
    ['a fraction', text('web', 'en', 'body', '½ of it: {price} {until} {terms}'), /A number stands/],
    ['numbers in circles', text('web', 'en', 'body', '⑨⑨ {price} {until} {terms}'), /A number stands/],
    ['a number of Rome', text('web', 'en', 'body', 'Ⅻ {price} {until} {terms}'), /A number stands/],
    ['a raised number', text('web', 'en', 'body', '⁹⁹ {price} {until} {terms}'), /A number stands/],
    ['a wide per cent', text('web', 'en', 'body', '％ {price} {until} {terms}'), /A number stands/],
    [
      'the code of a currency',
      text('web', 'en', 'body', 'USD {price} {until} {terms}'),
      /A currency or a percentage stands/,
    ],
    [
      'signs that turn the text around',
      text('web', 'en', 'body', '\u202E{price}\u202C {until} {terms}'),
      /no control character/,
    ],
    ...periods.map(
      ([per, said]) =>
        [
          `"${said}" of what is paid per ${per}`,
          changed((offer) => {
            offer.price = { form: 'fee', money: { amountMinor: 500, currency: 'EUR' }, per };
            const texts = offer.renditions['email']?.['it'];
            if (texts) texts['body'] = `${said} {until} {terms}`;
          }),
          /email: it: body: Beside \{price\} stands a period/,
        ] as [string, object, RegExp],
    ),
    [
      'a placeholder that means nothing',
      text('web', 'en', 'body', '{rate} {price} {until} {terms}'),
      /in the place of \{rate\}/,
    ],
    [
      'how many are left of what has no end',
      text('web', 'en', 'body', '{left} {price} {until} {terms}'),
      /in the place of \{left\}/,
    ],
    [
      'a line that is too long for the machine',
      text('atm', 'en', 'line1', 'Prepare your cash in the app: {price} until {until}'),
      /characters, and room for 40/,
    ],
    ['two lines in the place of one', text('atm', 'en', 'line1', 'Prepare\ncash'), /one line/],
    ['markup', text('email', 'en', 'body', '<b>{price}</b> {until} {terms}'), /no markup/],
    [
      'an address of its own',
      text('email', 'en', 'body', 'http://x {price} {until} {terms}'),
      /no markup, no address/,
    ],
    ['a channel without a rendition', changed(({ renditions }) => delete renditions['agent']), /agent/],
    [
      'a channel that nobody knows',
      changed(({ renditions }) => Object.assign(renditions, { fax: {} })),
      /fax/,
    ],
    [
      'a language without a rendition',
      changed(({ renditions }) => delete renditions['web']?.['it']),
      /web: it/,
    ],
    [
      'an end before the beginning',
      changed(({ validity }) => Object.assign(validity, { until: '2026-10-31' })),
      /ends before it begins/,
    ],
    [
      'a fact that nobody knows',
      changed((offer) => Object.assign(offer, { eligibility: { fact: 'balance', atLeast: 1 } })),
      /eligibility/,
    ],
    [
      'a comparison that makes no sense',
      changed((offer) => Object.assign(offer, { eligibility: { fact: 'language', atLeast: 1 } })),
      /cannot be compared/,
    ],
    [
      'a condition that is too deep',
      changed((offer) =>
        Object.assign(offer, {
          eligibility: { not: { not: { not: { not: { not: { fact: 'language', is: 'it' } } } } } },
        }),
      ),
      /deeper than 5/,
    ],
    [
      'a condition that is too long',
      changed((offer) =>
        Object.assign(offer, {
          eligibility: {
            all: [
              { all: Array(15).fill({ fact: 'language', is: 'it' }) },
              { all: Array(15).fill({ fact: 'language', is: 'it' }) },
            ],
          },
        }),
      ),
      /more than 20 times/,
    ],
    [
      'an event that calls for nothing',
      changed(({ triggers }) => triggers.push({ event: 'CashUnreported', why: { en: 'a', it: 'b' } })),
      /triggers/,
    ],
    [
      'a channel on which it cannot begin',
      changed((offer) => Object.assign(offer, { leadsTo: { kind: 'loan-application', acceptOn: ['atm'] } })),
      /cannot be begun on atm/,
    ],
    [
      'a price that what it leads to does not charge',
      changed((offer) =>
        Object.assign(offer, {
          price: { form: 'fee', money: { amountMinor: 5_00, currency: 'EUR' }, per: 'once' },
          leadsTo: { kind: 'loan-application', acceptOn: ['web'] },
        }),
      ),
      /loan-application does not charge this/,
    ],
    [
      'a price in another currency',
      changed((offer) =>
        Object.assign(offer, {
          price: { form: 'fee', money: { amountMinor: 5_00, currency: 'eu' }, per: 'once' },
        }),
      ),
      /expected "EUR"/,
    ],
    [
      'an answer that is not taken',
      changed((offer) =>
        Object.assign(offer, {
          price: { form: 'yearly-rate', basisPoints: 490 },
          leadsTo: {
            kind: 'loan-application',
            acceptOn: ['web'],
            prefilled: { loan: { purpose: 'yacht', months: 24 } },
          },
        }),
      ),
      /does not take this/,
    ],
    [
      'an answer that is not asked',
      changed((offer) =>
        Object.assign(offer, {
          leadsTo: { kind: 'transfer', acceptOn: ['web'], prefilled: { loan: { months: 12 } } },
        }),
      ),
      /does not ask for this/,
    ],
    [
      'answers to nothing',
      changed((offer) =>
        Object.assign(offer, { leadsTo: { acceptOn: ['web'], prefilled: { loan: { months: 12 } } } }),
      ),
      /no kind to prefill/,
    ],
    [
      'a channel on which somebody of the bank acts',
      changed((offer) => Object.assign(offer, { leadsTo: { acceptOn: ['web', 'branch'] } })),
      /Only the customer accepts an offer, and on branch/,
    ],
    [
      'a fee of nothing',
      changed((offer) =>
        Object.assign(offer, {
          price: { form: 'fee', per: 'once', money: { amountMinor: 0, currency: 'EUR' } },
        }),
      ),
      /costs nothing is free/,
    ],
    [
      'more in reserve than half',
      changed((offer) => Object.assign(offer, { holdoutBasisPoints: 5_001 })),
      /holdoutBasisPoints/,
    ],
    ['anything else', changed((offer) => Object.assign(offer, { discount: true })), /discount/],
  ] as const)('for %s', (_, offer, says = /does not carry/) => {
    const faults = checkCatalogue([offer]);

    expect(faults.join('\n')).toMatch(says);
    expect(faults[0]).toMatch(/^an-offer: /);
  });

  it('for an offer that stands in it twice, and for too many', () => {
    const many = Array.from({ length: offerLimits.catalogueOffersMax + 1 }, (_, at) => ({
      ...writtenOffer(),
      offerId: `offer-${at}`,
    }));

    expect(checkCatalogue([writtenOffer(), writtenOffer()]).join()).toMatch(/twice/);
    expect(checkCatalogue(many).join()).toMatch(/20/);
  });

  it('for an offer that fills a request', () => {
    const long = { ...writtenOffer(), renditions: renditionsSaying('{price} {until} {terms}') };
    for (const language of ['en', 'it']) {
      Object.assign(long.renditions['email']?.[language] ?? {}, {
        body: `${'{price}'.repeat(300)} {until} {terms}`,
      });
      Object.assign(long.renditions['agent']?.[language] ?? {}, {
        script: `{price} {until} {terms}${'’'.repeat(500)}`,
      });
      Object.assign(long.terms.summary, { [language]: '’'.repeat(600) });
    }
    const prefilled = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`s${at}`, { field: '’'.repeat(9) }]),
    );
    Object.assign(long, { leadsTo: { acceptOn: ['web'], prefilled } });

    expect(checkCatalogue([long]).join()).toMatch(/bytes at most/);
  });
});

describe('what may call for an offer', () => {
  it('are events of the session, asked about what they carry', () => {
    const strangers = Object.entries(triggerEvents).flatMap(([type, { shape }]) => {
      const carried = Object.keys(events[type as keyof typeof triggerEvents].shape);
      return Object.keys(shape)
        .filter((field) => !carried.includes(field))
        .map((field) => `${type}.${field}`);
    });

    expect(strangers).toEqual([]);
  });
});

describe('of several versions', () => {
  const now = anOffer({ version: 2 });
  const before = anOffer({ version: 1 });
  const toCome = anOffer({ version: 3, validity: { from: '2027-01-01', until: '2027-02-28' } });

  it('the latest counts, in whichever order they were published', () => {
    expect(latestOf([before, now])).toEqual([now]);
    expect(latestOf([now, before])).toEqual([now]);
    expect(latestOf([now, toCome, before])).toEqual([toCome]);
  });

  it('one that has not begun waits behind the one before it', () => {
    expect(latestOf([toCome, before, now], NOON)).toEqual([now]);
    expect(latestOf([before, toCome, now], endsAtMs(now.validity))).toEqual([toCome]);
    expect(latestOf([toCome], NOON)).toEqual([toCome]);
  });
});
