import { describe, expect, it } from 'vitest';
import { shapeInput } from '../../../infra/local/bus/input.ts';

const event = {
  id: 'e-1',
  'detail-type': 'Ended',
  detail: { kind: 'loan', amountMinor: 5000, parts: [{ name: 'a' }] },
};

describe('a target receives', () => {
  it.each([
    ['the whole event', {}, JSON.stringify(event)],
    ['a fixed text', { Input: '{"fixed":true}' }, '{"fixed":true}'],
    ['a part of it', { InputPath: '$.detail.parts[0]' }, '{"name":"a"}'],
    ['a field with a dash', { InputPath: '$.detail-type' }, '"Ended"'],
    [
      'a template of strings and numbers',
      transform('{"kind":<kind>,"amount":<amount>}'),
      '{"kind":"loan","amount":5000}',
    ],
    ['a template with quotes of its own', transform('{"kind":"<kind>"}'), '{"kind":"loan"}'],
    ['a sentence', transform('"A <kind> of <amount>."'), '"A loan of 5000."'],
    [
      'the event within a template',
      transform('{"all":<aws.events.event>}'),
      `{"all":${JSON.stringify(event)}}`,
    ],
  ])('%s', (_words, input, text) => {
    expect(shapeInput(input, event)).toBe(text);
  });
});

function transform(InputTemplate: string) {
  return {
    InputTransformer: {
      InputPathsMap: { kind: '$.detail.kind', amount: '$.detail.amountMinor' },
      InputTemplate,
    },
  };
}
