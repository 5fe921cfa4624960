import type { components } from '../../client/schema.generated.ts';
import type { StaffedChannel } from '../../shared/sign-in/channel-client.ts';
import type { Saying } from '../../shared/words/say.ts';
import type { Left } from '../desk.tsx';

export const deskWords = {
  title: { en: 'Desk', it: 'Postazione' },
  welcome: {
    en: 'You see what a customer lets you see, and drive what they let you drive. Each look is recorded.',
    it: 'Vedi ciò che il cliente ti lascia vedere e compili ciò che ti permette. Ogni accesso è registrato.',
  },
  where: { en: 'Where this desk stands', it: 'Dove si trova questa postazione' },
  find: { en: 'Whom do you help?', it: 'Chi assisti?' },
  helpCode: { en: 'Help code', it: 'Codice di assistenza' },
  helpCodeHint: {
    en: 'The customer finds it under “Get help from a person”. Eight letters.',
    it: 'Il cliente lo trova in «Fatti aiutare da una persona». Otto lettere.',
  },
  open: { en: 'Open', it: 'Apri' },
  visit: { en: 'Or the reference of a visit', it: 'O il riferimento di una visita' },
  call: { en: 'Or the reference of a call', it: 'O il riferimento di una chiamata' },
  openReference: { en: 'Open by reference', it: 'Apri con il riferimento' },
  session: { en: 'The session', it: 'La sessione' },
  signedInOn: { en: 'Signed in on', it: 'Accessi attivi' },
  nowhere: { en: 'nowhere now', it: 'ora da nessuna parte' },
  speaks: { en: 'Language', it: 'Lingua' },
  reads: { en: 'Large text', it: 'Testo grande' },
  yes: { en: 'yes', it: 'sì' },
  until: { en: 'You may look until', it: 'Puoi vedere fino alle' },
  cannotApprove: {
    en: 'No phone of theirs may approve yet: they enrol one when they sign.',
    it: 'Nessun telefono può ancora approvare: si abilita alla firma.',
  },
  nothingOpen: { en: 'Nothing is open.', it: 'Nulla in sospeso.' },
  stuckAt: { en: 'Stands at', it: 'È ferma a' },
  typedNotSent: { en: 'Something is typed and not sent.', it: 'C’è qualcosa di scritto e non inviato.' },
  lastMoved: { en: 'Last saved', it: 'Ultimo salvataggio' },
  inNobodysHands: { en: 'In nobody’s hands', it: 'Nelle mani di nessuno' },
  here: { en: 'At this desk', it: 'A questa postazione' },
  refusedJustNow: { en: 'Refused just now', it: 'Rifiutato poco fa' },
  transaction: { en: 'The transaction', it: 'L’operazione' },
  chooseOne: { en: 'Choose one on the left.', it: 'Scegline una a sinistra.' },
  thisStep: { en: 'What is asked now', it: 'Che cosa si chiede ora' },
  answered: { en: 'Answered so far', it: 'Risposte finora' },
  masked: { en: 'filled in, not shown to you', it: 'compilato, non visibile a te' },
  empty: { en: 'nothing yet', it: 'ancora nulla' },
  customersStep: {
    en: 'This step is the customer’s own. Hand it back to them.',
    it: 'Questo passo spetta al cliente. Restituiscigliela.',
  },
  notYourRole: {
    en: 'Your role neither sees nor fills this step. Hand it back, or let a specialist.',
    it: 'Il tuo ruolo non vede né compila questo passo. Restituiscila, o chiama uno specialista.',
  },
  consent: { en: 'The customer’s consent', it: 'Il consenso del cliente' },
  purpose: { en: 'What for', it: 'Perché' },
  minutes: { en: 'Minutes', it: 'Minuti' },
  saysNo: {
    en: 'The customer did not allow it, or took it back.',
    it: 'Il cliente non l’ha permesso, o l’ha revocato.',
  },
  elsewhere: {
    en: 'A consent of another transaction ends when you ask for this one.',
    it: 'Il consenso per un’altra operazione termina se chiedi per questa.',
  },
  document: { en: 'What they showed', it: 'Che cosa ha mostrato' },
  reference: { en: 'Its number (kept as a hash alone)', it: 'Il numero (conservato solo come hash)' },
  writeDown: { en: 'Write it down', it: 'Registra' },
  handBackTo: { en: 'To', it: 'A' },
  isThereNow: { en: 'signed in now', it: 'ora connesso' },
  timeline: { en: 'Timeline', it: 'Cronologia' },
  nothingHappened: { en: 'Nothing is told yet.', it: 'Ancora nulla.' },
  notes: { en: 'Notes', it: 'Note' },
  note: { en: 'For whoever helps next', it: 'Per chi assisterà dopo' },
  noteHint: {
    en: 'No amounts, and nothing that is masked to others. The customer finds it among their data.',
    it: 'Né importi né ciò che ad altri non si mostra. Il cliente la trova tra i propri dati.',
  },
  noteKept: { en: 'Written down.', it: 'Annotato.' },
  noteOfSpecialist: { en: 'for specialists, not shown to you', it: 'per specialisti, non visibile a te' },
  offers: { en: 'Suggested offers', it: 'Offerte suggerite' },
  noOffers: { en: 'None fits now.', it: 'Ora nessuna è adatta.' },
  script: { en: 'Say', it: 'Di’' },
  whyThis: { en: 'Why this one', it: 'Perché questa' },
  keysHow: {
    en: 'Hold Alt and press the key. Tab goes from one thing to the next.',
    it: 'Tieni premuto Alt e premi il tasto. Tab passa da un elemento all’altro.',
  },
} as const satisfies Record<string, Saying>;

