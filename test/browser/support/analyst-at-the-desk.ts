import type { Page } from 'playwright-core';
import { signInAsAnalyst } from './sign-in-as-analyst.ts';
import { newWindow, ON_THE_DESK, type Screen } from './visitor-of-pages.ts';

/** Whatever is counted waits for its turn, and the first of all for the engine that counts. */
const COUNTED_WITHIN_MS = 40_000;

/** An analyst who opened a view of the measures, and signed in on the way. */
export async function analystLookingAt(view: string, screen: Screen = ON_THE_DESK): Promise<Page> {
  const page = await newWindow(screen);
  page.setDefaultTimeout(COUNTED_WITHIN_MS);
  await page.goto(`/analyst${view}`);
  await signInAsAnalyst(page);
  return page;
}
