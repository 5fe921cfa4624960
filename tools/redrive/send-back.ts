import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { DeadLetters } from './dead-letters.ts';

const BATCH_MAX = 10;

/**
 * Sends messages back to where they came from, each before it is deleted here: a crash between sends one twice, which
 * whoever hears it makes harmless. Not more than there were, so that what fails at once and comes back is not sent round
 * and round.
 */
export async function sendBack(sqs: SQSClient, from: DeadLetters, to: string): Promise<number> {
  let sent = 0;
  while (sent < from.messages) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: from.url,
        MaxNumberOfMessages: Math.min(BATCH_MAX, from.messages - sent),
      }),
    );
    if (Messages.length === 0) break;
    for (const { Body = '', ReceiptHandle = '' } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: from.url, ReceiptHandle }));
      sent += 1;
    }
  }
  return sent;
}
