import * as z from 'zod';
import { Reach } from '../channel/reach.ts';
import { Language } from '../channel/wording.ts';
import { Purpose } from '../consent/purpose.ts';
import { NoticeReason } from '../session/notice.ts';

/** Why a message is sent. */
export const MessageReason = z.enum([
  'unfinished',
  'feedback',
  'offer',
  'saved-offer',
  ...NoticeReason.options,
]);
export type MessageReason = z.infer<typeof MessageReason>;

/**
 * One message to one customer, by one way.
 *
 * Nobody here knows an address: the bank's own relay resolves the customer. It also drops what comes twice, by the
 * message's id, for we send at least once.
 */
export const Message = z.strictObject({
  /** The same however often it is sent. */
  messageId: z.string().regex(/^[\w.:-]{1,120}$/),
  customerId: z.string().min(1).max(64),
  by: Reach,
  language: Language,
  title: z.string().min(1).max(80),
  text: z.string().min(1).max(2_500),
  /** Where it leads. It locates, and never authenticates. */
  link: z.url().max(300).optional(),
  reason: MessageReason,
  /** How to say no to more of it, and to what. Absent: it does not advertise, and the customer must be told. */
  objection: z
    .strictObject({ purpose: Purpose, says: z.string().min(1).max(200), link: z.url().max(300) })
    .optional(),
});
export type Message = z.infer<typeof Message>;
