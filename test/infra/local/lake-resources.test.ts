import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../infra/local/catalogue/catalogue.ts';
import { duckDbType, readColumnShape } from '../../../infra/local/catalogue/column-shape.ts';
import type { Delivery } from '../../../infra/local/deliveries/delivery.ts';
import { boot, identify } from '../../../infra/local/resources/boot.ts';
import type { World } from '../../../infra/local/resources/world.ts';
import { Sentence } from '../../../infra/local/sentence.ts';
import { deploy } from '../../../infra/local/template/deployment.ts';

const place = { account: '000000000000', region: 'eu-south-1', apiUrl: '', cloudUrl: '', engineUrl: '' };

/** Boots one resource alone, with as much of a world as it needs. */
async function bootOne(Type: string, Properties: Record<string, unknown>) {
  const stack = {
    name: 'one',
    region: 'eu-south-1',
    template: { Resources: { it: { Type, Properties } } },
    folder: '',
  };
  const deployment = deploy([stack], place, (resource) => identify(resource, place));
  const world = {
    place,
    deployment,
    logFolder: 'logs',
    catalogue: createCatalogue(),
    deliveries: new Map<string, Delivery>(),
    fedQueues: new Set(),
    toStart: [],
    queues: { add: () => undefined },
  };
  await boot(world as unknown as World);
  return world;
}

const lake = {
  BucketARN: 'arn:aws:s3:::lake',
  Prefix: 'facts/day=!{partitionKeyFromQuery:day}/',
  ErrorOutputPrefix: 'undelivered/',
  DynamicPartitioningConfiguration: { Enabled: true },
};
const parting = (ParameterValue: string, Type = 'MetadataExtraction') => ({
  ProcessingConfiguration: {
    Enabled: true,
    Processors: [{ Type, Parameters: [{ ParameterName: 'MetadataExtractionQuery', ParameterValue }] }],
  },
});
const stream = (destination: object) =>
  bootOne('AWS::KinesisFirehose::DeliveryStream', { ExtendedS3DestinationConfiguration: destination });

describe('a delivery stream of a template', () => {
  it('is booted', async () => {
    const { deliveries } = await stream({ ...lake, ...parting('{day:.time[0:10]}') });

    expect([...deliveries.keys()]).toEqual([
      'arn:aws:firehose:eu-south-1:000000000000:deliverystream/one-it',
    ]);
  });

  it.each([
    [
      'a query that is not read here',
      { ...lake, ...parting('{day:(.time | .[0:10])}') },
      'cannot read the partition query',
    ],
    ['a prefix of another key', { ...lake, ...parting('{month:.time[0:7]}') }, 'partitionKeyFromQuery:day'],
    [
      'no place for what cannot be parted',
      { ...lake, ErrorOutputPrefix: undefined, ...parting('{day:.time}') },
      'ErrorOutputPrefix',
    ],
    ['code in between', { ...lake, ...parting('', 'Lambda') }, 'Type'],
    [
      'another format',
      { ...lake, ...parting('{day:.time}'), DataFormatConversionConfiguration: {} },
      'formats',
    ],
  ])('with %s is refused in a sentence', async (_words, destination, says) => {
    const refused = stream(destination);

    await expect(refused).rejects.toBeInstanceOf(Sentence);
    await expect(refused).rejects.toThrow(says);
  });
});

const columns = [{ Name: 'id', Type: 'string' }];
const facts = {
  Name: 'facts',
  TableType: 'EXTERNAL_TABLE',
  Parameters: {
    'projection.enabled': 'true',
    'projection.day.type': 'date',
    'projection.day.format': 'yyyy-MM-dd',
    'projection.day.range': 'NOW-2DAYS,NOW',
  } as Record<string, string>,
  PartitionKeys: [{ Name: 'day', Type: 'string' }],
  StorageDescriptor: {
    Columns: columns,
    Location: 's3://lake/facts/',
    SerdeInfo: { SerializationLibrary: 'org.openx.data.jsonserde.JsonSerDe' },
  },
};
const table = (TableInput: object) => bootOne('AWS::Glue::Table', { DatabaseName: 'bank', TableInput });
const view = (told: object) =>
  table({
    Name: 'seen',
    TableType: 'VIRTUAL_VIEW',
    ViewOriginalText: `/* Presto View: ${Buffer.from(JSON.stringify(told)).toString('base64')} */`,
  });

describe('a table of a template', () => {
  it('is booted with the partitions that it projects', async () => {
    const { catalogue } = await table(facts);

    const [booted] = catalogue.tables();
    expect(booted).toMatchObject({ database: 'bank', name: 'facts', bucket: 'lake', prefix: 'facts/' });
    expect(booted?.projected(Date.parse('2026-03-01T00:00:00Z'))).toBe(
      `"day" BETWEEN '2026-02-27' AND '2026-03-01'`,
    );
  });

  it.each([
    ['whose partitions nobody adds', { ...facts, Parameters: {} }, 'no partition projection'],
    [
      'whose partitions are projected otherwise',
      { ...facts, Parameters: { ...facts.Parameters, 'projection.day.format': 'dd.MM.yyyy' } },
      'projects its partition day',
    ],
    [
      'in other folders',
      {
        ...facts,
        Parameters: { ...facts.Parameters, 'storage.location.template': `s3://lake/facts/\${day}` },
      },
      'in folders like',
    ],
    [
      'of another format',
      { ...facts, StorageDescriptor: { ...facts.StorageDescriptor, SerdeInfo: {} } },
      'JSON',
    ],
    ['of an unknown type', { ...facts, PartitionKeys: [{ Name: 'day', Type: 'interval' }] }, 'type interval'],
  ])('%s is refused in a sentence', async (_words, wanted, says) => {
    const refused = table(wanted);

    await expect(refused).rejects.toBeInstanceOf(Sentence);
    await expect(refused).rejects.toThrow(says);
  });
});

describe('a view of a template', () => {
  const told = {
    originalSql: 'SELECT id FROM facts',
    catalog: 'awsdatacatalog',
    schema: 'bank',
    columns: [{ name: 'id', type: 'varchar' }],
  };

  it('is booted', async () => {
    const { catalogue } = await view(told);

    expect(catalogue.views()).toMatchObject([{ name: 'seen', sql: 'SELECT id FROM facts' }]);
  });

  it.each([
    ['over another database', { ...told, schema: 'elsewhere' }],
    ['without columns', { ...told, columns: [] }],
    ['without SQL', {}],
  ])('%s is refused in a sentence', async (_words, wanted) => {
    await expect(view(wanted)).rejects.toBeInstanceOf(Sentence);
  });
});

describe('a column’s type', () => {
  it.each([
    ['string', 'VARCHAR'],
    ['decimal(12,2)', 'DECIMAL(12,2)'],
    ['array<struct<id:string,atms:bigint>>', 'STRUCT("id" VARCHAR, "atms" BIGINT)[]'],
    ['map<string,array<double>>', 'MAP(VARCHAR, DOUBLE[])'],
    ['array(row("id" varchar(10), atms bigint))', 'STRUCT("id" VARCHAR, "atms" BIGINT)[]'],
    ['timestamp(3) with time zone', 'TIMESTAMP WITH TIME ZONE'],
  ])('%s is %s in DuckDB', (text, type) => {
    expect(duckDbType(readColumnShape(text))).toBe(type);
  });

  it.each(['', 'uuid', 'array', 'array<string', 'string string', 'struct<id>'])(
    '“%s” is refused in a sentence',
    (text) => {
      expect(() => readColumnShape(text)).toThrow(Sentence);
    },
  );
});
