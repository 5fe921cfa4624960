import { beforeAll, describe, expect, it } from 'vitest';
import { OperationsDesk } from '../simulators/operations-desk.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { euros, prepareCash } from './support/prepared-cash.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { anna } = castOf(import.meta.filename);

let phone: Phone;
let desk: OperationsDesk;

beforeAll(async () => {
  phone = await onThePhone(stage, anna);
  await withNothingOpen(phone);
  await phone.enrol('Anna’s phone');
  desk = await OperationsDesk.open(stage);
});

/** Cash of which a machine says that it gave all of it out. */
async function collected(amount: number): Promise<string> {
  await phone.session();
  const { id } = await prepareCash(phone, amount);
  const atm = await atTheMachine(stage);
  await atm.readCard(anna.card);
  await atm.takeOver(id);
  await atm.dispensed(await atm.authorize(id), euros(amount));
  await atm.goodbye();
  await phone.session();
  return id;
}

const balance = async () => (await phone.accounts())[0]?.balance.amountMinor ?? 0;

describe('cash that the machine says it gave, and the customer says they did not get', () => {
  it('is claimed on the phone, found by the bank, paid back, and told on the web', async () => {
    const before = await balance();
    const id = await collected(50);

    const shown = await phone.transaction(id);
    const claim = await phone.claim(id, { about: 'cash-not-received', words: 'The slot stayed shut.' });
    const found = (await desk.openClaims()).find(({ claimId }) => claimId === claim.claimId);
    const answered = await desk.uphold(anna.customerId, claim.claimId, euros(50));
    await everythingIsDelivered();

    expect(shown).toMatchObject({
      money: { state: 'dispensed', terminalId: 'atm-0042', dispensed: euros(50) },
      mayClaim: expect.arrayContaining(['cash-not-received']),
    });
    expect(claim).toMatchObject({ state: 'open', transactionId: id });
    expect(found).toMatchObject({ customerId: anna.customerId, words: 'The slot stayed shut.' });
    expect(answered).toMatchObject({ state: 'upheld', refunded: euros(50) });
    expect(await balance()).toBe(before);
    const web = await onTheWeb(stage, anna);
    expect(await web.claims()).toContainEqual(answered);
    expect(await web.notices()).toContainEqual(
      expect.objectContaining({ reason: 'ClaimAnswered', transactionId: id }),
    );
  });

  it('is not paid back where the journal speaks against it, and may be claimed with something new', async () => {
    const before = await balance();
    const id = await collected(20);
    const { claimId } = await phone.claim(id, { about: 'cash-not-received' });

    const rejected = await desk.reject(anna.customerId, claimId);
    await phone.session();
    const again = await phone.claim(id, { about: 'amount-differs', amount: euros(10) });

    expect(rejected.state).toBe('rejected');
    expect(again.claimId).not.toBe(claimId);
    expect(await balance()).toBe(before - 20_00);
    await desk.reject(anna.customerId, again.claimId);
  });

  it('is not claimed at a machine, which names where it can be', async () => {
    const id = await collected(20);
    const atm = await atTheMachine(stage);
    await atm.readCard(anna.card);

    const atTheAtm = await refusalOf(atm.claim(id));
    await atm.goodbye();

    expect(atTheAtm).toMatchObject({
      code: 'claim-not-possible-here',
      continueOn: expect.arrayContaining(['mobile', 'web']),
    });
  });
});

/** What was written so far has run through stream, bus and queues. */
