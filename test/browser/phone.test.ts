import type { Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import { onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillInAndGoOn, follow, heading, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { bruno } = castOf(import.meta.filename);

let page: Page;

/** On a slow machine, too. */
const SOON = { timeout: 8_000 };

beforeEach(async () => {
  const phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  await withNoDevice(phone);
});

async function onMyPhone(): Promise<Page> {
  page = await newWindow(IN_THE_HAND);
  await signInAs(page, '/phone', bruno);
  await page.getByText('Conto corrente').waitFor();
  return page;
}

describe('the phone', () => {
  inBrowser('pays somebody, and signs exactly what it shows', async () => {
    await onMyPhone();
    await press(page, 'Transfer');
    await fillInAndGoOn(page, { 'Name of the payee': 'Chloe Martin', IBAN: 'IT60X0542811101000000123456' });
    await fillInAndGoOn(page, { 'From account': 'current', Amount: '12,5' });
    await heading(page, 'Approve the transfer');
    await expectAccessible(page);

    expect(await page.locator('.big-money').innerText()).toBe('€12.50');
    expect(await page.locator('.pairs dd').innerText()).toBe('IT60X0542811101000000123456');
    await press(page, 'Let this phone approve');
    await press(page, 'Approve');

    await heading(page, 'Done');
    await expectAccessible(page);
    const phone = await onThePhone(stage, bruno);
    expect((await phone.history())[0]).toMatchObject({
      kind: 'transfer',
      outcome: 'completed',
      startedOn: 'mobile',
    });
  });

  inBrowser('is told why the books did not let it pay, back where the amount can be changed', async () => {
    await onMyPhone();
    await press(page, 'Transfer');
    await fillInAndGoOn(page, { 'Name of the payee': 'Chloe Martin', IBAN: 'IT60X0542811101000000123456' });
    await fillInAndGoOn(page, { 'From account': 'current', Amount: '14999' });
    await press(page, 'Let this phone approve');
    await press(page, 'Approve');

    await page.getByText('There is not enough money on this account.').waitFor();
    expect(await page.getByLabel('Amount').inputValue()).toBe('14999');
    await expectAccessible(page);
    await press(page, 'Back');
    await page.getByLabel('IBAN').waitFor();
    expect(await page.getByText('There is not enough money').count()).toBe(0);
  });

  inBrowser('prepares cash, which then waits for a machine', async () => {
    await onMyPhone();
    await press(page, 'Cash withdrawal');
    await fillInAndGoOn(page, { 'From account': 'current', Amount: '125' });
    expect(await page.locator('#field-amountMinor-wrong').innerText()).toBe('In steps of €10.00');
    await expectAccessible(page);
    await fillInAndGoOn(page, { Amount: '120' });
    await press(page, 'Let this phone approve');
    await press(page, 'Approve');

    await page.getByText('are set aside for you').waitFor();
    await expectAccessible(page);
    await press(page, 'Scan');
    await page.getByText('Looking for a code').waitFor();
    await expectAccessible(page);
  });

  inBrowser('refuses the code of a stranger, and looks again', async () => {
    await onMyPhone();
    await follow(page, 'Scan');
    await page.getByLabel('Or paste').fill('eyJhbGciOiJIUzI1NiJ9.e30.c3RyYW5nZXI');
    await press(page, 'Read it');

    await page.getByText('This is not the code of one of our machines.').waitFor();
    await press(page, 'Try again');
    await page.getByText('Looking for a code').waitFor();
  });

  inBrowser('speaks Italian once it is asked to, on every channel', async () => {
    await onMyPhone();
    await follow(page, 'Me');
    await expectAccessible(page);
    await page.getByLabel('Language').selectOption('it');

    await page.getByLabel('Lingua').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await page.getByLabel('Lingua').selectOption('en');
    await page.getByLabel('Language').waitFor();
  });

  inBrowser('keeps how messages shall come, and says that it has no voice where it has none', async () => {
    await onMyPhone();
    await follow(page, 'Me');
    await page.getByText('This browser has no voice.').waitFor();

    await page.getByLabel('Messages come').selectOption('email');

    const phone = await onThePhone(stage, bruno);
    await expect.poll(async () => (await phone.session()).preferences.reachBy, SOON).toBe('email');
    await phone.prefer({ reachBy: 'push' });
    await expect.poll(() => page.getByLabel('Messages come').inputValue(), SOON).toBe('push');
  });

  inBrowser('takes a score with one tap, and what made the difference', async () => {
    await onMyPhone();
    const phone = await onThePhone(stage, bruno);
    await phone.enrol();
    const id = await aTransfer(phone);
    await page.goto(`/phone#/transactions/${id}`);
    await page.getByLabel('What made the difference?').selectOption('too-many-steps');
    await expectAccessible(page);
    await press(page, '2 out of 5, where 5 is best');

    await page.getByText('Thank you for telling us.').waitFor();
  });

  inBrowser(
    'says so, and thanks for nothing, where the score was given before on another channel',
    async () => {
      await onMyPhone();
      const phone = await onThePhone(stage, bruno);
      await phone.enrol();
      const id = await aTransfer(phone);
      await phone.session();
      await phone.judge(id, { score: 5 });
      await page.goto(`/phone#/transactions/${id}`);

      await press(page, '2 out of 5, where 5 is best');

      await page.getByText('You had told us already. What you said first counts.').waitFor();
      expect(await page.getByText('Thank you').count()).toBe(0);
      await expectAccessible(page);
    },
  );

  inBrowser('takes a no to reminders, which the web bank then has, and takes it back there', async () => {
    await onMyPhone();
    await follow(page, 'Me');
    await follow(page, 'Your data');
    const reminders = page.getByRole('region', { name: 'Reminders', exact: true });
    await reminders.getByText('Version 1 of this text').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await reminders.getByRole('button', { name: 'Object' }).click();

    await reminders.getByText('Not allowed', { exact: true }).waitFor();
    const web = await newWindow(ON_THE_DESK);
    await signInAs(web, '/consents', bruno, '/bank');
    const there = web.getByRole('region', { name: 'Reminders', exact: true });
    await there.getByText(/^Version 1 of this text · Since .+ · the phone$/).waitFor();
    await there.getByRole('button', { name: 'Allow' }).click();
    await reminders.getByText('Allowed', { exact: true }).waitFor();
  });

  inBrowser('shows each of its screens to everybody, and all of it', async () => {
    await onMyPhone();
    for (const name of ['Offers', 'Notices', 'Home']) {
      await follow(page, name);
      await page.getByText('One moment…').waitFor({ state: 'detached' });

      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });
});

async function aTransfer(phone: Phone): Promise<string> {
  const { id } = await phone.start('transfer');
  await phone.answer(id, 'payee', { name: 'Chloe Martin', iban: 'IT60X0542811101000000123456' });
  await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 }));
  return id;
}
