import type { Saying } from '../channel/wording.ts';
import type { Purpose } from './purpose.ts';

/**
 * One version of what a customer is asked. It is published with its number, and never changes: what they agreed to can
 * be read years later.
 */
export interface ConsentText {
  readonly version: number;
  /** It asks for more than the version before it: a consent to an older one no longer counts. */
  readonly asksAnew?: true;
  readonly long: Saying;
  /** For the screen of a machine. */
  readonly short: Saying;
}

/** Two lines of a machine's screen. */
export const SHORT_TEXT_CHARS_MAX = 80;

export const consentTexts: Record<Purpose, readonly [ConsentText, ...ConsentText[]]> = {
  'personalised-offers': [
    {
      version: 1,
      long: {
        en: 'We may look at how you use our services, to choose offers that may suit you and show them to you. We decide nothing about you by it.',
        it: 'Possiamo guardare come usi i nostri servizi, per scegliere e mostrarti offerte adatte a te. Non decidiamo nulla su di te in base a ciò.',
      },
      short: {
        en: 'Choose offers for me by how I use the bank.',
        it: 'Offerte scelte da come uso la banca.',
      },
    },
  ],
  'offers-by-email': [
    {
      version: 1,
      long: {
        en: 'We may send you by e-mail the offers that we chose for you.',
        it: 'Possiamo inviarti via e-mail le offerte che abbiamo scelto per te.',
      },
      short: { en: 'Send me these offers by e-mail.', it: 'Inviami queste offerte via e-mail.' },
    },
  ],
  'offers-by-push': [
    {
      version: 1,
      long: {
        en: 'We may show on your phone, also while the app is closed, the offers that we chose for you.',
        it: 'Possiamo mostrarti sul telefono, anche ad app chiusa, le offerte che abbiamo scelto per te.',
      },
      short: { en: 'Show these offers on my phone.', it: 'Mostra queste offerte sul telefono.' },
    },
  ],
  reminders: [
    {
      version: 1,
      long: {
        en: 'We remind you of what you have begun and not finished, and lead you back to it. What expires is always told in your inbox.',
        it: 'Ti ricordiamo ciò che hai iniziato e non finito, e ti riportiamo lì. Le scadenze restano sempre tra i tuoi avvisi.',
      },
      short: { en: 'Remind me of what I have not finished.', it: 'Ricordami ciò che non ho finito.' },
    },
  ],
  analytics: [
    {
      version: 1,
      long: {
        en: 'We count how our services are used, under a key that does not name you, to make them better.',
        it: 'Contiamo come sono usati i nostri servizi, con una chiave che non ti nomina, per migliorarli.',
      },
      short: { en: 'Count my use, without my name.', it: 'Conta il mio uso, senza il mio nome.' },
    },
  ],
};

/** The text that a customer is shown now. */
export const currentText = (purpose: Purpose): ConsentText =>
  consentTexts[purpose].at(-1) ?? consentTexts[purpose][0];

/** The text that they were shown. */
export const textOf = (purpose: Purpose, version: number): ConsentText | undefined =>
  consentTexts[purpose].find((text) => text.version === version);

/** Whether what was agreed to under an older text still counts. */
export const stillCovers = (purpose: Purpose, version: number): boolean =>
  !consentTexts[purpose].some((text) => text.version > version && text.asksAnew);
