import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../shared/iso8583/message.ts';
import { keyOf, keyText, type TransactionKey } from '../../../shared/switch/canonical/transaction-key.ts';
import { fromIso8583 } from '../../../shared/switch/from-iso8583.ts';
import { aMoment, digits } from './support/arbitrary.ts';
import {
  completion1987,
  completion1993,
  reversal1987,
  reversal1993,
  withdrawal1987,
  withdrawal1993,
} from './support/messages.ts';
import { but, context } from './support/network.ts';

const KEY = '12345.ATM00042.20261121T094100000Z.000123';
const KEY_CHARS_MAX = 108;

function keyIn(message: Message, nearMs = context.nearMs): string {
  const said = fromIso8583(message, { ...context, nearMs });
  if (said.type === 'network') throw new Error('It is about no withdrawal.');
  return keyText(keyOf('request' in said ? said.request : said.advice));
}

describe('the key of a withdrawal', () => {
  it.each([
    ['itself', withdrawal1987],
    ['its repeat', but(withdrawal1987, {}, '0201')],
    ['its completion', completion1987],
    ['its reversal', reversal1987],
    ['the repeat of its reversal', but(reversal1987, { 7: '1121094500', 11: '000130' }, '0421')],
    ['itself, of 1993', withdrawal1993],
    ['its repeat, sent anew', but(withdrawal1993, { 7: '1121094300' }, '1201')],
    ['its completion, of 1993', completion1993],
    ['its reversal, of 1993', reversal1993],
  ])('is the same in %s', (_, message) => {
    expect(keyIn(message)).toBe(KEY);
  });

  it('is the same when a repeat is read after New Year', () => {
    const lastSecond = but(withdrawal1987, { 7: '1231235959' });

    const before = keyIn(lastSecond, Date.parse('2026-12-31T23:59:59Z'));
    const after = keyIn(but(lastSecond, {}, '0201'), Date.parse('2027-01-02T00:00:00Z'));

    expect(after).toBe(before);
    expect(before).toContain('20261231T235959000Z');
  });

  it('does not depend on how its time is written', () => {
    const key = { acquirer: '1', terminal: 'A', traceReference: '1' };

    expect(keyText({ ...key, sentAt: '2026-11-21T09:41:00Z' })).toBe(
      keyText({ ...key, sentAt: '2026-11-21T09:41:00.000Z' }),
    );
  });

  it('is another for every other withdrawal, however machines and references are named', () => {
    const aKey: fc.Arbitrary<TransactionKey> = fc.record({
      acquirer: fc.integer({ min: 0, max: 99 }).map(String),
      terminal: fc.string({ unit: fc.constantFrom(...'A1.-'), minLength: 1, maxLength: 6 }),
      sentAt: aMoment,
      traceReference: digits(1, 3),
    });

    fc.assert(
      fc.property(aKey, aKey, (one, other) => {
        expect(keyText(one) === keyText(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('has room in the sort key of a table', () => {
    const longest = { acquirer: '9'.repeat(11), terminal: 'x'.repeat(40), traceReference: '9'.repeat(35) };

    expect(keyText({ ...longest, sentAt: '2026-11-21T09:41:00.000Z' })).toHaveLength(KEY_CHARS_MAX);
  });
});
