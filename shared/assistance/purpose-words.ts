import type { Saying } from '../channel/wording.ts';
import type { Purpose } from './assistance.ts';

/** For what an agent drives, said to those who were not there. */
export const purposeWords: Record<Purpose, Saying> = {
  'fill-in-together': { en: 'to fill it in together', it: 'per compilarla insieme' },
  'correct-a-mistake': { en: 'to correct a mistake', it: 'per correggere un errore' },
  'continue-for-you': { en: 'to go on with it for the customer', it: 'per proseguire al posto del cliente' },
};

/** Of one that nobody knows any more, its name. */
export const purposeInWords = (purpose: string): Saying =>
  (purposeWords as Readonly<Record<string, Saying>>)[purpose] ?? { en: purpose, it: purpose };
