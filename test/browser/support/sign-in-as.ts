import type { Page } from 'playwright-core';
import type { Customer } from '../../simulators/customer-channel.ts';

/** Opens a channel's page and signs in there, by clicking. A link of a message leads on to a page of another address. */
export async function signInAs(
  page: Page,
  address: string,
  { customerId, passcode }: Customer,
  landsOn = pathOf(address),
): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /Sign in|Accedi/ }).click();
  await page.getByLabel('Customer').selectOption(customerId);
  await page.getByLabel('Passcode').fill(passcode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(({ pathname }) => pathname === landsOn);
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, '');
