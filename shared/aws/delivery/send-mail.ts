import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Message } from '../../delivery/message.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

const ses = keptClient(() => new SESv2Client({ maxAttempts: ATTEMPTS_MAX }));

/** Sends an e-mail to the bank's own relay, which knows the customer's address, and sends each id on once. */
export async function sendMail({
  messageId,
  customerId,
  language,
  title,
  text,
  link,
  reason,
}: Message): Promise<void> {
  await ses().send(
    new SendEmailCommand({
      FromEmailAddress: environmentOf('MAIL_FROM'),
      Destination: { ToAddresses: [`${customerId}@${environmentOf('CUSTOMER_MAIL_DOMAIN')}`] },
      Content: {
        Simple: {
          Subject: { Data: title, Charset: 'UTF-8' },
          Body: { Text: { Data: link ? `${text}\n\n${link}\n` : `${text}\n`, Charset: 'UTF-8' } },
          Headers: [
            { Name: 'Content-Language', Value: language },
            { Name: 'X-Staffetta-Message', Value: messageId },
            { Name: 'X-Staffetta-Reason', Value: reason },
          ],
        },
      },
    }),
  );
}
