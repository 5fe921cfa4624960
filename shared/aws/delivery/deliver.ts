import type { Reach } from '../../channel/reach.ts';
import type { Message } from '../../delivery/message.ts';
import { pushTo } from './push.ts';
import { sendMail } from './send-mail.ts';

/** Hands a message to whoever brings it. What is thrown leaves unknown whether it was taken: send it again. */
export const deliver = (message: Message, nowMs: number): Promise<void> => ways[message.by](message, nowMs);

const ways: Record<Reach, (message: Message, nowMs: number) => Promise<void>> = {
  push: pushTo,
  email: sendMail,
};
