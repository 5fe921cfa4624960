import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Message, Queue, Queues } from './queues.ts';

const MESSAGE_MAX_BYTES = 1_048_576;
const BATCH_MAX_ENTRIES = 10;
const LONG_POLL_LOOK_EVERY_MS = 20;

const QueueUrl = z.object({ QueueUrl: z.string() });
const Sending = z.object({
  MessageBody: z.string().min(1),
  DelaySeconds: z.int().min(0).max(900).optional(),
  MessageAttributes: z.record(z.string(), z.unknown()).optional(),
});
const Entry = z.object({ Id: z.string() });
const Receiving = z.object({
  MaxNumberOfMessages: z.int().min(1).max(10).default(1),
  VisibilityTimeout: z.int().min(0).max(43_200).optional(),
  WaitTimeSeconds: z.int().min(0).max(20).default(0),
});
const Receipt = z.object({ ReceiptHandle: z.string() });
const Hiding = Receipt.extend({ VisibilityTimeout: z.int().min(0).max(43_200) });

/**
 * Answers a call of the SQS API in its JSON protocol. `operation` is the part of `X-Amz-Target` after the dot.
 *
 * Throws `CloudRefusal` with the code that SQS would answer.
 */
export async function answerQueueCall(operation: string, body: unknown, queues: Queues): Promise<unknown> {
  if (operation === 'ListQueues') return { QueueUrls: queues.all().map((queue) => queue.url) };
  if (operation === 'GetQueueUrl') {
    return { QueueUrl: known(queues, z.object({ QueueName: z.string() }).parse(body).QueueName).url };
  }
  const queue = known(queues, QueueUrl.parse(body).QueueUrl);

  switch (operation) {
    case 'SendMessage':
      return send(queue, Sending.parse(body), queues);
    case 'SendMessageBatch':
      return inBatch(body, Entry.extend(Sending.shape), (entry) => send(queue, entry, queues));
    case 'ReceiveMessage':
      return { Messages: (await receive(queue, Receiving.parse(body), queues)).map(asSqs) };
    case 'DeleteMessage':
      queues.remove(queue, Receipt.parse(body).ReceiptHandle);
      return {};
    case 'DeleteMessageBatch':
      return inBatch(body, Entry.extend(Receipt.shape), (entry) => {
        queues.remove(queue, entry.ReceiptHandle);
        return {};
      });
    case 'ChangeMessageVisibility': {
      const { ReceiptHandle, VisibilityTimeout } = Hiding.parse(body);
      if (queues.hide(queue, ReceiptHandle, VisibilityTimeout)) return {};
      throw new CloudRefusal(
        400,
        'com.amazonaws.sqs#ReceiptHandleIsInvalid',
        'The receipt handle is not valid.',
      );
    }
    case 'GetQueueAttributes':
      return { Attributes: attributesOf(queue, queues) };
    case 'PurgeQueue':
      queues.purge(queue);
      return {};
    default:
      throw new CloudRefusal(
        400,
        'com.amazonaws.sqs#UnsupportedOperation',
        `${operation} is not run on this machine.`,
      );
  }
}

function known(queues: Queues, urlOrName: string): Queue {
  const queue = queues.byUrl(urlOrName);
  if (queue) return queue;
  throw new CloudRefusal(400, 'com.amazonaws.sqs#QueueDoesNotExist', 'The specified queue does not exist.');
}

function send(queue: Queue, message: z.infer<typeof Sending>, queues: Queues) {
  if (Buffer.byteLength(message.MessageBody) > MESSAGE_MAX_BYTES) {
    throw new CloudRefusal(
      400,
      'com.amazonaws.sqs#InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${MESSAGE_MAX_BYTES} bytes.`,
    );
  }
  const [MessageId] = queues.send(queue, [
    { body: message.MessageBody, delayS: message.DelaySeconds, messageAttributes: message.MessageAttributes },
  ]);
  return { MessageId, MD5OfMessageBody: md5(message.MessageBody) };
}

/** Each entry of a batch succeeds or fails for itself. */
function inBatch<T extends { Id: string }>(body: unknown, schema: z.ZodType<T>, act: (entry: T) => object) {
  const { Entries } = z.object({ Entries: z.array(z.unknown()).min(1).max(BATCH_MAX_ENTRIES) }).parse(body);
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const given of Entries) {
    const { Id } = Entry.parse(given);
    try {
      Successful.push({ Id, ...act(schema.parse(given)) });
    } catch (error) {
      if (!(error instanceof CloudRefusal || error instanceof z.ZodError)) throw error;
      Failed.push({ Id, SenderFault: true, Code: 'InvalidParameterValue', Message: error.message });
    }
  }
  return { Successful, Failed };
}

async function receive(queue: Queue, wish: z.infer<typeof Receiving>, queues: Queues): Promise<Message[]> {
  const giveUpAtMs = Date.now() + wish.WaitTimeSeconds * 1000;
  for (;;) {
    const messages = queues.receive(queue, wish.MaxNumberOfMessages, wish.VisibilityTimeout);
    if (messages.length > 0 || Date.now() >= giveUpAtMs) return messages;
    await wait(LONG_POLL_LOOK_EVERY_MS);
  }
}

function asSqs(message: Message) {
  return {
    MessageId: message.messageId,
    ReceiptHandle: message.receiptHandle,
    Body: message.body,
    MD5OfBody: md5(message.body),
    Attributes: {
      ApproximateReceiveCount: String(message.receives),
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAtMs),
      SentTimestamp: String(message.sentAtMs),
      SenderId: 'local',
    },
    MessageAttributes: message.messageAttributes,
  };
}

function attributesOf(queue: Queue, queues: Queues) {
  const { visible, inFlight, delayed } = queues.count(queue);
  const { redrive } = queue;
  return {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(queue.visibilityTimeoutS),
    DelaySeconds: String(queue.delayS),
    MessageRetentionPeriod: String(queue.retentionS),
    MaximumMessageSize: String(MESSAGE_MAX_BYTES),
    ...(redrive && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: redrive.deadLetterArn,
        maxReceiveCount: redrive.receivesMax,
      }),
    }),
  };
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
