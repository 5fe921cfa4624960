import { describe, expect, it } from 'vitest';
import { readObjectPrefix } from '../../../infra/local/deliveries/object-prefix.ts';
import { readPartitionQuery } from '../../../infra/local/deliveries/partition-query.ts';
import { Sentence } from '../../../infra/local/sentence.ts';

const record = {
  time: '2026-03-09T17:05:00.000Z',
  data: { kind: 'loan', amountMinor: 5000, done: false, none: null, parts: [] },
};

describe('a partition query', () => {
  it.each([
    ['{day:.time[0:10],kind:(.data.kind // "none")}', { day: '2026-03-09', kind: 'loan' }],
    ['{ kind : ( .data.none // "none" ) }', { kind: 'none' }],
    ['{kind:(.data.done // "none")}', { kind: 'none' }],
    ['{kind:(.nowhere.at.all // .data.amountMinor)}', { kind: '5000' }],
    ['{kind:(.time.of // "none")}', { kind: 'none' }],
    ['{year:.time[:4],end:.time[-1:],text:"a \\"b\\""}', { year: '2026', end: 'Z', text: 'a "b"' }],
  ])('%s is read', (query, keys) => {
    expect(readPartitionQuery(query).keysOf(record)).toEqual(keys);
  });

  it.each([
    ['{kind:.data.none}'],
    ['{kind:.nowhere}'],
    ['{kind:.data}'],
    ['{kind:.data.parts}'],
    ['{kind:.time.of}'],
    ['{kind:.data.amountMinor[0:1]}'],
    ['{kind:.time[5:5]}'],
  ])('%s finds no key in a record that has none', (query) => {
    expect(() => readPartitionQuery(query).keysOf(record)).toThrow(Error);
  });

  it.each([
    '{kind:.data.kind // "none"}',
    '{kind:(.data.kind | ascii_downcase)}',
    '{kind:.data["kind"]}',
    '{kind:.data.parts[0]}',
    '{kind:.}',
    '{kind:.data.kind',
    '{kind:.data.kind} | .kind',
    '{"kind":.data.kind}',
    '{kind:(.data.kind // "none)}',
    '{kind:env.HOME}',
    '.time[0:10]',
    '{}',
    '',
  ])('%s is refused in a sentence', (query) => {
    expect(() => readPartitionQuery(query)).toThrow(Sentence);
  });
});

describe('a prefix', () => {
  const atMs = Date.parse('2026-03-09T17:05:00Z');

  it.each([
    ['facts/day=!{partitionKeyFromQuery:day}/', 'facts/day=2026-03-09/'],
    ['plain/', 'plain/2026/03/09/17/'],
    ["in/!{timestamp:'y='yyyy/MM-dd}/", 'in/y=2026/03-09/'],
  ])('%s is read', (prefix, text) => {
    expect(readObjectPrefix(prefix, { keys: ['day'] })({ atMs, partition: { day: '2026-03-09' } })).toBe(
      text,
    );
  });

  it.each([
    'facts/!{partitionKeyFromQuery:month}/',
    'facts/!{firehose:error-output-type}/',
    'facts/!{partitionKeyFromLambda:day}/',
    'facts/!{day}/',
  ])('%s is refused in a sentence', (prefix) => {
    expect(() => readObjectPrefix(prefix, { keys: ['day'] })).toThrow(Sentence);
  });
});
