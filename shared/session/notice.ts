import * as z from 'zod';
import type { Saying } from '../channel/wording.ts';
import { Kind } from '../transaction/kind.ts';
import { DeclinedCash, declinedCashWords } from './declined-cash.ts';

/** What can be told to a customer about a transaction. */
export const NoticeReason = z.enum([
  'TransactionExpiring',
  'TransactionExpired',
  'TransactionDeclined',
  'TransactionCompleted',
  'CashSettledLate',
  'CashDeclined',
  'ClaimAnswered',
  'TakeOverAnswered',
  'TransactionHandedBack',
]);
export type NoticeReason = z.infer<typeof NoticeReason>;

/** Something that the customer is told, kept until they have read it anywhere. */
export const Notice = z.strictObject({
  /** The event that it comes from, so that it is told once. */
  noticeId: z.string().max(120),
  atMs: z.int().min(0),
  reason: NoticeReason,
  /** Missing of a machine that was told no to something that is no transaction of theirs. */
  transactionId: z.string().optional(),
  kind: Kind,
  declined: DeclinedCash.optional(),
  expiresAtMs: z.int().optional(),
});
export type Notice = z.infer<typeof Notice>;

/** What a notice says: of a machine that was told no where, how much and why too. */
export const noticeSays = ({ reason, declined }: Notice): Saying =>
  declined ? declinedCashWords(declined) : noticeWords[reason];

export const noticeWords: Record<NoticeReason, Saying> = {
  TransactionExpiring: {
    en: 'You have something unfinished. Continue it before it expires.',
    it: 'Hai qualcosa in sospeso. Continua prima che scada.',
  },
  TransactionExpired: {
    en: 'Its time is over. Whatever was set aside or paid in is on your account.',
    it: 'Il tempo è scaduto. Quanto era riservato o versato è sul tuo conto.',
  },
  TransactionDeclined: {
    en: 'We could not agree to this. Nothing was taken.',
    it: 'Non abbiamo potuto accettare. Nulla è stato prelevato.',
  },
  TransactionCompleted: { en: 'It is done.', it: 'Fatto.' },
  CashSettledLate: {
    en: 'A machine reported late that you took cash, and it was taken from your account. If you did not, tell us.',
    it: 'Uno sportello ha comunicato in ritardo un tuo prelievo, addebitato sul conto. Se non è tuo, scrivici.',
  },
  CashDeclined: {
    en: 'A machine was told no. Nothing was taken.',
    it: 'A uno sportello è stato detto di no. Nulla è stato prelevato.',
  },
  ClaimAnswered: {
    en: 'We have answered your claim. See what we decided, and why.',
    it: 'Abbiamo risposto al tuo reclamo. Guarda che cosa abbiamo deciso, e perché.',
  },
  TakeOverAnswered: {
    en: 'In the branch you let somebody of the bank fill this in with you. If you did not, end it here and tell us.',
    it: 'In filiale hai consentito a una persona della banca di compilare con te. Se non è così, interrompi e avvisaci.',
  },
  TransactionHandedBack: {
    en: 'It is your turn: see what was filled in with you, and go on.',
    it: 'Tocca a te: guarda che cosa è stato compilato con te, e prosegui.',
  },
};
