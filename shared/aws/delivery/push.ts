import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Message } from '../../delivery/message.ts';
import { environmentOf } from '../environment-of.ts';
import { keptClient } from '../kept-client.ts';

const ATTEMPTS_MAX = 4;

const sns = keptClient(() => new SNSClient({ maxAttempts: ATTEMPTS_MAX }));

/** Publishes a push for the bank's own gateway, which knows the customer's devices, and sends each id once. */
export async function pushTo({ messageId, customerId, reason, objection, ...shown }: Message): Promise<void> {
  const { language, title, link } = shown;
  const text = objection ? `${shown.text}\n${objection.says}` : shown.text;
  await sns().send(
    new PublishCommand({
      TopicArn: environmentOf('PUSH_TOPIC'),
      Message: JSON.stringify({
        messageId,
        language,
        title,
        text,
        link,
        objectionLink: objection?.link,
        reason,
      }),
      MessageAttributes: { customerId: said(customerId), messageId: said(messageId), reason: said(reason) },
    }),
  );
}

const said = (StringValue: string) => ({ DataType: 'String', StringValue });
