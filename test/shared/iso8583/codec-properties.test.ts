import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { MalformedMessage } from '../../../shared/iso8583/malformed-message.ts';
import { MESSAGE_BYTES_MAX } from '../../../shared/iso8583/message.ts';
import type { Packager } from '../../../shared/iso8583/packager.ts';
import { aMessage, aMutation } from './support/a-message.ts';
import { packagers } from './support/packagers.ts';

const each = packagers.map((packager) => [packager.name, packager] as const);

describe.each(each)('any message of %s', (_, packager) => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(aMessage(packager), (message) => {
        expect(decode(encode(message, packager), packager)).toEqual(message);
      }),
    );
  });

  it('is refused, or is written back to the same bytes, after anything that happened to it', () => {
    const mutated = aMessage(packager).chain((message) => aMutation(encode(message, packager)));

    fc.assert(
      fc.property(mutated, (bytes) => readsExactlyOrNotAtAll(bytes, packager)),
      { numRuns: 300 },
    );
  });

  it('is not mistaken for random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => readsExactlyOrNotAtAll(bytes, packager)),
    );
  });

  it('is not mistaken for random bytes behind a message type', () => {
    const mti = encode({ mti: packager.version === '1987' ? '0200' : '1200', fields: {} }, packager);
    const head = mti.subarray(0, packager.mti === 'bcd' ? 2 : 4);

    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) =>
        readsExactlyOrNotAtAll(Uint8Array.of(...head, ...rest), packager),
      ),
    );
  });

  it('may have every element, at its longest and at its shortest', () => {
    for (const [number, element] of Object.entries(packager.elements)) {
      const { format, length, lengthPrefix } = element;
      const longest =
        format === 'x+n' ? `D${'9'.repeat(length - 1)}` : '9'.repeat(format === 'b' ? 2 * length : length);
      for (const value of lengthPrefix ? [longest, '5'.repeat(format === 'b' ? 2 : 1), ''] : [longest]) {
        const message = { mti: packager.version === '1987' ? '0220' : '1220', fields: { [number]: value } };

        expect(decode(encode(message, packager), packager)).toEqual(message);
      }
    }
  });

  it('is refused whole when it is too long', () => {
    fc.assert(
      fc.property(fc.integer({ min: MESSAGE_BYTES_MAX + 1, max: 2 * MESSAGE_BYTES_MAX }), (length) => {
        expect(() => decode(new Uint8Array(length).fill(0x30), packager)).toThrow(MalformedMessage);
      }),
      { numRuns: 5 },
    );
  });
});

function readsExactlyOrNotAtAll(bytes: Uint8Array, packager: Packager): void {
  let message: ReturnType<typeof decode>;
  try {
    message = decode(bytes, packager);
  } catch (trouble) {
    expect(trouble).toBeInstanceOf(MalformedMessage);
    return;
  }
  expect(encode(message, packager)).toEqual(Uint8Array.from(bytes));
}
