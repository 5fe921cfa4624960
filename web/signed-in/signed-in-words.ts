import type { SignInTroubleCause } from '../shared/sign-in/finish-sign-in.ts';
import type { Saying } from '../shared/words/say.ts';

const because: Record<SignInTroubleCause | 'not-answered', Saying> = {
  'another-sign-in': {
    en: 'This answer belongs to another sign-in. Begin again.',
    it: 'Questa risposta è di un altro accesso. Ricomincia.',
  },
  'said-no': { en: 'Nobody was signed in.', it: 'Nessuno ha effettuato l’accesso.' },
  'somebody-else': {
    en: 'This answer comes from somebody else. Begin again, from the bank’s own page.',
    it: 'Questa risposta viene da qualcun altro. Ricomincia dalla pagina della banca.',
  },
  'not-answered': {
    en: 'The sign-in does not answer just now. Try again in a minute.',
    it: 'Il servizio di accesso ora non risponde. Riprova tra un minuto.',
  },
};

/** What is said where a sign-in went wrong, before anybody’s language is known but the browser’s. */
export const signedInWords = {
  title: { en: 'That did not work', it: 'Non ha funzionato' },
  back: { en: 'Go back', it: 'Torna indietro' },
  because,
} as const;
