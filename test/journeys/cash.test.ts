import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Atm } from '../simulators/atm.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, withNothingOpen } from './story/stage.ts';
import { euros, prepareCash } from './support/prepared-cash.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { anna, david } = castOf(import.meta.filename);

/** What is the customer's, and what of it is not set aside, in minor units. */
interface Money {
  readonly balance: number;
  readonly available: number;
}

let phone: Phone;
let before: Money;

beforeAll(async () => {
  phone = await onThePhone(stage, anna);
  await phone.enrol('Anna’s phone');
});

beforeEach(async () => {
  await withNothingOpen(phone);
  before = await moneyOf(phone);
});

describe('what a machine dispensed', () => {
  it('is taken from the account, and the rest of what was set aside is given back', async () => {
    const { atm, authorization } = await authorized(100);

    const ended = await atm.dispensed(authorization, euros(60));
    await atm.goodbye();

    expect(ended).toMatchObject({
      outcome: 'completed',
      money: { state: 'partly-dispensed', dispensed: euros(60), givenBack: euros(40) },
    });
    expect(await moneyOf(phone)).toEqual(less(60, 60));
  });

  it('is set aside from the approval on, and taken when it is out', async () => {
    await prepareCash(phone, 100);

    const prepared = await moneyOf(phone);
    const atm = await atTheMachine(stage);
    await collect(atm);

    expect(prepared).toEqual(less(0, 100));
    expect(await moneyOf(phone)).toEqual(less(100, 100));
  });

  it('was nothing: the cash stays prepared, and is collected at another machine', async () => {
    const { id, atm, authorization } = await authorized(70);

    const kept = await atm.dispensed(authorization, euros(0));
    await atm.goodbye();
    const stillAside = await moneyOf(phone);
    const other = await atTheMachine(stage, 'atm-0077');
    const { prepared } = await other.readCard(anna.card);
    await other.takeOver(id);
    const ended = await other.dispensed(await other.authorize(id), euros(70));
    await other.goodbye();

    expect(kept).toMatchObject({ money: { state: 'not-dispensed', held: euros(70) } });
    expect(kept.outcome).toBeUndefined();
    expect(stillAside).toEqual(less(0, 70));
    expect(prepared.map(({ id }) => id)).toEqual([id]);
    expect(ended.outcome).toBe('completed');
    expect(await moneyOf(phone)).toEqual(less(70, 70));
  });

  it('cannot be more than was authorized', async () => {
    const { atm, authorization } = await authorized(50);

    const refused = await refusalOf(atm.dispensed(authorization, euros(60)));

    expect(refused.code).toBe('evidence-impossible');
    expect(await moneyOf(phone)).toEqual(less(0, 50));
    await atm.reverse(authorization);
    await atm.goodbye();
  });

  it('cannot be of another currency', async () => {
    const { atm, authorization } = await authorized(50);

    const refused = await refusalOf(atm.dispensed(authorization, { amountMinor: 50_00, currency: 'USD' }));

    expect(refused.code).toBe('evidence-impossible');
    await atm.reverse(authorization);
    await atm.goodbye();
  });
});

describe('an authorization that was taken back', () => {
  it('leaves the cash prepared, to be authorized once more', async () => {
    const { id, atm, authorization } = await authorized(40);

    const reversed = await atm.reverse(authorization);
    const again = await atm.authorize(id);
    const ended = await atm.dispensed(again, again.dispense);
    await atm.goodbye();

    expect(reversed).toMatchObject({ money: { state: 'reversed', held: euros(40) } });
    expect(again.authorizationId).not.toBe(authorization.authorizationId);
    expect(ended.outcome).toBe('completed');
    expect(await moneyOf(phone)).toEqual(less(40, 40));
  });

  it('is settled from what is set aside when the cash came out after all', async () => {
    const { atm, authorization } = await authorized(40);
    await atm.reverse(authorization);

    const ended = await atm.dispensed(authorization, euros(40));
    await atm.goodbye();

    expect(ended.outcome).toBe('completed');
    expect(await moneyOf(phone)).toEqual(less(40, 40));
  });

  it('is settled from the account when the cash came out after all, and the withdrawal has ended', async () => {
    const { id, atm, authorization } = await authorized(40);
    await atm.reverse(authorization);
    const pass = atm.pass;
    await atm.goodbye();
    await phone.session();
    await phone.takeOver(id);
    await phone.cancel(id);
    atm.pass = pass;

    const late = await atm.dispensed(authorization, euros(40));
    const again = await atm.dispensed(authorization, euros(40));

    expect(late).toMatchObject({ kind: 'cash-withdrawal', outcome: 'completed' });
    expect(late.id).not.toBe(id);
    expect(again).toEqual(late);
    expect(await moneyOf(phone)).toEqual(less(40, 40));
    expect((await phone.history()).map((each) => each.id)).toContain(late.id);
  });

  it('is settled on its own when the cash came out after all, and another machine is at work', async () => {
    const { id, atm, authorization } = await authorized(40);
    await atm.reverse(authorization);
    const again = await atm.authorize(id);

    const late = await atm.dispensed(authorization, euros(40));
    await atm.session();
    const ended = await atm.dispensed(again, euros(0));
    const repeated = await atm.dispensed(authorization, euros(40));

    expect(late).toMatchObject({ outcome: 'completed' });
    expect(ended).toMatchObject({ id, money: { state: 'not-dispensed' } });
    expect(repeated).toEqual(late);
    expect(await moneyOf(phone)).toEqual(less(40, 80));
    await atm.goodbye();
  });

  it('is settled for no more than was authorized', async () => {
    const { id, atm, authorization } = await authorized(40);
    await atm.reverse(authorization);
    const { pass } = atm;
    await atm.goodbye();
    await phone.session();
    await phone.takeOver(id);
    await phone.cancel(id);
    atm.pass = pass;

    const tooMuch = await refusalOf(atm.dispensed(authorization, euros(40.01)));

    expect(tooMuch.code).toBe('evidence-impossible');
    expect(await moneyOf(phone)).toEqual(less(0, 0));
  });
});

