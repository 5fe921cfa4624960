import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { anchorsFolder } from '../../shared/contract/anchors-folder.ts';
import type { Grant } from '../../shared/contract/grant.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import type { Estate, House } from '../house.ts';
import type { Settings } from '../settings.ts';
import type { ContractTable } from './contract-table.ts';
import type { KeptSecret } from './kept-secret.ts';
import { nameSeenFrom } from './name-seen-from.ts';
import { type Reach, reachLake } from './reach-lake.ts';
import type { StaffettaFunction } from './staffetta-function.ts';

/**
 * Gives a function what the contract grants it, and nothing else.
 *
 * Each grant is one act: the permission, the use of the key that encrypts what it reaches, and the environment
 * variable that names it. A transaction needs no permission of its own: DynamoDB asks for those of its parts.
 */
export function bindGrants(to: StaffettaFunction, grants: readonly Grant[], house: House): void {
  for (const grant of grants) bind[grant](to, house.estate, house.settings);
}

/** Lets a function be fed from a table's stream. */
export function bindStream(to: StaffettaFunction, table: ContractTable): void {
  allow(to, streaming, [table.streamArn]);
  allowKey(to, reading.keyActions, table.key, 'dynamodb');
}

const bind: Record<Grant, (to: StaffettaFunction, estate: Estate, settings: Settings) => void> = {
  'sessions:read': (to, { sessions }) => bindTable(to, sessions, 'SESSION_TABLE', reading),
  'sessions:write': (to, { sessions }) => bindTable(to, sessions, 'SESSION_TABLE', readingAndWriting),
  'sessions:delete': (to, { sessions }) => bindTable(to, sessions, 'SESSION_TABLE', deleting),
  'sessions:check': (to, { sessions }) => bindTable(to, sessions, 'SESSION_TABLE', checking),
  'sessions:list-due': (to, { sessions }) => bindIndexes(to, sessions, 'SESSION_TABLE'),
  'ledger:read': (to, { ledger }) => bindTable(to, ledger, 'LEDGER_TABLE', reading),
  'ledger:write': (to, { ledger }) => bindTable(to, ledger, 'LEDGER_TABLE', readingAndWriting),
  'journal:read': (to, { journal }) => bindTable(to, journal, 'JOURNAL_TABLE', readingOne),
  'journal:list': (to, { journal }) => {
    bindTable(to, journal, 'JOURNAL_TABLE', readingMany);
    bindIndexes(to, journal, 'JOURNAL_TABLE');
  },
  'journal:write': (to, { journal }) => bindTable(to, journal, 'JOURNAL_TABLE', puttingOne),
  'audit:read': (to, { audit }) => bindTable(to, audit, 'AUDIT_TABLE', readingInOrder),
  'audit:append': (to, { audit }) => bindTable(to, audit, 'AUDIT_TABLE', appending),
  'anchors:read': (to, estate) => bindAnchors(to, estate, false),
  'anchors:write': (to, estate) => bindAnchors(to, estate, true),
  'card-key:read': (to, { cardKey }) => bindSecret(to, cardKey, 'CARD_KEY_SECRET'),
  'seal-key:read': (to, { sealKey }) => bindSecret(to, sealKey, 'SEAL_KEY_SECRET'),
  'lot-key:read': (to, { lotKey }) => bindSecret(to, lotKey, 'LOT_KEY_SECRET'),
  'fact-key:read': (to, { factKey }) => bindSecret(to, factKey, 'FACT_KEY_SECRET'),
  'dispense-key:use': bindDispenseKey,
  'bus:publish': bindBus,
  'schedules:write': bindSchedules,
  'mail:send': bindMail,
  'push:send': bindPushes,
  'doors:name': bindDoors,
  'pages:name': bindPages,
  'live:open': (to, { live }) => to.lambda.addEnvironment('LIVE_URL', live.url),
  'live:tell': bindLive,
  'lake:query': bindLake,
  'exports:read': (to, estate) => bindExports(to, estate, { reading: [lakeFolders.exports] }),
  'exports:request': bindExportQueue,
  'exports:write': (to, estate) => bindExports(to, estate, { writing: [lakeFolders.exports], inParts: true }),
};

interface TableUse {
  readonly actions: readonly string[];
  readonly keyActions: readonly string[];
}

