import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Outbox } from './outbox.ts';

const Push = z.object({
  messageId: z.string().min(1),
  title: z.string(),
  text: z.string(),
  link: z.string().optional(),
  objectionLink: z.string().optional(),
  reason: z.string(),
});

/** Whether a body is a call of SNS, which speaks the query protocol: a form that names its action. */
export const isPushCall = (contentType: string | undefined, text: string): boolean =>
  (contentType ?? '').startsWith('application/x-www-form-urlencoded') && text.includes('Action=');

/** Answers SNS's Publish, in XML: the push is in the outbox, and on the simulated phone. */
export function answerPushCall(text: string, outbox: Outbox): string {
  const form = new URLSearchParams(text);
  const action = form.get('Action');
  if (action !== 'Publish') {
    throw new CloudRefusal(400, 'InvalidAction', `${action} of SNS is not run on this machine.`);
  }
  const topic = form.get('TopicArn') ?? '';
  if (!outbox.hasTopic(topic)) throw new CloudRefusal(404, 'NotFound', `Topic ${topic} does not exist.`);

  const customerId = attributesIn(form).get('customerId');
  if (!customerId) throw new CloudRefusal(400, 'InvalidParameter', 'A push names no customer.');
  outbox.takePush({ customerId, ...Push.parse(JSON.parse(form.get('Message') ?? '{}')) });
  return `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${randomUUID()}</MessageId></PublishResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></PublishResponse>`;
}

/** `MessageAttributes.entry.1.Name` and `….Value.StringValue`. */
function attributesIn(form: URLSearchParams): Map<string, string> {
  const names = [...form].flatMap(([key, name]) => {
    const at = key.match(/^MessageAttributes\.entry\.(\d+)\.Name$/)?.[1];
    return at ? [[name, form.get(`MessageAttributes.entry.${at}.Value.StringValue`) ?? ''] as const] : [];
  });
  return new Map(names);
}

/** A "no" in the words of the query protocol. */
export const pushRefusal = ({ code, message }: Pick<CloudRefusal, 'code' | 'message'>): string =>
  `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`;

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
