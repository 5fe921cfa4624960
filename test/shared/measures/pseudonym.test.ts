import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyInForce, PseudonymKeys, pseudonymsOf } from '../../../shared/measures/pseudonym.ts';

const [first, second, third] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const keys: PseudonymKeys = { '2026-11-22': second, '1970-01-01': first, '2026-12-24': third };

const anEvent = { id: 's-1:7:0', subject: 'c-anna', time: '2026-11-22T00:00:00.000Z' };

describe('the key that makes pseudonyms', () => {
  it.each([
    ['1970-01-01', first],
    ['2026-11-21', first],
    ['2026-11-22', second],
    ['2026-12-23', second],
    ['2026-12-24', third],
    ['2999-01-01', third],
  ])('of %s is the latest that began by then', (day, key) => {
    expect(keyInForce(keys, day)).toBe(key);
  });

  it('is missing on no day, or the keys are refused', () => {
    expect(PseudonymKeys.safeParse({ '2026-11-22': second }).success).toBe(false);
    expect(() => keyInForce({ '2026-11-22': second }, '2026-11-21')).toThrow(
      'No key is in force on 2026-11-21',
    );
  });

  it.each([
    ['a key that is too short', { '1970-01-01': 'short' }],
    ['a day that is none', { '1970-01-01': first, '2026-13-01': second }],
    ['a bare secret', first],
  ])('is never %s', (_, wrong) => {
    expect(PseudonymKeys.safeParse(wrong).success).toBe(false);
  });
});

describe('a pseudonym', () => {
  it('is the same whenever it is made, and another under another key', () => {
    const before = { ...anEvent, time: '2026-11-21T23:59:59.999Z' };

    expect(pseudonymsOf(anEvent, keys)).toEqual(
      pseudonymsOf({ ...anEvent, time: '2026-12-01T12:00:00.000Z' }, keys),
    );
    expect(pseudonymsOf(anEvent, keys).pseudonym).not.toBe(pseudonymsOf(before, keys).pseudonym);
    expect(pseudonymsOf(anEvent, keys).factid).not.toBe(pseudonymsOf(before, keys).factid);
  });

  it('does not change because a later key was added since', () => {
    const { '2026-12-24': _, ...asTheyWere } = keys;

    expect(pseudonymsOf(anEvent, keys)).toEqual(pseudonymsOf(anEvent, asTheyWere));
  });

  it('is never what it stands for, and that of an event never that of a customer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => {
        const { factid, pseudonym } = pseudonymsOf({ ...anEvent, id: name, subject: name }, keys);

        expect([factid, pseudonym]).toEqual([expect.stringMatching(hex), expect.stringMatching(hex)]);
        expect(factid).not.toBe(pseudonym);
        expect(factid).not.toBe(name);
      }),
    );
  });
});

const hex = /^[0-9a-f]{32}$/;
