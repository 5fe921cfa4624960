import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RefusalCode } from '../../../shared/refusal/refusal.ts';
import { type KeyMemory, recall, remember } from '../../../shared/session/key-memory.ts';
import { limits } from '../../../shared/session/limits.ts';

const hash = fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/);
const line = fc.record(
  {
    key: hash,
    fingerprint: hash,
    version: fc.nat(),
    refusal: fc.constantFrom(...RefusalCode.options),
    transactionId: fc.stringMatching(/^t[0-9a-z]{6}-[0-9a-f]{10}$/),
  },
  { requiredKeys: ['key', 'fingerprint', 'version'] },
);

describe('the memory of keys', () => {
  it('recalls exactly what it was told', () => {
    fc.assert(
      fc.property(line, (latest) => {
        expect(recall(remember([], latest), latest.key)).toEqual(latest);
      }),
    );
  });

  it('recalls the latest word on a key, and none of a key it never heard', () => {
    const memory = remember(remember([], { key: 'k1', fingerprint: 'f1', version: 3 }), {
      key: 'k1',
      fingerprint: 'f1',
      version: 4,
    });

    expect(recall(memory, 'k1')).toMatchObject({ version: 4 });
    expect(memory).toHaveLength(1);
    expect(recall(memory, 'k')).toBeUndefined();
    expect(recall(memory, 'k11')).toBeUndefined();
  });

  it('forgets the oldest beyond its limit, and only that', () => {
    const keys = Array.from({ length: limits.keysRememberedMax + 1 }, (_, at) => `k${at}`);

    const memory = keys.reduce<KeyMemory>(
      (before, key, version) => remember(before, { key, fingerprint: 'f', version }),
      [],
    );

    expect(memory).toHaveLength(limits.keysRememberedMax);
    expect(keys.filter((key) => !recall(memory, key))).toEqual(['k0']);
  });

  it('spends few bytes on each, since it is written with every step', () => {
    const [only = ''] = remember([], { key: 'k'.repeat(22), fingerprint: 'f'.repeat(22), version: 1234 });

    expect(only.length).toBeLessThanOrEqual(50);
  });
});
