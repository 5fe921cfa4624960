import { describe, expect, it } from 'vitest';
import { answerTo, formatMti, MESSAGE_TYPES, nameOfMti, parseMti } from '../../../shared/iso8583/mti.ts';

describe('a message type', () => {
  it('says edition, class, function, origin, and whether it is a repeat', () => {
    expect(parseMti('1421')).toEqual({
      version: '1993',
      class: 'reversal',
      function: 'advice',
      origin: 'acquirer',
      repeat: true,
    });
  });

  it('comes back from its parts, whichever of the known it is', () => {
    const known = [...'01'].flatMap((version) =>
      [...'12345678'].flatMap((its) =>
        [...'01234'].flatMap((asks) => [...'012345'].map((from) => version + its + asks + from)),
      ),
    );

    expect(known.map((mti) => formatMti(parseMti(mti)))).toEqual(known);
  });

  it.each([
    ['0100', '0110'],
    ['0200', '0210'],
    ['0220', '0230'],
    ['0400', '0410'],
    ['0401', '0410'],
    ['0420', '0430'],
    ['0421', '0430'],
    ['0800', '0810'],
    ['1200', '1210'],
    ['1421', '1430'],
    ['1804', '1814'],
  ])('%s is answered by %s', (asked, answered) => {
    expect(answerTo(asked)).toBe(answered);
  });

  it.each(['0210', '0430', '0240'])('%s is not answered', (mti) => {
    expect(() => answerTo(mti)).toThrow('Nothing answers');
  });

  it('has a name, from the table or from its parts', () => {
    expect(nameOfMti('0421')).toBe('reversal advice, repeat');
    expect(nameOfMti('0521')).toBe('reconciliation advice, repeat');
  });

  it('is in the table only if it can be read', () => {
    for (const mti of Object.keys(MESSAGE_TYPES)) expect(formatMti(parseMti(mti))).toBe(mti);
  });
});
