import type { Page } from 'playwright-core';
import staff from '../../../infra/local/seed/staff.json' with { type: 'json' };
import { newWindow, ON_THE_DESK, type Screen } from './visitor-of-pages.ts';

const analyst = staff.find(({ role }) => role === 'analyst');

/** An analyst who opened a view of the measures, and signed in on the way. */
export async function analystLookingAt(view: string, screen: Screen = ON_THE_DESK): Promise<Page> {
  const page = await newWindow(screen);
  await page.goto(`/analyst${view}`);
  await page.getByRole('button', { name: /Sign in|Accedi/ }).click();
  await page.getByLabel('Staff').selectOption(analyst?.staffId ?? '');
  await page.getByLabel('Passcode').fill(analyst?.passcode ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => url.pathname === '/analyst');
  return page;
}