describe('a report that arrives twice', () => {
  it('with the same key is answered alike, and takes the money once', async () => {
    const { atm, authorization } = await authorized(30);
    const key = `"${randomUUID()}"`;

    const first = await atm.dispensed(authorization, euros(30), key);
    const second = await atm.dispensed(authorization, euros(30), key);
    await atm.goodbye();

    expect(second).toEqual(first);
    expect(await moneyOf(phone)).toEqual(less(30, 30));
  });

  it('with another key is answered alike, and takes the money once', async () => {
    const { atm, authorization } = await authorized(30);
    const first = await atm.dispensed(authorization, euros(30));

    const second = await atm.dispensed(authorization, euros(30));
    await atm.goodbye();

    expect(second).toEqual(first);
    expect(await moneyOf(phone)).toEqual(less(30, 30));
  });

  it('with the same key but another amount is refused', async () => {
    const { atm, authorization } = await authorized(30);
    const key = `"${randomUUID()}"`;
    await atm.dispensed(authorization, euros(30), key);

    const other = await refusalOf(atm.dispensed(authorization, euros(20), key));
    await atm.goodbye();

    expect(other.code).toBe('key-reused');
    expect(await moneyOf(phone)).toEqual(less(30, 30));
  });
});

describe('cash that is in the machine’s mouth', () => {
  it('is taken over by nobody, cancelled by nobody, and authorized once', async () => {
    const { id, atm, authorization } = await authorized(20);
    await phone.session();
    const twice = await refusalOf(atm.authorize(id));

    const taken = await refusalOf(phone.takeOver(id));
    const cancelled = await refusalOf(phone.cancel(id));

    expect([twice.code, taken.code, cancelled.code]).toEqual(Array(3).fill('cash-in-machine'));
    await atm.dispensed(authorization, euros(20));
    await atm.goodbye();
    expect(await moneyOf(phone)).toEqual(less(20, 20));
  });

  it('is reported although the visit has ended', async () => {
    const { id, atm, authorization } = await authorized(20);
    const { pass } = atm;
    await atm.goodbye();
    await phone.session();
    const taken = await refusalOf(phone.takeOver(id));

    atm.pass = pass;
    const ended = await atm.dispensed(authorization, euros(20));

    expect(taken.code).toBe('cash-in-machine');
    expect(ended).toMatchObject({ outcome: 'completed', money: { dispensed: euros(20) } });
    expect(await moneyOf(phone)).toEqual(less(20, 20));
  });
});

describe('a machine that holds the baton', () => {
  it('yields while its lease runs to nobody, and says for how long', async () => {
    const { id } = await prepareCash(phone, 20);
    const atm = await atTheMachine(stage);
    await atm.readCard(anna.card);
    await atm.takeOver(id);
    await phone.session();

    const { error, response } = await phone.bank.POST('/session/transactions/{transactionId}/take-over', {
      params: { header: { 'If-Match': phone.seen }, path: { transactionId: id } },
    });

    expect(error).toMatchObject({ code: 'transaction-held', holder: { channel: 'atm' } });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(90);
    await atm.goodbye();
  });

  it('lays it down when the customer leaves', async () => {
    const { id } = await prepareCash(phone, 20);
    const atm = await atTheMachine(stage);
    await atm.readCard(anna.card);
    await atm.takeOver(id);

    await atm.goodbye();
    await phone.session();
    const taken = await phone.takeOver(id);

    expect(taken).toMatchObject({ holder: { channel: 'mobile', here: true }, money: { state: 'held' } });
  });

  it('authorizes at the machine of the visit alone', async () => {
    const { id } = await prepareCash(phone, 20);
    const atm = await atTheMachine(stage);
    await atm.readCard(anna.card);
    await atm.takeOver(id);
    const other = await atTheMachine(stage, 'atm-0077');
    Object.assign(other, { pass: atm.pass, seen: atm.seen });

    const refused = await refusalOf(other.authorize(id));

    expect(refused.code).toBe('visit-over');
    await atm.goodbye();
  });
});

