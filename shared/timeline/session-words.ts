import { nameOf, placeOf, stepOf, whoOn } from './names.ts';
import { always, type Telling, telling } from './telling.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** Somebody did this with the transaction. */
const acted = (en: string, it: string): Telling =>
  telling([], (entry) => {
    const [who, name] = [whoOn(entry.channel), nameOf(entry)];
    return { en: `${who.en} ${en} ${name.en}.`, it: `${who.it} ${it} ${name.it}.` };
  });

/** This happened to the transaction, by the clock or the bank. */
const happened = (en: string, it: string): Telling =>
  telling([], (entry) => ({ en: `${nameOf(entry).en} ${en}.`, it: `${nameOf(entry).it} ${it}.` }));

/** How the events of the session and its transactions are told. No amount and no reason that tells of one’s means. */
export const sessionWords = {
  SessionOpened: always('The customer came for the first time.', 'Il cliente è venuto per la prima volta.'),
  ChannelAttached: telling([], ({ channel }) => ({
    en: `The customer signed in ${placeOf(channel).en}.`,
    it: `Il cliente ha effettuato l’accesso ${placeOf(channel).it}.`,
  })),
  ChannelDetached: telling([], ({ channel }) => ({
    en: `The customer left ${placeOf(channel).en}.`,
    it: `Il cliente è uscito ${placeOf(channel).it}.`,
  })),
  PreferencesChanged: always(
    'Preferences were changed, for every channel.',
    'Preferenze cambiate, per ogni canale.',
  ),
  DeviceEnrolled: always('A device can approve from now on.', 'Un dispositivo può approvare da ora.'),
  DeviceRemoved: always('A device can approve no longer.', 'Un dispositivo non può più approvare.'),
  ConsentChanged: telling(['purpose', 'state'], ({ purpose, state }) => ({
    en: `The customer said to “${purpose}”: ${state}.`,
    it: `Il cliente ha detto su «${purpose}»: ${stateInItalian[state ?? ''] ?? state}.`,
  })),

  TransactionStarted: acted('began', 'ha iniziato'),
  StepAnswered: telling(['step'], (entry) => {
    const [who, step, name] = [whoOn(entry.channel), stepOf(entry, entry.step), nameOf(entry)];
    return {
      en: `${who.en} answered ${step.en} of ${name.en}.`,
      it: `${who.it} ha risposto a ${step.it} di ${name.it}.`,
    };
  }),
  SteppedBack: telling(['from', 'to'], (entry) => {
    const [who, from, to] = [whoOn(entry.channel), stepOf(entry, entry.from), stepOf(entry, entry.to)];
    return {
      en: `${who.en} went back from ${from.en} to ${to.en}.`,
      it: `${who.it} è tornato da ${from.it} a ${to.it}.`,
    };
  }),
  TransactionSuspended: telling(['step'], (entry) => {
    const [who, name, step] = [whoOn(entry.channel), nameOf(entry), stepOf(entry, entry.step)];
    return {
      en: `${who.en} put ${name.en} aside, at ${step.en}.`,
      it: `${who.it} ha messo da parte ${name.it}, a ${step.it}.`,
    };
  }),
  TransactionTakenOver: telling(['from', 'to', 'step'], takenOver),
  HandOverOffered: telling(['to'], (entry) => ({
    en: `${nameOf(entry).en} was offered, to go on ${placeOf(entry.to).en}.`,
    it: `${nameOf(entry).it}: proposto di continuare ${placeOf(entry.to).it}.`,
  })),
  HandOverFailed: telling(['because'], (entry) => ({
    en: `A hand-over of ${nameOf(entry).en} came to nothing: ${entry.because === 'declined' ? 'the customer declined it' : 'the code was wrong'}.`,
    it: `Un passaggio di ${nameOf(entry).it} non è riuscito: ${entry.because === 'declined' ? 'il cliente l’ha rifiutato' : 'il codice era sbagliato'}.`,
  })),
  TransactionApproved: acted('approved', 'ha approvato'),
  ApprovalVoided: happened(
    'must be approved again: what was approved has changed',
    'va approvato di nuovo: è cambiato',
  ),
  TransactionExpiring: happened(
    'expires soon; the customer was warned',
    'sta per scadere; il cliente è stato avvisato',
  ),
  TransactionCompleted: happened('is done', 'è concluso'),
  TransactionCancelled: acted('cancelled', 'ha annullato'),
  TransactionDeclined: happened('was declined by the bank', 'è stato rifiutato dalla banca'),
  TransactionExpired: happened('expired, after a warning', 'è scaduto, dopo un avviso'),

  MoneyRefused: happened(
    'could not go on: the books refused, and nothing moved',
    'non può proseguire: i conti hanno rifiutato, nulla si è mosso',
  ),
  CashAuthorized: always(
    'The machine may dispense the cash, which is set aside.',
    'Lo sportello può erogare il contante, che è riservato.',
  ),
  CashDispensed: telling(['extent'], ({ extent }) => dispensed[extent ?? 'NONE']),
  CashDeclined: telling(['because'], ({ because }) => ({
    en: `A machine was told no: ${because}. Nothing was taken.`,
    it: `A uno sportello è stato detto di no: ${because}. Nulla è stato prelevato.`,
  })),
  CashReversed: always(
    'The machine took it back: no cash came out, and nothing is taken.',
    'Lo sportello ha stornato: nessun contante è uscito, e nulla è prelevato.',
  ),
  CashUnreported: always(
    'The machine has not said what it did with the cash. People of the bank find out.',
    'Lo sportello non ha detto che cosa ha fatto del contante. La banca verifica.',
  ),
  CashSettledLate: always(
    'The machine said late that cash came out. It was booked.',
    'Lo sportello ha comunicato in ritardo un’erogazione. È stata registrata.',
  ),
  CashCountedLate: always(
    'The machine said late that it counted cash. It waits for an account.',
    'Lo sportello ha comunicato in ritardo un conteggio. Attende un conto.',
  ),
  CashCounted: always('The machine counted the cash.', 'Lo sportello ha contato il contante.'),

  ClaimOpened: telling(['about'], ({ about }) => ({
    en: `The customer opened a claim: ${about}.`,
    it: `Il cliente ha aperto un reclamo: ${about}.`,
  })),
  ClaimAnswered: telling(['decision', 'reason'], ({ decision, reason }) => ({
    en: `The bank ${decision === 'upheld' ? 'upheld' : 'rejected'} the claim: ${reason}.`,
    it: `La banca ha ${decision === 'upheld' ? 'accolto' : 'respinto'} il reclamo: ${reason}.`,
  })),
  FeedbackGiven: telling(['score', 'reason'], (entry) => ({
    en: `The customer said how ${nameOf(entry).en} was: ${entry.score} of 5${entry.reason ? `, ${entry.reason}` : ''}.`,
    it: `Il cliente ha valutato ${nameOf(entry).it}: ${entry.score} su 5${entry.reason ? `, ${entry.reason}` : ''}.`,
  })),
} as const satisfies Readonly<Record<string, Telling>>;

function takenOver(entry: TimelineEntry) {
  const [who, name] = [whoOn(entry.to), nameOf(entry)];
  const [to, step] = [placeOf(entry.to), stepOf(entry, entry.step)];
  const from = entry.from && entry.from !== entry.to ? placeOf(entry.from) : undefined;
  return {
    en: `${who.en} goes on with ${name.en} ${to.en}${from ? ` (before: ${from.en})` : ''}, at ${step.en}.`,
    it: `${who.it} continua ${name.it} ${to.it}${from ? ` (prima: ${from.it})` : ''}, da ${step.it}.`,
  };
}

const dispensed = {
  FULL: { en: 'All of the cash came out.', it: 'Tutto il contante è uscito.' },
  PART: {
    en: 'A part of the cash came out; the rest was given back.',
    it: 'È uscita una parte del contante; il resto è stato restituito.',
  },
  NONE: {
    en: 'No cash came out, and nothing is taken.',
    it: 'Nessun contante è uscito, e nulla è prelevato.',
  },
} as const;

const stateInItalian: Readonly<Record<string, string>> = {
  given: 'sì',
  withdrawn: 'ritirato',
  objected: 'opposizione',
};
