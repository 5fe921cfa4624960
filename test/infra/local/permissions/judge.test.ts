import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../infra/local/permissions/condition.ts';
import { judge } from '../../../../infra/local/permissions/judge.ts';
import { readStatements } from '../../../../infra/local/permissions/statement.ts';

const bucket = 'arn:aws:s3:::lake';
const policy = (...statements: object[]) => readStatements({ Statement: statements }, 'a test');
const verdictOn = (action: string, resource: string, context: Context, ...statements: object[]) =>
  judge(policy(...statements), { action, resource, context }).is;

describe('a policy', () => {
  it.each([
    [
      'the very action on the very thing',
      's3:GetObject',
      `${bucket}/a`,
      's3:GetObject',
      `${bucket}/a`,
      'allowed',
    ],
    [
      'an action, however it is spelled',
      's3:getobject',
      `${bucket}/a`,
      'S3:GetObject',
      `${bucket}/a`,
      'allowed',
    ],
    ['actions that begin alike', 's3:GetObject', `${bucket}/a`, 's3:Get*', `${bucket}/a`, 'allowed'],
    [
      'things of one folder',
      's3:GetObject',
      `${bucket}/facts/a/b`,
      's3:GetObject',
      `${bucket}/facts/*`,
      'allowed',
    ],
    ['any one letter', 's3:GetObject', `${bucket}/a`, 's3:GetObject', `${bucket}/?`, 'allowed'],
    ['not two letters for one', 's3:GetObject', `${bucket}/ab`, 's3:GetObject', `${bucket}/?`, 'not granted'],
    [
      'not another folder',
      's3:GetObject',
      `${bucket}/exports/a`,
      's3:GetObject',
      `${bucket}/facts/*`,
      'not granted',
    ],
    ['not another action', 's3:PutObject', `${bucket}/a`, 's3:GetObject', `${bucket}/*`, 'not granted'],
    ['not a bucket for its objects', 's3:GetObject', `${bucket}/a`, 's3:GetObject', bucket, 'not granted'],
    [
      'a dot as a dot',
      's3:GetObject',
      'arn:aws:s3:::a-b/c',
      's3:GetObject',
      'arn:aws:s3:::a.b/c',
      'not granted',
    ],
    [
      'capitals of things as they are',
      's3:GetObject',
      `${bucket}/A`,
      's3:GetObject',
      `${bucket}/a`,
      'not granted',
    ],
  ])('means %s', (_words, action, resource, Action, Resource, verdict) => {
    expect(verdictOn(action, resource, {}, { Effect: 'Allow', Action, Resource })).toBe(verdict);
  });

  it.each([
    ['all actions but some', { NotAction: 's3:Delete*', Resource: '*' }, 'allowed', 'not granted'],
    ['all things but some', { Action: 's3:*', NotResource: `${bucket}/a` }, 'not granted', 'not granted'],
  ])('means %s', (_words, statement, onGet, onDelete) => {
    const allow = { Effect: 'Allow', ...statement };

    expect(verdictOn('s3:GetObject', `${bucket}/a`, {}, allow)).toBe(onGet);
    expect(verdictOn('s3:DeleteObject', `${bucket}/a`, {}, allow)).toBe(onDelete);
  });

  it('denies whatever else allows', () => {
    const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
    const deny = { Effect: 'Deny', Action: 's3:*', Resource: `${bucket}/*` };

    expect(verdictOn('s3:GetObject', `${bucket}/a`, {}, allow, deny)).toBe('denied');
    expect(verdictOn('s3:GetObject', 'arn:aws:s3:::other/a', {}, allow, deny)).toBe('allowed');
  });

  it('says which of its words allowed it', () => {
    const statements = policy({
      Effect: 'Allow',
      Action: ['s3:Get*', 's3:Put*'],
      Resource: [bucket, `${bucket}/*`],
    });

    expect(judge(statements, { action: 's3:PutObject', resource: `${bucket}/a` })).toEqual({
      is: 'allowed',
      by: { action: 's3:Put*', resource: `${bucket}/*` },
    });
  });

  it('allows nothing that it does not name, whatever it is asked', () => {
    const statements = policy({
      Effect: 'Allow',
      Action: 'dynamodb:GetItem',
      Resource: 'arn:aws:dynamodb:a:1:table/t',
    });

    fc.assert(
      fc.property(fc.string(), fc.string(), (action, resource) => {
        const isIt =
          action.toLowerCase() === 'dynamodb:getitem' && resource === 'arn:aws:dynamodb:a:1:table/t';
        expect(judge(statements, { action, resource }).is).toBe(isIt ? 'allowed' : 'not granted');
      }),
    );
  });
});

describe('a condition', () => {
  const under = (Condition: object, context: Context) =>
    verdictOn('kms:Decrypt', 'any', context, {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition,
    });

  it.each<[string, object, Context, string]>([
    [
      'holds for the service that is named',
      { StringEquals: { 'kms:ViaService': 's3' } },
      { 'kms:ViaService': 's3' },
      'allowed',
    ],
    [
      'fails for another',
      { StringEquals: { 'kms:ViaService': 's3' } },
      { 'kms:ViaService': 'sqs' },
      'not granted',
    ],
    ['fails where nothing is told', { StringEquals: { 'kms:ViaService': 's3' } }, {}, 'not granted'],
    [
      'holds where nothing is told, if it says so',
      { StringEqualsIfExists: { 'kms:ViaService': 's3' } },
      {},
      'allowed',
    ],
    [
      'holds for one of several values',
      { StringEquals: { 'kms:ViaService': ['s3', 'sqs'] } },
      { 'kms:ViaService': 'sqs' },
      'allowed',
    ],
    [
      'fails for one that must not be',
      { StringNotEquals: { 'kms:ViaService': ['s3', 'sqs'] } },
      { 'kms:ViaService': 'sqs' },
      'not granted',
    ],
    [
      'holds for all of many',
      { 'ForAllValues:StringLike': { 'ses:Recipients': '*@b.example' } },
      { 'ses:Recipients': ['a@b.example'] },
      'allowed',
    ],
    [
      'fails for one of many',
      { 'ForAllValues:StringLike': { 'ses:Recipients': '*@b.example' } },
      { 'ses:Recipients': ['a@b.example', 'a@c.example'] },
      'not granted',
    ],
    [
      'is about a truth',
      { Bool: { 'aws:SecureTransport': 'false' } },
      { 'aws:SecureTransport': 'true' },
      'not granted',
    ],
    [
      'is about an ARN',
      { ArnLike: { 'aws:SourceArn': 'arn:*:rule/*' } },
      { 'aws:SourceArn': 'arn:aws:events:a:1:rule/r' },
      'allowed',
    ],
    ['is about what is missing', { Null: { 'aws:SourceArn': 'true' } }, {}, 'allowed'],
    [
      'needs each of its keys',
      { StringEquals: { 'kms:ViaService': 's3', 'aws:SourceAccount': '1' } },
      { 'kms:ViaService': 's3' },
      'not granted',
    ],
  ])('%s', (_words, condition, context, verdict) => {
    expect(under(condition, context)).toBe(verdict);
  });

  it.each([
    ['an operator', { DateLessThan: { 'aws:SourceArn': '2026-01-01' } }],
    ['a key', { StringEquals: { 'dynamodb:LeadingKeys': 'any' } }],
  ])('stops the runner with a sentence where %s is not known here', (_words, Condition) => {
    const read = () => policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition });

    expect(read).toThrow(/the local runner cannot judge: add it in/);
  });
});
