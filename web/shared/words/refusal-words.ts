import type { Problem } from '../../client/problem.ts';
import type { Saying } from './say.ts';
import { words } from './words.ts';

/** The app asked what it should not have. The customer has done nothing wrong, and can do nothing about it. */
const ourFault: Saying = {
  en: 'Something is wrong with this page, not with you. Load it again; if it stays so, call us.',
  it: 'Qualcosa non va in questa pagina, non dipende da te. Ricaricala; se continua, chiamaci.',
};

const signInAgain: Saying = { en: 'For this, sign in again first.', it: 'Per questo, accedi di nuovo.' };

const elsewhere: Saying = {
  en: 'This is not possible here, but on another channel.',
  it: 'Questo non è possibile qui, ma su un altro canale.',
};

const offerOver: Saying = { en: 'This offer is over.', it: 'Questa offerta è terminata.' };

export type RefusalWords = Readonly<Partial<Record<Problem['code'], Saying>>>;

/**
 * Every refusal that a customer's own channel can meet, in words that say what to do. What the API says itself is for
 * those who write channels, in English.
 */
export const refusalWords: RefusalWords = {
  'request-invalid': ourFault,
  'body-too-large': { en: 'This is too long. Make it shorter.', it: 'È troppo lungo. Accorcialo.' },
  'card-number-sent': {
    en: 'This looks like the number of a card. Leave it out: we never need it.',
    it: 'Sembra il numero di una carta. Toglilo: non ci serve mai.',
  },
  'scope-missing': ourFault,
  'channel-unknown': ourFault,
  'media-type-unsupported': ourFault,
  'idempotency-key-missing': ourFault,
  'version-missing': ourFault,
  'key-reused': ourFault,
  'signed-out': { en: 'You were signed out. Sign in again.', it: 'Sei uscito. Accedi di nuovo.' },
  'channel-not-attached': signInAgain,
  'attachment-not-found': {
    en: 'It was signed out already.',
    it: 'L’accesso era già stato chiuso.',
  },
  'request-in-progress': {
    en: 'The bank is still at it. Wait a moment.',
    it: 'La banca ci sta ancora lavorando. Attendi un momento.',
  },
  'session-changed': words.changedMeanwhile,
  'too-many-requests': {
    en: 'That was a lot at once. Wait a moment, and do it again.',
    it: 'Erano troppe richieste insieme. Attendi un momento e riprova.',
  },
  'session-full': {
    en: 'There is no room for more. Finish or cancel something first.',
    it: 'Non c’è più spazio. Prima concludi o annulla qualcosa.',
  },
  'erasure-in-progress': {
    en: 'Your data is being erased. Nothing can be begun until that is done.',
    it: 'I tuoi dati sono in cancellazione. Fino ad allora non si può iniziare nulla.',
  },
  'transaction-not-found': words.notYours,
  'transaction-expired': { en: 'Its time is over.', it: 'Il tempo è scaduto.' },
  'transaction-held': {
    en: 'It is in use on another channel. You can continue here.',
    it: 'È in uso su un altro canale. Puoi continuare qui.',
  },
  'transaction-suspended': words.waiting,
  'kind-already-open': {
    en: 'You have begun one already. Continue it, or begin another.',
    it: 'Ne hai già iniziata una. Continuala, o iniziane un’altra.',
  },
  'kind-not-possible-here': elsewhere,
  'too-many-open': {
    en: 'Too much is unfinished. Finish or cancel something first.',
    it: 'Troppe operazioni in sospeso. Prima concludi o annulla qualcosa.',
  },
  'step-not-current': words.changedMeanwhile,
  'step-not-possible-here': elsewhere,
  'answer-invalid': { en: 'Look at what is marked.', it: 'Controlla ciò che è segnato.' },
  'draft-too-large': {
    en: 'This is too long to be saved. Make it shorter.',
    it: 'È troppo lungo per essere salvato. Accorcialo.',
  },
  'nothing-before-this-step': { en: 'This is the first step.', it: 'Questo è il primo passo.' },
  'money-moving': {
    en: 'The bank is at it this moment.',
    it: 'La banca ci sta lavorando proprio ora.',
  },
  'cash-in-machine': {
    en: 'The machine is giving the cash out. Finish there first.',
    it: 'Lo sportello sta erogando il contante. Finisci prima lì.',
  },
  'cash-taken-in': {
    en: 'The machine has taken your cash in already. Choose the account that it shall go to.',
    it: 'Lo sportello ha già preso il contante. Scegli il conto su cui versarlo.',
  },
  'account-unknown': {
    en: 'This is none of your accounts. Choose another.',
    it: 'Non è uno dei tuoi conti. Scegline un altro.',
  },
  'funds-insufficient': {
    en: 'There is not enough money on this account.',
    it: 'Su questo conto non c’è abbastanza denaro.',
  },
  'approval-invalid': {
    en: 'This phone’s approval was not understood. Remove the phone under “Me”, and enrol it again.',
    it: 'L’approvazione di questo telefono non è valida. Rimuovilo in «Io» e abilitalo di nuovo.',
  },
  'approval-stale': {
    en: 'This approval took too long. Approve once more.',
    it: 'L’approvazione ha impiegato troppo. Approva di nuovo.',
  },
  'approval-differs': {
    en: 'What you approved has changed since. Look at it, and approve once more.',
    it: 'Ciò che hai approvato è cambiato. Controlla e approva di nuovo.',
  },
  'device-not-enrolled': {
    en: 'This phone is not enrolled to approve.',
    it: 'Questo telefono non è registrato per approvare.',
  },
  'device-unknown': { en: 'This phone was removed already.', it: 'Questo telefono era già stato rimosso.' },
  'too-many-devices': {
    en: 'Too many phones may approve. Remove one under “Me” first.',
    it: 'Troppi telefoni possono approvare. Prima rimuovine uno in «Io».',
  },
  'sign-in-too-old': signInAgain,
  'claim-not-possible-here': elsewhere,
  'not-claimable': {
    en: 'We have answered this for good. Call us if there is something new.',
    it: 'A questo abbiamo già risposto in via definitiva. Se c’è altro, chiamaci.',
  },
  'claim-already-open': {
    en: 'You have told us about this already, and we are looking into it.',
    it: 'Ce l’hai già detto, e stiamo verificando.',
  },
  'claim-invalid': {
    en: 'Say how much it was, where it is not what we have booked.',
    it: 'Di’ quanto era, se non è quanto abbiamo registrato.',
  },
  'feedback-too-early': { en: 'It has not ended yet.', it: 'Non è ancora finita.' },
  'feedback-given': {
    en: 'You had told us already. What you said first counts.',
    it: 'Ce l’avevi già detto. Vale la prima risposta.',
  },
  'consent-text-outdated': {
    en: 'The words have changed. Read them again before you decide.',
    it: 'Il testo è cambiato. Rileggilo prima di decidere.',
  },
  'objection-needed': {
    en: 'This does not rest on your consent. You can object to it.',
    it: 'Questo non dipende dal tuo consenso. Puoi opporti.',
  },
  'channel-cannot-continue': elsewhere,
  'ticket-not-found': {
    en: 'This code is not right. Look at it once more.',
    it: 'Il codice non è corretto. Ricontrollalo.',
  },
  'ticket-expired': {
    en: 'This code is too old, or was used. Make a new one there.',
    it: 'Il codice è scaduto o già usato. Creane uno nuovo.',
  },
  'invitation-invalid': {
    en: 'This is not the code of one of our machines.',
    it: 'Non è il codice di un nostro sportello.',
  },
  'invitation-expired': {
    en: 'The machine’s code is too old. Ask it for a new one.',
    it: 'Il codice dello sportello è scaduto. Chiedine uno nuovo.',
  },
  'invitation-answered': {
    en: 'This code was used already. Ask the machine for a new one.',
    it: 'Questo codice è già stato usato. Chiedine uno nuovo.',
  },
  'assistance-not-found': { en: 'Nobody helps you any more.', it: 'Nessuno ti sta più assistendo.' },
  'consent-not-asked': {
    en: 'Nobody asks you for this any more.',
    it: 'Nessuno te lo chiede più.',
  },
  'offer-not-found': offerOver,
  'offer-answered': { en: 'You have answered this already.', it: 'Hai già risposto.' },
  'offer-changed': {
    en: 'The offer has changed. Read it again before you decide.',
    it: 'L’offerta è cambiata. Rileggila prima di decidere.',
  },
  'offer-over': offerOver,
  'offer-exhausted': { en: 'None of it are left.', it: 'Non ce ne sono più.' },
  'offer-not-acceptable-here': elsewhere,
};
