import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, moneyWords } from '../../../shared/cash/money-words.ts';
import { Channel } from '../../../shared/channel/channel.ts';
import { Language } from '../../../shared/channel/wording.ts';
import {
  type ChannelForms,
  channelForms,
  OfferChannel,
  offerChannelOf,
} from '../../../shared/offer/channel-forms.ts';
import { channelsFor } from '../../../shared/offer/choice/choose-offers.ts';
import { Offer, offerWith } from '../../../shared/offer/offer.ts';
import { render } from '../../../shared/offer/render.ts';
import { endsAtMs, isOver, isValidAt } from '../../../shared/offer/validity.ts';
import { wordingFaults } from '../../../shared/offer/wording-faults.ts';
import { ALL_CONSENTS } from '../../support/a-book.ts';
import { aSession } from '../../support/a-session.ts';
import { anOffer, renditionsSaying, writtenOffer } from '../../support/an-offer.ts';
import { deployedOffers } from '../../support/deployed-offers.ts';

const channels = OfferChannel.options;
const offers = deployedOffers();

const price = fc.oneof(
  fc.constant({ form: 'free' as const }),
  fc.record({
    form: fc.constant('fee' as const),
    money: fc.record({
      amountMinor: fc.integer({ min: 1, max: 999_99 }),
      currency: fc.constant('EUR'),
    }),
    per: fc.constantFrom('once', 'month', 'year'),
  }),
  fc.record({ form: fc.constant('yearly-rate' as const), basisPoints: fc.integer({ min: 0, max: 9_999 }) }),
);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc
  .stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/)
  // By chance a word may be one that says something of a price.
  .filter((around) => wordingFaults(around, { price: { form: 'free' } }).length === 0);

/** Every character that is a number or the sign of a currency, in any script. */
const numberSigns = Array.from({ length: 0x2_00_00 }, (_, at) => at)
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => /[\p{N}\p{Sc}]/v.test(sign));

const PLACEHOLDERS = ['{price}', '{until}', '{terms}'];

/** Every piece of every channel in every language, with its texts. */
const pieces = Object.entries(channelForms).flatMap(([channel, form]) =>
  Language.options.flatMap((language) =>
    Object.values<Readonly<Record<string, number>>>(form.pieces).map((sizes) => ({
      channel,
      language,
      sizes,
    })),
  ),
);

/** Longer places have room for some words around. */
const ROOM_CHARS_MIN = 100;

/** A random offer, which carries what it must in another order and with other words in every piece. */
const written = fc
  .record({
    price,
    version: fc.integer({ min: 1, max: 9_999 }),
    termsVersion: fc.stringMatching(/^[A-Z0-9]{1,4}$/),
    days: fc.tuple(day, day).map((both) => both.sort()),
    texts: fc.array(fc.tuple(words, fc.shuffledSubarray(PLACEHOLDERS, { minLength: 3 })), {
      minLength: pieces.length,
      maxLength: pieces.length,
    }),
  })
  .map(({ price, version, termsVersion, days: [from, until], texts }) => {
    const offer = writtenOffer();
    for (const [at, { channel, language, sizes }] of pieces.entries()) {
      const [around = '', order = []] = texts[at] ?? [];
      for (const [name, charsMax] of Object.entries(sizes)) {
        const said = charsMax >= ROOM_CHARS_MIN ? `${around} ${order.join(' ')}` : order.join(' ');
        if (charsMax > 30) Object.assign(offer.renditions[channel]?.[language] ?? {}, { [name]: said });
      }
    }
    const terms = { ...offer.terms, version: termsVersion };
    return { ...offer, version, price, terms, validity: { from, until } };
  });

