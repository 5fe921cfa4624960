import { type ChannelForms, channelForms } from '../../shared/offer/channel-forms.ts';
import { Offer, offerWith } from '../../shared/offer/offer.ts';

const EVERY_TEXT = '{price} {until} {terms}';

/** Shorter places are buttons, which need not carry anything. */
const BUTTON_CHARS_MAX = 30;

/** A text for each place of each channel, all of them the same. */
export const renditionsSaying = (text: string, forms: ChannelForms = channelForms) =>
  Object.fromEntries(
    Object.entries(forms).map(([channel, { pieces }]) => {
      const texts = Object.fromEntries(
        Object.values(pieces).flatMap((piece) =>
          Object.entries(piece).map(([name, charsMax]) => [
            name,
            charsMax > BUTTON_CHARS_MAX ? text : 'Go on',
          ]),
        ),
      );
      return [channel, { en: texts, it: { ...texts } } as Record<string, Record<string, string>>];
    }),
  );

export const writtenOffer = () => ({
  offerId: 'an-offer',
  version: 1,
  price: { form: 'free' } as unknown,
  terms: {
    version: '2026-11',
    url: { en: 'https://bank.example/terms', it: 'https://bank.example/condizioni' },
    summary: { en: 'Simple.', it: 'Semplice.' },
  },
  validity: { from: '2026-11-01', until: '2026-12-31' },
  priority: 5,
  eligibility: { all: [] } as unknown,
  triggers: [
    { event: 'TransactionCompleted', why: { en: 'You finished something.', it: 'Hai finito qualcosa.' } },
  ] as unknown[],
  caps: { perDayMax: 2, perWeekMax: 4, everMax: 20 },
  holdoutBasisPoints: 0,
  leadsTo: { acceptOn: ['mobile', 'web'] } as unknown,
  renditions: renditionsSaying(EVERY_TEXT) as Record<string, Record<string, Record<string, string>>>,
});

/** An offer that an ended transaction calls for, without quota or holdout, for everybody. */
export const anOffer = (overrides: Record<string, unknown> = {}, forms: ChannelForms = channelForms): Offer =>
  (forms === channelForms ? Offer : offerWith(forms)).parse({
    ...writtenOffer(),
    renditions: renditionsSaying(EVERY_TEXT, forms),
    ...overrides,
  });
