import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../shared/iso8583/iso1987.ts';
import { extendPackager, loadPackager, WrongPackager } from '../../../shared/iso8583/packager.ts';

const stan = { name: 'Systems trace audit number', format: 'n', encoding: 'ascii', length: 6 };
const base = { name: 'mine', version: '1987', mti: 'ascii', bitmap: 'hex' };

describe('a dialect', () => {
  it('says only what it does otherwise', () => {
    const dialect = extendPackager(iso1987Ascii, { name: 'longer-43', elements: { 43: { length: 60 } } });

    expect(dialect.elements[43]).toEqual({ ...iso1987Ascii.elements[43], length: 60 });
    expect(dialect.elements[44]).toEqual(iso1987Ascii.elements[44]);
    expect(iso1987Ascii.elements[43]?.length).toBe(40);
  });

  it('may speak an element that its base does not', () => {
    const small = loadPackager({ ...base, elements: { 11: stan } });

    const larger = extendPackager(small, {
      name: 'larger',
      elements: { 12: { ...stan, name: 'Time' } as never },
    });

    const message = { mti: '0800', fields: { 11: '000001', 12: '232121' } };
    expect(decode(encode(message, larger), larger)).toEqual(message);
    expect(() => encode(message, small)).toThrow('Data element 12: It is not part of this dialect.');
  });

  it.each([
    [
      'a signed amount in bytes',
      { ...stan, format: 'x+n', encoding: 'binary' },
      /format cannot have this encoding/,
    ],
    [
      'text in BCD',
      { ...stan, format: 'ans', encoding: 'bcd', padding: 'left-0' },
      /cannot have this encoding/,
    ],
    ['bytes in ASCII', { ...stan, format: 'b' }, /cannot have this encoding/],
    ['BCD without padding', { ...stan, encoding: 'bcd' }, /declares its padding/],
    ['padding without BCD', { ...stan, padding: 'left-0' }, /declares its padding/],
    ['a length of nothing', { ...stan, length: 0 }, /elements\.11\.length/],
    ['half a length', { ...stan, length: 1.5 }, /elements\.11\.length/],
    [
      'more than its length can say',
      { ...stan, length: 100, lengthPrefix: { digits: 2, encoding: 'ascii' } },
      /cannot say so great a length/,
    ],
    ['a length of four digits', { ...stan, lengthPrefix: { digits: 4, encoding: 'ascii' } }, /lengthPrefix/],
    [
      'a signed amount of any length',
      { ...stan, format: 'x+n', lengthPrefix: { digits: 2, encoding: 'ascii' } },
      /signed amount has a fixed length/,
    ],
    ['an unknown format', { ...stan, format: 'nb' }, /elements\.11\.format/],
    ['a key that means nothing', { ...stan, max: 6 }, /elements\.11/],
  ])('is refused at load for %s, and names the element', (_, element, reason) => {
    const load = () => loadPackager({ ...base, elements: { 7: stan, 11: element } });

    expect(load).toThrow(WrongPackager);
    expect(load).toThrow(expect.objectContaining({ element: 11, message: expect.stringMatching(reason) }));
  });

  it.each(['0', '1', '65', '129', '011', 'pan'])('cannot have an element %s', (number) => {
    expect(() => loadPackager({ ...base, elements: { [number]: stan } })).toThrow(WrongPackager);
  });

  it('is refused for a wrong frame too, where no element is at fault', () => {
    const load = () => loadPackager({ ...base, bitmap: 'ebcdic', elements: { 11: stan } });

    expect(load).toThrow(
      expect.objectContaining({ element: undefined, message: expect.stringMatching(/bitmap/) }),
    );
  });
});
