import type { Saying } from '../words/say.ts';

/** What is said around a consent; what is agreed to says the bank. */
export const consentWords = {
  title: { en: 'Your data', it: 'I tuoi dati' },
  allow: { en: 'Allow', it: 'Consenti' },
  withdraw: { en: 'Withdraw', it: 'Revoca' },
  object: { en: 'Object', it: 'Opponiti' },
  isOn: { en: 'Allowed', it: 'Consentito' },
  isOff: { en: 'Not allowed', it: 'Non consentito' },
} as const satisfies Record<string, Saying>;
