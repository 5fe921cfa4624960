import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalForm } from '../../../shared/audit/canonical-form.ts';
import { hashOf, nextRecord } from '../../../shared/audit/chain.ts';
import { aDeed } from '../../support/a-chain.ts';

describe('the canonical form', () => {
  it('sorts names, leaves out what is undefined, and keeps the order of lists', () => {
    expect(canonicalForm({ b: [2, 1], a: { d: 'x', c: undefined }, é: true })).toBe(
      '{"a":{"d":"x"},"b":[2,1],"é":true}',
    );
  });

  it('is the same however a value was put together, and reads back as that value', () => {
    const aValue = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.boolean(), fc.maxSafeInteger(), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(aValue, (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());

        expect(canonicalForm(turned)).toBe(canonicalForm(value));
        expect(JSON.parse(canonicalForm(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[1.5], [Number.NaN], [null], [2 ** 60]])('has none for %s', (value) => {
    expect(() => canonicalForm({ value })).toThrow('canonical form');
  });
});

describe('the hash of a record', () => {
  it('is SHA-256 of the form’s name and the canonical form, so that anybody can make it again', () => {
    const record = nextRecord('c-anna', undefined, 'r-1', aDeed());

    // printf 'staffetta-audit-1\n{"about":…}' | sha256sum
    expect(hashOf(record)).toBe('0d086a98f0af7c22a9b4e10f71e5139ab9673448954a5c391b9bbba3637638c7');
    expect(record).toMatchObject({ seq: 1, hashOfPrevious: '0'.repeat(64), hash: hashOf(record) });
  });

  it('holds on to the record before', () => {
    const first = nextRecord('c-anna', undefined, 'r-1', aDeed());
    const second = nextRecord('c-anna', first, 'r-2', aDeed());

    expect(second).toMatchObject({ seq: 2, hashOfPrevious: first.hash });
  });
});
