import type { Browser, Page } from 'playwright-core';
import { onTestFinished, test } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { system } from '../../support/system-of-this-worker.ts';
import { witness } from './witness.ts';

/** Somebody at a screen of their own, as small or large as it is. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly language?: 'en-GB' | 'it-IT';
  readonly theme?: 'light' | 'dark';
}

export const IN_THE_HAND: Screen = { width: 360, height: 740 };
export const ON_THE_DESK: Screen = { width: 1280, height: 900 };

/** One for all files of a worker; it goes with the process. */
const browser: Browser | undefined = await openBrowser();
if (!browser) console.warn('There is no browser on this machine: the tests of the pages are skipped.');

/** A test that needs a browser, and is skipped where there is none. */
export const inBrowser = test.skipIf(!browser);

/** Whatever is clicked or awaited is there by then, on a slow machine too. */
const ACTION_WITHIN_MS = 8_000;

/** A window of nobody: no cookie, no storage. It goes with the test, and what went wrong on its pages fails that. */
export async function newWindow(screen: Screen): Promise<Page> {
  if (!browser) throw new Error('There is no browser.');
  const { width, height, language = 'en-GB', theme = 'light' } = screen;
  const context = await browser.newContext({
    baseURL: system.pagesUrl,
    viewport: { width, height },
    locale: language,
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(ACTION_WITHIN_MS);
  const complaints: string[] = [];
  const page = await context.newPage();
  const whatWasSeen = witness(page);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') console.error(await whatWasSeen().catch(String));
    await context.close();
    if (complaints.length > 0) throw new Error(`The pages complained: ${complaints.join('\n')}`);
  });
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content.Security.Policy/i.test(message.text()))
      complaints.push(message.text());
  });
  return page;
}
