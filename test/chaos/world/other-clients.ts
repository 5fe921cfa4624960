import { EventBridgeClient, type PutEventsCommandInput } from '@aws-sdk/client-eventbridge';
import {
  ConflictException,
  type CreateScheduleCommandInput,
  ResourceNotFoundException,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { type GetSecretValueCommandInput, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import type { CloudEvent } from '../../../shared/contract/events.ts';
import type { Line } from './line.ts';

/** What was published, what is to be called when, and what was sent, of one history. */
export class OtherClients {
  published: CloudEvent[] = [];
  schedules = new Map<string, { readonly at: string; readonly input: string }>();
  sent = 0;

  clear(): void {
    this.published = [];
    this.schedules = new Map();
    this.sent = 0;
  }
}

interface Sent {
  readonly constructor: { readonly name: string };
  readonly input: object;
}

const secrets: Readonly<Record<string, string>> = {
  'seal-key': 'a-seal-key-of-the-tables-in-memory-and-of-nobody-else',
  'card-key': 'a-card-key-of-the-tables-in-memory-and-of-nobody-else',
  'lot-key': 'a-lot-key-of-the-tables-in-memory-and-of-nobody-else',
  'fact-key': JSON.stringify({ '1970-01-01': 'a-fact-key-of-the-tables-in-memory-and-of-nobody-else' }),
};

/** Answers for every other client of the SDK that whole lives of customers use; answers how to give them back. */
export function answerOtherClients(clients: OtherClients, line: Line): () => void {
  const given = [
    answering(SecretsManagerClient, async ({ input }) => {
      // Read once by each process, and so by none of the histories in particular: no fault is laid down for it.
      const { SecretId = '' } = input as GetSecretValueCommandInput;
      return { SecretString: secrets[SecretId] };
    }),
    answering(EventBridgeClient, ({ input }) => {
      const { Entries = [] } = input as PutEventsCommandInput;
      const take = (count: number) => {
        for (const { Detail = '' } of Entries.slice(0, count))
          clients.published.push(JSON.parse(Detail) as CloudEvent);
        return {
          Entries: Entries.map((_, at) =>
            at < count ? { EventId: String(at) } : { ErrorCode: 'ThrottlingException' },
          ),
        };
      };
      return line.send({
        name: 'PutEvents',
        writes: true,
        carryOut: () => take(Entries.length),
        partly: () => take(Entries.length >> 1),
      });
    }),
    answering(SchedulerClient, (command) =>
      line.send({
        name: command.constructor.name,
        writes: true,
        carryOut: () => scheduled(clients, command),
      }),
    ),
    answering(SNSClient, () => line.send({ name: 'Publish', writes: true, carryOut: () => sent(clients) })),
    answering(SESv2Client, () =>
      line.send({ name: 'SendEmail', writes: true, carryOut: () => sent(clients) }),
    ),
  ];
  return () => {
    for (const giveBack of given) giveBack();
  };
}

function answering(
  client: { readonly prototype: object },
  answer: (command: Sent) => Promise<unknown>,
): () => void {
  const { prototype } = client;
  Object.defineProperty(prototype, 'send', { value: answer, configurable: true });
  return () => void Reflect.deleteProperty(prototype, 'send');
}

function sent(clients: OtherClients): object {
  clients.sent += 1;
  return { MessageId: String(clients.sent) };
}

function scheduled({ schedules }: OtherClients, command: Sent): object {
  const { Name, ScheduleExpression, Target } = command.input as CreateScheduleCommandInput & { Name: string };
  const isThere = schedules.has(Name);
  switch (command.constructor.name) {
    case 'CreateScheduleCommand':
      if (isThere)
        throw new ConflictException({ message: 'It is there.', Message: 'It is there.', $metadata: {} });
      break;
    default:
      if (!isThere)
        throw new ResourceNotFoundException({ message: 'None.', Message: 'None.', $metadata: {} });
  }
  if (command.constructor.name === 'DeleteScheduleCommand') schedules.delete(Name);
  else schedules.set(Name, { at: String(ScheduleExpression), input: String(Target?.Input) });
  return {};
}
