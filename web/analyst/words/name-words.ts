import type { Saying } from '../../shared/words/say.ts';

/** Kinds, channels and other closed words that stand in cells. What is not here stands as it is. */
const names: Readonly<Record<string, Saying>> = {
  'cash-withdrawal': { en: 'Cash withdrawal', it: 'Prelievo' },
  'cash-deposit': { en: 'Cash deposit', it: 'Versamento' },
  transfer: { en: 'Transfer', it: 'Bonifico' },
  'loan-application': { en: 'Loan application', it: 'Richiesta di prestito' },
  'card-replacement': { en: 'Card replacement', it: 'Sostituzione carta' },
  mobile: { en: 'Phone', it: 'Telefono' },
  web: { en: 'Web', it: 'Web' },
  atm: { en: 'Machine', it: 'Sportello' },
  branch: { en: 'Branch', it: 'Filiale' },
  'contact-centre': { en: 'Call centre', it: 'Call center' },
  agent: { en: 'Agent', it: 'Operatore' },
  email: { en: 'E-mail', it: 'E-mail' },
  push: { en: 'Push', it: 'Notifica' },
  'laid-down': { en: 'Laid down', it: 'Messe da parte' },
  'handed-over': { en: 'Handed over', it: 'Passate' },
  held: { en: 'Still held', it: 'Ancora in uso' },
  'kind-unknown': { en: 'nobody has begun anything with it', it: 'nessuno vi ha iniziato nulla' },
  'too-few-treated': { en: 'too few were offered it', it: 'troppo pochi l’hanno ricevuta' },
  'too-few-held-out': { en: 'too few were held out', it: 'troppo pochi nel gruppo di controllo' },
};

export function nameWords(name: string): Saying {
  const known = names[name];
  if (known) return known;
  const spaced = name.replaceAll('-', ' ');
  const capital = spaced.charAt(0).toUpperCase() + spaced.slice(1);
  return { en: capital, it: capital };
}
