import { join } from 'node:path';
import * as z from 'zod';
import { createDelivery, type DeliveryStream } from '../deliveries/delivery.ts';
import { readObjectPrefix } from '../deliveries/object-prefix.ts';
import { readPartitionQuery } from '../deliveries/partition-query.ts';
import { openFunctionLog } from '../lambda/function-log.ts';
import type { Queue } from '../queues/queues.ts';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import { arn, type Place } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

const Processor = z.object({
  Type: z.enum(['MetadataExtraction', 'AppendDelimiterToRecord']),
  Parameters: z.array(z.object({ ParameterName: z.string(), ParameterValue: z.string() })).default([]),
});
const Destination = z.object({
  BucketARN: z.string(),
  Prefix: z.string().default(''),
  ErrorOutputPrefix: z.string().optional(),
  CompressionFormat: z.enum(['UNCOMPRESSED', 'GZIP']).default('UNCOMPRESSED'),
  FileExtension: z.string().optional(),
  DynamicPartitioningConfiguration: z.object({ Enabled: z.stringbool().or(z.boolean()) }).optional(),
  ProcessingConfiguration: z
    .object({ Enabled: z.stringbool().or(z.boolean()), Processors: z.array(Processor).default([]) })
    .optional(),
  DataFormatConversionConfiguration: z.never('formats are not converted on this machine').optional(),
  S3BackupMode: z.literal('Disabled').default('Disabled'),
});
const Properties = z.object({
  DeliveryStreamType: z.literal('DirectPut').default('DirectPut'),
  ExtendedS3DestinationConfiguration: Destination,
});

/** Firehose keeps for a day what it cannot deliver; a laptop may sleep for longer. */
const KEPT_S = 14 * 24 * 3_600;

/** What failed is tried again after this long. */
const TRY_AGAIN_AFTER_S = 5;

/** A delivery stream of Firehose into a bucket: a queue before it, as durable as any, and files behind. */
export const deliveryStream: Kind = {
  type: 'AWS::KinesisFirehose::DeliveryStream',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['DeliveryStreamName'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'firehose', `deliverystream/${name}`) } };
  },
  boot: (resource, world) => {
    const { ref: name, attributes } = world.deployment.identityOf(resource);
    const queue = queueBefore(name, world.place);
    world.queues.add(queue);
    world.fedQueues.add(queue);
    const log = openFunctionLog(join(world.logFolder, `${resource.construct}.log`), (error) =>
      world.onFailure(resource.construct, error),
    );
    const delivery = createDelivery(streamOf(name, resource), queue, world, (error) =>
      log.failure(name, {
        errorType: 'NotDelivered',
        errorMessage: error instanceof Error ? error.message : String(error),
      }),
    );
    world.deliveries.set(attributes['Arn'] ?? '', delivery);
    world.toStart.push(delivery.start);
  },
};

function queueBefore(name: string, place: Place): Queue {
  const queueName = `records-of-${name}`;
  return {
    name: queueName,
    arn: arn(place, 'sqs', queueName),
    url: `${place.cloudUrl}/${place.account}/${queueName}`,
    visibilityTimeoutS: TRY_AGAIN_AFTER_S,
    delayS: 0,
    retentionS: KEPT_S,
  };
}

function streamOf(name: string, resource: Declared): DeliveryStream {
  const { ExtendedS3DestinationConfiguration: wanted } = Properties.parse(resource.properties());
  const processors = wanted.ProcessingConfiguration?.Enabled ? wanted.ProcessingConfiguration.Processors : [];
  const parameterOf = (type: string, parameter: string) =>
    processors
      .find(({ Type }) => Type === type)
      ?.Parameters.find(({ ParameterName }) => ParameterName === parameter)?.ParameterValue;

  const partitioned = wanted.DynamicPartitioningConfiguration?.Enabled === true;
  const query = parameterOf('MetadataExtraction', 'MetadataExtractionQuery');
  if (partitioned && (query === undefined || wanted.ErrorOutputPrefix === undefined)) {
    throw new Sentence(
      `${resource.logicalId} parts its records, so it needs a query for the keys and an ErrorOutputPrefix.`,
    );
  }
  const partitionQuery = partitioned && query !== undefined ? readPartitionQuery(query) : undefined;
  const compresses = wanted.CompressionFormat === 'GZIP';
  return {
    name,
    bucket: wanted.BucketARN.split(':').at(-1) ?? '',
    prefix: readObjectPrefix(wanted.Prefix, { keys: partitionQuery?.keys ?? [] }),
    errorPrefix: readObjectPrefix(wanted.ErrorOutputPrefix ?? 'undelivered/', { errorType: true }),
    partitionQuery,
    delimiter: delimiterIn(processors, parameterOf('AppendDelimiterToRecord', 'Delimiter')),
    compresses,
    extension: wanted.FileExtension ?? (compresses ? '.gz' : ''),
  };
}

/** A template writes a line's end as a backslash and an n; it is also what Firehose takes when none is named. */
function delimiterIn(processors: readonly z.infer<typeof Processor>[], named: string | undefined): string {
  if (!processors.some(({ Type }) => Type === 'AppendDelimiterToRecord')) return '';
  return (named ?? '\\n').replaceAll('\\n', '\n');
}
