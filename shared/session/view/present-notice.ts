import type { Language } from '../../channel/wording.ts';
import { type Notice, noticeWords } from '../notice.ts';
import { moment } from './present-transaction.ts';

/** A notice, in the customer's language. */
export const presentNotice = (notice: Notice, language: Language) => ({
  noticeId: notice.noticeId,
  at: moment(notice.atMs),
  reason: notice.reason,
  says: noticeWords[notice.reason][language],
  transactionId: notice.transactionId,
  kind: notice.kind,
  ...(notice.expiresAtMs !== undefined && { expiresAt: moment(notice.expiresAtMs) }),
});
