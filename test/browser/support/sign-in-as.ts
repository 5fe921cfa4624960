import type { Page } from 'playwright-core';
import type { Customer } from '../../simulators/customer-channel.ts';

/** Opens a channel's page and signs in there, by clicking. */
export async function signInAs(
  page: Page,
  address: string,
  { customerId, passcode }: Customer,
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /Sign in|Accedi/ }).click();
  await page.getByLabel('Customer').selectOption(customerId);
  await page.getByLabel('Passcode').fill(passcode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === new URL(address, url).pathname);
}
