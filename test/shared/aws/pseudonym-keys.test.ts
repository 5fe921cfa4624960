import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { loadPseudonymKeys } from '../../../shared/aws/pseudonym-keys.ts';
import { type ServedAlone, serveAlone } from '../../support/bank-server.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const HOUR_MS = 3_600_000;
const one = JSON.stringify({ '1970-01-01': 'a'.repeat(64) });
const two = JSON.stringify({ '1970-01-01': 'a'.repeat(64), '2026-12-01': 'b'.repeat(64) });

let vault: ServedAlone | undefined;
let kept: string | undefined;

beforeAll(async () => {
  vault = await serveAlone(
    createServer((_, response) => {
      const [status, answer] =
        kept === undefined ? [400, { __type: 'DecryptionFailure' }] : [200, { SecretString: kept }];
      response.writeHead(status as number, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(answer));
    }),
  );
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', vault.endpoint);
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.stubEnv('FACT_KEY_SECRET', 'fact-key');
});

beforeEach(() => {
  kept = one;
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await vault?.close();
});

let processes = 0;

/** As a process that has just begun: Node loads a module once for each address that it is asked for by. */
async function aProcess(): Promise<typeof loadPseudonymKeys> {
  processes += 1;
  const { loadPseudonymKeys: load } = await import(
    `../../../shared/aws/pseudonym-keys.ts?process=${processes}`
  );
  return load;
}

describe('the keys of pseudonyms', () => {
  it('are read again after an hour, so that one which was added is known long before its day', async () => {
    const load = await aProcess();
    await load(NOON);
    kept = two;

    expect(await load(NOON + HOUR_MS - 1)).toEqual(JSON.parse(one));
    expect(await load(NOON + HOUR_MS)).toEqual(JSON.parse(two));
  });

  it('hold for a day while the vault is out, and no longer', async () => {
    const load = await aProcess();
    await load(NOON);
    kept = undefined;

    expect(await load(NOON + 24 * HOUR_MS - 1)).toEqual(JSON.parse(one));
    await expect(load(NOON + 24 * HOUR_MS)).rejects.toThrow();
  });

  it('are asked for again once they could not be read', async () => {
    const load = await aProcess();
    kept = undefined;
    await expect(load(NOON)).rejects.toThrow();
    kept = one;

    expect(await load(NOON)).toEqual(JSON.parse(one));
  });

  it.each([
    ['a bare secret', 'c'.repeat(64)],
    ['no first key', JSON.stringify({ '2026-12-01': 'c'.repeat(64) })],
    ['a key that is too short', JSON.stringify({ '1970-01-01': 'ccc' })],
  ])('are refused with %s, and the refusal does not tell them', async (_, wrong) => {
    const load = await aProcess();
    kept = wrong;

    const refusal = await load(NOON).then(
      () => 'none',
      (error: unknown) => String(error),
    );

    expect(refusal).toContain('FACT_KEY_SECRET');
    expect(refusal).not.toContain('ccc');
  });
});
