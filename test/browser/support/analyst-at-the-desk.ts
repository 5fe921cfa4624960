import type { Page } from 'playwright-core';
import { signInAsAnalyst } from './sign-in-as-analyst.ts';
import { newWindow, ON_THE_DESK, type Screen } from './visitor-of-pages.ts';

/** An analyst who opened a view of the measures, and signed in on the way. */
export async function analystLookingAt(view: string, screen: Screen = ON_THE_DESK): Promise<Page> {
  const page = await newWindow(screen);
  await page.goto(`/analyst${view}`);
  await signInAsAnalyst(page);
  return page;
}
