import { type RefusalWords, refusalWords } from '../../shared/words/refusal-words.ts';

/** What whoever assists is told of a refusal, where a customer is told otherwise, or is never refused so. */
export const staffRefusals: RefusalWords = {
  ...refusalWords,
  'help-code-not-found': {
    en: 'Nobody is found by this. Ask the customer for a new code.',
    it: 'Non si trova nessuno. Chiedi al cliente un nuovo codice.',
  },
  'too-many-tries': {
    en: 'It was tried too often. Wait a while.',
    it: 'Troppi tentativi. Attendi un po’.',
  },
  'too-many-notes': {
    en: 'No more notes of this assistance are kept.',
    it: 'Di questa assistenza non si conservano altre note.',
  },
  'assistance-missing': { en: 'You assist nobody now.', it: 'Ora non assisti nessuno.' },
  'assistance-over': { en: 'The assistance is over.', it: 'L’assistenza è terminata.' },
  'take-over-not-consented': {
    en: 'The customer has not let you. Ask them.',
    it: 'Il cliente non te l’ha permesso. Chiediglielo.',
  },
  'step-for-customer-only': {
    en: 'Only the customer can do this step. Hand it back.',
    it: 'Solo il cliente può fare questo passo. Restituiscila.',
  },
  'role-insufficient': {
    en: 'Your role may not fill this step. Hand it back, or let a specialist.',
    it: 'Il tuo ruolo non può compilare questo passo. Restituiscila, o chiama uno specialista.',
  },
  'consent-not-possible-here': {
    en: 'In person it is for the branch alone, and not after a “no” on their own device. Ask them there.',
    it: 'Di persona solo in filiale, e non dopo un «no» su un loro dispositivo. Chiediglielo lì.',
  },
  'transaction-not-found': { en: 'It is not there any more.', it: 'Non c’è più.' },
};
