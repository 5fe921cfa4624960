import type { components } from '../../client/schema.generated.ts';
import type { Saying } from '../words/say.ts';

export type Claim = components['schemas']['Claim'];
export type ClaimAbout = components['schemas']['ClaimAbout'];

/** What a customer can say went wrong, in the first person: it is they who say it. */
export const aboutWords: Record<ClaimAbout, Saying> = {
  'cash-not-received': { en: 'I did not get the cash', it: 'Non ho ricevuto il contante' },
  'amount-differs': { en: 'It was another amount', it: 'L’importo era diverso' },
  'cash-retained': { en: 'The machine kept the cash', it: 'Lo sportello ha trattenuto il contante' },
  'not-mine': { en: 'It was not me', it: 'Non sono stato io' },
};

export const stateWords: Record<Claim['state'], Saying> = {
  open: { en: 'We look into it', it: 'Stiamo verificando' },
  upheld: { en: 'You are right', it: 'Hai ragione' },
  rejected: { en: 'Not confirmed', it: 'Non confermato' },
};

export const claimWords = {
  told: { en: 'What you told us', it: 'Cosa ci hai detto' },
  ask: { en: 'Is something wrong with the cash?', it: 'Qualcosa non va con il contante?' },
  askAgain: { en: 'Tell us something new', it: 'Hai nuovi elementi?' },
  about: { en: 'What happened?', it: 'Cosa è successo?' },
  got: { en: 'How much did you get?', it: 'Quanto hai ricevuto?' },
  putIn: { en: 'How much did you put in?', it: 'Quanto hai inserito?' },
  words: { en: 'In your words (no card number, please)', it: 'Con parole tue (senza numeri di carta)' },
  tell: { en: 'Tell the bank', it: 'Dillo alla banca' },
  refunded: { en: 'Paid back', it: 'Rimborsati' },
} as const satisfies Record<string, Saying>;
