import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../support/free-ports.ts';
import { type RunnerProcess, startRunner } from '../support/runner-process.ts';
import { anna, atTheMachine, chloe, onThePhone, onTheWeb, type Stage } from './story/stage.ts';

const SLOW_MS = 120_000;

describe('after kill -9 in the middle of a story', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-kill-'));
  let port: number;
  let runner: RunnerProcess;

  const stage = (): Stage => ({ ...runner, keyFile: join(dataFolder, 'identity', 'atm-network-key.json') });
  const killAndStartAgain = async () => {
    await runner.kill();
    runner = await startRunner(port, dataFolder);
  };

  beforeAll(async () => {
    port = await freePorts();
    runner = await startRunner(port, dataFolder);
  }, SLOW_MS);

  afterAll(async () => {
    await runner?.kill();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it(
    'a transaction is where the last acknowledged answer left it, and is finished from another channel',
    async () => {
      const phone = await onThePhone(stage(), anna);
      await phone.enrol();
      const { id } = await phone.start('cash-withdrawal');
      const asked = await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 70_00 });
      const approved = await phone.approve(asked);

      await killAndStartAgain();
      const atm = await atTheMachine(stage());
      const { prepared } = await atm.readCard('tok_anna-debit');

      expect(prepared).toEqual([expect.objectContaining({ id, money: approved.money })]);
      await atm.takeOver(id);
      const ended = await atm.dispensed(await atm.authorize(id), { amountMinor: 70_00, currency: 'EUR' });
      expect(ended.outcome).toBe('completed');
    },
    SLOW_MS,
  );

  it(
    'a draft that was acknowledged is there for the other channel',
    async () => {
      const web = await onTheWeb(stage(), chloe);
      const { id } = await web.start('loan-application');
      await web.saveDraft(id, 'loan', { purpose: 'car', amountMinor: 'ninety' });

      await killAndStartAgain();
      const phone = await onThePhone(stage(), chloe);
      const resumed = await phone.takeOver(id);

      expect(resumed.step).toMatchObject({ name: 'loan', draft: { purpose: 'car', amountMinor: 'ninety' } });
    },
    SLOW_MS,
  );

  it(
    'events that were not yet delivered are delivered',
    async () => {
      const phone = await onThePhone(stage(), anna);
      await phone.enrol('Second phone');
      const { id } = await phone.start('card-replacement');
      await phone.answer(id, 'reason', { reason: 'damaged' });
      await phone.answer(id, 'delivery', { deliverTo: 'branch' });
      const asked = await phone.answer(id, 'fee', { accountId: 'current', agreed: true });
      await phone.approve(asked);

      await killAndStartAgain();
      await fetch(`${runner.cloudUrl}/_local/drained`, { method: 'POST' });
      const notices = await (await onThePhone(stage(), anna)).notices();

      expect(notices.filter(({ transactionId }) => transactionId === id)).toEqual([
        expect.objectContaining({ reason: 'TransactionCompleted', kind: 'card-replacement' }),
      ]);
    },
    SLOW_MS,
  );
});
