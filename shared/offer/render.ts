import type { Channel } from '../channel/channel.ts';
import type { Language, Saying } from '../channel/wording.ts';
import { type ChannelForms, channelForms } from './channel-forms.ts';
import type { Offer } from './offer.ts';
import { filledIn, type Live } from './placeholders.ts';
import type { Price } from './price.ts';

/** What a channel gets of an offer: texts that are ready to be shown, and the same as data. */
export interface Rendered {
  readonly offerId: string;
  readonly offerVersion: number;
  readonly language: Language;
  /** By name, as the channel's form has them: `line1`, `title`, `subject`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly price: Price;
  readonly validUntil: string;
  readonly termsVersion: string;
  readonly termsUrl: string;
  readonly termsSummary: string;
  /** Only where there are only so many. */
  readonly left?: number;
  readonly acceptOn: readonly Channel[];
  readonly promotes?: Channel;
  /** Advertising says that it is, and how to be rid of it (GDPR, article 21(4)): each channel shows it apart. */
  readonly mayObject: string;
}

/**
 * What one channel says of an offer, in a language. Price, validity, terms and every number come from the offer alone,
 * so whatever channel says it, it is the same.
 *
 * `live` has how many are left now; an offer without a quota needs none. For a channel that it is not for it has no texts.
 */
export function render(
  offer: Offer,
  channel: string,
  language: Language,
  live: Live = {},
  forms: ChannelForms = channelForms,
): Rendered {
  const form = forms[channel];
  if (!form) throw new Error(`No offer has a form for ${channel}.`);
  const templates = offer.renditions[channel]?.[language] ?? {};
  const texts = Object.entries(templates).map(([name, template]) => [
    name,
    filledIn(template, offer, { language, words: form.words }, live),
  ]);
  return {
    offerId: offer.offerId,
    offerVersion: offer.version,
    language,
    texts: Object.fromEntries(texts),
    price: offer.price,
    validUntil: offer.validity.until,
    termsVersion: offer.terms.version,
    termsUrl: offer.terms.url[language],
    termsSummary: offer.terms.summary[language],
    ...(offer.quota && live.left !== undefined && { left: live.left }),
    acceptOn: offer.leadsTo.acceptOn,
    ...(offer.promotes && { promotes: offer.promotes }),
    mayObject: mayObject[form.words][language],
  };
}

const mayObject: Record<'long' | 'short', Saying> = {
  long: {
    en: 'Advertising, chosen for you. You can object at any time, on any channel, and it stops at once.',
    it: 'Pubblicità, scelta per te. Puoi opporti in ogni momento, su ogni canale: cessa subito.',
  },
  short: { en: 'Advertising. You can object any time.', it: 'Pubblicità. Puoi opporti sempre.' },
};
