import type { Saying } from '../channel/wording.ts';
import { offerLimits } from '../offer/limits.ts';

export const DAY_S = 24 * 3600;

/**
 * How long each class of data is kept, in days. The code that keeps it and the templates that deploy are held to these
 * numbers by `test/infra/retention.test.ts`; `docs/privacy.md` shows them.
 */
export const retentionDays = {
  /** Payments, claims and consents of whoever was erased: ten years (Italian civil code, article 2220). */
  afterErasure: 3_653,
  notices: 90,
  /** Three months: whoever helps looks back over a loan that took its time, and no further. */
  timeline: 90,
  /** As long as the timeline that they are read with. */
  notes: 90,
  /** An offer that nobody answers: it stands no longer, on no channel. */
  offers: offerLimits.placementLivesMs / 1000 / DAY_S,
  /** That an answer to an offer was counted: longer than archive, queue, dead letters and queue once more bring it back. */
  offerOutcomes: offerLimits.outcomeLivesMs / 1000 / DAY_S,
  /** After more than a year no network repeats a message, and no customer disputes one (PSD2, article 71: 13 months). */
  journal: 400,
  /**
   * Who looked at a customer and on whose consent: at least 24 months (Garante, provision no. 192 of 12 May 2011),
   * and here for as long as what was done for them can be disputed (Italian civil code, article 2946).
   */
  audit: 3_653,
  invitations: 1 / 24,
  /** What SNS tries for to hand a push to a queue or function of the gateway that does not answer; nobody can set it. */
  pushes: 23,
  /** As long as what was dispensed can be disputed. */
  nonces: 400,
  stream: 1,
  /** What SQS itself keeps a message for, unless it is told otherwise. */
  queues: 4,
  deadLetters: 14,
  archive: 7,
  backups: 35,
  logs: 30,
  /** Two years and a month: so that any month can be set beside the same one of the year before, and no longer. */
  facts: 760,
  /** Long enough for somebody to look, mend and send them again. */
  undelivered: 30,
  /** An answer can be asked for again. */
  queries: 7,
  /** Whoever wanted an export has fetched it by then. */
  exports: 30,
  unsentMetrics: 7,
} as const;

/** One class of data: where it stands, how long, by which mechanism, and what an erasure does with it. */
export interface Retention {
  readonly data: Saying;
  /** Table and key, or service. */
  readonly where: string;
  readonly keptFor: string;
  readonly mechanism: string;
  /**
   * `erased` at once; `kept`, because a law or the customer’s own protection asks for it; or it `lapses`: nothing can
   * be taken out of it, and all of it is gone after its days.
   */
  readonly onErasure: 'erased' | 'kept' | 'lapses';
  /** To the customer: why it is still there after an erasure, and until when. */
  readonly why?: Saying;
  readonly until?: Saying;
  /** Whether the customer’s export holds it, or only says that it is there. */
  readonly isExported: boolean;
}

const { afterErasure, notices, journal, stream, queues, deadLetters, archive, backups, logs } = retentionDays;
const { audit, timeline, notes, nonces, pushes, facts, undelivered, queries, exports } = retentionDays;
const { offers, offerOutcomes } = retentionDays;

const forGood: Saying = {
  en: 'For as long as the bank keeps its books.',
  it: 'Finché la banca tiene i libri.',
};
const tenYears: Saying = { en: 'Ten years.', it: 'Dieci anni.' };
const days = (count: number): Saying => ({ en: `${count} days.`, it: `${count} giorni.` });

/** To what end it is there, and why an erasure cannot shorten it. */
const lapsing = (end: Saying): Saying => ({
  en: `${end.en} Nothing can be taken out of it one by one; all of it is deleted by itself.`,
  it: `${end.it} Non se ne può togliere nulla singolarmente; si cancella tutto da sé.`,
});