describe('prepared cash that is cancelled', () => {
  it('is the customer’s again at once', async () => {
    const { id } = await prepareCash(phone, 200);
    const aside = await moneyOf(phone);

    const ended = await phone.cancel(id);

    expect(aside).toEqual(less(0, 200));
    expect(ended).toMatchObject({
      outcome: 'cancelled',
      money: { state: 'given-back', givenBack: euros(200) },
    });
    expect(await moneyOf(phone)).toEqual(before);
  });

  it('is the customer’s again as well when they step back to choose another amount', async () => {
    const { id } = await prepareCash(phone, 200);

    const back = await phone.stepBack(id);

    expect(back).toMatchObject({ step: { name: 'amount', answer: { amountMinor: 200_00 } } });
    expect(await moneyOf(phone)).toEqual(before);
  });
});

describe('more than there is on the account', () => {
  it('leaves the withdrawal open at its amount, and a smaller one goes through', async () => {
    const davids = await onThePhone(stage, david);
    await withNothingOpen(davids);
    await davids.enrol('David’s phone');
    const had = await moneyOf(davids);
    const { id } = await davids.start('cash-withdrawal');
    const asked = await davids.answer(id, 'amount', { accountId: 'current', amountMinor: 100_00 });

    const refused = await refusalOf(davids.approve(asked));
    await davids.session();
    const open = await davids.transaction(id);
    const smaller = await davids.answer(id, 'amount', { accountId: 'current', amountMinor: 20_00 });
    const approved = await davids.approve(smaller);

    expect(had).toEqual({ balance: 40_00, available: 40_00 });
    expect(refused.code).toBe('funds-insufficient');
    expect(open).toMatchObject({ step: { name: 'amount' }, holder: { here: true } });
    expect(approved).toMatchObject({ step: { name: 'collection' }, money: { held: euros(20) } });
    expect(await moneyOf(davids)).toEqual({ balance: 40_00, available: 20_00 });
    await davids.cancel(id);
    expect(await moneyOf(davids)).toEqual(had);
  });
});

/** Cash that a machine may dispense just now. */
async function authorized(amount: number) {
  const { id } = await prepareCash(phone, amount);
  const atm = await atTheMachine(stage);
  await atm.readCard(anna.card);
  await atm.takeOver(id);
  return { id, atm, authorization: await atm.authorize(id) };
}

async function collect(atm: Atm): Promise<void> {
  const { prepared } = await atm.readCard(anna.card);
  for (const { id } of prepared) {
    await atm.takeOver(id);
    const authorization = await atm.authorize(id);
    await atm.dispensed(authorization, authorization.dispense);
  }
  await atm.goodbye();
}

async function moneyOf(customer: Phone): Promise<Money> {
  const [main] = await customer.accounts();
  return { balance: main?.balance.amountMinor ?? 0, available: main?.available.amountMinor ?? 0 };
}

const less = (taken: number, unavailable: number): Money => ({
  balance: before.balance - taken * 100,
  available: before.available - unavailable * 100,
});

describe('cash that was put into two machines', () => {
  it('is all the customer’s: what the second counts is the deposit, what the first counts late its own', async () => {
    const first = await atTheMachine(stage);
    await first.readCard(anna.card);
    const { id } = await first.start('cash-deposit');
    const { pass } = first;
    await first.goodbye();
    const second = await atTheMachine(stage, 'atm-0077');
    await second.readCard(anna.card);
    await second.takeOver(id);

    const deposit = await second.counted(id, euros(30));
    await second.goodbye();
    first.pass = pass;
    const late = await first.counted(id, euros(80));
    const again = await first.counted(id, euros(80));

    expect([deposit.id, deposit.money?.takenIn]).toEqual([id, euros(30)]);
    expect(late.id).not.toBe(id);
    expect(late.money?.takenIn).toEqual(euros(80));
    expect(again).toEqual(late);
    await phone.session();
    for (const each of [id, late.id]) {
      await phone.takeOver(each);
      await phone.answer(each, 'allocation', { accountId: 'current' });
    }
    expect(await moneyOf(phone)).toEqual(less(-110, -110));
  });
});
