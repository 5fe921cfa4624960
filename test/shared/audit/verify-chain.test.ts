import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, nextRecord } from '../../../shared/audit/chain.ts';
import type { AuditRecord } from '../../../shared/audit/record.ts';
import { type Verdict, verifyChain } from '../../../shared/audit/verify-chain.ts';
import { aChain, aDeed, anchorsOf, CHAIN_BEGINS_MS } from '../../support/a-chain.ts';

const DAY_MS = 86_400_000;
const against = {
  customerId: 'c-anna',
  anchors: anchorsOf([]),
  nowMs: CHAIN_BEGINS_MS + DAY_MS,
  keptMs: 3_653 * DAY_MS,
};

/** Held against the anchors of the chain as it was written. */
const verify = (
  now: readonly AuditRecord[],
  written: readonly AuditRecord[],
  nowMs = against.nowMs,
): Verdict => verifyChain(now, { ...against, nowMs, anchors: anchorsOf(written) });

const at = (chain: readonly AuditRecord[], index: number): AuditRecord => {
  const record = chain[index];
  if (!record) throw new Error(`There is no record ${index}.`);
  return record;
};

/** As somebody would who knows how hashes are made: each record anew, from the first one that they changed. */
function relinked(records: readonly AuditRecord[]): AuditRecord[] {
  const chain: AuditRecord[] = [];
  for (const { customerId, recordId, seq: _, hash: __, hashOfPrevious: ___, ...deed } of records) {
    chain.push(nextRecord(customerId, chain.at(-1), recordId, deed));
  }
  return chain;
}

const withNewHash = (record: AuditRecord): AuditRecord => ({ ...record, hash: hashOf(record) });

describe('a chain as it was written', () => {
  it('is whole, however long it is', () => {
    fc.assert(
      fc.property(fc.nat(30), (length) => {
        const chain = aChain(length);

        expect(verify(chain, chain)).toEqual({ isWhole: true, records: length, anchored: length });
      }),
    );
  });

  it('is whole while its latest records are still to be anchored', () => {
    const chain = aChain(3);

    expect(verify(chain, chain.slice(0, 2), CHAIN_BEGINS_MS + 180_000)).toEqual({
      isWhole: true,
      records: 3,
      anchored: 2,
    });
  });

  it('is whole when its oldest records are over their years, and gone', () => {
    const young = CHAIN_BEGINS_MS + against.keptMs - 60_000;
    const chain = aChain([aDeed(), aDeed({ atMs: CHAIN_BEGINS_MS + 1 }), aDeed({ atMs: young })]);

    expect(verify(chain.slice(2), chain, young + 120_000)).toMatchObject({ isWhole: true });
    expect(verify(chain.slice(2), chain.slice(2), young + 120_000)).toMatchObject({ isWhole: true });
    expect(verify(chain.slice(2), chain, young)).toMatchObject({ how: 'removed', seq: 1 });
  });
});

