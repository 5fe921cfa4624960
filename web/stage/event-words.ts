import type { Saying } from '../shared/words/say.ts';
import { channelWords } from '../shared/words/words.ts';
import type { BusEvent } from './bus-event.ts';

type Data = BusEvent['data'];
type Words = (data: Data) => Saying;

const unknown: Saying = { en: 'did something new', it: 'ha fatto qualcosa di nuovo' };

/** What an event says, in a few words that follow the name of whoever moved: "Phone: begins a cash withdrawal". */
export const eventWords = ({ type, data }: BusEvent): Saying => wordsOf[type]?.(data) ?? unknown;

/** What the bank notes for itself: so much that a visitor would see nothing else. */
export const isAside = ({ type }: BusEvent): boolean => asides.includes(type);

const asides = ['OfferWithheld', 'ReminderPlanned', 'ReminderSuppressed'];

/** Every event of the catalogues has its words. */
export const hasWords = (type: string): boolean => type in wordsOf;

const always =
  (en: string, it: string): Words =>
  () => ({ en, it });

const wordsOf: Readonly<Record<string, Words>> = {
  SessionOpened: always('opens the customer’s session', 'apre la sessione del cliente'),
  ChannelAttached: always('joins the session', 'entra nella sessione'),
  ChannelDetached: always('leaves the session', 'lascia la sessione'),
  PreferencesChanged: always(
    'changes preferences, for every channel',
    'cambia le preferenze, per ogni canale',
  ),
  DeviceEnrolled: always('can approve from now on', 'da ora può approvare'),
  DeviceRemoved: always('can approve no longer', 'non può più approvare'),
  ConsentChanged: ({ purpose, state }) => ({
    en: `consent “${purpose}”: ${state}`,
    it: `consenso «${purpose}»: ${state}`,
  }),
  DataErased: always('erases all of the customer’s data', 'cancella tutti i dati del cliente'),

  HelpCodeDrawn: always('asks for a code to read out', 'chiede un codice da leggere'),
  AssistanceOpened: always('is with the customer, and may look', 'assiste il cliente, e può guardare'),
  AssistanceEnded: always('is with the customer no longer', 'non assiste più il cliente'),
  TakeOverAsked: ({ kind, minutes }) => ({
    en: `asks to drive the ${kindOf(kind).en}, for ${minutes} minutes`,
    it: `chiede di guidare per ${minutes} minuti: ${kindOf(kind).it}`,
  }),
  TakeOverAnswered: ({ answer }) =>
    answer === 'given'
      ? { en: 'says yes: the agent may', it: 'dice sì: l’operatore può' }
      : { en: 'says no: the agent may not', it: 'dice no: l’operatore non può' },
  TakeOverEnded: always('drives it no longer', 'non la guida più'),
  TransactionHandedBack: ({ to }) => ({
    en: `hands it back, to ${channelWords(String(to)).en}`,
    it: `la restituisce: ${channelWords(String(to)).it}`,
  }),

  TransactionStarted: ({ kind }) => ({ en: `begins a ${kindOf(kind).en}`, it: `inizia: ${kindOf(kind).it}` }),
  StepAnswered: ({ step }) => ({ en: `answers the step “${step}”`, it: `completa il passo «${step}»` }),
  SteppedBack: ({ to }) => ({ en: `goes back to “${to}”`, it: `torna a «${to}»` }),
  TransactionSuspended: always('puts it aside for later', 'la mette da parte'),
  TransactionTakenOver: ({ from, kind }) => ({
    en: `takes over the ${kindOf(kind).en}${from ? `, from ${channelWords(String(from)).en}` : ''}`,
    it: `prende in mano: ${kindOf(kind).it}${from ? ` (prima: ${channelWords(String(from)).it})` : ''}`,
  }),
  HandOverOffered: ({ to }) => ({
    en: `offers it to ${channelWords(String(to)).en}`,
    it: `la passa: ${channelWords(String(to)).it}`,
  }),
  HandOverFailed: always('a hand-over came to nothing', 'un passaggio non è riuscito'),
  TransactionApproved: always(
    'approves the exact amount with its key',
    'approva l’importo esatto con la sua chiave',
  ),
  ApprovalVoided: always('the approval counts no longer', 'l’approvazione non vale più'),
  TransactionExpiring: always('warns: it expires soon', 'avvisa: sta per scadere'),
  TransactionCompleted: ({ kind }) => ({
    en: `completes the ${kindOf(kind).en}`,
    it: `conclude: ${kindOf(kind).it}`,
  }),
  TransactionCancelled: ({ kind }) => ({
    en: `cancels the ${kindOf(kind).en}`,
    it: `annulla: ${kindOf(kind).it}`,
  }),
  TransactionDeclined: ({ kind }) => ({
    en: `declines the ${kindOf(kind).en}`,
    it: `rifiuta: ${kindOf(kind).it}`,
  }),
  TransactionExpired: ({ kind }) => ({
    en: `the ${kindOf(kind).en} expired`,
    it: `scaduta: ${kindOf(kind).it}`,
  }),

  MoneyMoved: ({ act }) => actOf(act),
  MoneyRefused: always('the books refuse: nothing moved', 'i conti rifiutano: nulla si è mosso'),
  CashAuthorized: ({ money }) => ({
    en: `may dispense ${moneyOf(money)}`,
    it: `può erogare ${moneyOf(money)}`,
  }),
  CashDispensed: ({ money, extent }) =>
    extent === 'NONE'
      ? { en: 'says: nothing came out', it: 'dice: non è uscito nulla' }
      : {
          en: `says: ${moneyOf(money)} came out${extent === 'PART' ? ', a part' : ''}`,
          it: `dice: usciti ${moneyOf(money)}${extent === 'PART' ? ', una parte' : ''}`,
        },
  CashDeclined: ({ money }) => ({
    en: `is told no to ${moneyOf(money)}; the app says why`,
    it: `riceve un no per ${moneyOf(money)}; l’app dice perché`,
  }),
  CashReversed: always(
    'jammed: nothing came out, nothing is taken',
    'si è inceppato: nulla è uscito, nulla è prelevato',
  ),
  CashUnreported: always('a machine is silent: people look into it', 'uno sportello tace: si verifica'),
  CashSettledLate: ({ money }) => ({
    en: `tells late: ${moneyOf(money)} came out after all`,
    it: `dice in ritardo: ${moneyOf(money)} sono usciti`,
  }),
  CashCountedLate: ({ money }) => ({
    en: `tells late: counted ${moneyOf(money)}`,
    it: `dice in ritardo: contati ${moneyOf(money)}`,
  }),
  CashCounted: ({ money }) => ({
    en: `counted ${moneyOf(money)}: the customer’s from now on`,
    it: `contati ${moneyOf(money)}: da ora del cliente`,
  }),

  ClaimOpened: always('opens a claim', 'apre un reclamo'),
  ClaimAnswered: always('answers a claim', 'risponde a un reclamo'),
  FeedbackGiven: ({ score }) => ({
    en: `says how it went: ${score} of 5`,
    it: `com’è andata: ${score} su 5`,
  }),

  OfferChosen: ({ offerId }) => ({ en: `makes an offer: ${offerId}`, it: `propone un’offerta: ${offerId}` }),
  OfferWithheld: ({ offerId }) => ({ en: `makes no offer: ${offerId}`, it: `non propone: ${offerId}` }),
  OfferShown: ({ offerId }) => ({ en: `shows the offer ${offerId}`, it: `mostra l’offerta ${offerId}` }),
  OfferSaved: ({ offerId }) => ({ en: `keeps the offer ${offerId}`, it: `salva l’offerta ${offerId}` }),
  OfferAccepted: ({ offerId }) => ({
    en: `accepts the offer ${offerId}`,
    it: `accetta l’offerta ${offerId}`,
  }),
  OfferDeclined: ({ offerId }) => ({
    en: `declines ${offerId}: it leaves every channel`,
    it: `rifiuta ${offerId}: sparisce da ogni canale`,
  }),
  OfferRemoved: ({ offerId }) => ({ en: `removes the offer ${offerId}`, it: `toglie l’offerta ${offerId}` }),

  ReminderPlanned: always('plans a reminder', 'prevede un promemoria'),
  ReminderSent: always('reminds the customer', 'ricorda al cliente'),
  ReminderSuppressed: always('needs no reminder any more', 'non serve più un promemoria'),
};

