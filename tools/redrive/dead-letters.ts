import {
  GetQueueAttributesCommand,
  paginateListQueues,
  type QueueAttributeName,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { Sentence } from '../../infra/local/sentence.ts';

/** A queue of dead letters, and the one that it was filled from, if a queue it was. */
export interface DeadLetters {
  readonly name: string;
  readonly url: string;
  readonly messages: number;
  readonly source?: { readonly name: string; readonly url: string };
}

const attributes: QueueAttributeName[] = ['QueueArn', 'RedrivePolicy', 'ApproximateNumberOfMessages'];

/** Every queue that takes no other's place: what others gave up lies there. */
export async function deadLettersOf(sqs: SQSClient): Promise<DeadLetters[]> {
  const urls: string[] = [];
  for await (const { QueueUrls = [] } of paginateListQueues(
    { client: sqs },
    { QueueNamePrefix: 'staffetta' },
  ))
    urls.push(...QueueUrls.filter((url) => nameOf(url).startsWith('staffetta')));
  const queues = await Promise.all(
    urls.map(async (url) => {
      const command = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: attributes });
      const { Attributes = {} } = await sqs.send(command);
      const { QueueArn = '', RedrivePolicy, ApproximateNumberOfMessages = '0' } = Attributes;
      const { deadLetterTargetArn: into } = JSON.parse(RedrivePolicy ?? '{}') as Partial<
        Record<string, string>
      >;
      return { name: nameOf(url), url, arn: QueueArn, messages: Number(ApproximateNumberOfMessages), into };
    }),
  );
  return queues
    .filter(({ into, name }) => into === undefined && !name.startsWith('_'))
    .map(({ name, url, messages, arn }) => {
      const source = queues.find(({ into }) => into === arn);
      return { name, url, messages, ...(source && { source: { name: source.name, url: source.url } }) };
    });
}

/** The one that is meant: by its name, or by parts of it, as an alarm has them. */
export function theOneNamed(wanted: string, all: readonly DeadLetters[]): DeadLetters {
  const exact = all.find(({ name }) => name === wanted);
  if (exact) return exact;
  const parts = new RegExp(wanted.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.*'));
  const found = all.filter(({ name }) => parts.test(name.toLowerCase().replaceAll('-', '')));
  const [only, another] = found;
  if (only && !another) return only;
  const names = (only ? found : all).map(({ name }) => `  ${name}`).join('\n');
  throw new Sentence(
    `${only ? 'More than one' : 'No'} queue of dead letters is like ${wanted}. There are:\n${names}`,
  );
}

const nameOf = (url: string): string => url.split('/').at(-1) ?? url;
