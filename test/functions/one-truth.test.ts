import { describe, expect, it } from 'vitest';
import { useBank } from '../support/bank-under-test.ts';
import { call } from '../support/call.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { answered, attached, begun, fromCurrent } from '../support/customer-walks.ts';

useBank();

const RACES = 20;

describe('two channels that race on one version', () => {
  it('are told apart: exactly one wins, and the other is told who holds it and can go on', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const path = { transactionId };
    const outcomes: string[] = [];

    for (let race = 1; race <= RACES; race += 1) {
      const { version: seen } = await call('read-session', { by: phone });
      const [byPhone, byWeb] = await Promise.all([
        call('save-draft', { by: phone, path, seen, body: { step: 'amount', draft: { race } } }),
        call('take-over', { by: web, path, seen }),
      ]);
      outcomes.push([byPhone.status, byWeb.status].sort().join(' '));
      const [loser, winner] = byPhone.status === 200 ? [byWeb, byPhone] : [byPhone, byWeb];
      expect(winner.version).toBe(seen + 1);
      expect(loser.problem).toMatchObject({
        code: 'session-changed',
        currentVersion: seen + 1,
        holder: { channel: byPhone.status === 200 ? 'mobile' : 'web' },
      });
      expect(loser.version).toBe(seen + 1);

      const continued = await call('take-over', { by: web, path, seen: loser.problem?.currentVersion ?? 0 });
      expect(continued.body.holder).toMatchObject({ channel: 'web', here: true });
      (await call('take-over', { by: phone, path })).body;
    }

    expect(outcomes).toEqual(Array(RACES).fill('200 412'));
  });

  it('never begin two transactions from one version', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);

    for (let race = 1; race <= RACES; race += 1) {
      const { version: seen } = await call('read-session', { by: phone });
      const body = { kind: 'cash-withdrawal' };

      const begun = await Promise.all([
        call('start-transaction', { by: phone, seen, body }),
        call('start-transaction', { by: web, seen, body }),
      ]);

      expect(begun.map(({ status }) => status).sort()).toEqual([201, 412]);
      const { body: session } = await call('read-session', { by: web });
      expect(session.transactions).toHaveLength(1);
      (
        await call('cancel-transaction', {
          by: web,
          path: { transactionId: session.transactions[0]?.id ?? '' },
        })
      ).body;
    }
  });

  it('open one session when both are the first', async () => {
    const { phone, web } = await aCustomer();

    const both = await Promise.all([
      call('attach-channel', { by: phone, seen: 0 }),
      call('attach-channel', { by: web, seen: 0 }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect(both.map(({ version }) => version)).toEqual([1, 1]);
  });
});

describe('the version of a session', () => {
  it('rises by one with every change, and goes on across the end of transactions', async () => {
    const { phone } = await aCustomer();
    const versions: number[] = [];
    const path = { transactionId: '' };
    const note = async (change: Promise<{ version: number }>) => void versions.push((await change).version);

    await note(call('attach-channel', { by: phone }));
    for (let round = 1; round <= 2; round += 1) {
      const started = await call('start-transaction', { by: phone, body: { kind: 'cash-withdrawal' } });
      path.transactionId = started.body.id;
      versions.push(started.version);
      await note(call('save-draft', { by: phone, path, body: { step: 'amount', draft: {} } }));
      await note(call('cancel-transaction', { by: phone, path }));
    }

    expect(versions).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await call('read-session', { by: phone })).version).toBe(7);
  });

  it('stays where it is for a read, a refusal, and a change that changes nothing', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const before = await call('read-session', { by: phone });

    await call('step-back', { by: phone, path: { transactionId } });
    await call('take-over', { by: phone, path: { transactionId } });
    await call('attach-channel', { by: web });
    await call('set-preferences', { by: phone, body: { language: 'en' } });

    expect((await call('read-session', { by: phone })).version).toBe(before.version);
  });

  it('is needed to start, so that a delayed start cannot open a phantom', async () => {
    const { phone } = await aCustomer();
    await attached(phone);
    const delayed = { by: phone, seen: 1, body: { kind: 'transfer' } };
    const transactionId = await begun(phone, 'transfer');
    await call('cancel-transaction', { by: phone, path: { transactionId } });

    const late = await call('start-transaction', delayed);

    expect(late.problem).toMatchObject({ code: 'session-changed', currentVersion: 3 });
    expect((await call('read-session', { by: phone })).body.transactions).toEqual([]);
  });

  it('is refused when it has not come yet', async () => {
    const { phone } = await aCustomer();
    await attached(phone);

    const early = await call('start-transaction', { by: phone, seen: 9, body: { kind: 'transfer' } });

    expect(early.problem).toMatchObject({ code: 'session-changed', currentVersion: 1 });
  });

  it('keeps an answer from a transaction that somebody else has taken over and given back', async () => {
    const { phone, web } = await aCustomer();
    await attached(phone, web);
    const transactionId = await begun(phone, 'cash-withdrawal');
    const path = { transactionId };
    const { version: seen } = await call('read-session', { by: phone });
    await call('take-over', { by: web, path });
    await answered(web, transactionId, 'amount', fromCurrent(50_00));
    await call('take-over', { by: phone, path });

    const late = await call('answer-step', {
      by: phone,
      path,
      seen,
      body: { step: 'amount', answer: fromCurrent(990_00) },
    });

    expect(late.code).toBe('session-changed');
    const { body } = await call('read-transaction', { by: phone, path });
    expect(body.answers).toEqual({ amount: fromCurrent(50_00) });
  });
});
