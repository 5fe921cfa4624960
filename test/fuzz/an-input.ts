import * as fc from 'fast-check';
import { encode } from '../../shared/iso8583/encode.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';
import { aMutation } from '../shared/iso8583/support/a-message.ts';

/** Messages as they were written, messages to which something happened, and random bytes. */
export function anInput(
  packager: Packager,
  written: fc.Arbitrary<Uint8Array>,
  weight = { whole: 2 },
): fc.Arbitrary<Uint8Array> {
  const head = encode({ mti: packager.version === '1987' ? '0200' : '1200', fields: {} }, packager);
  const mtiBytes = packager.mti === 'bcd' ? 2 : 4;
  return fc.oneof(
    { weight: weight.whole, arbitrary: written },
    { weight: 6, arbitrary: written.chain(aMutation) },
    { weight: 2, arbitrary: written.chain(aMutation).chain(aMutation) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    {
      weight: 1,
      arbitrary: fc
        .uint8Array({ maxLength: 400 })
        .map((rest) => Uint8Array.of(...head.subarray(0, mtiBytes), ...rest)),
    },
  );
}
