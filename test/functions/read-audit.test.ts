import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../shared/audit/chain.ts';
import type { AuditRecord } from '../../shared/audit/record.ts';
import { putAnchor } from '../../shared/aws/audit/anchors.ts';
import { appendRecord } from '../../shared/aws/audit/append-record.ts';
import { recordKey } from '../../shared/aws/audit/audit-item.ts';
import { aDeed } from '../support/a-chain.ts';
import { useAnchors } from '../support/bank-anchors.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { operators, signIn } from '../support/customer-of-the-bank.ts';

useBank();
useAnchors();

const table = () => ({ TableName: process.env['AUDIT_TABLE'] ?? '' });
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-central-1' }));
afterAll(() => client.destroy());

async function looked(customerId: string, times: number) {
  for (let at = 0; at < times; at += 1) {
    await putAnchor(await appendRecord(customerId, aDeed({ atMs: Date.now() })));
  }
}

const remove = (customerId: string, seq: number) =>
  client.send(new DeleteCommand({ ...table(), Key: recordKey(customerId, seq) }));

const overwrite = (customerId: string, seq: number, name: string, value: unknown) =>
  client.send(
    new UpdateCommand({
      ...table(),
      Key: recordKey(customerId, seq),
      UpdateExpression: 'SET #record.#name = :value',
      ExpressionAttributeNames: { '#record': 'record', '#name': name },
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const read = (customerId: string, behind?: number) =>
  call('read-audit', {
    by: operators,
    path: { customerId },
    ...(behind !== undefined && { query: { behind: String(behind) } }),
  });

describe('GET /operations/audits/{customerId}', () => {
  it('tells the chain from its beginning, and that it is whole', async () => {
    await looked('c-read', 3);

    const { status, body } = await read('c-read');

    expect(status).toBe(200);
    expect(body.records.map(({ seq, staffId, what }) => [seq, staffId, what])).toEqual([
      [1, 's-ada', 'looked'],
      [2, 's-ada', 'looked'],
      [3, 's-ada', 'looked'],
    ]);
    expect(body.verdict).toEqual({ isWhole: true, records: 3, anchored: 3 });
    expect(body.next).toBeUndefined();
  });

  it('has nothing to say of a customer at whom nobody looked, and that is whole, too', async () => {
    const { body } = await read('c-nobody-looked');

    expect(body).toEqual({ records: [], verdict: { isWhole: true, records: 0, anchored: 0 } });
  });

  it('tells each page behind a number, held against what is before it', async () => {
    await looked('c-pages', 5);

    const { body } = await read('c-pages', 3);

    expect(body.records.map(({ seq }) => seq)).toEqual([4, 5]);
    expect(body.verdict).toEqual({ isWhole: true, records: 2, anchored: 2 });
  });

  it.each<[string, (customerId: string) => Promise<unknown>, object]>([
    ['was changed', (it) => overwrite(it, 2, 'staffId', 's-eve'), { seq: 2, how: 'changed' }],
    ['is no record any more', (it) => overwrite(it, 3, 'atMs', 'yesterday'), { seq: 3, how: 'changed' }],
    ['was removed', (it) => remove(it, 2), { seq: 2, how: 'removed' }],
    ['was cut off the end', (it) => remove(it, 4), { seq: 4, how: 'truncated' }],
    [
      'is one of more after the end',
      async (it) => appendRecord(it, aDeed({ atMs: Date.now() - 7_200_000 })),
      { seq: 5, how: 'unanchored' },
    ],
  ])('names the first record that %s', async (name, tamper, broken) => {
    const customerId = `c-${name.replaceAll(' ', '-')}`;
    await looked(customerId, 4);

    await tamper(customerId);

    expect((await read(customerId)).body.verdict).toMatchObject({ isWhole: false, ...broken });
  });

  it('says so when the record is gone after which a page begins', async () => {
    await looked('c-gone', 3);
    await remove('c-gone', 2);

    expect((await read('c-gone', 2)).body.verdict).toMatchObject({ isWhole: false, seq: 2, how: 'removed' });
  });

  it('holds the first of a page against the last of the page before', async () => {
    const records = [];
    for (let at = 0; at < 3; at += 1) {
      records.push(await appendRecord('c-over-pages', aDeed({ atMs: Date.now() })));
    }
    const [first, , third] = records as [AuditRecord, AuditRecord, AuditRecord];
    const unlinked = { ...third, hashOfPrevious: first.hash };
    await overwrite('c-over-pages', 3, 'hashOfPrevious', first.hash);
    await overwrite('c-over-pages', 3, 'hash', hashOf(unlinked));

    const { verdict } = (await read('c-over-pages', 2)).body;

    expect(verdict).toMatchObject({ isWhole: false, seq: 3, how: 'rewritten' });
  });

  it('opens to no customer', async () => {
    const asked = { by: signIn('c-anna', 'staffetta-web', 'session'), path: { customerId: 'c-anna' } };

    expect((await call('read-audit', asked)).status).toBe(403);
  });
});

describe('looking before the answer', () => {
  it('cannot be skipped: where nothing can be appended, there is no record and it throws', async () => {
    await looked('c-broken-end', 1);
    await overwrite('c-broken-end', 1, 'atMs', 'yesterday');

    await expect(appendRecord('c-broken-end', aDeed())).rejects.toThrow('cannot be read');
  });
});