export const retention: readonly Retention[] = [
  {
    data: {
      en: 'Preferences, devices, sign-ins, drafts and what is open',
      it: 'Preferenze, dispositivi, accessi, bozze e operazioni aperte',
    },
    where: 'sessions: `customer#…` / `session`',
    keptFor: 'until erasure',
    mechanism: '`erase-data`, in one write with its marker; the sweeper `wake-sessions` finishes',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'The number of changes, hashes of the latest requests and ended sign-ins, and that you were erased',
      it: 'Il numero di modifiche, le impronte delle ultime richieste e degli accessi chiusi, e la cancellazione',
    },
    where: 'sessions: `customer#…` / `session`',
    keptFor: 'for good: the version only ever rises',
    mechanism: 'none',
    onErasure: 'kept',
    why: {
      en: 'So that no late or stolen request from before can do anything in your name.',
      it: 'Perché nessuna richiesta vecchia o rubata possa fare qualcosa a tuo nome.',
    },
    until: forGood,
    isExported: true,
  },
  {
    data: { en: 'Your objections', it: 'Le tue opposizioni' },
    where: 'sessions: `customer#…` / `session`',
    keptFor: 'until they are taken back',
    mechanism: '`change-consent`',
    onErasure: 'kept',
    why: {
      en: 'So that we go on heeding them, should you come back.',
      it: 'Per continuare a rispettarle, se tornerai.',
    },
    until: { en: 'Until you take them back.', it: 'Finché non le revochi.' },
    isExported: true,
  },
  {
    data: { en: 'Ended transactions that moved money', it: 'Operazioni concluse con movimento di denaro' },
    where: 'sessions: `customer#…` / `transaction#…`',
    keptFor: `while one is a customer; after an erasure ${afterErasure} days, restricted`,
    mechanism: '`restrictedSinceMs` hides them from every list; TTL `deleteAfterS`',
    onErasure: 'kept',
    why: {
      en: 'The law asks a bank to keep records of payments (GDPR, article 17(3)(b)).',
      it: 'La legge chiede alla banca di conservare i pagamenti (GDPR, articolo 17(3)(b)).',
    },
    until: tenYears,
    isExported: true,
  },
  {
    data: { en: 'Ended transactions without money', it: 'Operazioni concluse senza denaro' },
    where: 'sessions: `customer#…` / `transaction#…`',
    keptFor: 'until erasure',
    mechanism: '`erase-data`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: { en: 'Claims, with your words and our answers', it: 'Reclami, con le tue parole e le risposte' },
    where: 'sessions: `customer#…` / `claim#…`; while open also `open-claims#…`',
    keptFor: `while one is a customer; after an erasure ${afterErasure} days, restricted`,
    mechanism: 'TTL `deleteAfterS`; the copy goes with the answer',
    onErasure: 'kept',
    why: {
      en: 'To answer what is open, and to prove what was answered (GDPR, article 17(3)(e)).',
      it: 'Per rispondere a ciò che è aperto e provare le risposte (GDPR, articolo 17(3)(e)).',
    },
    until: tenYears,
    isExported: true,
  },
  {
    data: { en: 'What you said to consents, and when', it: 'Che cosa hai detto ai consensi, e quando' },
    where: 'sessions: `customer#…` / `consent#…`',
    keptFor: `while one is a customer; after an erasure ${afterErasure} days, restricted`,
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'kept',
    why: {
      en: 'We must be able to prove that we had your consent (GDPR, article 7(1)).',
      it: 'Dobbiamo poter provare il tuo consenso (GDPR, articolo 7(1)).',
    },
    until: tenYears,
    isExported: true,
  },
  {
    data: { en: 'Notices', it: 'Avvisi' },
    where: 'sessions: `customer#…` / `notice#…`',
    keptFor: `${notices} days`,
    mechanism: 'TTL `deleteAfterS`; `erase-data`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'What happened on every channel, in order',
      it: 'Che cosa è successo su ogni canale, in ordine',
    },
    where: 'sessions: `customer#…` / `timeline#…`',
    keptFor: `${timeline} days`,
    mechanism: 'TTL `deleteAfterS`; `erase-data`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'What people of the bank wrote down about you while they helped',
      it: 'Che cosa la banca ha annotato su di te durante l’assistenza',
    },
    where: 'sessions: `customer#…` / `note#…`',
    keptFor: `${notes} days`,
    mechanism: 'TTL `deleteAfterS`; `erase-data`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'Feedback, and anything else beside the session',
      it: 'Giudizi, e altro accanto alla sessione',
    },
    where: 'sessions: `customer#…` / any other',
    keptFor: 'until erasure',
    mechanism: '`erase-data` deletes whatever is not named in this table',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'Which offer came to which of your channels',
      it: 'Quale offerta è arrivata su quale canale',
    },
    where: 'sessions: `customer#…` / `offer-inbox#…`',
    keptFor: `${offers} days, as an offer that nobody answers stands in the book`,
    mechanism: 'TTL `deleteAfterS`; `erase-data`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: { en: 'Offers and reminders', it: 'Offerte e promemoria' },
    where: 'sessions: `customer#…` / `offers`, `reminders`, and what is scheduled for them',
    keptFor: 'until erasure',
    mechanism:
      'their rooms empty them on `DataErased`; only their version stays, and for which erasure they were emptied; the schedule of an offer that waits to be sent fires within two days, finds nothing and is gone',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'That one of an offer was taken, by a number that names nobody',
      it: 'Che un’offerta è stata presa, con un numero che non nomina nessuno',
    },
    where: 'sessions: `offer-quota#…` / `taken#…`',
    keptFor: 'as long as the count of the offer',
    mechanism: 'none; with the erasure nothing that stays says any more whose number it was',
    onErasure: 'kept',
    why: {
      en: 'So that no more of an offer is given than there is, and none twice.',
      it: 'Perché non si dia più di quanto c’è, né due volte.',
    },
    until: { en: 'As long as the count of the offer.', it: 'Quanto il conteggio dell’offerta.' },
    isExported: false,
  },
  {
    data: {
      en: 'That an answer to an offer was counted, without whose',
      it: 'Che una risposta a un’offerta è stata contata, senza dire di chi',
    },
    where: 'sessions: `offer-outcome#…`',
    keptFor: `${offerOutcomes} days`,
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that an answer that is told once more is not counted once more.',
      it: 'Perché una risposta ripetuta non si conti due volte.',
    }),
    until: days(offerOutcomes),
    isExported: false,
  },
  {
    data: {
      en: 'Which of your channels are to be told that something changed',
      it: 'Quali dei tuoi canali vanno avvisati dei cambiamenti',
    },
    where: 'sessions: `customer#…` / `line#…`',
    keptFor: 'while the channel is open; at most two hours',
    mechanism:
      '`tell-live` hangs up and forgets the line of a channel that was signed out, by an erasure too; TTL `deleteAfterS`',
    onErasure: 'erased',
    isExported: true,
  },
  {
    data: {
      en: 'Tickets with which a channel begins to be told, by their hashes',
      it: 'Codici con cui un canale inizia a essere avvisato, come impronte',
    },
    where: 'sessions: `live-ticket#…`',
    keptFor: 'half a minute',
    mechanism: 'its use; TTL `deleteAfterS`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'It opens nothing once it is used or over.',
      it: 'Non apre più nulla una volta usato o scaduto.',
    }),
    until: { en: 'Half a minute.', it: 'Mezzo minuto.' },
    isExported: false,
  },
  {
    data: { en: 'QR codes and machines that you confirmed', it: 'Codici QR e sportelli che hai confermato' },
    where: 'sessions: `terminal#…` / `invitation#…`, `confirmed#…`',
    keptFor: 'one hour',
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that a machine learns what you confirmed.',
      it: 'Perché lo sportello sappia che cosa hai confermato.',
    }),
    until: { en: 'One hour.', it: 'Un’ora.' },
    isExported: false,
  },
  {
    data: {
      en: 'Numbers that dispensers drew to give out cash, which name nobody',
      it: 'Numeri estratti dai dispensatori per erogare contante, che non nominano nessuno',
    },
    where: 'sessions: `nonce#…`',
    keptFor: `${nonces} days`,
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that no number of a dispenser gives out cash twice.',
      it: 'Perché nessun numero di un erogatore dia contante due volte.',
    }),
    until: days(nonces),
    isExported: false,
  },
  {
    data: {
      en: 'Where a help code leads, and how often somebody of the bank typed a wrong one',
      it: 'Dove porta un codice di aiuto, e quante volte la banca ne ha digitato uno errato',
    },
    where: 'sessions: `help-code#…`, `staff#…` / `wrong-tries#…`',
    keptFor: 'ten minutes; tries a quarter of an hour',
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that nobody of the bank can try codes at will.',
      it: 'Perché nessuno della banca possa tentare codici a caso.',
    }),
    until: { en: 'A quarter of an hour.', it: 'Un quarto d’ora.' },
    isExported: false,
  },
  {
    data: {
      en: 'That the bank’s own system identified you, at a call or a visit',
      it: 'Che il sistema della banca ti ha riconosciuto, in una chiamata o una visita',
    },
    where: 'sessions: `identified#…`, or the system that a bank puts in its place',
    keptFor: 'for as long as the bank’s system of calls and visits says so',
    mechanism: 'the bank’s',
    onErasure: 'kept',
    why: {
      en: 'It belongs to that system: ask the bank what it keeps there.',
      it: 'Fa parte di quel sistema: chiedi alla banca che cosa vi conserva.',
    },
    until: { en: 'As that system says.', it: 'Come stabilisce quel sistema.' },
    isExported: false,
  },
  {
    data: { en: 'Which card is yours, by a token', it: 'Quale carta è tua, con un codice' },
    where: 'sessions: `card#…`',
    keptFor: 'for as long as the bank’s card system says so',
    mechanism: 'the bank’s, with its contract of the card',
    onErasure: 'kept',
    why: {
      en: 'It belongs to the contract of your card: ask the bank to end that.',
      it: 'Fa parte del contratto della carta: chiedi alla banca di chiuderlo.',
    },
    until: { en: 'As long as you have the card.', it: 'Finché hai la carta.' },
    isExported: false,
  },
  {
    data: { en: 'Accounts, and money that moved', it: 'Conti e movimenti di denaro' },
    where: 'ledger: all of it',
    keptFor: 'for good, as books are',
    mechanism: 'none',
    onErasure: 'kept',
    why: {
      en: 'They are the books of the bank, which the law asks for.',
      it: 'Sono i libri della banca, che la legge richiede.',
    },
    until: forGood,
    isExported: true,
  },
  {
    data: {
      en: 'What machines and their networks reported of your cash',
      it: 'Che cosa sportelli e reti hanno comunicato del tuo contante',
    },
    where: 'journal: entries and deeds',
    keptFor: `${journal} days`,
    mechanism: 'TTL `deleteAfterS`',
    onErasure: 'kept',
    why: {
      en: 'To settle with the networks, and to prove what a machine did.',
      it: 'Per regolare i conti con le reti e provare che cosa ha fatto uno sportello.',
    },
    until: days(journal),
    isExported: true,
  },
  {
    data: {
      en: 'Who of the bank saw or did something for you, when, and on whose consent',
      it: 'Chi della banca ha visto o fatto qualcosa per te, quando e con quale consenso',
    },
    where: 'audit: `customer#…` / `record#…`, and their anchors in a locked bucket',
    keptFor: `${audit} days, each record by itself`,
    mechanism: 'TTL `deleteAfterS` of the record, which nobody can change; lock and life cycle of the bucket',
    onErasure: 'kept',
    why: {
      en: 'A bank must be able to prove who looked at whom, and on whose consent it acted (GDPR, article 17(3)(b) and (e)).',
      it: 'La banca deve poter provare chi ha consultato i dati di chi, e con quale consenso ha agito (GDPR, articolo 17(3)(b) ed (e)).',
    },
    until: tenYears,
    isExported: true,
  },
  {
    data: { en: 'Messages that were sent to you', it: 'Messaggi che ti abbiamo inviato' },
    where: 'SES and the topic of pushes; then the bank’s mail relay, its push gateway and their providers',
    keptFor: `until handed on: by SES within a day, by SNS at most ${pushes} days; then as the bank’s own providers say`,
    mechanism: 'SES and SNS give up; the bank’s contracts with its providers',
    onErasure: 'lapses',
    why: {
      en: 'What was sent cannot be called back. Nothing more is sent: ask the bank what those who bring its messages keep.',
      it: 'Ciò che è inviato non si può richiamare. Non inviamo altro: chiedi alla banca che cosa conserva chi recapita i suoi messaggi.',
    },
    until: {
      en: `Handed on within ${pushes} days; then as those say who bring them.`,
      it: `Consegnati entro ${pushes} giorni; poi come stabilisce chi li recapita.`,
    },
    isExported: false,
  },
  {
    data: { en: 'The latest writes, on their way', it: 'Le ultime scritture, in transito' },
    where: 'the stream of the table of sessions',
    keptFor: `${stream} day`,
    mechanism: 'DynamoDB Streams forgets',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that what happened is told to whoever must know.',
      it: 'Perché ciò che è successo arrivi a chi deve saperlo.',
    }),
    until: { en: 'One day.', it: 'Un giorno.' },
    isExported: false,
  },
  {
    data: { en: 'Events and calls that wait to be heard', it: 'Eventi e chiamate in attesa' },
    where: 'a queue for each listener, and for calls whose time has come',
    keptFor: `seconds; at most ${queues} days`,
    mechanism: 'the retention that SQS has by default',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that a listener that is out hears it later.',
      it: 'Perché chi era assente possa sentirli più tardi.',
    }),
    until: days(queues),
    isExported: false,
  },
  {
    data: { en: 'Events and calls that could not be dealt with', it: 'Eventi e chiamate non trattabili' },
    where: 'dead-letter queues',
    keptFor: `${deadLetters} days`,
    mechanism: '`retentionPeriod` of each, in `infra/constructs/dead-letters.ts`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that somebody can look, mend and send them again.',
      it: 'Perché qualcuno possa guardare, correggere e rimandarli.',
    }),
    until: days(deadLetters),
    isExported: false,
  },
  {
    data: { en: 'Events that can be told again', it: 'Eventi che si possono ripetere' },
    where: 'the archive of the bus',
    keptFor: `${archive} days`,
    mechanism: '`retention` in `infra/stateful-stack.ts`',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that a listener that was wrong can hear it again.',
      it: 'Perché chi ha sbagliato possa risentirli.',
    }),
    until: days(archive),
    isExported: false,
  },
  {
    data: { en: 'Backups', it: 'Copie di sicurezza' },
    where: 'point-in-time recovery of every table',
    keptFor: `${backups} days`,
    mechanism: 'DynamoDB; whoever restores erases again who was erased since (docs/privacy.md)',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that a table that is lost can be restored; then you are erased again.',
      it: 'Per ripristinare una tabella perduta; poi sei cancellato di nuovo.',
    }),
    until: days(backups),
    isExported: false,
  },
  {
    data: { en: 'Logs, which name no customer', it: 'Registri tecnici, che non nominano clienti' },
    where: 'CloudWatch Logs',
    keptFor: `${logs} days, unless the setting \`logRetentionDays\` says otherwise`,
    mechanism: '`retention` of each log group',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that faults can be found.',
      it: 'Per trovare i guasti.',
    }),
    until: days(logs),
    isExported: false,
  },
  {
    data: {
      en: 'What happened, under a pseudonym, for counting',
      it: 'Che cosa è successo, sotto uno pseudonimo, per contarlo',
    },
    where: 'the lake: `facts/`, and `undelivered/` with what could not be parted',
    keptFor: `${facts} days; what could not be parted ${undelivered}`,
    mechanism: 'the life cycle of the bucket, by folder; a turned key lets nobody be followed across its day',
    onErasure: 'lapses',
    why: {
      en: 'So that a month can be set beside the same one of the year before. It names nobody, and whoever counts has neither the key nor the records that could tell which of it was yours.',
      it: 'Per confrontare un mese con lo stesso dell’anno prima. Non nomina nessuno, e chi conta non ha né la chiave né gli archivi che direbbero che cosa era tuo.',
    },
    until: days(facts),
    isExported: false,
  },
  {
    data: { en: 'Counts, and the rows that they are made of', it: 'Conteggi, e le righe di cui sono fatti' },
    where: 'the lake: `queries/` (answers of Athena) and `exports/`',
    keptFor: `answers ${queries} days, exports ${exports}`,
    mechanism: 'the life cycle of the bucket, by folder; whoever fetched an export answers for their copy',
    onErasure: 'lapses',
    why: lapsing({
      en: 'So that whoever asked can fetch the answer.',
      it: 'Perché chi ha chiesto possa ritirare la risposta.',
    }),
    until: days(exports),
    isExported: false,
  },
];

/** The table of `docs/privacy.md`, as it must stand there. */
export function retentionTable(): string {
  const rows = retention.map(({ data, where, keptFor, mechanism, onErasure }) =>
    [data.en, where, keptFor, mechanism, onErasure].join(' | '),
  );
  return [
    '| data | where | kept for | mechanism | erasure |',
    '|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
