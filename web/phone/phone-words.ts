import type { Saying } from '../shared/words/say.ts';

/** What the phone alone says. */
export const phoneWords = {
  thisPhone: { en: 'This phone', it: 'Questo telefono' },
  enrol: { en: 'Let this phone approve', it: 'Abilita questo telefono' },
  enrolWhy: {
    en: 'Approvals are signed with a key that never leaves this phone. It is made once.',
    it: 'Le approvazioni sono firmate con una chiave che non lascia mai questo telefono. Si crea una volta sola.',
  },
  enrolled: { en: 'This phone may approve.', it: 'Questo telefono può approvare.' },
  signing: { en: 'You approve exactly this:', it: 'Approvi esattamente questo:' },
  amount: { en: 'Amount', it: 'Importo' },
  payee: { en: 'To', it: 'A' },
  cashPayee: { en: 'Cash, for you', it: 'Contante, per te' },
  scan: { en: 'Scan', it: 'Scansiona' },
  scanTitle: { en: 'Scan the machine’s code', it: 'Inquadra il codice dello sportello' },
  scanHow: {
    en: 'Hold the phone to the machine’s screen. On this page the camera is simulated: it sees what a machine in another frame or tab of this browser shows.',
    it: 'Avvicina il telefono allo schermo dello sportello. In questa pagina la fotocamera è simulata: vede ciò che mostra uno sportello in un altro riquadro di questo browser.',
  },
  looking: { en: 'Looking for a code…', it: 'Cerco un codice…' },
  paste: { en: 'Or paste what the code says', it: 'Oppure incolla il testo del codice' },
  read: { en: 'Read it', it: 'Leggi' },
  standBefore: { en: 'You stand before', it: 'Sei davanti a' },
  giveHere: { en: 'Give me the cash here', it: 'Dammi qui il contante' },
  notHere: { en: 'No, not here', it: 'No, non qui' },
  nothingPrepared: {
    en: 'Nothing is prepared to be collected. Prepare cash first, then scan again.',
    it: 'Non c’è contante pronto. Prepara prima il prelievo, poi scansiona di nuovo.',
  },
  prepare: { en: 'Prepare cash', it: 'Prepara contante' },
  collectHow: {
    en: 'At any of our machines choose “Without a card”, and scan the code on its screen.',
    it: 'A un nostro sportello scegli «Senza carta» e inquadra il codice sullo schermo.',
  },
  machinesNear: { en: 'Machines nearby', it: 'Sportelli vicini' },
  whereAreYou: { en: 'Where are you?', it: 'Dove sei?' },
  placeHow: {
    en: 'On this page the place is simulated: a phone would know it, and ask you first.',
    it: 'In questa pagina il luogo è simulato: un telefono lo saprebbe, e prima ti chiederebbe.',
  },
  noMachines: { en: 'No machine is near.', it: 'Nessuno sportello vicino.' },
  dispenses: {
    yes: { en: 'has this amount', it: 'ha questo importo' },
    no: { en: 'cannot pay it now', it: 'ora non può erogarlo' },
    unknown: { en: 'may have it', it: 'forse lo ha' },
  },
  haveCode: { en: 'I have a code', it: 'Ho un codice' },
  code: { en: 'The code that the web bank shows', it: 'Il codice mostrato dalla banca online' },
  me: { en: 'Me', it: 'Io' },
  devices: { en: 'Phones that may approve', it: 'Telefoni che possono approvare' },
  remove: { en: 'Remove', it: 'Rimuovi' },
  forgetPhone: { en: 'Sign out and forget this phone', it: 'Esci e dimentica questo telefono' },
  forgetPhoneWhy: {
    en: 'On a phone that others use, too: nothing of yours stays on it.',
    it: 'Su un telefono che usano anche altri: non vi resta nulla di tuo.',
  },
  signedInOn: { en: 'Signed in on', it: 'Accessi attivi' },
  here: { en: 'here', it: 'qui' },
  menu: { en: 'Screens', it: 'Schermate' },
} as const satisfies Record<string, Saying | Record<string, Saying>>;
