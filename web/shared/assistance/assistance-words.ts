import type { components } from '../../client/schema.generated.ts';
import type { Saying } from '../words/say.ts';

type Role = components['schemas']['StaffRole'];

/** What a customer's channel says while somebody of the bank may help. */
export const assistanceWords = {
  getHelp: { en: 'Get help from a person', it: 'Fatti aiutare da una persona' },
  getHelpHow: {
    en: 'You get a code to read out, in the branch or on the line. It lets them see where you are, and change nothing.',
    it: 'Ricevi un codice da leggere in filiale o al telefono. Permette di vedere a che punto sei, senza modificare nulla.',
  },
  draw: { en: 'Show me a code', it: 'Mostrami un codice' },
  drawAnother: { en: 'Another code', it: 'Un altro codice' },
  readOut: { en: 'Read this out', it: 'Leggi questo codice' },
  over: { en: 'This code is over.', it: 'Questo codice è scaduto.' },
  spelled: { en: 'Letter by letter', it: 'Lettera per lettera' },
  withYou: { en: 'Somebody is with you', it: 'Qualcuno ti sta assistendo' },
  where: { en: 'From', it: 'Da' },
  since: { en: 'Since', it: 'Dalle' },
  endsAt: { en: 'Until', it: 'Fino alle' },
  sees: { en: 'Sees', it: 'Vede' },
  end: { en: 'End it', it: 'Termina' },
  asks: { en: 'May they fill this in for you?', it: 'Può compilare al posto tuo?' },
  howLong: { en: 'For how long', it: 'Per quanto' },
  onlyYou: {
    en: 'To approve, to agree and your PIN stay yours. You can take it back at any time.',
    it: 'Approvazioni, consensi e PIN restano solo tuoi. Puoi revocare in qualsiasi momento.',
  },
  yes: { en: 'Yes, let them', it: 'Sì, permetti' },
  no: { en: 'No', it: 'No' },
  helpedNow: {
    en: 'They fill it in with you now. To go on yourself, take it back above.',
    it: 'La sta compilando con te. Per proseguire da solo, revoca qui sopra.',
  },
  takeBack: { en: 'Take it back', it: 'Revoca' },
  filledIn: { en: 'Filled in with somebody of the bank', it: 'Compilato con una persona della banca' },
} as const satisfies Record<string, Saying>;

export const codeLasts = (time: string): Saying => ({
  en: `Good until ${time}, for one person.`,
  it: `Valido fino alle ${time}, per una persona.`,
});

export const minutesWords = (minutes: number): Saying => ({
  en: minutes === 1 ? 'One minute' : `${minutes} minutes`,
  it: minutes === 1 ? 'Un minuto' : `${minutes} minuti`,
});

export const mayUntil = (name: string, time: string): Saying => ({
  en: `${name}: they may fill it in until ${time}.`,
  it: `${name}: può compilare fino alle ${time}.`,
});

/** What is in front of whoever helps: by their role, and by what the customer let them do. As `may-see.ts` has it. */
export const seesWords: Record<Role, Record<'looking' | 'driving', Saying>> = {
  agent: {
    looking: {
      en: 'Where you are, and what you chose from lists. No names, no amounts, nothing of what you earn or have.',
      it: 'A che punto sei e cosa hai scelto dagli elenchi. Non nomi, importi, redditi o saldi.',
    },
    driving: {
      en: 'What you filled in there, with its amounts. Nothing of what you earn, owe or have.',
      it: 'Ciò che hai compilato lì, importi compresi. Non redditi, debiti o saldi.',
    },
  },
  specialist: {
    looking: {
      en: 'Where you are, and what you filled in. Nothing of what you earn, owe or have.',
      it: 'A che punto sei e cosa hai compilato. Non redditi, debiti o saldi.',
    },
    driving: {
      en: 'All that you filled in there.',
      it: 'Tutto ciò che hai compilato lì.',
    },
  },
};
