import * as z from 'zod';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { type Notice, NoticeReason } from '../../shared/session/notice.ts';
import { Kind } from '../../shared/transaction/kind.ts';

const Told = z.object({
  atMs: z.int(),
  transactionId: z.string(),
  kind: Kind,
  expiresAtMs: z.int().optional(),
});

/** The notice that an event comes to. */
export const noticeOf = ({ id, type, data }: CloudEvent): Notice => ({
  noticeId: id,
  reason: NoticeReason.parse(type),
  ...Told.parse(data),
});
