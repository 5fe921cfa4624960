import type { Page } from 'playwright-core';
import staff from '../../../infra/local/seed/staff.json' with { type: 'json' };

const analyst = staff.find(({ role }) => role === 'analyst');

/** From the welcome of the analyst’s page to its measures, by clicking. */
export async function signInAsAnalyst(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Sign in|Accedi/ }).click();
  await page.getByLabel('Staff').selectOption(analyst?.staffId ?? '');
  await page.getByLabel('Passcode').fill(analyst?.passcode ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === '/analyst');
}
