import { ChangeMessageVisibilityCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters } from './dead-letters.ts';

/** What a message is about, and nothing that a customer said or did in it. */
export interface Letter {
  readonly type: string;
  readonly eventId: string;
  readonly at: string;
  readonly waitsSince: string;
}

const SHOWN_MAX = 100;
const BATCH_MAX = 10;
const LOOKED_AT_FOR_S = 60;

/** The first hundred, left where they are. */
export async function lookInto(sqs: SQSClient, { url }: DeadLetters): Promise<Letter[]> {
  const letters: Letter[] = [];
  const held: string[] = [];
  while (letters.length < SHOWN_MAX) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: BATCH_MAX,
        VisibilityTimeout: LOOKED_AT_FOR_S,
        MessageSystemAttributeNames: ['SentTimestamp'],
      }),
    );
    if (Messages.length === 0) break;
    for (const { Body = '', ReceiptHandle = '', Attributes = {} } of Messages) {
      letters.push(letterOf(Body, Number(Attributes.SentTimestamp ?? 0)));
      held.push(ReceiptHandle);
    }
  }
  for (const ReceiptHandle of held) {
    await sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle, VisibilityTimeout: 0 }),
    );
  }
  return letters;
}

/** An event of ours says what it is; anything else only that it is none. */
function letterOf(body: string, sentAtMs: number): Letter {
  const waitsSince = new Date(sentAtMs).toISOString();
  const { type, id, time } = eventIn(body);
  return { type: type ?? 'not an event', eventId: id ?? '', at: time ?? '', waitsSince };
}

function eventIn(body: string): { type?: string; id?: string; time?: string } {
  try {
    const { detail } = JSON.parse(body) as { detail?: { type?: string; id?: string; time?: string } };
    return detail ?? {};
  } catch {
    return {};
  }
}
