import type { Saying } from './say.ts';

const channelIn: Readonly<Record<string, Saying>> = {
  mobile: { en: 'the phone', it: 'il telefono' },
  web: { en: 'the web bank', it: 'la banca online' },
  atm: { en: 'the machine', it: 'lo sportello' },
  branch: { en: 'the branch', it: 'la filiale' },
  'email-link': { en: 'a link in an e-mail', it: 'un link in un’e-mail' },
  'contact-centre': { en: 'the call centre', it: 'il servizio clienti' },
};

const unknownChannel: Saying = { en: 'another channel', it: 'un altro canale' };

export const channelWords = (channel: string): Saying => channelIn[channel] ?? unknownChannel;

/** What all channels say. */
export const words = {
  signIn: { en: 'Sign in', it: 'Accedi' },
  signOut: { en: 'Sign out', it: 'Esci' },
  loading: { en: 'One moment…', it: 'Un momento…' },
  offline: {
    en: 'You are offline. What you see is from before; nothing is lost.',
    it: 'Sei offline. Vedi la situazione di prima; nulla è perso.',
  },
  broken: {
    en: 'This does not work at the moment. Try again in a minute.',
    it: 'Al momento non funziona. Riprova tra un minuto.',
  },
  lost: {
    en: 'The line failed on the way. Look at what stands here before you try again.',
    it: 'La linea è caduta. Guarda la situazione prima di riprovare.',
  },
  notYours: { en: 'There is nothing of yours here.', it: 'Qui non c’è nulla di tuo.' },
  again: { en: 'Try again', it: 'Riprova' },
  back: { en: 'Back', it: 'Indietro' },
  home: { en: 'Home', it: 'Inizio' },
  continue: { en: 'Continue', it: 'Continua' },
  continueHere: { en: 'Continue here', it: 'Continua qui' },
  cancel: { en: 'Cancel it', it: 'Annulla' },
  cancelSure: { en: 'Yes, cancel it', it: 'Sì, annulla' },
  keep: { en: 'Keep it', it: 'Mantieni' },
  close: { en: 'Close', it: 'Chiudi' },
  later: { en: 'Lay it aside', it: 'Metti da parte' },
  approve: { en: 'Approve', it: 'Approva' },
  decline: { en: 'Decline', it: 'Rifiuta' },
  accounts: { en: 'Accounts', it: 'Conti' },
  unfinished: { en: 'Unfinished', it: 'In sospeso' },
  nothingUnfinished: { en: 'Nothing is unfinished.', it: 'Nulla in sospeso.' },
  begin: { en: 'Begin', it: 'Inizia' },
  available: { en: 'available', it: 'disponibili' },
  balance: { en: 'Balance', it: 'Saldo' },
  held: { en: 'set aside', it: 'riservati' },
  saving: { en: 'Saving…', it: 'Salvataggio…' },
  notSavedYet: {
    en: 'Not saved yet: the line is away. It is saved as soon as it is back.',
    it: 'Non ancora salvato: manca la linea. Sarà salvato appena torna.',
  },
  choose: { en: 'Choose', it: 'Scegli' },
  amountNotRead: { en: 'This is not an amount.', it: 'Non è un importo.' },
  numberNotRead: { en: 'This is not a number.', it: 'Non è un numero.' },
  missing: { en: 'Say something here.', it: 'Manca questo.' },
  outcomeOf: {
    completed: { en: 'Done', it: 'Fatto' },
    cancelled: { en: 'Cancelled', it: 'Annullato' },
    declined: { en: 'Declined', it: 'Rifiutato' },
    expired: { en: 'Expired', it: 'Scaduto' },
  },
  changedMeanwhile: {
    en: 'Something changed elsewhere meanwhile. This is how it stands now.',
    it: 'Nel frattempo qualcosa è cambiato altrove. Ecco la situazione.',
  },
  waiting: { en: 'It waits for you, where you left it.', it: 'Ti aspetta, dove l’hai lasciato.' },
  language: { en: 'Language', it: 'Lingua' },
  theme: { en: 'Appearance', it: 'Aspetto' },
  themeOf: {
    auto: { en: 'As the device', it: 'Come il dispositivo' },
    light: { en: 'Light', it: 'Chiaro' },
    dark: { en: 'Dark', it: 'Scuro' },
  },
  largeText: { en: 'Large text', it: 'Testo grande' },
  spokenText: { en: 'Say aloud what is on the screen', it: 'Leggi ad alta voce lo schermo' },
  noVoice: {
    en: 'This browser has no voice. On another channel that has one it speaks.',
    it: 'Questo browser non ha una voce. Su un altro canale che ce l’ha, parla.',
  },
  reachBy: { en: 'Messages come', it: 'I messaggi arrivano' },
  reachByOf: {
    best: { en: 'as it fits best', it: 'come conviene' },
    push: { en: 'on the phone', it: 'sul telefono' },
    email: { en: 'by e-mail', it: 'per e-mail' },
  },
  reachNoPhone: {
    en: 'By e-mail, until a phone of yours may approve.',
    it: 'Per e-mail, finché nessun tuo telefono può approvare.',
  },
  offers: { en: 'Offers', it: 'Offerte' },
  noOffers: { en: 'There are no offers for you now.', it: 'Ora non ci sono offerte per te.' },
  saveOffer: { en: 'Save for later', it: 'Salva per dopo' },
  saved: { en: 'Saved for later', it: 'Salvata per dopo' },
  noThanks: { en: 'No, thank you', it: 'No, grazie' },
  accept: { en: 'Yes, please', it: 'Sì, grazie' },
  why: { en: 'Why do I see this?', it: 'Perché la vedo?' },
  notices: { en: 'Notices', it: 'Avvisi' },
  noNotices: { en: 'Nothing has been said to you yet.', it: 'Ancora nessun avviso.' },
  history: { en: 'History', it: 'Storico' },
  noHistory: { en: 'Nothing has ended yet.', it: 'Ancora nulla di concluso.' },
  more: { en: 'Show more', it: 'Mostra altro' },
  changed: { en: 'Changed since you were here', it: 'Cambiato da quando eri qui' },
  yourOffer: { en: 'The offer that you accepted:', it: 'L’offerta che hai accettato:' },
  offerTerms: { en: 'terms', it: 'condizioni' },
} as const;

