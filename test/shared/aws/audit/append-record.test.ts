import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../../../shared/audit/verify-chain.ts';
import { appendRecord, appendWith } from '../../../../shared/aws/audit/append-record.ts';
import { readRecords } from '../../../../shared/aws/audit/read-records.ts';
import { environmentOf } from '../../../../shared/aws/environment-of.ts';
import { writeTogether } from '../../../../shared/aws/write-together.ts';
import { aDeed, anchorsOf, CHAIN_BEGINS_MS } from '../../../support/a-chain.ts';
import { useEngine } from '../../../support/engine.ts';

useEngine();

const AT_ONCE = 12;

const whole = async (customerId: string) => {
  const { records } = await readRecords(customerId);
  const against = { customerId, anchors: anchorsOf(records), nowMs: CHAIN_BEGINS_MS, keptMs: 1 };
  return { records, verdict: verifyChain(records, against) };
};

describe('appending to the audit', () => {
  it('gives each record the next number, and begins a chain for each customer', async () => {
    await appendRecord('c-one', aDeed({ what: 'opened' }));
    const second = await appendRecord('c-one', aDeed());
    const other = await appendRecord('c-other', aDeed());

    expect(second.seq).toBe(2);
    expect(other.seq).toBe(1);
    expect((await whole('c-one')).records.map(({ what }) => what)).toEqual(['opened', 'looked']);
  });

  it('lets many append at once: each has a number of its own, and the chain is whole', async () => {
    const deeds = Array.from({ length: AT_ONCE }, (_, at) => aDeed({ staffId: `s-${at}` }));

    await Promise.all(deeds.map((deed) => appendRecord('c-crowd', deed)));

    const { records, verdict } = await whole('c-crowd');
    expect(verdict).toMatchObject({ isWhole: true, records: AT_ONCE });
    expect(new Set(records.map(({ staffId }) => staffId)).size).toBe(AT_ONCE);
  });

  it('writes a record together with what it is about, or neither', async () => {
    const about = (sk: string) => ({
      about: {
        Put: {
          TableName: environmentOf('SESSION_TABLE'),
          Item: { pk: 'customer#c-both', sk },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    });

    const written = await appendWith('c-both', aDeed(), (audit) =>
      writeTogether({ ...audit, ...about('a') }),
    );
    const refused = await appendWith('c-both', aDeed(), (audit) =>
      writeTogether({ ...audit, ...about('a') }),
    );

    expect(written.refused).toBeUndefined();
    expect(refused.refused).toHaveProperty('about');
    expect((await whole('c-both')).records).toHaveLength(1);
  });

  it('records itself once when the answer to its write was lost', async () => {
    await appendWith('c-lost', aDeed(), async (audit) => {
      await writeTogether(audit);
      return writeTogether(audit);
    });

    expect((await whole('c-lost')).records).toHaveLength(1);
  });

  it('takes no deed that says more than it may', async () => {
    const deed = { ...aDeed(), answers: { salary: 1 } };

    await expect(appendRecord('c-more', deed)).rejects.toThrow();
    expect((await whole('c-more')).records).toEqual([]);
  });
});
