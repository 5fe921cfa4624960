import type { Saying } from '../shared/words/say.ts';
import type { Mood } from './dispenser.ts';

/** What stands around a machine, for whoever tries it out. What is on its screen it says itself. */
export const atmWords = {
  machine: { en: 'Cash machine', it: 'Sportello automatico' },
  screen: { en: 'Screen', it: 'Schermo' },
  busy: { en: 'The machine is working.', it: 'Lo sportello sta lavorando.' },
  qr: { en: 'A QR code that names this machine', it: 'Un codice QR che indica questo sportello' },
  leftKeys: { en: 'Keys left of the screen', it: 'Tasti a sinistra dello schermo' },
  rightKeys: { en: 'Keys right of the screen', it: 'Tasti a destra dello schermo' },
  emptyKey: { en: 'Key with nothing beside it', it: 'Tasto senza funzione' },
  keypad: { en: 'Keypad', it: 'Tastiera' },
  cancel: { en: 'Cancel', it: 'Annulla' },
  clear: { en: 'Clear', it: 'Correggi' },
  enter: { en: 'Enter', it: 'Conferma' },
  cardSlot: { en: 'Card', it: 'Carta' },
  cashSlot: { en: 'Cash', it: 'Contante' },
  receiptSlot: { en: 'Receipt', it: 'Ricevuta' },
  insertCard: { en: 'Insert card', it: 'Inserisci la carta' },
  takeCard: { en: 'Take the card', it: 'Riprendi la carta' },
  cardInside: { en: 'Card inside', it: 'Carta inserita' },
  takeNotes: { en: 'Take the notes', it: 'Prendi le banconote' },
  takeReceipt: { en: 'Take the receipt', it: 'Prendi la ricevuta' },
  insertNote: { en: 'Insert', it: 'Inserisci' },
  hand: { en: 'In your hand', it: 'In mano' },
  whose: { en: 'Card of', it: 'Carta di' },
  anyPin: { en: 'Any four digits are its PIN here.', it: 'Qui il PIN sono quattro cifre qualsiasi.' },
  standsBefore: { en: 'Before', it: 'Davanti a' },
  mouth: { en: 'Its cash slot', it: 'La sua bocchetta' },
  cassettes: { en: 'Out of cash', it: 'Senza contante' },
  offline: { en: 'Line to the bank cut', it: 'Linea con la banca interrotta' },
  inUse: {
    en: 'This machine is open in another window. Close it there, and it starts here.',
    it: 'Questo sportello è aperto in un’altra finestra. Chiudilo lì, e si avvia qui.',
  },
  noNetwork: {
    en: 'A machine speaks with its network’s key, which no browser may hold. So this page is one on your own computer alone, where “npm start” stands in for the network.',
    it: 'Uno sportello parla con la chiave della sua rete, che nessun browser deve avere. Questa pagina ne è uno solo sul tuo computer, dove “npm start” fa le veci della rete.',
  },
  withdrawal: { en: 'Cash withdrawal', it: 'Prelievo' },
  deposit: { en: 'Cash deposit', it: 'Versamento' },
  reference: { en: 'Reference', it: 'Riferimento' },
} as const satisfies Record<string, Saying>;

export const moodWords: Record<Mood, Saying> = {
  works: { en: 'Works', it: 'Funziona' },
  jams: { en: 'Jams', it: 'Si inceppa' },
  'jams-halfway': { en: 'Jams halfway', it: 'Si inceppa a metà' },
};
