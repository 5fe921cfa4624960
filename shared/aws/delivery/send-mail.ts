import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Message } from '../../delivery/message.ts';
import { sayNo } from '../../delivery/say-no.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

const ses = keptClient(() => new SESv2Client({ maxAttempts: ATTEMPTS_MAX }));

/** Sends an e-mail to the bank's own relay, which knows the customer's address, and sends each id on once. */
export async function sendMail(message: Message): Promise<void> {
  const { messageId, customerId, language, title, objection, reason } = message;
  await ses().send(
    new SendEmailCommand({
      FromEmailAddress: environmentOf('MAIL_FROM'),
      Destination: { ToAddresses: [`${customerId}@${environmentOf('CUSTOMER_MAIL_DOMAIN')}`] },
      Content: {
        Simple: {
          Subject: { Data: title, Charset: 'UTF-8' },
          Body: { Text: { Data: bodyOf(message), Charset: 'UTF-8' } },
          Headers: [
            { Name: 'Content-Language', Value: language },
            { Name: 'X-Staffetta-Message', Value: messageId },
            { Name: 'X-Staffetta-Reason', Value: reason },
            // RFC 2369, section 3.2.
            ...(objection ? [{ Name: 'List-Unsubscribe', Value: `<${objection}>` }] : []),
          ],
        },
      },
    }),
  );
}

function bodyOf({ text, link, objection, language }: Message): string {
  const parts = [text, link, objection && `${sayNo[language]}: ${objection}`];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}
