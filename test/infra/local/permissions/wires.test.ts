import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unbundled } from '../../../../infra/code.ts';
import { openPermissions, type Permissions } from '../../../../infra/local/permissions/permissions.ts';
import { readPermissions } from '../../../../infra/local/permissions/read-permissions.ts';
import { refuseUnpermitted } from '../../../../infra/local/permissions/refuse-unpermitted.ts';
import { identify } from '../../../../infra/local/resources/boot.ts';
import { readAssembly } from '../../../../infra/local/template/assembly.ts';
import { type Declared, deploy } from '../../../../infra/local/template/deployment.ts';
import type { Place } from '../../../../infra/local/template/place.ts';
import type { Stack, TemplateResource } from '../../../../infra/local/template/template.ts';
import { Settings } from '../../../../infra/settings.ts';
import { newApp, raise } from '../../../../infra/staffetta.ts';

const place: Place = {
  account: '000000000000',
  region: 'eu-south-1',
  apiUrl: 'http://api',
  cloudUrl: 'http://cloud',
  engineUrl: 'http://engine',
};
const folder = mkdtempSync(join(tmpdir(), 'staffetta-wires-'));
const app = newApp({ outdir: folder, builtinCloudFormationValidation: false });
raise(app, Settings.parse({ stage: 'local' }), unbundled);
app.synth();
const stacks = readAssembly(folder);

afterAll(() => rmSync(folder, { recursive: true }));

/** The permissions of the templates, as they are or with something changed in each resource. */
function permissionsOf(change: (resource: TemplateResource) => TemplateResource = (same) => same) {
  const changed = stacks.map((stack): Stack => {
    const resources = Object.entries(stack.template.Resources ?? {}).map(
      ([id, resource]) => [id, change(structuredClone(resource))] as const,
    );
    return { ...stack, template: { ...stack.template, Resources: Object.fromEntries(resources) } };
  });
  const permissions = openPermissions(place, join(folder, 'none.json'));
  const deployment = deploy(changed, place, named);
  for (const { construct, properties, ...resource } of deployment.resources) {
    if (resource.type !== 'AWS::Lambda::Function') continue;
    const { FunctionName, Role } = properties() as { FunctionName: string; Role: string };
    permissions.addCaller(FunctionName, FunctionName, { name: construct, roleArn: Role });
  }
  readPermissions(deployment, permissions);
  return { permissions, deployment };
}

/** The stream of a table is known once the table stands. */
function named(resource: Declared) {
  const known = identify(resource, place);
  if (resource.type !== 'AWS::DynamoDB::Table') return known;
  return { ...known, attributes: { ...known.attributes, StreamArn: `${known.attributes['Arn']}/stream/1` } };
}

const callerBy = (permissions: Permissions) => (name: string) =>
  permissions.callerBy(name.split(':').at(-1) ?? name);

function wire(change?: (resource: TemplateResource) => TemplateResource): void {
  const { permissions, deployment } = permissionsOf(change);
  refuseUnpermitted({ permissions, deployment, callerOf: callerBy(permissions) });
}

/** A template's resources of some type without statements that allow an action. */
const without =
  (type: string, action: string) =>
  (resource: TemplateResource): TemplateResource => {
    if (resource.Type !== type) return resource;
    const drop = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(drop);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).map(([key, each]) => [
        key,
        key === 'Statement'
          ? (each as { Action: string | string[] }[]).filter(
              ({ Action }) => ![Action].flat().includes(action),
            )
          : drop(each),
      ]);
      return Object.fromEntries(entries);
    };
    return { ...resource, Properties: drop(resource.Properties) as Record<string, unknown> };
  };

describe('what the templates wire together', () => {
  it('is allowed, each wire of it', () => {
    expect(wire).not.toThrow();
  });

  it.each([
    ['a queue that feeds a function', 'AWS::IAM::Role', 'sqs:ReceiveMessage', 'sqs:DeleteMessage on'],
    [
      'a stream that feeds a function',
      'AWS::IAM::Role',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator on',
    ],
    ['where a stream’s failures go', 'AWS::IAM::Role', 'sqs:SendMessage', 'sqs:SendMessage on'],
    ['a rule that sends to a queue', 'AWS::SQS::QueuePolicy', 'sqs:SendMessage', 'sqs:SendMessage on'],
    [
      'a schedule that calls a function',
      'AWS::IAM::Policy',
      'lambda:InvokeFunction',
      'lambda:InvokeFunction on',
    ],
    [
      'a rule that writes to a delivery stream',
      'AWS::IAM::Policy',
      'firehose:PutRecord',
      'firehose:PutRecordBatch on',
    ],
    ['a delivery stream that writes to a bucket', 'AWS::IAM::Policy', 's3:PutObject', 's3:PutObject on'],
    ['a role that a service may take on', 'AWS::IAM::Role', 'sts:AssumeRole', 'lambda:InvokeFunction on'],
    ['a key that lets its account use it', 'AWS::KMS::Key', 'kms:*', 'kms:Decrypt on'],
    ['a log that a function writes', 'AWS::IAM::Role', 'logs:PutLogEvents', 'logs:PutLogEvents on'],
  ])('stops the runner with a sentence without leave: %s', (_words, type, action, says) => {
    expect(() => wire(without(type, action))).toThrow(
      new RegExp(`The templates wire what they do not allow.*needs ${says}`, 's'),
    );
  });

  it('stops the runner with a sentence without leave: a route that calls a function', () => {
    const closed = (resource: TemplateResource) =>
      resource.Type === 'AWS::Lambda::Permission'
        ? { ...resource, Properties: { Action: 'none' } }
        : resource;

    expect(() => wire(closed)).toThrow(/needs lambda:InvokeFunction on/);
  });
});

describe('a key that encrypts a table', () => {
  const table = `arn:aws:dynamodb:${place.region}:${place.account}:table/`;
  const deed = (action: string, resource: string) => ({ action, resource });

  it('is used through the table’s service, and in no other way', () => {
    const { permissions } = permissionsOf();
    const caller = permissions.callerBy('staffetta-local-read-session');
    const key = permissions.keyOf(`${table}${tableNameIn(permissions)}`) ?? '';

    const use = (service: string) =>
      caller &&
      permissions.useOf(caller, [
        { ...deed('kms:Decrypt', key), context: { 'kms:ViaService': `${service}.eu-south-1.amazonaws.com` } },
      ]);
    expect(use('dynamodb')).toBeUndefined();
    expect(use('s3')).toMatchObject({ action: 'kms:Decrypt' });
  });
});

/** By the guard of some function, which knows all tables. */
function tableNameIn(permissions: Permissions): string {
  const caller = permissions.callerBy('staffetta-local-read-session');
  const names = Object.keys((caller && permissions.guardOf(caller).tables.keyOf) ?? {});
  return names.find((name) => name.includes('sessions')) ?? '';
}
