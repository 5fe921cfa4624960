import type { Page } from 'playwright-core';
import type { Colleague } from '../../simulators/desk.ts';

/** Sits down at a desk and signs in there, by clicking. */
export async function signInAtDesk(page: Page, { staffId, passcode, at }: Colleague): Promise<void> {
  const address = `/desk?at=${at}`;
  await page.goto(address);
  await page.getByRole('button', { name: /Sign in|Accedi/ }).click();
  await page.getByLabel('Staff').selectOption(staffId);
  await page.getByLabel('Passcode').fill(passcode);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(({ pathname }) => pathname === '/desk');
}

/** Everything that the bank sent to this window, to be searched for what it should not have. */
export function sentTo(page: Page, apiUrl: string): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(apiUrl)) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

/** Draws a code on a customer's channel, and reads it. */
export async function helpCodeOn(page: Page): Promise<string> {
  await page.getByText(/Get help from a person|Fatti aiutare/).click();
  await page.getByRole('button', { name: /Show me a code|Mostrami/ }).click();
  return page.locator('.help-code').innerText();
}
