import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperationsDesk } from '../simulators/operations-desk.ts';
import { freePorts } from '../support/free-ports.ts';
import { type RunnerProcess, startRunner } from '../support/runner-process.ts';
import { anna, atTheMachine, bruno, chloe, onThePhone, onTheWeb, type Stage } from './story/stage.ts';
import { publishOffer } from './support/publish-offer.ts';

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

      const { held } = approved.money ?? {};
      expect(held).toEqual({ amountMinor: 70_00, currency: 'EUR' });
      expect(prepared).toEqual([
        expect.objectContaining({ id, money: expect.objectContaining({ state: 'held', held }) }),
      ]);
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

  it.each([
    ['at once', 0, anna],
    ['a moment later', 25, chloe],
    ['in the middle of the fan-out', 60, bruno],
  ])(
    'an offer that was called for comes to every channel, once: killed %s',
    async (_, afterMs, customer) => {
      const operationsKeyFile = join(dataFolder, 'identity', 'operations-key.json');
      const desk = await OperationsDesk.open({ ...stage(), operationsKeyFile });
      const trigger = { event: 'TransactionCancelled', when: { kind: ['transfer'] } };
      const { offerId } = await publishOffer('killed', trigger, desk);
      const web = await onTheWeb(stage(), customer);
      for (const purpose of ['personalised-offers', 'offers-by-email', 'offers-by-push'] as const) {
        await web.session();
        await web.say(purpose, 'given');
      }
      await web.session();
      await web.cancel((await web.start('transfer')).id);

      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await killAndStartAgain();
      await fetch(`${runner.cloudUrl}/_local/drained`, { method: 'POST' });

      const offers = [
        await (await onTheWeb(stage(), customer)).offers(),
        await (await onThePhone(stage(), customer)).offers(),
      ];
      const shown = offers.map((all) => all.filter((each) => each.offerId === offerId).length);
      const answer = await fetch(`${runner.cloudUrl}/outbox.json?customer=${customer.customerId}`);
      const { messages } = (await answer.json()) as { messages: { by: string; link?: string }[] };
      const sent = messages.filter(({ link }) => link?.includes(offerId)).map(({ by }) => by);
      expect(shown).toEqual([1, 1]);
      expect(sent.toSorted()).toEqual(['email', 'push']);
    },
    SLOW_MS,
  );
});
