import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

const GZIP_LEVEL = 4;

/** The values that tell one customer, transaction or event from another begin with something that means nothing. */
const NAMES = /"(id|customer|transactionId|authorizationId|placementId|claimId|of)":"./g;

/**
 * Copies a folder of facts beside itself so many times, under other names: as many customers more, who did the same.
 * A copy is known by its digit, so there are ten at most.
 */
export function copyFacts(from: string, to: string, copies: number): void {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.gz')) continue;
    const lines = gunzipSync(readFileSync(join(from, name))).toString();
    for (let copy = 0; copy < copies; copy += 1) {
      const file = join(to, name.replace(/\.gz$/, `-${copy}.gz`));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, gzipSync(lines.replaceAll(NAMES, `"$1":"${copy}`), { level: GZIP_LEVEL }));
    }
  }
}
