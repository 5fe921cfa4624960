import type { Saying } from '../../shared/words/say.ts';
import type { Trouble } from '../asking/trouble.ts';

/** What the analyst's page says. */
export const analystWords = {
  title: { en: 'Measures', it: 'Misure' },
  welcome: { en: 'What the numbers say', it: 'Che cosa dicono i numeri' },
  welcomeSays: {
    en: 'Counts that add up, of customers whom nobody can find in them.',
    it: 'Conti che tornano, di clienti che nessuno può ritrovarvi.',
  },
  triedAs: { en: 'On this machine, sign in as', it: 'Su questa macchina, accedi come' },
  passcode: { en: 'with the passcode', it: 'con il codice' },
  filters: { en: 'What is looked at', it: 'Che cosa si guarda' },
  sections: { en: 'Parts of this page', it: 'Parti di questa pagina' },
  from: { en: 'From', it: 'Dal' },
  to: { en: 'To', it: 'Al' },
  kind: { en: 'Kind', it: 'Tipo' },
  everyKind: { en: 'Every kind', it: 'Ogni tipo' },
  channel: { en: 'Begun on', it: 'Iniziate su' },
  everyChannel: { en: 'Every channel', it: 'Ogni canale' },
  counting: { en: 'Counting…', it: 'Conteggio…' },
  countingLong: {
    en: 'Counting… Many facts take some seconds the first time.',
    it: 'Conteggio… Con molti fatti servono alcuni secondi la prima volta.',
  },
  again: { en: 'Ask again', it: 'Chiedi di nuovo' },
  nothing: { en: 'Nothing of this in these days.', it: 'Nulla di questo in questi giorni.' },
  nothingShown: {
    en: 'There is something, and all of it is hidden: each count is under five.',
    it: 'Qualcosa c’è, ma è tutto nascosto: ogni conto è sotto cinque.',
  },
  showTable: { en: 'Table', it: 'Tabella' },
  showChart: { en: 'Chart', it: 'Grafico' },
  definition: { en: 'Definition', it: 'Definizione' },
  formula: { en: 'Formula', it: 'Formula' },
  example: { en: 'Example', it: 'Esempio' },
  columns: { en: 'Columns', it: 'Colonne' },
  hidden: { en: 'hidden', it: 'nascosto' },
  hiddenIs: {
    en: '• hidden: the count is under five, or would give such a count away. Nobody is to be found in a number.',
    it: '• nascosto: il conto è sotto cinque, o ne rivelerebbe uno. In un numero non si deve ritrovare nessuno.',
  },
  notSaid: { en: 'nothing to say', it: 'nulla da dire' },
  yes: { en: 'yes', it: 'sì' },
  no: { en: 'no', it: 'no' },
  wholeBank: { en: 'Of the whole bank', it: 'Di tutta la banca' },
  everyKindTag: { en: 'Of every kind', it: 'Di ogni tipo' },
  everyChannelTag: { en: 'Of every channel', it: 'Di ogni canale' },
  balance: { en: 'The balance line', it: 'La riga di quadratura' },
  balances: {
    en: 'Everything that began is accounted for.',
    it: 'Di tutto ciò che è iniziato si sa la fine.',
  },
  doesNotBalance: {
    en: 'This does not add up. Look at the reconciliation line below, and at the runbook.',
    it: 'Il conto non torna. Guarda la riga di quadratura qui sotto e il manuale operativo.',
  },
  droppedIs: { en: 'dropped', it: 'perse' },
  droppedOf: { en: 'of', it: 'su' },
  begun: { en: 'begun', it: 'iniziate' },
  rates: { en: 'Rates', it: 'Tassi' },
  switching: { en: 'Channels', it: 'Canali' },
  waiting: { en: 'Waiting', it: 'Attese' },
  steps: { en: 'Steps', it: 'Passi' },
  assistance: { en: 'Agents', it: 'Operatori' },
  cash: { en: 'Cash', it: 'Contante' },
  offers: { en: 'Offers', it: 'Offerte' },
  more: { en: 'All the others', it: 'Tutte le altre' },
  leftTo: { en: 'from', it: 'da' },
  medianTime: { en: 'median', it: 'mediana' },
  other: { en: 'Others', it: 'Altre' },
  noUplift: {
    en: 'Nothing can be said of an effect yet: it takes a hundred customers in each group.',
    it: 'Di un effetto non si può ancora dire nulla: servono cento clienti per gruppo.',
  },
  beyondChance: { en: 'beyond chance', it: 'oltre il caso' },
  withinChance: { en: 'could be chance', it: 'può essere un caso' },
  percentagePoints: { en: 'percentage points', it: 'punti percentuali' },
  export: { en: 'Export', it: 'Esporta' },
  exportSays: {
    en: 'Every measure and one row for each transaction, of every kind and channel, by nobody’s name; with a dictionary and the line of what it adds up to.',
    it: 'Ogni misura e una riga per ogni operazione, di ogni tipo e canale, senza nomi; con il dizionario e la riga di quadratura.',
  },
  exportAs: { en: 'as', it: 'come' },
  exportMaking: { en: 'Being made…', it: 'In preparazione…' },
  exportReady: { en: 'It is ready.', it: 'È pronta.' },
  exportFailed: { en: 'It failed:', it: 'Non è riuscita:' },
  newLinks: { en: 'New links', it: 'Nuovi link' },
  files: { en: 'Files', it: 'File' },
  emptyTitle: { en: 'Nothing was counted in these days', it: 'In questi giorni non c’è nulla da contare' },
  emptySays: {
    en: 'Choose other days, or another kind or channel. Numbers come a moment after something happens on a channel, and are counted anew every five minutes.',
    it: 'Scegli altri giorni, un altro tipo o canale. I numeri arrivano poco dopo che qualcosa accade su un canale, e si ricontano ogni cinque minuti.',
  },
  emptyChannels: { en: 'Do something on the channels', it: 'Fai qualcosa sui canali' },
  emptySimulate: {
    en: 'Or let a thousand customers live these days, and lay what they did into this lake:',
    it: 'Oppure fai vivere a mille clienti questi giorni, e metti ciò che hanno fatto in questo lago:',
  },
  daysWrong: {
    en: 'The first day must not be after the last, and 366 days are the most.',
    it: 'Il primo giorno non può venire dopo l’ultimo, e 366 giorni sono il massimo.',
  },
  channelsPage: { en: 'Channels', it: 'Canali' },
} as const satisfies Record<string, Saying>;

