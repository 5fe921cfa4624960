import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { documentClient } from '../../shared/aws/document-client.ts';
import { raiseVersions } from '../../tools/raise-versions/raise.ts';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { attached, begun, fromCurrent } from '../support/customer-walks.ts';

useBank();

const A_LEAP = 1_000_000;

describe('after the table of sessions was restored', () => {
  it('what was seen in the time that is lost fits no more, and what was there before goes on', async () => {
    const { phone, web, customerId } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const path = { transactionId };
    const kept = await itemOf(customerId);
    const { version: atTheTime = 0 } = kept;
    const lost = { by: phone, path, body: { step: 'amount', draft: { amountMinor: '10' } } };
    const inTheLostTime = (await call('save-draft', { ...lost, seen: atTheTime })).version;
    await restore(kept);

    const first = await raiseVersions(A_LEAP);
    const again = await raiseVersions(A_LEAP);
    const late = await call('save-draft', { ...lost, seen: inTheLostTime });
    const { version: seen } = await call('read-session', { by: phone });
    const wentOn = await call('answer-step', {
      by: phone,
      path,
      seen,
      body: { step: 'amount', answer: fromCurrent(20_00) },
    });

    expect(first.raised).toBeGreaterThan(0);
    expect(again).toEqual({ raised: 0, highEnough: first.raised + first.highEnough });
    expect(late.problem).toMatchObject({ code: 'session-changed', currentVersion: atTheTime + A_LEAP });
    expect(wentOn.status).toBe(200);
    expect(wentOn.version).toBe(atTheTime + A_LEAP + 1);
  });

  it('publishes nothing again that was published before under another id', async () => {
    const { phone, customerId } = await aCustomer();
    await attached(phone);
    await begun(phone, 'transfer');
    const before = await itemOf(customerId);

    await raiseVersions(2 * A_LEAP);

    expect(before.outbox).not.toEqual([]);
    expect((await itemOf(customerId)).outbox).toEqual([]);
  });
});

const keyOf = (customerId: string) => ({ pk: `customer#${customerId}`, sk: 'session' });
const table = () => ({ TableName: process.env['SESSION_TABLE'] });

interface Kept {
  readonly version?: number;
  readonly outbox?: readonly unknown[];
}

async function itemOf(customerId: string): Promise<Kept> {
  const { Item } = await documentClient().send(new GetCommand({ ...table(), Key: keyOf(customerId) }));
  return Item as Kept;
}

/** As a restore does, the table is as it was at a moment, whatever was written since. */
async function restore(item: object): Promise<void> {
  await documentClient().send(new PutCommand({ ...table(), Item: { ...item } }));
}
