import { describe, expect, it } from 'vitest';
import type { Buckets } from '../../../../infra/local/buckets/buckets.ts';
import { createCatalogue } from '../../../../infra/local/catalogue/catalogue.ts';
import {
  asksOfBucket,
  asksOfCloud,
  type Standing,
} from '../../../../infra/local/permissions/asks-of-cloud.ts';
import { asksOfDynamodb } from '../../../../infra/local/permissions/asks-of-dynamodb.ts';
import type { Queries } from '../../../../infra/local/queries/queries.ts';
import type { Queue } from '../../../../infra/local/queues/queues.ts';

const arnPrefix = 'arn:aws:dynamodb:eu-south-1:000000000000:table/';
const tables = { arnPrefix, viaService: 'dynamodb.eu-south-1.amazonaws.com', keyOf: { kept: 'key' } };
const inWords = (asks: readonly { action: string; resource: string }[]) =>
  asks.map(({ action, resource }) => `${action} ${resource.replace(/^arn:aws:(\w|-)*:[^:]*:\d*:/, '')}`);

describe('what DynamoDB asks for', () => {
  it.each<[string, string, Parameters<typeof asksOfDynamodb>[1], string[]]>([
    ['an item', 'GetItem', { TableName: 't' }, ['dynamodb:GetItem table/t']],
    ['an index', 'Query', { TableName: 't', IndexName: 'due' }, ['dynamodb:Query table/t/index/due']],
    ['a table by its ARN', 'Query', { TableName: `${arnPrefix}t` }, ['dynamodb:Query table/t']],
    [
      'a batch',
      'BatchGetItem',
      { RequestItems: { t: {}, u: {} } },
      ['dynamodb:BatchGetItem table/t', 'dynamodb:BatchGetItem table/u'],
    ],
    [
      'a transaction, part by part',
      'TransactWriteItems',
      {
        TransactItems: [
          { Put: { TableName: 't' } },
          { Update: { TableName: 't' } },
          { Delete: { TableName: 'u' } },
          { ConditionCheck: { TableName: 'u' } },
        ],
      },
      [
        'dynamodb:PutItem table/t',
        'dynamodb:UpdateItem table/t',
        'dynamodb:DeleteItem table/u',
        'dynamodb:ConditionCheckItem table/u',
      ],
    ],
    [
      'what the owner’s key encrypts',
      'GetItem',
      { TableName: 'kept' },
      ['dynamodb:GetItem table/kept', 'kms:Decrypt key'],
    ],
    [
      'what the owner’s key encrypts anew',
      'PutItem',
      { TableName: 'kept' },
      ['dynamodb:PutItem table/kept', 'kms:Decrypt key', 'kms:Encrypt key', 'kms:GenerateDataKey key'],
    ],
    ['what has no table', 'ListTables', {}, ['dynamodb:ListTables *']],
  ])('%s', (_words, operation, body, asks) => {
    expect(inWords(asksOfDynamodb(operation, body, tables))).toEqual(asks);
  });
});

const queue = { arn: 'arn:aws:sqs:eu-south-1:000000000000:wanted' } as Queue;
const catalogue = createCatalogue();
catalogue.addView({ database: 'db', name: 'sums', columns: [], sql: 'SELECT count(*) FROM facts' });
catalogue.addTable({ database: 'db', name: 'facts', bucket: 'lake', prefix: 'facts/' } as Parameters<
  typeof catalogue.addTable
>[0]);
const standing: Standing = {
  place: { account: '000000000000', region: 'eu-south-1', apiUrl: '', cloudUrl: '', engineUrl: '' },
  queues: { byUrl: () => queue },
  buckets: { has: () => false } as Partial<Buckets> as Buckets,
  catalogue,
  queries: {
    outputOf: () => 's3://lake/queries/',
    find: () => ({ work_group: 'analysts', location: 's3://lake/queries/1.csv' }),
  } as unknown as Queries,
  live: () => ({ apiId: 'api', stage: 'live' }),
  keyOf: (resource) => (/secret:kept|:::kept|:pushes$/.test(resource) ? 'key' : undefined),
};

