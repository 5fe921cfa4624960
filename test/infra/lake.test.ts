import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { shapeInput } from '../../infra/local/bus/input.ts';
import { matches } from '../../infra/local/bus/pattern.ts';
import { readPrestoView } from '../../infra/local/catalogue/presto-view.ts';
import { readPartitionQuery } from '../../infra/local/deliveries/partition-query.ts';
import type { CloudEvent } from '../../shared/contract/events.ts';
import { columnTypeOf, hiveType, trinoType } from '../../shared/measures/column-type.ts';
import { Fact, factColumns } from '../../shared/measures/fact.ts';
import { sqlNameOf } from '../../shared/measures/measure.ts';
import { measures } from '../../shared/measures/measures.ts';
import { viewOf } from '../../shared/measures/query-for.ts';
import { relations } from '../../shared/measures/relations.ts';
import { Kind } from '../../shared/transaction/kind.ts';
import { Pointer, synthesizeHouse } from '../support/synthesized-house.ts';

const Rule = z.object({
  EventBusName: Pointer,
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.tuple([
    z.object({
      Arn: Pointer,
      DeadLetterConfig: z.object({ Arn: Pointer }),
      InputTransformer: z.object({
        InputPathsMap: z.record(z.string(), z.string()),
        InputTemplate: z.string(),
      }),
    }),
  ]),
});
const Processor = z.object({
  Type: z.string(),
  Parameters: z.array(z.object({ ParameterName: z.string(), ParameterValue: z.string() })),
});
const Stream = z.object({
  ExtendedS3DestinationConfiguration: z.object({
    BucketARN: Pointer,
    Prefix: z.string(),
    ErrorOutputPrefix: z.string(),
    CompressionFormat: z.string(),
    DynamicPartitioningConfiguration: z.object({ Enabled: z.boolean() }),
    ProcessingConfiguration: z.object({ Processors: z.array(Processor) }),
  }),
});
const Columns = z.array(z.object({ Name: z.string(), Type: z.string() }));
const Table = z.object({
  DatabaseName: z.string(),
  TableInput: z.object({
    Name: z.string(),
    TableType: z.string(),
    Parameters: z.record(z.string(), z.unknown()),
    PartitionKeys: Columns,
    ViewOriginalText: z.string().optional(),
    StorageDescriptor: z.object({
      Columns,
      SerdeInfo: z.object({
        SerializationLibrary: z.string().optional(),
        Parameters: z.record(z.string(), z.string()).optional(),
      }),
    }),
  }),
});
const Bucket = z.object({
  BucketEncryption: z.object({
    ServerSideEncryptionConfiguration: z.tuple([
      z.object({
        ServerSideEncryptionByDefault: z.object({ SSEAlgorithm: z.string(), KMSMasterKeyID: Pointer }),
      }),
    ]),
  }),
  PublicAccessBlockConfiguration: z.record(z.string(), z.boolean()),
});
const WorkGroup = z.object({
  WorkGroupConfiguration: z.object({
    EnforceWorkGroupConfiguration: z.boolean(),
    BytesScannedCutoffPerQuery: z.number(),
    EngineVersion: z.object({ SelectedEngineVersion: z.string() }),
    ResultConfiguration: z.object({
      OutputLocation: Pointer,
      EncryptionConfiguration: z.object({ EncryptionOption: z.string() }),
    }),
  }),
});

const { measures: template, stateless } = synthesizeHouse();
const [rule] = template.all('AWS::Events::Rule', Rule);
const [stream] = template.all('AWS::KinesisFirehose::DeliveryStream', Stream);
const destination = stream?.properties.ExtendedS3DestinationConfiguration;
const [bucket] = template.all('AWS::S3::Bucket', Bucket);
const tables = template.all('AWS::Glue::Table', Table).map(({ properties }) => properties);