export const codeWords = {
  make: { en: 'A code for', it: 'Un codice per:' },
} as const satisfies Record<string, Saying>;
export const codeGoodUntil = (time: string): Saying => ({
  en: `Good until ${time}, once. Sign in there, and type it.`,
  it: `Valido fino alle ${time}, una volta. Accedi lì e digitalo.`,
});
export const howWasIt = {
  asks: { en: 'How was it? 5 is best.', it: 'Com’è andata? 5 è il massimo.' },
  why: { en: 'What made the difference? (if you like)', it: 'Cosa ha fatto la differenza? (se vuoi)' },
  nothing: { en: 'Nothing special', it: 'Nulla in particolare' },
  thanks: { en: 'Thank you for telling us.', it: 'Grazie del tuo parere.' },
  tooLate: {
    en: 'It is too late: this is no longer kept. Nothing was noted.',
    it: 'È troppo tardi: non è più conservata. Nulla è stato annotato.',
  },
} as const satisfies Record<string, Saying>;
export const feedbackReasons = {
  easy: { en: 'It was easy', it: 'Era facile' },
  fast: { en: 'It was quick', it: 'Era veloce' },
  confusing: { en: 'It was confusing', it: 'Era confuso' },
  slow: { en: 'It was slow', it: 'Era lento' },
  'too-many-steps': { en: 'Too many steps', it: 'Troppi passi' },
  'had-to-repeat': { en: 'I had to say things twice', it: 'Ho dovuto ripetere le cose' },
  'could-not-finish-there': { en: 'I could not finish where I was', it: 'Non ho potuto finire dov’ero' },
  other: { en: 'Something else', it: 'Altro' },
} as const satisfies Record<string, Saying>;
export const outOfFive = (score: number): Saying => ({
  en: `${score} out of 5, where 5 is best`,
  it: `${score} su 5, dove 5 è il massimo`,
});
export const step = (at: number, of: number): Saying => ({
  en: `Step ${at} of ${of}`,
  it: `Passo ${at} di ${of}`,
});
export const savedAt = (time: string): Saying => ({ en: `Saved ${time}`, it: `Salvato alle ${time}` });
export const until = (moment: string): Saying => ({ en: `Until ${moment}`, it: `Fino al ${moment}` });
export const inUseOn = (channel: Saying, time: string): Saying => ({
  en: `In use on ${channel.en} since ${time}.`,
  it: `In uso su: ${channel.it}, dalle ${time}.`,
});
export const continueOn = (channels: readonly Saying[]): Saying => ({
  en: `This step is not possible here. Continue on ${channels.map(({ en }) => en).join(' or ')}: it opens right there.`,
  it: `Questo passo qui non è possibile. Continua con ${channels.map(({ it }) => it).join(' o ')}: si apre proprio lì.`,
});
export const between = (low: string, high: string): Saying => ({
  en: `Between ${low} and ${high}`,
  it: `Tra ${low} e ${high}`,
});
