import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tally } from '../../../../infra/local/permissions/permissions.ts';
import { queueUrl, runFixture } from '../fixture.ts';

let fixture: Awaited<ReturnType<typeof runFixture>>;
let accessKeyId: string;

beforeAll(async () => {
  fixture = await runFixture();
  const environment = await fixture.get('/open/environment');
  accessKeyId = ((await environment.json()) as Record<string, string>)['AWS_ACCESS_KEY_ID'] ?? '';
}, 60_000);

afterAll(() => fixture?.stop());

/** Signs as the door does, whose role allows a table and a secret. */
const as = () => ({
  endpoint: fixture.running.cloudUrl,
  region: 'eu-south-1',
  maxAttempts: 1,
  credentials: { accessKeyId, secretAccessKey: 'any' },
});

const schedule = {
  Name: 'one',
  ScheduleExpression: 'at(2027-01-01T00:00:00)',
  FlexibleTimeWindow: { Mode: 'OFF' as const },
  Target: { Arn: 'arn:aws:sqs:eu-south-1:000000000000:spare', RoleArn: 'arn:aws:iam::000000000000:role/any' },
};
const mail = {
  FromEmailAddress: 'bank@bank.example',
  Destination: { ToAddresses: ['c1@customers.bank.example'] },
  Content: { Simple: { Subject: { Data: 'One' }, Body: { Text: { Data: 'Two' } } } },
};
const entry = { Source: 'fixture', DetailType: 'Any', Detail: '{}', EventBusName: 'fixture-events' };
const query = { QueryString: 'SELECT 1', WorkGroup: 'analysts', ClientRequestToken: 'x'.repeat(40) };
const topic = 'arn:aws:sns:eu-south-1:000000000000:any';
const macOf = { KeyId: 'any', MacAlgorithm: 'HMAC_SHA_256' as const, Message: Buffer.from('any') };

describe('a function whose role does not allow a call', () => {
  it.each<[string, number, string, () => Promise<unknown>]>([
    [
      'EventBridge',
      400,
      'AccessDeniedException',
      () => new EventBridgeClient(as()).send(new PutEventsCommand({ Entries: [entry] })),
    ],
    [
      'SQS',
      403,
      'AccessDenied',
      () =>
        new SQSClient(as()).send(
          new SendMessageCommand({ QueueUrl: queueUrl(fixture.running, 'spare'), MessageBody: 'any' }),
        ),
    ],
    [
      'SQS, by the batch',
      403,
      'AccessDenied',
      () =>
        new SQSClient(as()).send(
          new SendMessageBatchCommand({
            QueueUrl: queueUrl(fixture.running, 'spare'),
            Entries: [{ Id: 'one', MessageBody: 'any' }],
          }),
        ),
    ],
    [
      'Secrets Manager',
      400,
      'AccessDeniedException',
      () => new SecretsManagerClient(as()).send(new GetSecretValueCommand({ SecretId: 'any' })),
    ],
    ['KMS', 400, 'AccessDeniedException', () => new KMSClient(as()).send(new GenerateMacCommand(macOf))],
    [
      'the scheduler',
      403,
      'AccessDeniedException',
      () => new SchedulerClient(as()).send(new CreateScheduleCommand(schedule)),
    ],
    ['SES', 403, 'AccessDeniedException', () => new SESv2Client(as()).send(new SendEmailCommand(mail))],
    [
      'SNS',
      403,
      'AuthorizationErrorException',
      () => new SNSClient(as()).send(new PublishCommand({ TopicArn: topic, Message: '{}' })),
    ],
    [
      'Athena',
      400,
      'AccessDeniedException',
      () => new AthenaClient(as()).send(new StartQueryExecutionCommand(query)),
    ],
    [
      'S3, for an object',
      403,
      'AccessDenied',
      () => new S3Client(as()).send(new GetObjectCommand({ Bucket: 'fixture-work-lake', Key: 'any' })),
    ],
    [
      'S3, for a list',
      403,
      'AccessDenied',
      () => new S3Client(as()).send(new ListObjectsV2Command({ Bucket: 'fixture-work-lake' })),
    ],
    [
      'S3, for a new object',
      403,
      'AccessDenied',
      () =>
        new S3Client(as()).send(
          new PutObjectCommand({ Bucket: 'fixture-work-lake', Key: 'any', Body: 'any' }),
        ),
    ],
    [
      'open lines',
      403,
      'ForbiddenException',
      () =>
        new ApiGatewayManagementApiClient(as()).send(
          new PostToConnectionCommand({ ConnectionId: 'any', Data: 'any' }),
        ),
    ],
  ])('is refused by %s as in the cloud: %i %s', async (_service, status, name, call) => {
    const refusal = await call().then(
      () => undefined,
      (error: Error & { $metadata: { httpStatusCode: number } }) => error,
    );

    expect(refusal).toMatchObject({ name, $metadata: { httpStatusCode: status } });
    expect(refusal?.message).toMatch(
      /^User: arn:aws:sts::000000000000:assumed-role\/\S+\/\S+ is not authorized to perform/,
    );
  });

  it.each([
    ['a scan of a table that it reads by key', 'scan', 'dynamodb:Scan'],
    ['a transaction of which it may do one part', 'both', 'dynamodb:DeleteItem'],
  ])('is refused by DynamoDB as in the cloud: %s', async (_words, attempt, action) => {
    const answer = await fixture.get(`/open/${attempt}`);

    const refusal = (await answer.json()) as { name: string; message: string; status: number };
    expect(refusal).toMatchObject({ name: 'AccessDeniedException', status: 400 });
    expect(refusal.message).toContain(
      `is not authorized to perform: ${action} on resource: arn:aws:dynamodb:`,
    );
  });

  it('is let in by DynamoDB where its role allows the call', async () => {
    const answer = await fixture.get('/open/put');

    expect(await answer.json()).toEqual({ status: 200 });
  });

  it('lends nobody a link that its own role does not open', async () => {
    const link = await getSignedUrl(
      new S3Client(as()),
      new GetObjectCommand({ Bucket: 'fixture-work-lake', Key: 'any' }),
    );

    const answer = await fetch(link);

    expect(answer.status).toBe(403);
  });

  it('is told of, with what its role was used for', async () => {
    await fixture.get('/open/scan');

    const told = await fetch(`${fixture.running.cloudUrl}/_local/permissions`);

    const { functions, refused } = (await told.json()) as Tally;
    expect(refused).toContainEqual(expect.objectContaining({ function: 'door', action: 'dynamodb:Scan' }));
    expect(functions['door']?.used.map(({ action }) => action)).toContain('dynamodb:PutItem');
    expect(functions['listener']?.used.map(({ action }) => action)).toContain('sqs:ReceiveMessage');
  });
});

it('lets whoever runs this copy do everything', async () => {
  const operator = new SQSClient({ ...as(), credentials: { accessKeyId: 'mine', secretAccessKey: 'any' } });

  const sent = await operator.send(
    new SendMessageCommand({ QueueUrl: queueUrl(fixture.running, 'spare'), MessageBody: 'any' }),
  );

  expect(sent.MessageId).toBeTypeOf('string');
});