const anEvent: CloudEvent = {
  specversion: '1.0',
  id: 's-9f86d081884c7d659a2feaa0:7:0',
  source: 'staffetta',
  type: 'TransactionStarted',
  time: '2026-11-22T23:59:59.999Z',
  subject: 'c-anna',
  datacontenttype: 'application/json',
  sequence: '000000000007.000',
  factid: '0'.repeat(32),
  pseudonym: 'f'.repeat(32),
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  data: { atMs: 1_795_391_999_999, transactionId: 't-1', kind: 'transfer', channel: 'mobile' },
};
const onTheBus = (detail: object) => ({
  version: '0',
  id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
  'detail-type': anEvent.type,
  source: 'staffetta',
  account: '111122223333',
  time: '2026-11-23T00:00:01Z',
  region: 'eu-south-1',
  resources: [],
  detail,
});
const told = (event: CloudEvent): string => shapeInput(rule?.properties.Targets[0] ?? {}, onTheBus(event));

describe('the rule of the lake', () => {
  it('tells an event as a fact, and no more of it', () => {
    const fact = Fact.parse(JSON.parse(told(anEvent)));

    expect(fact).toEqual({
      schema: 1,
      id: anEvent.factid,
      type: anEvent.type,
      time: anEvent.time,
      sequence: anEvent.sequence,
      customer: anEvent.pseudonym,
      data: anEvent.data,
    });
  });

  it('leaves out the customer, and whatever leads to them', () => {
    const { InputPathsMap } = rule?.properties.Targets[0].InputTransformer ?? {};

    expect(Object.values(InputPathsMap ?? {}).sort()).toEqual(
      ['data', 'factid', 'pseudonym', 'sequence', 'time', 'type'].map((name) => `$.detail.${name}`),
    );
    for (const secret of [anEvent.subject, anEvent.id, anEvent.traceparent]) {
      expect(told(anEvent)).not.toContain(secret);
    }
  });

  it('hears every event of ours that has what stands for it, and no other', () => {
    const pattern = rule?.properties.EventPattern ?? {};
    const { factid: _, ...withoutIt } = anEvent;

    expect(matches(pattern, onTheBus(anEvent))).toBe(true);
    expect(matches(pattern, onTheBus({ ...anEvent, type: 'SomethingNew' }))).toBe(true);
    expect(matches(pattern, onTheBus(withoutIt))).toBe(false);
    expect(matches(pattern, { ...onTheBus(anEvent), source: 'elsewhere' })).toBe(false);
    expect(rule?.properties.EventBusName).toMatch(/:ExportsOutputRefbus/);
  });

  it('leads to the stream, and keeps what did not arrive', () => {
    const [target] = rule?.properties.Targets ?? [];

    expect(target?.Arn).toBe(stream?.id);
    expect(template.all('AWS::SQS::Queue', z.unknown()).map(({ id }) => id)).toContain(
      target?.DeadLetterConfig.Arn,
    );
  });
});

