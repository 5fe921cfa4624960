import type { FrameLocator, Page } from 'playwright-core';
import { anna } from '../../../journeys/story/stage.ts';
import { push, shows } from '../../support/at-the-machine.ts';
import type { Theatre } from '../theatre.ts';

/** Prepared on the phone, scanned at the machine: the baton is there, and the notes are in its mouth. */
export async function onTheStage({ open, take }: Theatre): Promise<void> {
  const page = await open('/', { width: 1680, height: 1180, scale: 1 });
  const [phone, bank, machine] = [frame(page, 'Phone'), frame(page, 'Web bank'), frame(page, 'Machine')];
  await push(phone, 'Sign in');
  await phone.getByLabel('Customer').selectOption(anna.customerId);
  await phone.getByLabel('Passcode').fill(anna.passcode);
  await push(phone, 'Sign in');
  await push(phone, 'Cash withdrawal');
  await push(bank, 'Sign in');
  await phone.getByLabel('From account').selectOption('current');
  await phone.getByLabel('Amount').fill('120');
  await push(phone, 'Continue');
  await push(phone, 'Let this phone approve');
  await push(phone, 'Approve');
  await phone.getByText('are set aside for you').waitFor();
  await push(machine, 'Use your phone');
  await machine.getByRole('img', { name: /QR code/ }).waitFor();
  await take(page, 'stage-prepared');
  await push(phone, 'Scan');
  await push(phone, 'Give me the cash here');
  await shows(machine, 'Take your cash');
  await bank
    .getByText(/In use on|Cash withdrawal/)
    .first()
    .waitFor();
  await page
    .getByText(/may dispense/)
    .first()
    .waitFor();
  await take(page, 'stage');
}

const frame = (page: Page, title: string): FrameLocator => page.frameLocator(`iframe[title="${title}"]`);
