import * as z from 'zod';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { DeclinedCash } from '../../shared/session/declined-cash.ts';
import { type Notice, NoticeReason } from '../../shared/session/notice.ts';
import { Kind } from '../../shared/transaction/kind.ts';

const ToldDeclined = z.object({ atMs: z.int(), of: z.string().optional(), ...DeclinedCash.shape });

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
  if (type === 'CashDeclined') return declinedNoticeOf(id, data);
  return { noticeId: id, reason: NoticeReason.parse(type), ...Told.parse(data) };
}

function declinedNoticeOf(noticeId: string, data: unknown): Notice {
  const { atMs, of, ...declined } = ToldDeclined.parse(data);
  const about = of === undefined ? {} : { transactionId: of };
  return { noticeId, reason: 'CashDeclined', atMs, kind: declined.wanted, ...about, declined };
}