describe('the stream of facts', () => {
  const parameters = Object.fromEntries(
    (destination?.ProcessingConfiguration.Processors ?? []).flatMap(({ Parameters }) =>
      Parameters.map(({ ParameterName, ParameterValue }) => [ParameterName, ParameterValue]),
    ),
  );

  it.each([
    ['the day on which it happened and its kind', anEvent, { day: '2026-11-22', kind: 'transfer' }],
    ['none, where it is of no transaction', { ...anEvent, data: {} }, { day: '2026-11-22', kind: 'none' }],
  ])('parts a fact by %s', (_, event, folder) => {
    const query = readPartitionQuery(parameters['MetadataExtractionQuery'] ?? '');

    expect(query.keysOf(JSON.parse(told(event)))).toEqual(folder);
  });

  it('writes compressed lines where the table looks for them', () => {
    const { Prefix, CompressionFormat, ErrorOutputPrefix, BucketARN } = destination ?? {};

    expect(Prefix).toBe('facts/day=!{partitionKeyFromQuery:day}/kind=!{partitionKeyFromQuery:kind}/');
    expect(ErrorOutputPrefix).toMatch(/^undelivered\//);
    expect(CompressionFormat).toBe('GZIP');
    expect(parameters['Delimiter']).toBe('\\n');
    expect(BucketARN).toBe(bucket?.id);
  });
});

describe('the table of facts', () => {
  const facts = tables.find(({ TableInput }) => TableInput.Name === 'facts')?.TableInput;

  it('has the columns of a fact', () => {
    expect(facts?.StorageDescriptor.Columns).toEqual(
      Object.entries(factColumns).map(([name, type]) => ({ Name: name, Type: hiveType(type) })),
    );
    expect(facts?.PartitionKeys.map(({ Name }) => Name)).toEqual(['day', 'kind']);
  });

  it('knows every day that is kept, and every kind: what it does not know, nobody would find', () => {
    expect(facts?.Parameters).toMatchObject({
      'projection.enabled': 'true',
      'projection.day.type': 'date',
      'projection.day.format': 'yyyy-MM-dd',
      'projection.day.range': 'NOW-760DAYS,NOW+1DAYS',
      'projection.kind.type': 'enum',
      'projection.kind.values': [...Kind.options, 'none'].join(','),
    });
  });

  it('finds each field under its own name, with its capitals', () => {
    const { Parameters = {}, SerializationLibrary } = facts?.StorageDescriptor.SerdeInfo ?? {};
    const mapped = Object.entries(Parameters).filter(([name]) => name.startsWith('mapping.'));

    expect(SerializationLibrary).toBe('org.openx.data.jsonserde.JsonSerDe');
    expect(Parameters['case.insensitive']).toBe('FALSE');
    expect(mapped).toEqual(mapped.map(([, name]) => [`mapping.${name.toLowerCase()}`, name]));
    expect(mapped.map(([, name]) => name)).toEqual(expect.arrayContaining(['atMs', 'transactionId']));
  });
});

describe('the views', () => {
  const views = tables.filter(({ TableInput }) => TableInput.TableType === 'VIRTUAL_VIEW');

  it('are the relations and the measures, and no other', () => {
    expect(views.map(({ TableInput }) => TableInput.Name)).toEqual(
      [...relations, ...measures].map(sqlNameOf),
    );
  });

  it.each([...relations, ...measures].map((each) => [sqlNameOf(each), each] as const))(
    '%s says what it counts, and what its columns are, to Athena and to the catalogue',
    (name, of) => {
      const { DatabaseName, TableInput } =
        views.find((view) => view.TableInput.Name === name) ?? ({} as z.infer<typeof Table>);

      const view = readPrestoView(DatabaseName, name, TableInput.ViewOriginalText ?? '');

      const columns = Object.entries(of.row.shape) as [string, z.ZodType][];
      const encoded = TableInput.ViewOriginalText?.split(' ')[3] ?? '';
      expect(view.sql).toBe(viewOf(of));
      expect(JSON.parse(Buffer.from(encoded, 'base64').toString()).columns).toEqual(
        columns.map(([column, schema]) => ({ name: column, type: trinoType(columnTypeOf(schema)) })),
      );
      expect(TableInput.StorageDescriptor.Columns).toEqual(
        columns.map(([column, schema]) => ({ Name: column, Type: hiveType(columnTypeOf(schema)) })),
      );
      expect(TableInput.Parameters['presto_view']).toBe('true');
    },
  );
});

describe('the bucket', () => {
  it('is nobody else’s: encrypted with the key of its owner, closed to the public, and asked over TLS alone', () => {
    const [{ ServerSideEncryptionByDefault: encryption }] = bucket?.properties.BucketEncryption
      .ServerSideEncryptionConfiguration ?? [{ ServerSideEncryptionByDefault: undefined }];
    const policies = JSON.stringify(template.all('AWS::S3::BucketPolicy', z.unknown()));

    expect(encryption?.SSEAlgorithm).toBe('aws:kms');
    expect(encryption?.KMSMasterKeyID).toMatch(/datakey/);
    expect(Object.values(bucket?.properties.PublicAccessBlockConfiguration ?? {})).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(policies).toContain('"aws:SecureTransport":"false"');
  });

  it('stays when the stack goes', () => {
    expect(template.deletionPolicyOf(bucket?.id ?? '')).toBe('Retain');
  });
});

describe('the workgroup', () => {
  const [workGroup] = template.all('AWS::Athena::WorkGroup', WorkGroup);
  const configuration = workGroup?.properties.WorkGroupConfiguration;

  it('keeps answers encrypted in the lake, whatever is asked for', () => {
    expect(configuration?.EnforceWorkGroupConfiguration).toBe(true);
    expect(configuration?.EngineVersion.SelectedEngineVersion).toBe('Athena engine version 3');
    expect(configuration?.ResultConfiguration.OutputLocation).toMatch(/"\/queries\/"/);
    expect(configuration?.ResultConfiguration.EncryptionConfiguration.EncryptionOption).toBe('SSE_KMS');
  });

  it('stops a question that reads too much', () => {
    expect(configuration?.BytesScannedCutoffPerQuery).toBe(100 * 1024 ** 3);
  });
});

describe('the queue of exports', () => {
  const Queue = z.object({ VisibilityTimeout: z.number().optional(), RedrivePolicy: z.unknown().optional() });
  const Mapping = z.object({ EventSourceArn: Pointer, FunctionName: Pointer, BatchSize: z.number() });
  const [wanted] = template
    .all('AWS::SQS::Queue', Queue)
    .filter(({ properties }) => properties.RedrivePolicy !== undefined);
  const exporter = stateless
    .all('AWS::Lambda::Function', z.object({ FunctionName: z.string(), Timeout: z.number() }))
    .find(({ properties }) => properties.FunctionName === 'staffetta-dev-export-measures');

  it('is emptied by one function, an export at a time, and hides it for six times as long as that may take', () => {
    const fed = stateless
      .all('AWS::Lambda::EventSourceMapping', Mapping)
      .filter(({ properties }) => properties.EventSourceArn.includes(wanted?.id ?? 'none'));

    expect(fed.map(({ properties }) => [properties.FunctionName, properties.BatchSize])).toEqual([
      [exporter?.id, 1],
    ]);
    expect(exporter?.properties.Timeout).toBe(900);
    expect(wanted?.properties.VisibilityTimeout).toBe(6 * 900);
  });
});

describe('metrics for a collector of the bank’s own', () => {
  const MetricStream = z.object({
    OutputFormat: z.string(),
    FirehoseArn: Pointer,
    IncludeFilters: z.array(z.object({ Namespace: z.string() })),
  });
  const Sending = z.object({
    HttpEndpointDestinationConfiguration: z
      .object({
        EndpointConfiguration: z.object({ Url: z.string() }),
        SecretsManagerConfiguration: z.object({ SecretARN: z.string() }),
        S3BackupMode: z.string(),
        S3Configuration: z.object({ Prefix: z.string() }),
      })
      .optional(),
  });
  const otlp = {
    url: 'https://collector.bank.example/metrics',
    accessKeySecretArn: 'arn:aws:secretsmanager:eu-south-1:111122223333:secret:collector-AbCdEf',
  };

  it('are sent to nobody, unless the settings name one', () => {
    expect(template.all('AWS::CloudWatch::MetricStream', z.unknown())).toEqual([]);
    expect(template.all('AWS::KinesisFirehose::DeliveryStream', z.unknown())).toHaveLength(1);
  });

  it('are sent as OpenTelemetry has them: ours, and those of what customers notice', () => {
    const { measures: sending } = synthesizeHouse({ otlp });

    const [metrics] = sending.all('AWS::CloudWatch::MetricStream', MetricStream);
    const to = sending
      .all('AWS::KinesisFirehose::DeliveryStream', Sending)
      .find(({ id }) => id === metrics?.properties.FirehoseArn)
      ?.properties.HttpEndpointDestinationConfiguration;

    expect(metrics?.properties.OutputFormat).toBe('opentelemetry1.0');
    expect(metrics?.properties.IncludeFilters.map(({ Namespace }) => Namespace)).toEqual([
      'staffetta',
      'AWS/Lambda',
      'AWS/ApiGateway',
      'AWS/DynamoDB',
    ]);
    expect(to?.EndpointConfiguration.Url).toBe(otlp.url);
    expect(to?.SecretsManagerConfiguration.SecretARN).toBe(otlp.accessKeySecretArn);
    expect([to?.S3BackupMode, to?.S3Configuration.Prefix]).toEqual(['FailedDataOnly', 'unsent-metrics/']);
  });
});
