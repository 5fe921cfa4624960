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

/**
 * The notice that an event comes to. Nothing, of a consent that the customer gave or refused on a device of their own: they
 * know. Of one that was written down in person they are told, on every device.
 */
export function noticeOf({ id, type, data }: CloudEvent): Notice | undefined {
  if (type === 'TakeOverAnswered' && !(data['answer'] === 'given' && data['channel'] === 'branch'))
    return undefined;
  return { noticeId: id, reason: NoticeReason.parse(type), ...Told.parse(data) };
}
