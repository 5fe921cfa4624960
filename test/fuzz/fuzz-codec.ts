import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { decode } from '../../shared/iso8583/decode.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import { toHex } from '../../shared/iso8583/hex.ts';
import { MalformedMessage } from '../../shared/iso8583/malformed-message.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';
import { aMessage } from '../shared/iso8583/support/a-message.ts';
import { packagers } from '../shared/iso8583/support/packagers.ts';
import { anInput } from './an-input.ts';
import { Tally } from './tally.ts';

/** Inputs are drawn in lots, so that any number of runs fits into memory. */
const LOT_RUNS = 500;

/**
 * Random bytes, messages, and messages to which something happened, against every packager. Each must decode and be
 * written back to the same bytes, or be refused as malformed.
 *
 * Prints how many were tried, decoded and refused, and at which element. Anything else ends it with 1, and with what is
 * needed to see it again: the seed, the packager and the bytes.
 */
export function fuzzCodec({ runs, seed }: { readonly runs: number; readonly seed: number }): void {
  const tally = new Tally();
  for (let lot = 0; tally.tried < runs; lot += 1) {
    const packager = packagers[lot % packagers.length] as Packager;
    const numRuns = Math.min(LOT_RUNS, runs - tally.tried);
    for (const bytes of fc.sample(anInput(packager, aWritten(packager)), { seed: seed + lot, numRuns })) {
      try {
        tally.count(whatBecameOf(bytes, packager));
      } catch (wrong) {
        console.error(`${wrong} Seed ${seed}, packager ${packager.name}, bytes ${toHex(bytes)}`);
        process.exit(1);
      }
    }
  }
  console.log(`Tried with ${packagers.length} packagers and seed ${seed}: ${tally.inWords()}`);
}

const aWritten = (packager: Packager): fc.Arbitrary<Uint8Array> =>
  aMessage(packager).map((message) => {
    const bytes = encode(message, packager);
    if (isDeepStrictEqual(decode(bytes, packager), message)) return bytes;
    throw new Error(`A message came back otherwise. Packager ${packager.name}, bytes ${toHex(bytes)}`);
  });

function whatBecameOf(bytes: Uint8Array, packager: Packager): string {
  try {
    const again = encode(decode(bytes, packager), packager);
    if (isDeepStrictEqual(again, Uint8Array.from(bytes)))
      return 'decoded, and written back to the same bytes';
  } catch (trouble) {
    if (!(trouble instanceof MalformedMessage)) throw trouble;
    const field = typeof trouble.field === 'number' ? `element ${trouble.field}` : trouble.field;
    return `refused as malformed at ${field}`;
  }
  throw new Error('It was written otherwise.');
}