/** What the price is, said by somebody who does not know the code that says it. */
function pricesSaid(offer: Offer, language: Language): RegExp {
  if (offer.price.form === 'free') return language === 'en' ? /\bfree\b/ : /\bgratis\b/;
  const number =
    offer.price.form === 'fee'
      ? moneyWords(offer.price.money)[language]
      : decimal(offer.price.basisPoints, 2)[language];
  return new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d])`);
}

function daySaid({ validity }: Offer): RegExp {
  const [year, month, date] = validity.until.split('-').map(Number);
  return new RegExp(`\\b0?${date}[. ](0?${month}\\b|\\p{L}+)[. ]${year}\\b`, 'u');
}

function expectTheSame(offer: Offer) {
  for (const channel of channels) {
    for (const language of Language.options) {
      const { texts, ...said } = render(offer, channel, language, { left: 7 });
      for (const piece of Object.values<Readonly<Record<string, number>>>(channelForms[channel].pieces)) {
        const read = Object.keys(piece)
          .map((name) => texts[name])
          .join('\n');
        expect(read).toMatch(pricesSaid(offer, language));
        expect(read).toMatch(daySaid(offer));
        expect(read).toContain(offer.terms.version);
        for (const [name, charsMax] of Object.entries(piece)) {
          expect([...(texts[name] ?? '')].length).toBeLessThanOrEqual(charsMax);
        }
      }
      expect(said).toMatchObject({
        offerId: offer.offerId,
        offerVersion: offer.version,
        price: offer.price,
        validUntil: offer.validity.until,
        termsVersion: offer.terms.version,
      });
      expect(Object.values(texts).join()).not.toMatch(/[{}]/);
    }
  }
}

describe('one offer, one version, one set of terms', () => {
  it('is the same on every channel and in every language, whatever the catalogue', () => {
    fc.assert(
      fc.property(written, (candidate) => {
        expectTheSame(Offer.parse(candidate));
      }),
    );
  });

  it('is refused if a single piece of a single channel, in one language, leaves one of them out', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...pieces),
        fc.constantFrom(...PLACEHOLDERS),
        (candidate, { channel, language, sizes }, missing) => {
          const texts = candidate.renditions[channel]?.[language] ?? {};
          for (const name of Object.keys(sizes)) texts[name] = texts[name]?.replace(missing, 'so') ?? '';

          const checked = Offer.safeParse(candidate);

          expect(checked.error?.issues.map(({ message }) => message).join()).toContain(
            `does not carry ${missing}`,
          );
        },
      ),
    );
  });

  it('is refused if any text says a number, a currency or a percentage of its own, in whatever signs', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...pieces),
        fc.oneof(
          fc.constantFrom(...numberSigns),
          fc.constantFrom('%', '％', '﹪', '٪', '‰', 'per cent', 'percento'),
          fc.constantFrom('EUR', 'USD', 'ＥＵＲ', 'JPY', 'eur', 'Euro', 'dollars', 'franchi'),
          // Letters that only look like others, or are numbers where they come from.
          fc.constantFrom('ЕUR', '九', 'ЅALE'),
        ),
        (candidate, { channel, language, sizes }, number) => {
          const [name = ''] = Object.keys(sizes);
          const texts = candidate.renditions[channel]?.[language] ?? {};
          texts[name] = `${number} ${texts[name]}`;

          expect(
            Offer.safeParse(candidate)
              .error?.issues.map(({ message }) => message)
              .join(),
          ).toMatch(/stands in the text|letters of another script/);
        },
      ),
    );
  });

  it('is refused if any text has a sign that nobody sees, which may turn the others around', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom(...pieces),
        fc.constantFrom(
          '\u202E',
          '\u202C',
          '\u2066',
          '\u200B',
          '\u200F',
          '\u00AD',
          '\u2028',
          '\uFEFF',
          '\uE000',
        ),
        (candidate, { channel, language, sizes }, sign) => {
          const [name = ''] = Object.keys(sizes);
          const texts = candidate.renditions[channel]?.[language] ?? {};
          texts[name] = `${sign}${texts[name]}`;

          expect(Offer.safeParse(candidate).error?.issues.map(({ message }) => message)).toContain(
            'A text has no markup, no address and no control character.',
          );
        },
      ),
    );
  });

  it.each(offers.map((offer) => [offer.offerId, offer] as const))('%s, as it is deployed', (_, offer) => {
    expectTheSame(offer);
  });
});

describe('a rendition', () => {
  const loan = offers.find(({ offerId }) => offerId === 'instalment-loan');
  const cash = offers.find(({ offerId }) => offerId === 'prepare-cash');

  it('says how many are left now', () => {
    if (!loan) throw new Error('The loan is gone.');
    expect(render(loan, 'atm', 'en', { left: 8 })).toMatchObject({
      texts: {
        line1: 'EUR 5000.00 at 4.90% p.a., 8 left',
        line2: 'until 31.12.2026, T&C 2026-11',
        receiptLine: '4.90% p.a. to 31.12.2026 T&C 2026-11',
      },
      left: 8,
    });
  });

  it('invites to another channel, in the language of the customer, and says how to be rid of it', () => {
    if (!cash) throw new Error('The offer is gone.');
    expect(render(cash, 'atm', 'it')).toMatchObject({
      texts: {
        line1: 'La prossima volta preparalo nell’app:',
        line2: 'gratis fino al 30.06.2027, cond. 2026-11',
      },
      promotes: 'mobile',
      acceptOn: ['mobile', 'web'],
      termsUrl: 'https://bank.example/it/condizioni/prepare-cash/2026-11',
      mayObject: 'Pubblicità. Puoi opporti sempre.',
    });
  });

  it('is there for each channel of the session, and one script for both assisted ones', () => {
    expect(Channel.options.map(offerChannelOf)).toEqual(['atm', 'web', 'mobile', 'agent', 'agent']);
  });
});

describe('another channel', () => {
  const withWatch: ChannelForms = {
    ...channelForms,
    watch: { words: 'short', pieces: { face: { line: 50 } }, shownOn: [], needs: 'offers-by-push' },
  };

  it('is a line of data and a rendition', () => {
    const offer = anOffer({}, withWatch);

    expect(render(offer, 'watch', 'en', {}, withWatch).texts).toEqual({ line: 'free 31.12.2026 2026-11' });
    expect(channelsFor(aSession({ consents: ALL_CONSENTS }), withWatch)).toContain('watch');
    expect(channelsFor(aSession(), withWatch)).not.toContain('watch');
  });

  it('is on no offer that does not say the same there', () => {
    const without = offerWith(withWatch).safeParse(writtenOffer());
    const careless = offerWith(withWatch).safeParse({
      ...writtenOffer(),
      renditions: {
        ...renditionsSaying('{price} {until} {terms}'),
        watch: { en: { line: 'Hey' }, it: { line: 'Ehi' } },
      },
    });

    expect(without.success).toBe(false);
    expect(careless.error?.issues.map(({ message }) => message)).toContain(
      'The face does not carry {price}.',
    );
  });
});

describe('the days of an offer', () => {
  const validity = { from: '2026-11-01', until: '2026-12-31' };

  it.each([
    ['2026-10-31T22:59:59Z', false],
    ['2026-10-31T23:00:00Z', true],
    ['2026-12-31T22:59:59Z', true],
    ['2026-12-31T23:00:00Z', false],
  ])('are the bank’s: at %s it is valid: %s', (at, valid) => {
    expect(isValidAt(validity, Date.parse(at))).toBe(valid);
  });

  it.each([
    ['2026-12-31', '2026-12-31T23:00:00.000Z'],
    ['2026-10-24', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', '2026-10-25T23:00:00.000Z'],
    ['2026-03-28', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ])('the last, %s, ends at %s, whichever way the clocks are put', (until, endsAt) => {
    const endMs = endsAtMs({ from: '2026-01-01', until });

    expect(new Date(endMs).toISOString()).toBe(endsAt);
    expect(isOver({ from: '2026-01-01', until }, endMs - 1)).toBe(false);
    expect(isOver({ from: '2026-01-01', until }, endMs)).toBe(true);
  });
});