describe('what the other services ask for', () => {
  const asked = (target: string, body: object | string, path = '/', method = 'POST') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const { service, asks } = asksOfCloud(
      { method, url: new URL(path, 'http://cloud'), headers: { 'x-amz-target': target }, text },
      standing,
    );
    return [service, ...inWords(asks)];
  };
  const role = 'arn:aws:iam::000000000000:role/caller';

  it.each<[string, string[], string[]]>([
    [
      'an event',
      asked('AWSEvents.PutEvents', { Entries: [{ EventBusName: 'b' }] }),
      ['events', 'events:PutEvents event-bus/b'],
    ],
    [
      'a message',
      asked('AmazonSQS.SendMessageBatch', { QueueUrl: 'http://q/wanted' }),
      ['sqs', 'sqs:SendMessage wanted'],
    ],
    [
      'a secret',
      asked('secretsmanager.GetSecretValue', { SecretId: 'kept' }),
      ['secretsmanager', 'secretsmanager:GetSecretValue secret:kept', 'kms:Decrypt key'],
    ],
    ['a MAC', asked('TrentService.VerifyMac', { KeyId: 'mac' }), ['kms', 'kms:VerifyMac key/mac']],
    [
      'a push',
      asked('', 'Action=Publish&TopicArn=arn:aws:sns:eu-south-1:000000000000:pushes'),
      ['sns', 'sns:Publish pushes', 'kms:GenerateDataKey key', 'kms:Decrypt key'],
    ],
    [
      'an e-mail',
      asked('', { FromEmailAddress: 'a@bank.example' }, '/v2/email/outbound-emails'),
      ['ses', 'ses:SendEmail identity/bank.example'],
    ],
    [
      'a schedule, and to hand a role on',
      asked('', { GroupName: 'g', Target: { RoleArn: role } }, '/schedules/one', 'PUT'),
      ['scheduler', 'scheduler:UpdateSchedule schedule/g/one', 'iam:PassRole role/caller'],
    ],
    [
      'a schedule that goes',
      asked('', '', '/schedules/one?groupName=g', 'DELETE'),
      ['scheduler', 'scheduler:DeleteSchedule schedule/g/one'],
    ],
    [
      'an open line',
      asked('', 'any', '/@connections/l1=', 'DELETE'),
      ['execute-api', 'execute-api:ManageConnections api/live/DELETE/@connections/l1='],
    ],
    [
      'the results of a query',
      asked('AmazonAthena.GetQueryResults', { QueryExecutionId: '1' }),
      ['athena', 'athena:GetQueryResults workgroup/analysts', 's3:GetObject lake/queries/1.csv'],
    ],
    [
      'a query, and what it reads and writes in the name of whoever asks',
      asked('AmazonAthena.StartQueryExecution', {
        QueryString: 'SELECT * FROM sums',
        WorkGroup: 'analysts',
        QueryExecutionContext: { Database: 'db' },
      }),
      [
        'athena',
        'athena:StartQueryExecution workgroup/analysts',
        'glue:GetDatabase catalog',
        'glue:GetDatabase database/db',
        'glue:GetTable catalog',
        'glue:GetTable database/db',
        'glue:GetTable table/db/facts',
        'glue:GetTable table/db/sums',
        's3:GetBucketLocation lake',
        's3:ListBucket lake',
        's3:GetObject lake/facts/any',
        's3:PutObject lake/queries/any',
      ],
    ],
  ])('%s', (_words, asks, expected) => {
    expect(asks).toEqual(expected);
  });

  it.each([
    ['GET', '/kept/one', ['s3:GetObject kept/one', 'kms:Decrypt key']],
    ['HEAD', '/lake/one', ['s3:GetObject lake/one']],
    ['PUT', '/kept/one', ['s3:PutObject kept/one', 'kms:GenerateDataKey key']],
    ['DELETE', '/lake/one', ['s3:DeleteObject lake/one']],
    ['GET', '/lake?list-type=2&prefix=a', ['s3:ListBucket lake']],
    ['GET', '/lake?location', ['s3:GetBucketLocation lake']],
  ])('S3 at %s %s', (method, url, asks) => {
    expect(inWords(asksOfBucket({ method, url, headers: {} }, standing))).toEqual(asks);
  });
});
