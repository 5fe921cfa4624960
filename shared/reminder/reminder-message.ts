import type { Language, Saying } from '../channel/wording.ts';
import { consentsLink } from '../consent/consents-link.ts';
import type { Message } from '../delivery/message.ts';
import type { Session } from '../session/session.ts';
import { definitionOf } from '../transaction/definitions.ts';
import { currentStep } from '../transaction/progress.ts';
import type { FactChange, Transaction } from '../transaction/transaction.ts';
import { changeWords } from './change-words.ts';
import { continueLink, feedbackLink } from './continue-link.ts';
import { messageIdOf, type Sent } from './reminder-book.ts';

export interface Reminding {
  readonly session: Session;
  readonly transaction: Transaction;
  readonly sent: Sent;
  /** What has changed of what the customer relied on. */
  readonly changes: readonly FactChange[];
  /** Where the bank's own pages and app are. */
  readonly origin: string;
}

/** What a reminder says, in the customer's language: what waits, where it stands, what changed since, and until when. */
export function reminderMessage({ session, transaction, sent, changes, origin }: Reminding): Message {
  const { customerId, preferences } = session;
  const { language } = preferences;
  const { reason, by } = sent;
  const objection = {
    purpose: 'reminders' as const,
    says: mayObject[language],
    link: consentsLink(origin),
  };
  const about = { messageId: messageIdOf(sent), customerId, by, language, reason, objection };
  const name = definitionOf(transaction).name.long[language];
  if (reason === 'feedback') {
    return {
      ...about,
      title: feedbackWords.title[language],
      text: feedbackWords.text(name)[language],
      link: feedbackLink(origin, transaction.id),
    };
  }
  const where = currentStep(transaction).says.long[language];
  const words = [
    unfinishedWords(name, where)[language],
    changeWords(changes, language),
    keptWords(transaction, session),
  ];
  return {
    ...about,
    title: unfinishedTitle[language],
    text: words.filter((each) => each !== '').join(' '),
    link: continueLink(origin, transaction.id, transaction.at),
  };
}

const mayObject: Saying = {
  en: 'You can stop reminders at any time.',
  it: 'Puoi fermare i promemoria quando vuoi.',
};

/** It may be seen on a locked screen, so it does not say of what. */
const unfinishedTitle: Saying = { en: 'You have something unfinished', it: 'Hai qualcosa in sospeso' };

const unfinishedWords = (name: string, where: string): Saying => ({
  en: `${name}: you can go on where you stopped, at “${where}”.`,
  it: `${name}: puoi riprendere da dove ti sei fermato, da «${where}».`,
});

function keptWords({ expiresAtMs }: Transaction, { preferences }: Session): string {
  const { language, timeZone } = preferences;
  const until = dayWords(expiresAtMs, language, timeZone);
  return {
    en: `What you typed is kept until ${until}.`,
    it: `Quanto hai scritto è conservato fino al ${until}.`,
  }[language];
}

/** The day before the month, as both write it here. */
const localeOf: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

const dayWords = (atMs: number, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(atMs);

const feedbackWords = {
  title: { en: 'How did it go?', it: 'Com’è andata?' } satisfies Saying,
  text: (name: string): Saying => ({
    en: `${name}: tell us with one tap, from 1 to 5. You need not.`,
    it: `${name}: diccelo con un tocco, da 1 a 5. Solo se vuoi.`,
  }),
};
