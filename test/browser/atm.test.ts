import { beforeEach, describe, expect, onTestFinished } from 'vitest';
import { onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { everythingIsDelivered } from '../journeys/support/everything-is-delivered.ts';
import { prepareCash } from '../journeys/support/prepared-cash.ts';
import { publishOffer, withdrawOffer } from '../journeys/support/publish-offer.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import type { Customer } from '../simulators/customer-channel.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { insertCard, letItsSlot, push, shows } from './support/at-the-machine.ts';
import { AT_A_MACHINE, beforeTheMachine } from './support/before-the-machine.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow } from './support/visitor-of-pages.ts';

const { chloe, david, fabio } = castOf(import.meta.filename);

let phone: Phone;

/** What a machine reports has reached the bank, on a slow machine too. */
const SOON = { timeout: 8_000 };

beforeEach(() => phoneOf(chloe));

async function phoneOf(customer: Customer): Promise<void> {
  phone = await onThePhone(stage, customer);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol();
}

describe('the machine', () => {
  inBrowser('gives prepared cash for a card, and the phone says so', async () => {
    const { id } = await prepareCash(phone, 120);
    const machine = await beforeTheMachine(chloe.customerId);

    await insertCard(machine);
    await shows(machine, 'Your cash is prepared');
    await push(machine, 'Take EUR 120.00');
    await shows(machine, 'Take your card');
    await push(machine, 'Take the card');
    await shows(machine, 'Take your cash');
    await push(machine, 'Take the notes');
    await push(machine, 'Print a receipt');
    await shows(machine, 'Welcome');

    expect(await machine.locator('.paper').innerText()).toContain('EUR 120.00');
    await expect
      .poll(async () => (await phone.history())[0], SOON)
      .toMatchObject({ id, outcome: 'completed' });
  });

  inBrowser('that jams takes nothing, and what was prepared stays so', async () => {
    const { id } = await prepareCash(phone, 120);
    const machine = await beforeTheMachine(chloe.customerId);
    await letItsSlot(machine, 'Jams');

    await insertCard(machine);
    await push(machine, 'Take EUR 120.00');
    await push(machine, 'Take the card');
    await shows(machine, 'No cash came out');

    await expect
      .poll(() => moneyOf(id), SOON)
      .toMatchObject({ state: 'reversed', held: { amountMinor: 120_00 } });
    expect((await moneyOf(id))?.says).toContain('nothing was taken');
  });

  inBrowser('that jams halfway takes what came out, and gives back the rest', async () => {
    const machine = await beforeTheMachine(chloe.customerId);
    await letItsSlot(machine, 'Jams halfway');
    const before = await availableMinor();

    await insertCard(machine);
    await push(machine, 'Withdraw cash');
    await push(machine, 'EUR 100.00');
    await push(machine, 'Take the card');
    await push(machine, 'Take the notes');
    await shows(machine, 'Only a part came out');

    await expect.poll(availableMinor, SOON).toBe(before - 50_00);
  });

  inBrowser('that loses its power while it counts says so when it is back', async () => {
    const { id } = await prepareCash(phone, 120);
    const machine = await beforeTheMachine(chloe.customerId);
    await insertCard(machine);
    await push(machine, 'Take EUR 120.00');
    await push(machine, 'Take the card');
    await shows(machine, 'Counting your cash');

    await machine.reload();

    await expect
      .poll(() => moneyOf(id), SOON)
      .toMatchObject({ state: 'reversed', held: { amountMinor: 120_00 } });
  });

  inBrowser('whose line is cut in the middle owes the bank its word, and keeps it', async () => {
    const { id } = await prepareCash(phone, 120);
    const machine = await beforeTheMachine(chloe.customerId);
    await insertCard(machine);
    await push(machine, 'Take EUR 120.00');
    await push(machine, 'Take the card');
    await shows(machine, 'Counting your cash');

    await machine.getByLabel('Line to the bank cut').check();
    await push(machine, 'Take the notes');
    await push(machine, 'No receipt');
    await shows(machine, 'Welcome');
    await shows(machine, 'Out of service');
    expect((await moneyOf(id))?.state).toBe('dispensing');
    await expectAccessible(machine);
    await machine.getByLabel('Line to the bank cut').uncheck();

    await shows(machine, 'Welcome');
    await expect
      .poll(async () => (await phone.history())[0], SOON)
      .toMatchObject({ id, outcome: 'completed', money: { dispensed: { amountMinor: 120_00 } } });
    await expect
      .poll(() => machine.evaluate('localStorage.getItem("staffetta.journal.atm-0042")'), SOON)
      .toBe('[]');
  });

  inBrowser('that is out of cash names another, where what was prepared is collected', async () => {
    const { id } = await prepareCash(phone, 80);
    const other = await beforeTheMachine(chloe.customerId, AT_A_MACHINE, 'atm-0077');
    const page = await newWindow(IN_THE_HAND);
    await signInAs(page, `/phone#/transactions/${id}`, chloe);
    const machine = await beforeTheMachine(chloe.customerId);
    await machine.getByLabel('Out of cash').check();
    await expect.poll(async () => (await near(80_00))['atm-0042'], SOON).toBe('no');

    await insertCard(machine);
    await push(machine, 'Take EUR 80.00');
    await shows(machine, 'Not possible here now.');
    await machine.getByText('Trastevere, machine 105').waitFor();
    await push(machine, 'OK');
    await push(machine, 'Take the card');
    await page.getByText('Machines nearby').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Piazza Navona, machine 42' })
      .getByText('cannot pay it now')
      .waitFor();
    await page.getByRole('listitem').filter({ hasText: 'machine 77' }).getByText('has this amount').waitFor();
    await expectAccessible(page);

    await insertCard(other);
    await push(other, 'Take EUR 80.00');
    await push(other, 'Take the card');
    await push(other, 'Take the notes');
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await page.getByText('gave you EUR 80.00').waitFor();
  });

  inBrowser(
    'gives what was not prepared by card and PIN, and a decline says no more than it must',
    async () => {
      const machine = await beforeTheMachine(david.customerId);

      await insertCard(machine);
      await push(machine, 'Withdraw cash');
      for (const digit of '500') await push(machine, digit);
      await push(machine, 'Enter');

      await shows(machine, 'Not possible now. See your app.');
      await push(machine, 'OK');
      await shows(machine, 'Take your card');
    },
  );

  inBrowser('counts cash, and gives it its account, by keyboard alone', async () => {
    const machine = await beforeTheMachine(chloe.customerId);
    const before = await availableMinor();
    const enter = async (name: string) => {
      await machine.getByRole('button', { name, exact: true }).focus();
      await machine.keyboard.press('Enter');
    };

    await enter('Insert card');
    await machine.keyboard.type('1234');
    await shows(machine, 'Enter your PIN');
    await machine.keyboard.press('Enter');
    await enter('Pay in cash');
    await enter('Insert EUR 50');
    await enter('Insert EUR 20');
    await enter('That is all');
    await enter('Current account *2210');
    await shows(machine, 'Thank you');

    await expect.poll(availableMinor, SOON).toBe(before + 70_00);
  });

  inBrowser('forgets whoever walks away, and keeps only the card to be taken', async () => {
    const machine = await beforeTheMachine(chloe.customerId);
    await machine.clock.install();
    await insertCard(machine);
    await shows(machine, 'What would you like to do?');

    await machine.clock.fastForward(31_000);
    await shows(machine, 'Do you need more time?');
    await machine.clock.fastForward(21_000);

    await shows(machine, 'Take your card');
    expect(await machine.evaluate('localStorage.getItem("staffetta.journal.atm-0042")')).toBe('[]');
    await expect
      .poll(async () => (await phone.session()).attachments.map(({ channel }) => channel), SOON)
      .not.toContain('atm');
  });

  inBrowser('shows an offer in its two lines, and a "no" there takes it off the phone', async () => {
    await phoneOf(fabio);
    const offer = await publishOffer('at-the-machine', { event: 'FeedbackGiven', when: { score: [4] } });
    onTestFinished(() => withdrawOffer(offer));
    const { offerId } = offer;
    const id = await aTransfer();
    await everythingIsDelivered();
    await phone.session();
    // Said last, for whatever else happens calls for others, and two are enough for a day.
    await phone.say('personalised-offers', 'given');
    await phone.judge(id, { score: 4 });
    await everythingIsDelivered();
    const page = await newWindow(IN_THE_HAND);
    await signInAs(page, '/phone#/offers', fabio);
    const shownThere = page.locator(`[data-offer="${offerId}"]`);
    await shownThere.waitFor();
    await everythingIsDelivered();
    // A transfer and a phone that comes in call for others, and a machine shows one.
    for (const other of (await phone.offers()).filter((each) => each.offerId !== offerId)) {
      await phone.answerOffer(other, 'declined');
    }
    const machine = await beforeTheMachine(fabio.customerId);

    await insertCard(machine);
    await push(machine, 'An offer for you');
    await machine.getByText('Advertising. You can object any time.').waitFor();
    await expectAccessible(machine);
    await push(machine, 'No, thank you');

    await shownThere.waitFor({ state: 'detached' });
    await phone.session();
    await phone.say('personalised-offers', 'objected');
  });

  inBrowser('can be used by everybody, on a small screen too, and in Italian', async () => {
    const machine = await beforeTheMachine(chloe.customerId, IN_THE_HAND);
    await expectAccessible(machine);

    await push(machine, 'Use your phone');
    await machine.getByRole('img', { name: /QR code/ }).waitFor();
    await expectAccessible(machine);
    await push(machine, 'Back');
    await push(machine, 'Italiano');
    await shows(machine, 'Benvenuto');
    await push(machine, 'Insert card');
    await shows(machine, 'Digita il PIN');
    await expectAccessible(machine);

    expect(await machine.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

/** Something that ended, and that can be judged. */
async function aTransfer(): Promise<string> {
  const { id } = await phone.start('transfer');
  await phone.answer(id, 'payee', { name: 'Bruno Ferri', iban: 'IT60X0542811101000000123456' });
  await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 }));
  return id;
}

/** Which machines near Piazza Navona can pay an amount out. */
const near = async (amountMinor: number) => {
  const machines = await phone.machinesNear({ latitude: 41.8992, longitude: 12.4731, amountMinor });
  return Object.fromEntries(machines.map(({ terminalId, dispenses }) => [terminalId, dispenses]));
};

const moneyOf = async (id: string) => (await phone.transaction(id)).money;

const availableMinor = async () => (await phone.accounts())[0]?.available.amountMinor ?? 0;
