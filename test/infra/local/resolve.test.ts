import { describe, expect, it } from 'vitest';
import { deploy } from '../../../infra/local/template/deployment.ts';
import type { Place } from '../../../infra/local/template/place.ts';
import type { Template } from '../../../infra/local/template/template.ts';

const place: Place = {
  account: '000000000000',
  region: 'eu-south-1',
  apiUrl: 'http://127.0.0.1:1',
  cloudUrl: 'http://127.0.0.1:2',
  engineUrl: 'http://127.0.0.1:3',
};

describe('an expression of a template', () => {
  it.each<[string, unknown, unknown]>([
    ['a name', { Ref: 'Thing' }, 'the-thing'],
    ['a parameter', { Ref: 'Colour' }, 'blue'],
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-south-1'],
    ['an attribute', { 'Fn::GetAtt': ['Thing', 'Arn'] }, 'arn:thing'],
    [
      'a join',
      { 'Fn::Join': [':', ['arn', { Ref: 'AWS::Partition' }, { Ref: 'Thing' }]] },
      'arn:aws:the-thing',
    ],
    ['a choice of a split', { 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'Thing' }] }] }, 'thing'],
    [
      'a substitution',
      { 'Fn::Sub': `a ${hole('Colour')} ${hole('Thing.Arn')} ${hole('!kept')}` },
      `a blue arn:thing ${hole('kept')}`,
    ],
    [
      'a substitution with names of its own',
      { 'Fn::Sub': [hole('x'), { x: { Ref: 'Thing' } }] },
      'the-thing',
    ],
    ['a condition that holds', { 'Fn::If': ['IsBlue', 'yes', 'no'] }, 'yes'],
    ['a condition that does not', { 'Fn::If': ['IsNotBlue', 'yes', 'no'] }, 'no'],
    ['an import from the stack before', { 'Fn::ImportValue': 'before-shared' }, 'the-thing'],
    ['what is plain', { plain: [1, true, null, 'text'] }, { plain: [1, true, null, 'text'] }],
  ])('gives %s', (_words, expression, value) => {
    expect(propertyOf({ Value: expression })).toEqual({ Value: value });
  });

  it('that is no value leaves its property out', () => {
    expect(propertyOf({ Kept: 1, Gone: { Ref: 'AWS::NoValue' } })).toEqual({ Kept: 1 });
  });

  it.each<[string, unknown, RegExp]>([
    ['a function that is not known', { 'Fn::Transform': {} }, /cannot resolve/],
    ['a resource that is not there', { Ref: 'Nobody' }, /refers to Nobody/],
    ['an attribute that is not known', { 'Fn::GetAtt': ['Thing', 'Colour'] }, /reads Colour of Thing/],
    ['an import that nobody exports', { 'Fn::ImportValue': 'nothing' }, /imports nothing/],
  ])('with %s is refused in a sentence', (_words, expression, words) => {
    expect(() => propertyOf({ Value: expression })).toThrow(words);
  });

  it('leaves out a resource whose condition does not hold', () => {
    const template = {
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
      Resources: { Thing: { Type: 'T', Condition: 'Never' } },
    };

    expect(deployed(template).resources).toEqual([]);
  });
});

/** A place in a text that `Fn::Sub` fills. */
function hole(name: string): string {
  return `\${${name}}`;
}

/** Resolves properties in a stack that stands behind another. */
function propertyOf(properties: Record<string, unknown>) {
  const { resources } = deployed({
    Parameters: { Colour: { Type: 'String', Default: 'blue' } },
    Conditions: {
      IsBlue: { 'Fn::Equals': [{ Ref: 'Colour' }, 'blue'] },
      IsNotBlue: { 'Fn::Not': [{ Condition: 'IsBlue' }] },
    },
    Resources: { Thing: { Type: 'T' }, Asked: { Type: 'T', Properties: properties } },
  });
  return resources.find(({ logicalId, stack }) => stack === 'stack' && logicalId === 'Asked')?.properties();
}

function deployed(template: Template) {
  const before: Template = {
    Resources: { Thing: { Type: 'T' } },
    Outputs: { Shared: { Value: { Ref: 'Thing' }, Export: { Name: 'before-shared' } } },
  };
  const { resources } = deploy(
    [
      { name: 'before', region: 'unknown-region', folder: '/', template: before },
      { name: 'stack', region: 'unknown-region', folder: '/', template },
    ],
    place,
    () => ({ ref: 'the-thing', attributes: { Arn: 'arn:thing' } }),
  );
  return { resources: resources.filter(({ stack }) => stack === 'stack') };
}