export const troubleSays: Readonly<Record<Trouble['why'], Saying>> = {
  'being-counted': {
    en: 'It is still being counted, and goes on without you.',
    it: 'È ancora in conteggio, e continua da sé.',
  },
  busy: {
    en: 'The bank has too much to count just now.',
    it: 'La banca ha troppo da contare in questo momento.',
  },
  'signed-out': { en: 'Your sign-in has ended.', it: 'Il tuo accesso è terminato.' },
  'not-allowed': {
    en: 'This sign-in may not see measures. Sign in as an analyst.',
    it: 'Questo accesso non vede le misure. Accedi come analista.',
  },
  days: analystWords.daysWrong,
  'no-line': { en: 'The line to the bank is away.', it: 'Manca la linea con la banca.' },
  broken: { en: 'Something is wrong on the bank’s side.', it: 'Qualcosa non va dal lato della banca.' },
};

export const againAt = (time: string): Saying => ({
  en: `It is asked again at ${time}.`,
  it: `Si chiede di nuovo alle ${time}.`,
});
export const asOf = (moment: string): Saying => ({ en: `As of ${moment}`, it: `Al ${moment}` });
export const countedAnewAt = (time: string): Saying => ({
  en: `counted anew at ${time}`,
  it: `nuovo conteggio alle ${time}`,
});
export const lastDays = (days: number): Saying => ({ en: `${days} days`, it: `${days} giorni` });
export const overShown = (shown: number, rows: number): Saying => ({
  en: `over ${shown} of ${rows} rows; in the others a count is hidden`,
  it: `su ${shown} righe di ${rows}; nelle altre un conto è nascosto`,
});
export const outOf = (part: string, whole: string): Saying => ({
  en: `${part} of ${whole}`,
  it: `${part} su ${whole}`,
});
export const rowsSaid = (rows: number): Saying => ({
  en: rows === 1 ? '1 row' : `${rows} rows`,
  it: rows === 1 ? '1 riga' : `${rows} righe`,
});
export const chartOf = (title: string): Saying => ({
  en: `Chart: ${title}. Its numbers are in the table.`,
  it: `Grafico: ${title}. I numeri sono nella tabella.`,
});
export const exportFor = (from: string, to: string): Saying => ({
  en: `${from} to ${to}`,
  it: `dal ${from} al ${to}`,
});
export const madeFor = (seconds: number): Saying => ({
  en: `Being made for ${seconds} s. You may go on meanwhile.`,
  it: `In preparazione da ${seconds} s. Intanto puoi continuare.`,
});
export const linksUntil = (time: string): Saying => ({
  en: `The links open until ${time}.`,
  it: `I link si aprono fino alle ${time}.`,
});
