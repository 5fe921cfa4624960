import { overBecauseInWords } from '../assistance/over-because-words.ts';
import { purposeInWords } from '../assistance/purpose-words.ts';
import { nameOf, placeOf, stepOf } from './names.ts';
import { type Telling, telling } from './telling.ts';
import type { TimelineEntry } from './timeline-entry.ts';

const agent = ({ role, unit }: TimelineEntry) => ({
  en: `${role === 'specialist' ? 'A specialist' : 'An agent'} of ${unit}`,
  it: `${role === 'specialist' ? 'Uno specialista' : 'Un addetto'} di ${unit}`,
});

const over = ({ because = '' }: TimelineEntry) => overBecauseInWords(because);
const purpose = ({ purpose: asked = '' }: TimelineEntry) => purposeInWords(asked);

const identified: Readonly<Record<string, { readonly en: string; readonly it: string }>> = {
  'help-code': { en: 'read out a help code', it: 'ha letto un codice di assistenza' },
  call: { en: 'was identified by a call', it: 'è stato identificato da una chiamata' },
  visit: { en: 'was identified by a visit', it: 'è stato identificato da una visita' },
};

/** How an assistance is told: which role of which unit, and never who it was, which stands in the audit alone. */
export const assistanceWords = {
  HelpCodeDrawn: telling([], ({ channel }) => ({
    en: `The customer asked for a help code ${placeOf(channel).en}.`,
    it: `Il cliente ha chiesto un codice di assistenza ${placeOf(channel).it}.`,
  })),
  AssistanceOpened: telling(['role', 'unit', 'basis'], (entry) => {
    const basis = identified[entry.basis ?? ''];
    return {
      en: `${agent(entry).en} began to help the customer${basis ? `, who ${basis.en}` : ''}.`,
      it: `${agent(entry).it} ha iniziato ad aiutare il cliente${basis ? `, che ${basis.it}` : ''}.`,
    };
  }),
  AssistanceEnded: telling(['role', 'unit', 'because'], (entry) => ({
    en: `The assistance by ${agent(entry).en.replace(/^A/, 'a')} ended: ${over(entry).en}.`,
    it: `L’assistenza di ${agent(entry).it.replace(/^U/, 'u')} è finita: ${over(entry).it}.`,
  })),
  TakeOverAsked: telling(['role', 'unit', 'purpose', 'minutes'], (entry) => ({
    en: `${agent(entry).en} asked to drive ${nameOf(entry).en} for ${entry.minutes} minutes, ${purpose(entry).en}.`,
    it: `${agent(entry).it} ha chiesto di operare su ${nameOf(entry).it} per ${entry.minutes} minuti, ${purpose(entry).it}.`,
  })),
  TakeOverAnswered: telling(['role', 'unit', 'answer'], (entry) => ({
    en: `The customer ${entry.answer === 'given' ? 'let' : 'did not let'} the agent drive ${nameOf(entry).en}.`,
    it: `Il cliente ${entry.answer === 'given' ? 'ha' : 'non ha'} acconsentito che l’addetto operi su ${nameOf(entry).it}.`,
  })),
  TakeOverEnded: telling(['role', 'unit', 'because'], (entry) => ({
    en: `The agent drives ${nameOf(entry).en} no longer: ${over(entry).en}.`,
    it: `L’addetto non opera più su ${nameOf(entry).it}: ${over(entry).it}.`,
  })),
  TransactionHandedBack: telling(['to', 'step'], (entry) => ({
    en: `The agent handed ${nameOf(entry).en} back, to go on ${placeOf(entry.to).en} at ${stepOf(entry, entry.step).en}.`,
    it: `L’addetto ha riconsegnato ${nameOf(entry).it}, per continuare ${placeOf(entry.to).it} da ${stepOf(entry, entry.step).it}.`,
  })),
} as const satisfies Readonly<Record<string, Telling>>;
