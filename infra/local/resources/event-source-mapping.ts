import * as z from 'zod';
import { readPattern } from '../bus/read-pattern.ts';
import type { LambdaFunction } from '../lambda/lambda-function.ts';
import { feedFunction } from '../queues/feed-function.ts';
import { Sentence } from '../sentence.ts';
import { describeGivenUp } from '../streams/describe-given-up.ts';
import { readStream } from '../streams/read-stream.ts';
import type { StreamFeed } from '../streams/stream-feed.ts';
import type { Kind, World } from './world.ts';

const STREAM_BATCH_DEFAULT = 100;
const QUEUE_BATCH_DEFAULT = 10;

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.coerce.boolean().default(true),
  BatchSize: z.coerce.number().optional(),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).default('LATEST'),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
  BisectBatchOnFunctionError: z.coerce.boolean().default(false),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }).optional() }).optional(),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number() }).optional(),
  TumblingWindowInSeconds: z.never('tumbling windows are not run on this machine').optional(),
});
type Mapping = z.infer<typeof Properties>;

/** Feeds a function from a table's stream or from a queue. */
export const eventSourceMapping: Kind = {
  type: 'AWS::Lambda::EventSourceMapping',
  identify: (resource) => ({ ref: resource.logicalId, attributes: { Id: resource.logicalId } }),
  boot: (resource, world) => {
    const mapping = Properties.parse(resource.properties());
    if (!mapping.Enabled) return;
    const target = functionOf(mapping.FunctionName, world);
    const isStream = mapping.EventSourceArn.includes(':dynamodb:');
    if (!target)
      throw new Sentence(
        `${resource.logicalId} feeds ${mapping.FunctionName}, which is not in the template.`,
      );
    if (isStream) feedFromStream(mapping, target, resource.logicalId, world);
    else feedFromQueue(mapping, target, resource.logicalId, world);
  },
};

function feedFromStream(mapping: Mapping, target: LambdaFunction, consumer: string, world: World) {
  const onFailureArn = mapping.DestinationConfig?.OnFailure?.Destination;
  const onFailure = onFailureArn ? world.queues.byArn(onFailureArn) : undefined;
  if (onFailureArn && !onFailure) {
    throw new Sentence(
      `${consumer} gives failures to ${onFailureArn}. The local runner gives them to queues alone.`,
    );
  }
  const feed: StreamFeed = {
    ...commonOf(mapping),
    consumer,
    streamArn: mapping.EventSourceArn,
    tableName: mapping.EventSourceArn.split('/')[1] ?? '',
    target,
    from: mapping.StartingPosition,
    batchSize: mapping.BatchSize ?? STREAM_BATCH_DEFAULT,
    bisectsOnError: mapping.BisectBatchOnFunctionError,
    retriesMax: mapping.MaximumRetryAttempts,
    recordAgeMaxS: mapping.MaximumRecordAgeInSeconds,
    region: world.place.region,
    giveUp: (batch) => {
      if (!onFailure) return;
      const body = JSON.stringify(describeGivenUp(batch, mapping.EventSourceArn, target.settings.arn));
      world.queues.send(onFailure, [{ body }]);
    },
  };
  world.toStart.push(async () => {
    const reader = await readStream(feed, world);
    world.streams.push(reader);
    return reader;
  });
}

function feedFromQueue(mapping: Mapping, target: LambdaFunction, of: string, world: World) {
  const queue = world.queues.byArn(mapping.EventSourceArn);
  if (!queue) {
    throw new Sentence(
      `${of} reads from ${mapping.EventSourceArn}. The local runner reads from queues and streams of the template alone.`,
    );
  }
  const { concurrencyMax } = target.settings;
  world.fedQueues.add(queue);
  world.toStart.push(() =>
    feedFunction(
      {
        ...commonOf(mapping),
        queue,
        target,
        batchSize: mapping.BatchSize ?? QUEUE_BATCH_DEFAULT,
        concurrencyMax: Math.min(mapping.ScalingConfig?.MaximumConcurrency ?? concurrencyMax, concurrencyMax),
        region: world.place.region,
      },
      world.queues,
    ),
  );
}

function commonOf(mapping: Mapping) {
  return {
    batchWindowS: mapping.MaximumBatchingWindowInSeconds,
    reportsFailures: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    filters: (mapping.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
      readPattern(JSON.parse(Pattern), `The filter of ${mapping.FunctionName}`),
    ),
  };
}

/** A mapping may name its function by name or by ARN. */
function functionOf(nameOrArn: string, { functions }: World): LambdaFunction | undefined {
  return (
    functions.get(nameOrArn) ?? [...functions.values()].find(({ settings }) => settings.name === nameOrArn)
  );
}
