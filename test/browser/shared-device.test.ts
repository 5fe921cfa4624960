import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { berto, onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { signInAtDesk } from './support/at-the-desk.ts';
import { fillIn, follow, heading, press, saved } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { signInAsAnalyst } from './support/sign-in-as-analyst.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { bruno } = castOf(import.meta.filename);

/** All that a page can leave on a device, but for how it looks. */
const leftBehind = (page: Page) =>
  page.evaluate(`(async () => ({
    localStorage: Object.keys(localStorage).filter((name) => name !== 'staffetta.theme'),
    sessionStorage: Object.keys(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    keys: await new Promise((resolve) => {
      const opened = indexedDB.open('staffetta-phone');
      opened.onsuccess = () => {
        const database = opened.result;
        const names = [...database.objectStoreNames];
        if (names.length === 0) return resolve([]);
        const asked = database.transaction(names).objectStore(names[0]).getAllKeys();
        asked.onsuccess = () => resolve(asked.result);
      };
    }),
  }))()`);

const NOTHING = { localStorage: [], sessionStorage: [], cookies: '', caches: [], keys: [] };

/** At the identity provider, which asks once more. */
async function confirmSignOut(page: Page): Promise<void> {
  await page.waitForURL(({ href }) => href.startsWith(stage.issuer));
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
}

describe('a device that others use, too', () => {
  inBrowser('keeps nothing of the web bank, and going back shows nobody', async () => {
    await withNothingOpen(await onThePhone(stage, bruno));
    const page = await newWindow(ON_THE_DESK);
    await signInAs(page, '/bank', bruno);
    await press(page, 'Transfer');
    await fillIn(page, { 'Name of the payee': 'Bruno Ferri' });
    await saved(page);
    const mayBeKept = answersThatMayBeKept(page);
    await follow(page, 'Home');
    await page.getByText('Conto corrente').waitFor();

    await press(page, 'Sign out');
    await confirmSignOut(page);
    await heading(page, 'The bank in your browser');

    expect(await leftBehind(page)).toEqual(NOTHING);
    expect(mayBeKept()).toEqual([]);
    await page.goBack();
    await page.goBack().catch(() => undefined);
    expect(await page.getByText('Conto corrente').count()).toBe(0);
    await page.goto('/bank#/history');
    await heading(page, 'The bank in your browser');
    await press(page, 'Sign in');
    await page.getByLabel('Passcode').waitFor();
  });

  inBrowser(
    'is loaded anew where the browser has kept the page to go back to, whoever it is of',
    async () => {
      const [bank, desk, report] = [
        await newWindow(ON_THE_DESK),
        await newWindow(ON_THE_DESK),
        await newWindow(ON_THE_DESK),
      ];
      await signInAs(bank, '/bank', bruno);
      await signInAtDesk(desk, berto);
      await report.goto('/analyst');
      await signInAsAnalyst(report);

      for (const page of [bank, desk, report]) {
        await Promise.all([
          page.waitForEvent('load'),
          page.evaluate('dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))'),
        ]);
      }
      await heading(bank, 'Unfinished');
    },
  );

  inBrowser('keeps a phone’s key only until it is asked to forget it', async () => {
    const before = await onThePhone(stage, bruno);
    await withNothingOpen(before);
    await withNoDevice(before);
    const page = await newWindow(IN_THE_HAND);
    await signInAs(page, '/phone', bruno);
    await follow(page, 'Me');
    await press(page, 'Let this phone approve');
    await page.getByText('This phone may approve.').waitFor();

    await press(page, 'Sign out and forget this phone');
    await confirmSignOut(page);
    await heading(page, 'Your bank, in your hand');

    expect(await leftBehind(page)).toEqual(NOTHING);
    expect((await before.session()).devices).toEqual([]);
  });
});

/** What the bank answered, and did not say that nobody may keep it. */
function answersThatMayBeKept(page: Page): () => string[] {
  const found: string[] = [];
  page.on('response', (response) => {
    const isOfBank = response.url().startsWith(stage.url) && response.request().method() === 'GET';
    const mayBeKept = response.headers()['cache-control'] !== 'no-store';
    if (isOfBank && response.status() === 200 && mayBeKept) found.push(response.url());
  });
  return () => found;
}
