import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AuditRecord } from '../../shared/audit/record.ts';
import { listAnchors } from '../../shared/aws/audit/anchors.ts';
import { toItem } from '../../shared/aws/audit/audit-item.ts';
import { writtenIn } from '../../shared/aws/audit/written-in.ts';
import { aChain, anchorsOf } from '../support/a-chain.ts';
import { useAnchors } from '../support/bank-anchors.ts';
import { useBank } from '../support/bank-under-test.ts';

useBank();
const anchors = useAnchors();

const imageOf = (record: AuditRecord) => marshall(toItem(record), { removeUndefinedValues: true });

type Images = { readonly before?: AuditRecord; readonly after?: AuditRecord };

const change = ({ before, after }: Images, at = 0): DynamoDBRecord => ({
  eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
  dynamodb: {
    SequenceNumber: String(at),
    ...(before && { OldImage: imageOf(before) as never }),
    ...(after && { NewImage: imageOf(after) as never }),
  },
});

/** A function reads its environment when it is loaded. */
async function told(...changes: readonly Images[]): Promise<unknown> {
  const { handler } = await import('../../functions/anchor-audit.ts');
  return handler({ Records: changes.map(change) } satisfies DynamoDBStreamEvent);
}

afterEach(() => vi.stubEnv('ANCHOR_BUCKET', 'anchors'));

describe('anchor-audit', () => {
  it('tells of each record once, however often the stream does', async () => {
    const chain = aChain(3, 'c-once');

    await told(...chain.map((after) => ({ after })));
    await told(...chain.map((after) => ({ after })));

    expect(await listAnchors('c-once')).toEqual(anchorsOf(chain));
    expect(anchors.of('c-once')).toHaveLength(3);
  });

  it('tells the page behind a number only of what is behind it', async () => {
    const chain = aChain(12, 'c-page');

    await told(...chain.map((after) => ({ after })));

    expect(await listAnchors('c-page', 9)).toEqual(anchorsOf(chain.slice(9)));
  });

  it('tells of what was written over a record beside what was there', async () => {
    const [first] = aChain(1, 'c-over') as [AuditRecord];
    const other = { ...first, hash: 'f'.repeat(64) };

    await told({ after: first }, { before: first, after: other });

    expect(await listAnchors('c-over')).toHaveLength(2);
  });

  it('asks again for the record that it could not tell of, and for all behind it', async () => {
    vi.stubEnv('ANCHOR_BUCKET', 'there-is-none');
    const chain = aChain(3, 'c-again');

    const answer = await told(...chain.map((after) => ({ after })));

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '0' }] });
  });
});

describe('what the stream of the audit carries', () => {
  const [record] = aChain(1) as [AuditRecord];
  const byTimeToLive = { type: 'Service', principalId: 'dynamodb.amazonaws.com' };

  it.each([
    ['a new record', change({ after: record }), false],
    ['a record that was written over', change({ before: record, after: record }), true],
    ['a record that was taken away', change({ before: record }), true],
    ['a record whose years are over', { ...change({ before: record }), userIdentity: byTimeToLive }, false],
    [
      'one that somebody named like the clock',
      { ...change({ before: record, after: record }), userIdentity: byTimeToLive },
      true,
    ],
  ])('%s', (_, inTheStream, isAltered) => {
    expect(writtenIn(inTheStream).isAltered).toBe(isAltered);
  });
});
