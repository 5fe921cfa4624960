import type { Saying } from '../shared/words/say.ts';
import type { Mover } from './bus-event.ts';

export const stageWords = {
  title: { en: 'One customer, three channels, one session', it: 'Un cliente, tre canali, una sessione' },
  lead: {
    en: 'Begin on one and finish on another. Nothing is dropped between.',
    it: 'Inizia su uno e finisci su un altro. In mezzo non si perde nulla.',
  },
  customer: { en: 'Customer', it: 'Cliente' },
  passcode: { en: 'Passcode', it: 'Codice' },
  copy: { en: 'Copy', it: 'Copia' },
  copied: { en: 'Copied', it: 'Copiato' },
  measures: { en: 'What is counted of it', it: 'Che cosa se ne conta' },
  theme: { en: 'Look', it: 'Aspetto' },
  alone: { en: 'Open alone', it: 'Apri da solo' },
  holds: { en: 'has the baton', it: 'ha il testimone' },
  bus: { en: 'What goes over the bus', it: 'Che cosa passa sul bus' },
  quiet: {
    en: 'Nothing yet. Sign in on the phone, or insert the card.',
    it: 'Ancora nulla. Accedi dal telefono, o inserisci la carta.',
  },
  notHere: {
    en: 'The bus can be watched where “npm start” runs.',
    it: 'Il bus si può osservare dove gira “npm start”.',
  },
  trace: { en: 'Trace', it: 'Traccia' },
  show: { en: 'Show', it: 'Mostra' },
  staff: { en: 'The bank’s people', it: 'Il personale della banca' },
  desk: {
    branch: { en: 'A desk in the branch', it: 'Una postazione in filiale' },
    'contact-centre': { en: 'A desk on the line', it: 'Una postazione al telefono' },
  },
} as const satisfies Record<string, Saying | Record<string, Saying>>;

export const moverWords: Record<Mover, Saying> = {
  mobile: { en: 'Phone', it: 'Telefono' },
  web: { en: 'Web bank', it: 'Banca web' },
  atm: { en: 'Machine', it: 'Sportello' },
  branch: { en: 'Branch', it: 'Filiale' },
  'contact-centre': { en: 'Contact centre', it: 'Assistenza' },
  bank: { en: 'Bank', it: 'Banca' },
};
