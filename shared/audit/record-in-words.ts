import { overBecauseInWords } from '../assistance/over-because-words.ts';
import { purposeInWords } from '../assistance/purpose-words.ts';
import { placeWords } from '../channel/place-words.ts';
import type { Saying } from '../channel/wording.ts';
import type { AuditWhat } from './deed.ts';
import type { AuditRecord } from './record.ts';

/** What a record says, for somebody who reads no program: who did what, about what, and on whose consent. */
export function recordInWords(record: AuditRecord): Saying {
  const { by, staffId, role, unit } = record;
  const who = { staff: staffWords(staffId, role, unit), customer: customer, bank: theBank }[by];
  const parts = [
    joined(who, deed[record.what](record)),
    record.channel && placeWords[record.channel],
    record.consent && consentWords(record.consent),
  ].filter((part) => part !== undefined);
  return { en: `${parts.map(({ en }) => en).join(', ')}.`, it: `${parts.map(({ it }) => it).join(', ')}.` };
}

const joined = (who: Saying, what: Saying): Saying => ({
  en: `${who.en} ${what.en}`,
  it: `${who.it} ${what.it}`,
});

const customer: Saying = { en: 'the customer', it: 'il cliente' };
const theBank: Saying = { en: 'the bank', it: 'la banca' };

const staffWords = (staffId: string, role: string, unit: string): Saying => ({
  en: `${role} ${staffId} of ${unit}`,
  it: `${roleInItalian[role] ?? role} ${staffId} di ${unit}`,
});

const roleInItalian: Readonly<Record<string, string>> = { agent: 'addetto', specialist: 'specialista' };

type About = NonNullable<AuditRecord['about']>;

/** One line for each thing that can be recorded: a new one does not compile without its words. */
const deed: Record<AuditWhat, (record: AuditRecord) => Saying> = {
  opened: ({ basis }) => ({
    en: `began to assist the customer${basis ? `, who ${identified[basis.identifiedBy].en}` : ''}`,
    it: `ha iniziato ad assistere il cliente${basis ? `, che ${identified[basis.identifiedBy].it}` : ''}`,
  }),
  looked: ({ about }) => ({ en: `looked at ${seen(about).en}`, it: `ha consultato ${seen(about).it}` }),
  asked: ({ about }) => ({
    en: `asked to drive ${transaction(about).en}${purpose(about).en}`,
    it: `ha chiesto di operare su ${transaction(about).it}${purpose(about).it}`,
  }),
  consented: ({ about }) => ({
    en: `agreed that the agent drives ${transaction(about).en}${purpose(about).en}`,
    it: `ha acconsentito che l’addetto operi su ${transaction(about).it}${purpose(about).it}`,
  }),
  withheld: ({ about }) => ({
    en: `did not agree that the agent drives ${transaction(about).en}, or agrees no longer`,
    it: `non acconsente che l’addetto operi su ${transaction(about).it}, o non più`,
  }),
  did: ({ about }) => ({
    en: `changed ${transaction(about).en}: ${act(about).en}`,
    it: `ha modificato ${transaction(about).it}: ${act(about).it}`,
  }),
  tried: ({ about }) => ({
    en: `tried something and was refused (${about?.refusal ?? 'refused'}): ${act(about).en}, ${transaction(about).en}`,
    it: `ha tentato e la banca ha rifiutato (${about?.refusal ?? 'refused'}): ${act(about).it}, ${transaction(about).it}`,
  }),
  'handed-back': ({ about }) => ({
    en: `handed ${transaction(about).en} back to the customer${about?.to ? ` (${about.to})` : ''}`,
    it: `ha riconsegnato ${transaction(about).it} al cliente${about?.to ? ` (${about.to})` : ''}`,
  }),
  noted: () => ({ en: 'left a note', it: 'ha lasciato una nota' }),
  ended: ({ about }) =>
    about?.transactionId
      ? {
          en: `ended what the agent may do with ${transaction(about).en}${reason(about).en}`,
          it: `ha chiuso quanto l’addetto può fare su ${transaction(about).it}${reason(about).it}`,
        }
      : {
          en: `ended the assistance${reason(about).en}`,
          it: `ha chiuso l’assistenza${reason(about).it}`,
        },
};

