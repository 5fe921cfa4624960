import type { Saying } from '../words/say.ts';

/** What the pages say of a consent, beside its own text. */
export const consentWords = {
  title: { en: 'Your data', it: 'I tuoi dati' },
  allow: { en: 'Allow', it: 'Consenti' },
  withdraw: { en: 'Withdraw', it: 'Revoca' },
  object: { en: 'Object', it: 'Opponiti' },
  isOn: { en: 'Allowed', it: 'Consentito' },
  isOff: { en: 'Not allowed', it: 'Non consentito' },
  neverAsked: { en: 'You have said nothing yet.', it: 'Non hai ancora detto nulla.' },
} as const satisfies Record<string, Saying>;

/** To which text the customer said what they said; or which one they are asked, where they said nothing. */
export const textVersionWords = (version: number): Saying => ({
  en: `Version ${version} of this text`,
  it: `Versione ${version} di questo testo`,
});

export const sinceWords = (moment: string): Saying => ({ en: `Since ${moment}`, it: `Dal ${moment}` });
