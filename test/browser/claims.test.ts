import { beforeEach, describe, expect } from 'vitest';
import { atTheMachine, onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { everythingIsDelivered } from '../journeys/support/everything-is-delivered.ts';
import { euros, prepareCash } from '../journeys/support/prepared-cash.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { OperationsDesk } from '../simulators/operations-desk.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { insertCard, push, shows } from './support/at-the-machine.ts';
import { beforeTheMachine } from './support/before-the-machine.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillIn, follow, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { fabio } = castOf(import.meta.filename);

let phone: Phone;

beforeEach(async () => {
  phone = await onThePhone(stage, fabio);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol();
});

describe('cash that a machine counted otherwise than its customer', () => {
  inBrowser('is claimed in the web bank, with what was put in, in Italian', async () => {
    const machine = await atTheMachine(stage, 'atm-0077');
    await machine.readCard(fabio.card);
    const { id } = await machine.start('cash-deposit');
    await machine.counted(id, euros(180));
    await machine.goodbye();
    await phone.session();
    await phone.prefer({ language: 'it' });
    const page = await newWindow(ON_THE_DESK);
    await signInAs(page, `/bank#/transactions/${id}`, fabio);

    await page.getByText('Qualcosa non va con il contante?').click();
    await page.getByLabel('Cosa è successo?').selectOption('cash-retained');
    await press(page, 'Dillo alla banca');
    await page.getByText('Manca questo.').waitFor();
    await page.getByLabel('Quanto hai inserito?').fill('200');
    await expectAccessible(page);
    await press(page, 'Dillo alla banca');

    await page.getByText('Stiamo verificando').waitFor();
    const [claim] = await phone.claims();
    expect(claim).toMatchObject({ transactionId: id, amount: euros(200) });
    // While one is open, nobody is reminded of anything.
    await (await OperationsDesk.open(stage)).reject(fabio.customerId, claim?.claimId ?? '');
    await phone.session();
    await phone.prefer({ language: 'en' });
  });
});

describe('cash that the customer says they did not get', () => {
  inBrowser('is claimed on the phone, found by the bank, paid back, and told on the phone', async () => {
    const id = await collectedAtTheMachine(50);
    const page = await newWindow(IN_THE_HAND);
    await signInAs(page, '/phone', fabio);
    await follow(page, 'History');
    await page.locator(`a[href="#/transactions/${id}"]`).getByText('gave you EUR 50.00').waitFor();
    await page.locator(`a[href="#/transactions/${id}"]`).click();

    await page.getByText('Is something wrong with the cash?').click();
    await fillIn(page, {
      'What happened?': 'cash-not-received',
      'In your words': 'The slot stayed shut.',
    });
    await expectAccessible(page);
    await press(page, 'Tell the bank');
    await page.getByText('We look into it').waitFor();

    const desk = await OperationsDesk.open(stage);
    const claim = (await desk.openClaims()).find(({ transactionId }) => transactionId === id);
    await desk.uphold(fabio.customerId, claim?.claimId ?? '', euros(50));
    await everythingIsDelivered();

    await page.getByText('You are right').waitFor();
    await page.getByText('The cash was found in the machine.').waitFor();
    await expectAccessible(page);
    await follow(page, 'Notices');
    await page.locator(`a[href="#/transactions/${id}"]`, { hasText: 'claim' }).first().waitFor();
  });

  inBrowser('is claimed while the machine is silent, and settled when it is back', async () => {
    const { id } = await prepareCash(phone, 60);
    const machine = await beforeTheMachine(fabio.customerId);
    await insertCard(machine);
    await push(machine, 'Take EUR 60.00');
    await push(machine, 'Take the card');
    await shows(machine, 'Counting your cash');
    await machine.goto('about:blank');
    const page = await newWindow(IN_THE_HAND);
    await page.clock.install();
    await signInAs(page, `/phone#/transactions/${id}`, fabio);
    await page.getByText('is giving you EUR 60.00').waitFor();
    expect(await page.getByText('Is something wrong with the cash?').count()).toBe(0);
    await page.clock.fastForward(61_000);

    await page.getByText('Is something wrong with the cash?').click();
    await fillIn(page, { 'What happened?': 'cash-not-received' });
    await press(page, 'Tell the bank');
    await page.getByText('We look into it').waitFor();
    await machine.goBack();

    await page.getByText('nothing was taken').waitFor();
    const desk = await OperationsDesk.open(stage);
    const claim = (await desk.openClaims()).find(({ transactionId }) => transactionId === id);
    await desk.uphold(fabio.customerId, claim?.claimId ?? '', euros(0));
    await page.getByText('You are right').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Scan', exact: true }).waitFor();
  });
});

/** Taken out of the machine's mouth, as the machine saw it. */
async function collectedAtTheMachine(amount: number): Promise<string> {
  const { id } = await prepareCash(phone, amount);
  const machine = await beforeTheMachine(fabio.customerId);
  await insertCard(machine);
  await push(machine, `Take EUR ${amount}.00`);
  await push(machine, 'Take the card');
  await push(machine, 'Take the notes');
  await push(machine, 'No receipt');
  await shows(machine, 'Welcome');
  await expect
    .poll(async () => (await phone.history())[0], { timeout: 8_000 })
    .toMatchObject({ id, outcome: 'completed' });
  return id;
}
