import * as z from 'zod';
import { Reach } from '../channel/reach.ts';
import { Language } from '../channel/wording.ts';
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
  /** Where the customer says that they want no more of these. What the bank must tell has none. */
  objection: z.url().max(300).optional(),
  reason: MessageReason,
});
export type Message = z.infer<typeof Message>;