const toRead = ['kms:Decrypt', 'kms:DescribeKey'];
const toWrite = [
  ...toRead,
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** By key and in order of keys, never by scanning. */
const readingOne: TableUse = { actions: ['dynamodb:GetItem'], keyActions: toRead };
const readingInOrder: TableUse = { actions: ['dynamodb:Query'], keyActions: toRead };
const reading: TableUse = {
  actions: [...readingOne.actions, ...readingInOrder.actions],
  keyActions: toRead,
};
/** Many at once, of which an index knows the keys. */
const readingMany: TableUse = { actions: ['dynamodb:BatchGetItem'], keyActions: toRead };

const readingAndWriting: TableUse = {
  actions: [...reading.actions, 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  keyActions: toWrite,
};
/** Books keep what was ever written in them; tickets, lines, places on the map and erased customers go. */
const deleting: TableUse = { actions: ['dynamodb:DeleteItem'], keyActions: toWrite };
/** Written beside a session, on condition of what stands in it. */
const checking: TableUse = { actions: ['dynamodb:ConditionCheckItem'], keyActions: toRead };

/** A record is put where none is. To change or to delete one nobody is granted. */
const appending: TableUse = {
  actions: [...readingInOrder.actions, 'dynamodb:PutItem'],
  keyActions: toWrite,
};
/** An entry is read, and put anew as a whole. */
const puttingOne: TableUse = { actions: [...readingOne.actions, 'dynamodb:PutItem'], keyActions: toWrite };

const streaming = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

function bindTable(to: StaffettaFunction, table: ContractTable, variable: string, use: TableUse): void {
  to.lambda.addEnvironment(variable, table.tableName);
  allow(to, use.actions, [table.tableArn]);
  allowKey(to, use.keyActions, table.key, 'dynamodb');
}

/** An index lists what is of many customers: only whoever works through all of them is granted it. */
function bindIndexes(to: StaffettaFunction, table: ContractTable, variable: string): void {
  to.lambda.addEnvironment(variable, table.tableName);
  allow(to, ['dynamodb:Query'], table.indexArns);
  allowKey(to, toRead, table.key, 'dynamodb');
}

/** Their names say everything, so to read them is to list them. */
function bindAnchors(to: StaffettaFunction, { anchors }: Estate, writing: boolean): void {
  to.lambda.addEnvironment('ANCHOR_BUCKET', anchors.bucketName);
  allow(to, ['s3:ListBucket'], [anchors.bucketArn]);
  if (!writing) return;
  allow(to, ['s3:PutObject'], [anchors.arnForObjects(`${anchorsFolder}*`)]);
  allowKey(to, ['kms:GenerateDataKey', 'kms:Decrypt'], anchors.key, 's3');
  Validations.of(to.role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${nameSeenFrom(to.role, anchors)}/${anchorsFolder}*]`,
    reason: 'Anchors have names that nobody knows beforehand: they are granted as all of one folder.',
  });
}

function bindSecret(to: StaffettaFunction, secret: KeptSecret, variable: string): void {
  to.lambda.addEnvironment(variable, secret.secretArn);
  allow(to, ['secretsmanager:GetSecretValue'], [secret.secretArn]);
  allowKey(to, ['kms:Decrypt'], secret.key, 'secretsmanager');
}

function bindDispenseKey(to: StaffettaFunction, { dispenseKey }: Estate): void {
  to.lambda.addEnvironment('DISPENSE_KEY', dispenseKey.keyArn);
  allow(to, ['kms:GenerateMac'], [dispenseKey.keyArn]);
}

function bindBus(to: StaffettaFunction, { bus }: Estate): void {
  to.lambda.addEnvironment('BUS_NAME', bus.eventBusName);
  allow(to, ['events:PutEvents'], [bus.eventBusArn]);
}

/**
 * A schedule is given a role with which it will call. To hand that role on is a permission of its own: this one alone,
 * and to the scheduler alone.
 */
function bindSchedules(to: StaffettaFunction, { reminders }: Estate): void {
  to.lambda.addEnvironment('SCHEDULE_GROUP', reminders.groupName);
  to.lambda.addEnvironment('SCHEDULE_ROLE', reminders.caller.roleArn);
  to.lambda.addEnvironment('SCHEDULE_TARGET', reminders.due.queueArn);
  to.lambda.addEnvironment('SCHEDULE_DEAD_LETTERS', reminders.undelivered.queueArn);
  allow(
    to,
    ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
    [reminders.schedulesArn],
  );
  to.role.addToPolicy(
    new PolicyStatement({
      actions: ['iam:PassRole'],
      resources: [reminders.caller.roleArn],
      conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
    }),
  );
  Validations.of(to.role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${reminders.groupName}/*]`,
    reason: 'Schedules come and go by the names of transactions: they are granted as all of one group.',
  });
}

