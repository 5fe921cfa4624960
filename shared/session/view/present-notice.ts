import type { Language } from '../../channel/wording.ts';
import { type Notice, noticeSays } from '../notice.ts';
import { moment } from './present-transaction.ts';

/** A notice, in the customer's language. */
export const presentNotice = (notice: Notice, language: Language) => ({
  noticeId: notice.noticeId,
  at: moment(notice.atMs),
  reason: notice.reason,
  says: noticeSays(notice)[language],
  ...(notice.transactionId && { transactionId: notice.transactionId }),
  kind: notice.kind,
  ...(notice.expiresAtMs !== undefined && { expiresAt: moment(notice.expiresAtMs) }),
});
