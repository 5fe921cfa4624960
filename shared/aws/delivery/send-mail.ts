import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Message } from '../../delivery/message.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';
import { oneClickHeaders } from './one-click.ts';

const ATTEMPTS_MAX = 4;

const ses = keptClient(() => new SESv2Client({ maxAttempts: ATTEMPTS_MAX }));

/** Sends an e-mail to the bank's own relay, which knows the customer's address, and sends each id on once. */
export async function sendMail(message: Message, nowMs: number): Promise<void> {
  const { messageId, customerId, language, title, reason } = message;
  await ses().send(
    new SendEmailCommand({
      FromEmailAddress: environmentOf('MAIL_FROM'),
      Destination: { ToAddresses: [`${customerId}@${environmentOf('CUSTOMER_MAIL_DOMAIN')}`] },
      Content: {
        Simple: {
          Subject: { Data: title, Charset: 'UTF-8' },
          Body: { Text: { Data: textOf(message), Charset: 'UTF-8' } },
          Headers: [
            { Name: 'Content-Language', Value: language },
            { Name: 'X-Staffetta-Message', Value: messageId },
            { Name: 'X-Staffetta-Reason', Value: reason },
            ...(await oneClickHeaders(message, nowMs)),
          ],
        },
      },
    }),
  );
}

/** What it says, where that leads, and, last of all, how to say no and where. */
function textOf({ text, link, objection }: Message): string {
  const parts = [text, link, objection && `${objection.says} ${objection.link}`];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
