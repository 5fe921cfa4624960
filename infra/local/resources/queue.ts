import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import { arn, type Place } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

const RETENTION_DEFAULT_S = 345_600;

const Redrive = z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() });
const Properties = z.object({
  FifoQueue: z.coerce.boolean().default(false),
  VisibilityTimeout: z.coerce.number().default(30),
  DelaySeconds: z.coerce.number().default(0),
  MessageRetentionPeriod: z.coerce.number().default(RETENTION_DEFAULT_S),
  RedrivePolicy: Redrive.optional(),
});

export const queue: Kind = {
  type: 'AWS::SQS::Queue',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['QueueName'], resource);
    const url = urlOf(name, place);
    return { ref: url, attributes: { Arn: arn(place, 'sqs', name), QueueName: name, QueueUrl: url } };
  },
  boot: (resource, { deployment, queues }) => {
    const { ref: url, attributes } = deployment.identityOf(resource);
    const wanted = Properties.parse(resource.properties());
    if (wanted.FifoQueue) {
      throw new Sentence(`${resource.logicalId} is a FIFO queue, which the local runner does not run.`);
    }
    queues.add({
      name: attributes['QueueName'] ?? '',
      arn: attributes['Arn'] ?? '',
      url,
      visibilityTimeoutS: wanted.VisibilityTimeout,
      delayS: wanted.DelaySeconds,
      retentionS: wanted.MessageRetentionPeriod,
      ...(wanted.RedrivePolicy && {
        redrive: {
          deadLetterArn: wanted.RedrivePolicy.deadLetterTargetArn,
          receivesMax: wanted.RedrivePolicy.maxReceiveCount,
        },
      }),
    });
  },
};

function urlOf(name: string, place: Place): string {
  return `${place.cloudUrl}/${place.account}/${name}`;
}
