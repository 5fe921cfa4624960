import type { FrameLocator, Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import { anna, onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { push, shows } from './support/at-the-machine.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { IN_THE_HAND, inBrowser, newWindow } from './support/visitor-of-pages.ts';

const ON_A_PROJECTOR = { width: 1920, height: 1080 };

beforeEach(async () => {
  const phone = await onThePhone(stage, anna);
  await withNothingOpen(phone);
  await withNoDevice(phone);
});

describe('three channels side by side', () => {
  inBrowser('pass the baton: prepared on the phone, scanned, collected, and told on the web', async () => {
    const page = await newWindow(ON_A_PROJECTOR);
    await page.goto('/');
    const [phone, bank, machine] = [frame(page, 'Phone'), frame(page, 'Web bank'), frame(page, 'Machine')];
    await signIn(phone);
    await push(phone, 'Cash withdrawal');
    await push(bank, 'Sign in');

    await phone.getByLabel('From account').selectOption('current');
    await phone.getByLabel('Amount').fill('120');
    await push(phone, 'Continue');
    await push(phone, 'Let this phone approve');
    await push(phone, 'Approve');
    await phone.getByText('are set aside for you').waitFor();
    await holder(page, 'Phone');

    await push(machine, 'Use your phone');
    await machine.getByRole('img', { name: /QR code/ }).waitFor();
    await push(phone, 'Scan');
    await phone.getByRole('heading', { name: 'Piazza Navona, machine 42' }).waitFor();
    await push(phone, 'Give me the cash here');
    await shows(machine, 'Take your cash');
    await holder(page, 'Machine');
    await expectAccessible(page);
    await push(machine, 'Take the notes');
    await shows(machine, 'Thank you');

    await bank.getByRole('link', { name: 'History', exact: true }).click();
    await bank
      .getByRole('row', { name: /^Cash withdrawal .*Done$/ })
      .first()
      .waitFor();
    await expect
      .poll(() => latestOn(page), { timeout: 8_000 })
      .toEqual(
        expect.arrayContaining([
          'begins a cash withdrawal',
          'approves the exact amount with its key',
          'takes over the cash withdrawal, from the phone',
          'may dispense EUR 120.00',
          'says: EUR 120.00 came out',
          'takes exactly what came out',
          'completes the cash withdrawal',
        ]),
      );
  });

  inBrowser('stand one at a time in the hand, and all go on', async () => {
    const page = await newWindow(IN_THE_HAND);
    await page.goto('/');
    await frame(page, 'Phone').getByRole('button', { name: 'Sign in' }).waitFor();
    await expectAccessible(page);

    await push(page, 'Machine');
    await shows(frame(page, 'Machine'), 'Welcome');

    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});

const frame = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);

async function signIn(phone: FrameLocator): Promise<void> {
  await push(phone, 'Sign in');
  await phone.getByLabel('Customer').selectOption(anna.customerId);
  await phone.getByLabel('Passcode').fill(anna.passcode);
  await push(phone, 'Sign in');
}

/** What the ribbon says, the latest first: more than one withdrawal takes, and less than two. */
const latestOn = async (page: Page): Promise<string[]> =>
  (await page.locator('.told .what').allInnerTexts()).slice(0, 20);

/** Whose frame says that it has the baton. */
const holder = (page: Page, name: string): Promise<void> =>
  page.locator('.channel.holds').getByRole('heading', { name, exact: true }).waitFor();
