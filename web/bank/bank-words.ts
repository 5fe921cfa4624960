import type { Saying } from '../shared/words/say.ts';

/** What the web bank alone says. */
export const bankWords = {
  menu: { en: 'Pages', it: 'Pagine' },
  what: { en: 'What', it: 'Operazione' },
  begun: { en: 'Begun', it: 'Iniziata' },
  ended: { en: 'Ended', it: 'Conclusa' },
  outcome: { en: 'Outcome', it: 'Esito' },
  settings: { en: 'Settings', it: 'Impostazioni' },
  takeAlong: { en: 'Take your data along', it: 'Porta con te i tuoi dati' },
  takeAlongHow: {
    en: 'Everything that we hold about you, as a file that other programs can read (JSON).',
    it: 'Tutto ciò che abbiamo su di te, in un file leggibile da altri programmi (JSON).',
  },
  download: { en: 'Make the file', it: 'Crea il file' },
  erase: { en: 'Erase your data', it: 'Cancella i tuoi dati' },
  eraseHow: {
    en: 'What is open is cancelled, you are signed out everywhere, and your data is erased. What a law has us keep, we name.',
    it: 'Ciò che è aperto viene annullato, esci da ogni canale e i dati sono cancellati. Ti diciamo ciò che la legge ci fa conservare.',
  },
  eraseSure: { en: 'Yes, erase everything', it: 'Sì, cancella tutto' },
  erased: { en: 'Erased', it: 'Cancellato' },
  keptBecause: { en: 'Kept, and why', it: 'Conservato, e perché' },
  signedInOn: { en: 'Signed in on', it: 'Accessi attivi' },
  here: { en: 'here', it: 'qui' },
  signOutThere: { en: 'Sign it out', it: 'Disconnetti' },
} as const satisfies Record<string, Saying>;