export const placeWords: Record<StaffedChannel, Saying> = {
  branch: { en: 'Branch', it: 'Filiale' },
  'contact-centre': { en: 'Contact centre', it: 'Servizio clienti' },
};

export const roleWords: Record<components['schemas']['StaffRole'], Saying> = {
  agent: { en: 'agent', it: 'addetto' },
  specialist: { en: 'specialist', it: 'specialista' },
};

export const leftWords: Record<Left, Saying> = {
  done: {
    en: 'It is over. Nothing of the customer is on this page any more.',
    it: 'Terminata. In questa pagina non resta nulla del cliente.',
  },
  over: {
    en: 'The assistance has ended: the customer ended it, or its time was over.',
    it: 'L’assistenza è terminata: l’ha chiusa il cliente, o è scaduta.',
  },
};

export const purposeWords: Record<components['schemas']['AssistancePurpose'], Saying> = {
  'fill-in-together': { en: 'Fill it in together', it: 'Compilare insieme' },
  'correct-a-mistake': { en: 'Correct a mistake', it: 'Correggere un errore' },
  'continue-for-you': { en: 'Go on for them', it: 'Proseguire al posto suo' },
};

export const documentWords: Record<components['schemas']['EvidenceDocument'], Saying> = {
  'identity-card': { en: 'Identity card', it: 'Carta d’identità' },
  passport: { en: 'Passport', it: 'Passaporto' },
  'driving-licence': { en: 'Driving licence', it: 'Patente' },
  'signed-form': { en: 'Signed form', it: 'Modulo firmato' },
};

export const heldOn = (channel: Saying): Saying => ({
  en: `On ${channel.en}`,
  it: `Su: ${channel.it}`,
});

export const waitsForYes = (time: string): Saying => ({
  en: `Asked. The customer sees it now, and may answer until ${time}.`,
  it: `Chiesto. Il cliente lo vede ora e può rispondere fino alle ${time}.`,
});

export const givenUntil = (time: string): Saying => ({
  en: `They let you, until ${time}.`,
  it: `Te l’ha permesso, fino alle ${time}.`,
});

export const minutesToWait = (minutes: number): Saying => ({
  en: `It was tried too often. Wait ${minutes} min.`,
  it: `Troppi tentativi. Attendi ${minutes} min.`,
});

export const times = (count: number): Saying => ({ en: `${count} times`, it: `${count} volte` });
