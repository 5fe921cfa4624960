import { describe, expect, it } from 'vitest';
import { matches } from '../../../infra/local/bus/pattern.ts';
import { readPattern } from '../../../infra/local/bus/read-pattern.ts';
import { Sentence } from '../../../infra/local/sentence.ts';

const event = {
  source: 'staffetta',
  'detail-type': 'TransactionStarted',
  resources: ['arn:one', 'arn:two'],
  detail: {
    channel: 'atm',
    amountMinor: 5000,
    note: null,
    empty: '',
    place: 'Corso Italia 7*',
    address: '10.0.3.7',
    open: true,
    parts: [{ kind: 'note' }, { kind: 'coin' }],
    inside: { deep: 'yes' },
    none: [],
    lists: [[1, 2], [3, [4]], []],
    rows: [[{ kind: 'note' }], [{ kind: 'coin', worn: true }]],
  },
};

describe('an event pattern', () => {
  it.each([
    ['an exact value', { source: ['staffetta'] }, true],
    ['another value', { source: ['another'] }, false],
    ['one of several', { 'detail-type': ['TransactionEnded', 'TransactionStarted'] }, true],
    ['every field at once', { source: ['staffetta'], 'detail-type': ['TransactionEnded'] }, false],
    ['an item of a list', { resources: ['arn:two'] }, true],
    ['an object in a list', { detail: { parts: { kind: ['coin'] } } }, true],
    ['a number, exactly', { detail: { amountMinor: [5000] } }, true],
    ['a number, not as text', { detail: { amountMinor: ['5000'] } }, false],
    ['true', { detail: { open: [true] } }, true],
    ['null', { detail: { note: [null] } }, true],
    ['empty text', { detail: { empty: [''] } }, true],
    ['null, where there is nothing', { detail: { missing: [null] } }, false],
    ['a field of its own, not one of every object', { detail: { constructor: [{ exists: true }] } }, false],
    ['a prefix', { 'detail-type': [{ prefix: 'Transaction' }] }, true],
    ['a prefix in another case', { 'detail-type': [{ prefix: 'transaction' }] }, false],
    ['a prefix in any case', { 'detail-type': [{ prefix: { 'equals-ignore-case': 'TRANS' } }] }, true],
    ['a suffix', { 'detail-type': [{ suffix: 'Started' }] }, true],
    ['a suffix in any case', { 'detail-type': [{ suffix: { 'equals-ignore-case': 'sTARTED' } }] }, true],
    ['text in any case', { detail: { channel: [{ 'equals-ignore-case': 'ATM' }] } }, true],
    ['anything but the value', { detail: { channel: [{ 'anything-but': 'atm' }] } }, false],
    ['anything but others', { detail: { channel: [{ 'anything-but': ['web', 'mobile'] }] } }, true],
    ['anything but a number', { detail: { amountMinor: [{ 'anything-but': 5000 }] } }, false],
    ['anything but, where there is nothing', { detail: { missing: [{ 'anything-but': 'x' }] } }, false],
    ['anything but a prefix', { detail: { channel: [{ 'anything-but': { prefix: 'at' } }] } }, false],
    [
      'anything but several prefixes',
      { detail: { channel: [{ 'anything-but': { prefix: ['we', 'mo'] } }] } },
      true,
    ],
    ['anything but a suffix', { detail: { channel: [{ 'anything-but': { suffix: 'm' } }] } }, false],
    [
      'anything but a text in any case',
      { detail: { channel: [{ 'anything-but': { 'equals-ignore-case': ['ATM'] } }] } },
      false,
    ],
    ['anything but a wildcard', { detail: { channel: [{ 'anything-but': { wildcard: 'a*' } }] } }, false],
    ['a number in a range', { detail: { amountMinor: [{ numeric: ['>', 0, '<=', 5000] }] } }, true],
    ['a number out of a range', { detail: { amountMinor: [{ numeric: ['>', 5000] }] } }, false],
    ['an equal number', { detail: { amountMinor: [{ numeric: ['=', 5000] }] } }, true],
    ['a range, for text', { detail: { channel: [{ numeric: ['>', 0] }] } }, false],
    ['a field that is there', { detail: { channel: [{ exists: true }] } }, true],
    ['a field that is not there', { detail: { missing: [{ exists: false }] } }, true],
    ['a field that should not be there', { detail: { channel: [{ exists: false }] } }, false],
    ['a leaf, where there is an object', { detail: { inside: [{ exists: true }] } }, false],
    ['a wildcard', { detail: { place: [{ wildcard: 'Corso*7*' }] } }, true],
    ['a star, literally', { detail: { place: [{ wildcard: '*7\\*' }] } }, true],
    ['no more than a wildcard says', { detail: { place: [{ wildcard: '*.talia' }] } }, false],
    ['an address in a block', { detail: { address: [{ cidr: '10.0.0.0/16' }] } }, true],
    ['an address out of a block', { detail: { address: [{ cidr: '10.1.0.0/16' }] } }, false],
    ['a block, for text', { detail: { channel: [{ cidr: '10.0.0.0/8' }] } }, false],
    ['either of two fields', { $or: [{ source: ['another'] }, { detail: { channel: ['atm'] } }] }, true],
    ['neither of two fields', { $or: [{ source: ['another'] }, { detail: { channel: ['web'] } }] }, false],
    ['either, inside', { detail: { $or: [{ channel: ['web'] }, { open: [true] }] } }, true],
    ['an operator or a value', { detail: { channel: ['web', { prefix: 'at' }] } }, true],
    ['a field that is there, where there is an empty list', { detail: { none: [{ exists: true }] } }, false],
    ['no field, where there is an empty list', { detail: { none: [{ exists: false }] } }, true],
    ['anything but, where there is an empty list', { detail: { none: [{ 'anything-but': 'x' }] } }, false],
    ['a leaf, where there is a list of objects', { detail: { parts: [{ exists: true }] } }, false],
    ['an item of a list within a list', { detail: { lists: [2] } }, true],
    ['an item of a list within that', { detail: { lists: [4] } }, true],
    ['no item of a list within a list', { detail: { lists: [5] } }, false],
    ['a range, in a list within a list', { detail: { lists: [{ numeric: ['>', 3] }] } }, true],
    ['an object in a list within a list', { detail: { rows: { kind: ['coin'] } } }, true],
    ['two fields of one object', { detail: { rows: { kind: ['coin'], worn: [true] } } }, true],
    ['two fields, of two objects', { detail: { rows: { kind: ['note'], worn: [true] } } }, false],
    [
      'one field of an object, and another not',
      { detail: { rows: { kind: ['note'], worn: [{ exists: false }] } } },
      true,
    ],
    ['a field that no object of a list may have', { detail: { rows: { worn: [{ exists: false }] } } }, false],
    ['a field that no object of a list has', { detail: { rows: { torn: [{ exists: false }] } } }, true],
    [
      'a field that is not there, in an empty list',
      { detail: { none: { torn: [{ exists: false }] } } },
      true,
    ],
    ['no field, or a value of it', { detail: { rows: { worn: [{ exists: false }, true] } } }, true],
  ])('that asks for %s', (_words, pattern, expected) => {
    expect(matches(readPattern(pattern, 'It'), event)).toBe(expected);
  });

  it.each([
    ['a leaf that is text', { source: 'staffetta' }, '"source" must be an object or a list'],
    [
      'a leaf that is a number',
      { detail: { amountMinor: 5000 } },
      '"detail.amountMinor" must be an object or a list',
    ],
    ['a leaf that is null', { detail: null }, '"detail" must be an object or a list'],
    ['an empty list', { source: [] }, '"source" is empty'],
    ['an empty object', { detail: {} }, '"detail" is empty'],
    ['a list in a list', { source: [['staffetta']] }, '"source" has a list in its list'],
    [
      'an operator that nobody knows',
      { detail: { channel: [{ resembles: 'atm' }] } },
      '"detail.channel" has "resembles"',
    ],
    ['two operators in one', { source: [{ prefix: 'a', suffix: 'b' }] }, '"source" has "prefix, suffix"'],
    [
      'a leaf that is text, in an alternative',
      { $or: [{ source: 'a' }, { source: ['b'] }] },
      '"source" must be',
    ],
    ['text in its place', 'staffetta', 'it must be an object'],
  ])('with %s is refused before an event comes', (_words, pattern, says) => {
    expect(() => readPattern(pattern, 'The rule')).toThrow(Sentence);
    expect(() => readPattern(pattern, 'The rule')).toThrow(says);
  });

  it('that is made of what it may be is taken as it is', () => {
    const pattern = { source: ['staffetta', { prefix: 'a' }], detail: { $or: [{ a: [1] }, { b: [null] }] } };

    expect(readPattern(pattern, 'The rule')).toEqual(pattern);
  });
});