const identified = {
  'help-code': { en: 'read out a help code', it: 'ha letto un codice di assistenza' },
  call: { en: 'was identified by a call', it: 'è stato identificato da una chiamata' },
  visit: { en: 'was identified by a visit', it: 'è stato identificato da una visita' },
} as const;

/** What a look was at, by the door. A door that nobody put into words is named as it is. */
const seen = (about: About | undefined): Saying => {
  const what = about?.door === undefined ? undefined : doors[about.door];
  const named = what ?? { en: about?.door ?? 'the session', it: about?.door ?? 'la sessione' };
  return about?.transactionId
    ? { en: `${named.en} ${about.transactionId}`, it: `${named.it} ${about.transactionId}` }
    : named;
};

/** What a look can be at. */
export const doors: Readonly<Record<string, Saying>> = {
  'read-session': { en: 'the session', it: 'la sessione' },
  'read-transaction': { en: 'transaction', it: 'l’operazione' },
  'read-history': { en: 'the ended transactions', it: 'le operazioni concluse' },
  'read-timeline': { en: 'the timeline', it: 'la cronologia' },
  'read-notices': { en: 'the notices', it: 'gli avvisi' },
  'read-offers': { en: 'the offers', it: 'le offerte' },
};

const transaction = (about: About | undefined): Saying => {
  if (!about?.transactionId) return { en: 'the session', it: 'la sessione' };
  const named = [about.kind, about.transactionId].filter(Boolean).join(' ');
  return { en: `transaction ${named}`, it: `operazione ${named}` };
};

const act = (about: About | undefined): Saying => {
  const step = about?.step ? `, ${about.step}` : '';
  const what = acts[about?.door ?? ''] ?? {
    en: about?.door ?? 'a change',
    it: about?.door ?? 'una modifica',
  };
  return { en: `${what.en}${step}`, it: `${what.it}${step}` };
};

/** What a change, or the try of one, can be. */
export const acts: Readonly<Record<string, Saying>> = {
  'start-transaction': { en: 'began it', it: 'l’ha iniziata' },
  'take-over': { en: 'took it over', it: 'l’ha presa in carico' },
  'answer-step': { en: 'answered a step', it: 'ha compilato un passo' },
  'save-draft': { en: 'saved a draft', it: 'ha salvato una bozza' },
  'step-back': { en: 'stepped back', it: 'è tornato indietro' },
  'suspend-transaction': { en: 'put it aside', it: 'l’ha messa da parte' },
  'cancel-transaction': { en: 'cancelled it', it: 'l’ha annullata' },
  'approve-transaction': { en: 'approved it', it: 'l’ha approvata' },
  'hand-back': { en: 'handed it back', it: 'l’ha riconsegnata' },
  'ask-take-over': { en: 'asked to drive it', it: 'ha chiesto di operare' },
  'record-consent': {
    en: 'recorded a consent given in person',
    it: 'ha registrato un consenso dato di persona',
  },
  'hand-over': { en: 'offered it to another channel', it: 'l’ha offerta a un altro canale' },
};

const purpose = (about: About | undefined): Saying => {
  const asked = about?.purpose === undefined ? undefined : purposeInWords(about.purpose);
  return asked ? { en: `, ${asked.en}`, it: `, ${asked.it}` } : { en: '', it: '' };
};

/** Of an end: why. One that an opening brought about names the assistance that it took the place of. */
const reason = (about: About | undefined): Saying => {
  const why = about?.because === undefined ? undefined : overBecauseInWords(about.because);
  return why ? { en: `: ${why.en}`, it: `: ${why.it}` } : { en: '', it: '' };
};

function consentWords({
  transactionId,
  purpose: wanted,
  givenOn,
  untilMs,
  evidence,
}: NonNullable<AuditRecord['consent']>): Saying {
  const until = timeOf(untilMs);
  const [aim, place] = [purposeInWords(wanted), placeWords[givenOn]];
  const proven = evidence ? `: ${evidence.document} ${evidence.reference}` : '';
  return {
    en: `on the customer’s consent for ${transactionId}, ${aim.en}, given ${place.en} until ${until}${proven}`,
    it: `con il consenso del cliente per ${transactionId}, ${aim.it}, dato ${place.it} fino a ${until}${proven}`,
  };
}

/** In UTC, to the second: `2026-11-22 09:41:00 UTC`. */
export const timeOf = (atMs: number): string =>
  `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
