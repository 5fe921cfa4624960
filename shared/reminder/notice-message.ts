import type { Saying } from '../channel/wording.ts';
import type { Message } from '../delivery/message.ts';
import { type Notice, type NoticeReason, noticeSays } from '../session/notice.ts';
import type { Session } from '../session/session.ts';
import { latestDefinition } from '../transaction/definitions.ts';
import { continueLink } from './continue-link.ts';
import { isQuiet } from './quiet-hours.ts';
import { reachOf } from './reach-of.ts';

/**
 * A notice as a message to whoever is on no channel just now.
 *
 * It is no reminder: whoever objected to those is told all the same that something of theirs ends, or has ended. At
 * night it goes by e-mail, which wakes nobody, save what answers something that the customer has just done.
 */
export function noticeMessage(session: Session, notice: Notice, origin: string, nowMs: number): Message {
  const { customerId, preferences } = session;
  const { language, timeZone } = preferences;
  const { noticeId, reason, transactionId, kind } = notice;
  const step = session.transactions.find(({ id }) => id === transactionId)?.at;
  const wakesSomebody = isQuiet(nowMs, timeZone) && !isExpected.has(reason);
  return {
    messageId: `notice-${noticeId}`,
    customerId,
    by: wakesSomebody ? 'email' : reachOf(session),
    language,
    title: titles[reason][language],
    text: `${latestDefinition(kind).name.long[language]}: ${noticeSays(notice)[language]}`,
    link: transactionId ? continueLink(origin, transactionId, step) : new URL('/', origin).href,
    reason,
  };
}

/** The customer has just finished it, and looks at the screen. */
const isExpected: ReadonlySet<NoticeReason> = new Set([
  'TransactionCompleted',
  'TransactionDeclined',
  'CashDeclined',
  'TakeOverAnswered',
  'TransactionHandedBack',
]);

const titles: Record<NoticeReason, Saying> = {
  TransactionExpiring: { en: 'Something of yours expires soon', it: 'Qualcosa di tuo sta per scadere' },
  TransactionExpired: { en: 'Something of yours has expired', it: 'Qualcosa di tuo è scaduto' },
  TransactionDeclined: { en: 'We could not do it', it: 'Non è stato possibile' },
  TransactionCompleted: { en: 'It is done', it: 'Fatto' },
  CashSettledLate: { en: 'Cash was booked late', it: 'Un prelievo è stato registrato in ritardo' },
  CashDeclined: { en: 'A machine said no', it: 'Uno sportello ha detto di no' },
  TakeOverAnswered: { en: 'Somebody of the bank works with you', it: 'Qualcuno della banca lavora con te' },
  TransactionHandedBack: { en: 'It is your turn', it: 'Tocca a te' },
  ClaimAnswered: { en: 'We have answered your claim', it: 'Abbiamo risposto al tuo reclamo' },
};