const kinds: Readonly<Record<string, Saying>> = {
  'cash-withdrawal': { en: 'cash withdrawal', it: 'prelievo' },
  'cash-deposit': { en: 'cash deposit', it: 'versamento' },
  transfer: { en: 'transfer', it: 'bonifico' },
  'loan-application': { en: 'loan application', it: 'richiesta di prestito' },
};

const kindOf = (kind: unknown): Saying => kinds[String(kind)] ?? { en: 'transaction', it: 'operazione' };

const acts: Readonly<Record<string, Saying>> = {
  hold: { en: 'sets the money aside', it: 'riserva il denaro' },
  resize: { en: 'sets the fee aside, too', it: 'riserva anche la commissione' },
  capture: { en: 'takes exactly what came out', it: 'preleva esattamente quanto è uscito' },
  release: { en: 'gives back what was set aside', it: 'restituisce quanto riservato' },
  transfer: { en: 'transfers the money', it: 'trasferisce il denaro' },
  fee: { en: 'takes the fee', it: 'preleva la commissione' },
  'take-in': { en: 'takes the cash in', it: 'prende in carico il contante' },
  allocate: { en: 'credits the account', it: 'accredita il conto' },
  'settle-late': { en: 'settles late cash', it: 'sistema il contante in ritardo' },
  refund: { en: 'refunds', it: 'rimborsa' },
};

const actOf = (act: unknown): Saying => acts[String(act)] ?? { en: 'moves money', it: 'muove denaro' };

function moneyOf(money: unknown): string {
  const { amountMinor = 0, currency = '' } = (money ?? {}) as { amountMinor?: number; currency?: string };
  return `${currency} ${(amountMinor / 100).toFixed(2)}`;
}
