import { isDeepStrictEqual, parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { toHex } from '../../../shared/iso8583/hex.ts';
import { MalformedMessage } from '../../../shared/iso8583/malformed-message.ts';
import type { Packager } from '../../../shared/iso8583/packager.ts';
import { aMessage, aMutation } from './support/a-message.ts';
import { packagers } from './support/packagers.ts';

/**
 * `npm run fuzz -- --runs 200000 --seed 7`: random bytes, messages, and messages to which something happened,
 * against every packager. Each must decode and be written back to the same bytes, or be refused as malformed.
 *
 * Prints how many were tried, decoded and refused, and at which element. Anything else ends it with 1, and with what is
 * needed to see it again: the seed, the packager and the bytes.
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string', default: '7' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed);

/** Inputs are drawn in lots, so that any number of runs fits into memory. */
const LOT_RUNS = 500;

const startedAtMs = performance.now();
const refused = new Map<string, number>();
let tried = 0;
let decoded = 0;

for (let lot = 0; tried < runs; lot += 1) {
  const packager = packagers[lot % packagers.length] as Packager;
  const numRuns = Math.min(LOT_RUNS, runs - tried);
  for (const bytes of fc.sample(anInput(packager), { seed: seed + lot, numRuns })) tryOne(bytes, packager);
}

const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
console.log(`Tried ${tried} inputs with ${packagers.length} packagers and seed ${seed} in ${seconds} s.`);
console.log(
  `Decoded, and written back to the same bytes: ${decoded}. Refused as malformed: ${tried - decoded}.`,
);
for (const [field, count] of [...refused].sort(([, one], [, other]) => other - one)) {
  console.log(`  refused at ${field}: ${count}`);
}

function anInput(packager: Packager): fc.Arbitrary<Uint8Array> {
  const written = aMessage(packager).map((message) => {
    const bytes = encode(message, packager);
    if (!isDeepStrictEqual(decode(bytes, packager), message))
      fail(bytes, packager, 'It came back otherwise.');
    return bytes;
  });
  const head = encode({ mti: packager.version === '1987' ? '0200' : '1200', fields: {} }, packager);
  const mtiBytes = packager.mti === 'bcd' ? 2 : 4;
  return fc.oneof(
    { weight: 2, arbitrary: written },
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

function tryOne(bytes: Uint8Array, packager: Packager): void {
  tried += 1;
  try {
    const again = encode(decode(bytes, packager), packager);
    if (!isDeepStrictEqual(again, Uint8Array.from(bytes))) fail(bytes, packager, 'It was written otherwise.');
    decoded += 1;
  } catch (trouble) {
    if (!(trouble instanceof MalformedMessage)) fail(bytes, packager, String(trouble));
    const field = typeof trouble.field === 'number' ? `element ${trouble.field}` : trouble.field;
    refused.set(field, (refused.get(field) ?? 0) + 1);
  }
}

function fail(bytes: Uint8Array, packager: Packager, reason: string): never {
  console.error(`${reason} Seed ${seed}, packager ${packager.name}, bytes ${toHex(bytes)}`);
  process.exit(1);
}