describe('what was done to a chain is found, with the first record that is broken', () => {
  const chain = aChain(6);
  const [first, second, third, fourth, fifth, sixth] = chain as [
    AuditRecord,
    AuditRecord,
    AuditRecord,
    AuditRecord,
    AuditRecord,
    AuditRecord,
  ];
  const another = aChain(6, 'c-bruno');
  const thirdLater = withNewHash({ ...third, recordId: 'another' });

  it.each<[string, AuditRecord[], Extract<Verdict, { isWhole: false }>['how'], number]>([
    [
      'a record says something else',
      [first, { ...second, staffId: 's-eve' }, third, fourth, fifth, sixth],
      'changed',
      2,
    ],
    [
      'a hash is another',
      [first, { ...second, hash: third.hash }, third, fourth, fifth, sixth],
      'changed',
      2,
    ],
    ['one is missing', [first, second, fourth, fifth, sixth], 'removed', 3],
    ['the first is missing', chain.slice(1), 'removed', 1],
    ['two have changed places', [first, second, fourth, third, fifth, sixth], 'reordered', 3],
    ['one is there twice', [first, second, third, third, fourth, fifth, sixth], 'forked', 3],
    ['two follow the same one', [first, second, third, thirdLater, fourth, fifth, sixth], 'forked', 3],
    ['one of another customer is among them', [first, at(another, 1), ...chain.slice(1)], 'inserted', 2],
    [
      'one calls itself what it is not',
      [first, second, withNewHash({ ...third, seq: 1 }), fourth],
      'inserted',
      3,
    ],
    ['the last is missing', chain.slice(0, 5), 'truncated', 6],
    ['all are missing', [], 'truncated', 1],
    [
      'a record and its hash were replaced',
      [first, withNewHash({ ...second, staffId: 's-eve' }), third, fourth, fifth, sixth],
      'rewritten',
      2,
    ],
    [
      'everything from a record on was written anew',
      relinked([first, second, { ...third, staffId: 's-eve' }, fourth, fifth, sixth]),
      'rewritten',
      3,
    ],
    [
      'the whole chain without one record was written anew',
      relinked([first, ...chain.slice(2)]),
      'rewritten',
      2,
    ],
    [
      'a record of nobody knows when was put at the end',
      [...chain, nextRecord('c-anna', sixth, 'x', aDeed())],
      'unanchored',
      7,
    ],
  ])('%s', (_, records, how, seq) => {
    const verdict = verify(records, chain);

    expect(verdict).toMatchObject({ isWhole: false, how, seq });
    expect(verdict).toHaveProperty('says', expect.stringMatching(/^[A-Z].*\.$/));
  });

  it('one took the place of another before anybody outside was told of either', () => {
    const replaced = [first, withNewHash({ ...second, staffId: 's-eve' }), third];

    expect(verify(replaced, [], CHAIN_BEGINS_MS + 180_000)).toMatchObject({ how: 'rewritten', seq: 3 });
    expect(
      verify([withNewHash({ ...first, hashOfPrevious: sixth.hash })], [], CHAIN_BEGINS_MS),
    ).toMatchObject({
      how: 'rewritten',
      seq: 1,
    });
  });

  it('two had the same number, one after the other', () => {
    const verdict = verifyChain(chain, {
      ...against,
      anchors: [...anchorsOf(chain), ...anchorsOf([thirdLater])],
    });

    expect(verdict).toMatchObject({ isWhole: false, how: 'forked', seq: 3 });
  });
});

type Tampering = (chain: readonly AuditRecord[], index: number) => AuditRecord[];

const tamperings: Record<string, Tampering> = {
  changes: (chain, index) =>
    chain.map((record, each) => (each === index ? { ...record, staffId: `${record.staffId}-else` } : record)),
  changesAndHashes: (chain, index) =>
    chain.map((record, each) => (each === index ? withNewHash({ ...record, unit: 'elsewhere' }) : record)),
  removes: (chain, index) => chain.filter((_, each) => each !== index),
  removesAndRelinks: (chain, index) => relinked(chain.filter((_, each) => each !== index)),
  truncates: (chain, index) => chain.slice(0, index),
  insertsACopy: (chain, index) => [...chain.slice(0, index), at(chain, index), ...chain.slice(index)],
  insertsAndRelinks: (chain, index) =>
    relinked([...chain.slice(0, index), { ...at(chain, index), recordId: 'put in' }, ...chain.slice(index)]),
  swaps: (chain, index) => {
    const other = (index + 1) % chain.length;
    return chain.map((record, each) =>
      each === index ? at(chain, other) : each === other ? at(chain, index) : record,
    );
  },
};

describe('whatever is done to whichever record of a chain of any length', () => {
  it.each(Object.entries(tamperings))('is found when somebody %s', (_, tamper) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 25 }), fc.nat(), (length, chance) => {
        const chain = aChain(length);
        const index = chance % length;

        const verdict = verify(tamper(chain, index), chain);

        expect(verdict.isWhole).toBe(false);
        // Nothing before the hand that was laid on it is blamed.
        const touched = index === length - 1 && tamper === tamperings['swaps'] ? 1 : index + 1;
        expect(verdict).toHaveProperty('seq', touched);
      }),
    );
  });
});