/** From one address, and to the bank's own relay alone. */
function bindMail(to: StaffettaFunction, _: Estate, { mailFrom, customerMailDomain }: Settings): void {
  to.lambda.addEnvironment('MAIL_FROM', mailFrom);
  to.lambda.addEnvironment('CUSTOMER_MAIL_DOMAIN', customerMailDomain);
  const identity = Stack.of(to).formatArn({
    service: 'ses',
    resource: 'identity',
    resourceName: mailFrom.split('@')[1],
  });
  to.role.addToPolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [identity],
      conditions: {
        StringEquals: { 'ses:FromAddress': mailFrom },
        'ForAllValues:StringLike': { 'ses:Recipients': [`*@${customerMailDomain}`] },
      },
    }),
  );
}

function bindPushes(to: StaffettaFunction, { pushes }: Estate): void {
  to.lambda.addEnvironment('PUSH_TOPIC', pushes.topicArn);
  allow(to, ['sns:Publish'], [pushes.topicArn]);
  allowKey(to, ['kms:GenerateDataKey', 'kms:Decrypt'], pushes.key, 'sns');
}

function bindDoors(to: StaffettaFunction, { doorsAt }: Estate): void {
  if (doorsAt === undefined) throw new Error(`${to.node.id} names the doors before there are any.`);
  to.lambda.addEnvironment('API_URL', doorsAt);
}

function bindPages(to: StaffettaFunction, _: Estate, { linkOrigin }: Settings): void {
  to.lambda.addEnvironment('LINK_ORIGIN', linkOrigin);
}

/** The SDK itself reads where to call, so that no code of ours knows an address that differs from place to place. */
function bindLive(to: StaffettaFunction, { live }: Estate): void {
  to.lambda.addEnvironment('AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI', live.callbackUrl);
  for (const method of ['POST', 'DELETE'] as const) {
    allow(to, ['execute-api:ManageConnections'], [live.linesArn(method)]);
    Validations.of(to.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${live.linesSeen(method)}]`,
      reason: 'Lines come and go by names that the gateway gives: they are granted as all of one stage.',
    });
  }
}

/** Athena reads the lake by the permissions of whoever asks it: what they may not read, it does not answer. */
function bindLake(to: StaffettaFunction, { lake: { bucket, catalogue, workgroup } }: Estate): void {
  to.lambda.addEnvironment('LAKE_DATABASE', catalogue.databaseName);
  to.lambda.addEnvironment('LAKE_WORKGROUP', workgroup.workGroupName);
  to.lambda.addEnvironment('LAKE_BUCKET', bucket.bucketName);
  reachLake(to.role, bucket, {
    reading: [lakeFolders.facts],
    writing: [lakeFolders.queries],
    inParts: true,
  });
  allow(
    to,
    [
      'athena:GetQueryExecution',
      'athena:GetQueryResults',
      'athena:StartQueryExecution',
      'athena:StopQueryExecution',
    ],
    [workgroup.workGroupArn],
  );
  allow(to, ['glue:GetDatabase'], catalogue.arns.slice(0, 2));
  allow(to, ['glue:GetPartitions', 'glue:GetTable', 'glue:GetTables'], catalogue.arns);
  Validations.of(to.role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:glue:<AWS::Region>:<AWS::AccountId>:table/${catalogue.databaseName}/*]`,
    reason: 'A measure is a view over other views: they are granted as all of one database.',
  });
}

function bindExports(to: StaffettaFunction, { lake: { bucket } }: Estate, reach: Reach): void {
  to.lambda.addEnvironment('LAKE_BUCKET', bucket.bucketName);
  reachLake(to.role, bucket, reach);
}

/** An export that is wanted is noted in the lake first, so that whoever asks for it finds it. */
function bindExportQueue(to: StaffettaFunction, estate: Estate): void {
  const { wanted } = estate.lake.exports;
  bindExports(to, estate, { writing: [lakeFolders.exports] });
  to.lambda.addEnvironment('EXPORT_QUEUE', wanted.queueUrl);
  allow(to, ['sqs:SendMessage'], [wanted.queueArn]);
}

function allow(to: StaffettaFunction, actions: readonly string[], resources: readonly string[]): void {
  to.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
}

/** The key serves the function through the service that it encrypts for, and in no other way. */
function allowKey(to: StaffettaFunction, actions: readonly string[], key: IKey, service: string): void {
  const { region } = Stack.of(to);
  to.role.addToPolicy(
    new PolicyStatement({
      actions: [...actions],
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${region}.amazonaws.com` } },
    }),
  );
}
