import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Copy, startCopy, VICTIMS } from '../kill/copy.ts';
import { underKills } from '../kill/under-kills.ts';
import type { TransactionView } from '../simulators/customer-channel.ts';
import { MarketingDesk } from '../simulators/marketing-desk.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';
import {
  anna,
  atTheMachine,
  bruno,
  chloe,
  elena,
  onThePhone,
  onTheWeb,
  type Stage,
  withNoDevice,
  withNothingOpen,
} from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { publishOffer } from './support/publish-offer.ts';

const SLOW_MS = 240_000;

/** One of the runner, which takes the longest to come back, and two or three of each of the others. */
const KILLS = 6;
const SEED = 3;
const BETWEEN_FAN_OUTS_MS = 25;

/** Shared by all: a start costs more than anything else here, so there are as few as can be. */
const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-kill-'));
let copy: Copy;

const stage = (): Stage => copy;

beforeAll(async () => {
  copy = await startCopy(dataFolder);
}, SLOW_MS);

afterAll(async () => {
  await copy?.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** What was acknowledged when the runner was killed, in the middle of four stories. */
describe('after kill -9 in the middle of a story', () => {
  let prepared: TransactionView;
  let drafted: string;
  let completed: string;
  let offerId: string;
  const called = [anna, chloe, bruno];

  beforeAll(async () => {
    const marketingKeyFile = join(dataFolder, 'identity', 'marketing-key.json');
    const desk = await MarketingDesk.open({ ...stage(), marketingKeyFile });
    const trigger = { event: 'TransactionCancelled', when: { kind: ['transfer'] } };
    ({ offerId } = await publishOffer('killed', trigger, desk));

    // By somebody who is to be offered nothing: while their cash is at a machine, nobody is.
    const elenasPhone = await onThePhone(stage(), elena);
    await elenasPhone.enrol();
    const { id } = await elenasPhone.start('cash-withdrawal');
    prepared = await elenasPhone.approve(
      await elenasPhone.answer(id, 'amount', { accountId: 'current', amountMinor: 70_00 }),
    );

    const web = await onTheWeb(stage(), chloe);
    ({ id: drafted } = await web.start('loan-application'));
    await web.saveDraft(drafted, 'loan', { purpose: 'car', amountMinor: 'ninety' });

    const transfers = await Promise.all(
      called.map(async (customer) => {
        const bank = await onTheWeb(stage(), customer);
        for (const purpose of ['personalised-offers', 'offers-by-email', 'offers-by-push'] as const) {
          await bank.session();
          await bank.say(purpose, 'given');
        }
        await bank.session();
        // At night what is sent would wait.
        await bank.prefer({ timeZone: zoneWhereItIs(12) });
        return { bank, id: (await bank.start('transfer')).id };
      }),
    );

    const phone = await onThePhone(stage(), anna);
    await phone.enrol();
    ({ id: completed } = await phone.start('card-replacement'));
    await phone.answer(completed, 'reason', { reason: 'damaged' });
    await phone.answer(completed, 'delivery', { deliverTo: 'branch' });
    const asked = await phone.answer(completed, 'fee', { accountId: 'current', agreed: true });
    await transfers[0]?.bank.session();
    await transfers[0]?.bank.cancel(transfers[0].id);
    await phone.session();
    await phone.approve(asked);
    // The fan-outs of the three are at different places when it comes.
    for (const { bank, id } of transfers.slice(1)) {
      await bank.session();
      await bank.cancel(id);
      await wait(BETWEEN_FAN_OUTS_MS);
    }
    await copy.kill('runner');
  }, SLOW_MS);

  it(
    'a transaction is where the last acknowledged answer left it, and is finished from another channel',
    async () => {
      const atm = await atTheMachine(stage());
      const { prepared: shown } = await atm.readCard('tok_elena-debit');

      const { id } = prepared;
      const { held } = prepared.money ?? {};
      expect(held).toEqual({ amountMinor: 70_00, currency: 'EUR' });
      expect(shown.filter((each) => each.id === id)).toEqual([
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
      const phone = await onThePhone(stage(), chloe);
      const resumed = await phone.takeOver(drafted);

      expect(resumed.step).toMatchObject({ name: 'loan', draft: { purpose: 'car', amountMinor: 'ninety' } });
    },
    SLOW_MS,
  );

  it(
    'events that were not yet delivered are delivered',
    async () => {
      await everythingIsDelivered(copy);
      const notices = await (await onThePhone(stage(), anna)).notices();

      expect(notices.filter(({ transactionId }) => transactionId === completed)).toEqual([
        expect.objectContaining({ reason: 'TransactionCompleted', kind: 'card-replacement' }),
      ]);
    },
    SLOW_MS,
  );

  it.each(called)(
    'an offer that was called for comes to every channel, once: $customerId',
    async (customer) => {
      await everythingIsDelivered(copy);

      const offers = [
        await (await onTheWeb(stage(), customer)).offers(),
        await (await onThePhone(stage(), customer)).offers(),
      ];
      const shown = offers.map((all) => all.filter((each) => each.offerId === offerId).length);
      const answer = await fetch(`${copy.cloudUrl}/outbox.json?customer=${customer.customerId}`);
      const { messages } = (await answer.json()) as { messages: { by: string; link?: string }[] };
      const sent = messages.filter(({ link }) => link?.includes(offerId)).map(({ by }) => by);
      expect(shown).toEqual([1, 1]);
      expect(sent.toSorted()).toEqual(['email', 'push']);
    },
    SLOW_MS,
  );
});

describe('under customers and machines who go on', () => {
  it(
    'nothing that was acknowledged is lost or done twice, whichever process is killed: the runner, its engine, the bridge',
    async () => {
      // What the stories left open ends first, so that everything that is counted is of these.
      for (const customer of [anna, chloe, elena]) {
        const phone = await onThePhone(stage(), customer);
        await withNothingOpen(phone);
        await withNoDevice(phone);
      }
      const tell = () => undefined;

      const survived = await underKills(copy, { kills: KILLS, seed: SEED, victims: VICTIMS, tell });

      expect(survived.wrong).toEqual([]);
      expect(survived.acknowledged).toBeGreaterThanOrEqual(2 * KILLS);
      expect(survived.started).toBe(survived.ended + survived.open);
      expect(Math.min(...Object.values(survived.kills))).toBeGreaterThan(0);
    },
    2 * SLOW_MS,
  );
});
