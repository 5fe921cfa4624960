import * as z from 'zod';
import { writeNotice } from '../shared/aws/sessions/notices.ts';
import { NoticeReason } from '../shared/session/notice.ts';
import { Kind } from '../shared/transaction/kind.ts';
import { consumer } from './edge/consumer.ts';

const Told = z.object({
  atMs: z.int(),
  transactionId: z.string(),
  kind: Kind,
  expiresAtMs: z.int().optional(),
});

/**
 * Keeps what the customer must be told, for every channel to show: a warning before expiry, and every end that
 * they did not choose themselves by cancelling.
 */
export const handler = consumer('write-notice', async ({ id, type, subject, data }) => {
  const { atMs, ...told } = Told.parse(data);
  await writeNotice(subject, { noticeId: id, reason: NoticeReason.parse(type), atMs, ...told });
});
