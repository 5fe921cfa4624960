import type { Page } from 'playwright-core';
import { beforeEach, describe, expect } from 'vitest';
import { onThePhone, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { fillIn, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { bruno } = castOf(import.meta.filename);

/** A page without a line looks every second. */
const SLOWER_THAN_A_LOOK_MS = 1_500;

let another: Phone;

beforeEach(async () => {
  another = await onThePhone(stage, bruno);
  await withNothingOpen(another);
});

/** Signs in, and changes something elsewhere until the page has heard of it: then its line is open. */
async function signInOnTheLine(page: Page): Promise<void> {
  let heard = 0;
  page.on('websocket', (line) => line.on('framereceived', () => (heard += 1)));
  await signInAs(page, '/bank', bruno);
  let largeText = false;
  await expect
    .poll(
      async () => {
        largeText = !largeText;
        await another.session();
        await another.prefer({ largeText });
        return heard;
      },
      { timeout: 8_000 },
    )
    .toBeGreaterThan(0);
}

/** How often a page has asked for its session. */
function looksOf(page: Page): () => number {
  let looks = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && new URL(request.url()).pathname === '/session') looks += 1;
  });
  return () => looks;
}

describe('two windows of one customer', () => {
  inBrowser(
    'of which one moves: the other is told, and shows it, although its clock stands still',
    async () => {
      const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
      await signInAs(phone, '/phone', bruno);
      await web.clock.install();
      await signInOnTheLine(web);
      // From here on no timer of the page runs: it cannot look by itself any more.
      await web.clock.pauseAt(new Date(Date.now() + 1_000));
      const looks = looksOf(web);
      const { version: before } = await another.session();

      await press(phone, 'Transfer');

      const isOnThePhone = web.getByText('on the phone', { exact: true });
      await isOnThePhone.waitFor();
      await fillIn(phone, { 'Name of the payee': 'Anna Bruni' });
      await press(phone, 'Lay it aside');
      await isOnThePhone.waitFor({ state: 'detached' });
      const { version } = await another.session();
      // Once for each change; and once for what may have been told before, and is heard only now.
      expect(looks()).toBeLessThanOrEqual(version - before + 1);
    },
  );

  inBrowser('go on where no line can be opened: each looks by itself, every second', async () => {
    const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
    await web.routeWebSocket(/\/live/, (line) => line.close({ code: 1001 }));
    const looks = looksOf(web);
    await signInAs(phone, '/phone', bruno);
    await signInAs(web, '/bank', bruno);
    await press(phone, 'Transfer');

    await web.getByRole('link', { name: /Transfer/ }).waitFor();

    const before = looks();
    await expect.poll(looks, { timeout: 8_000 }).toBeGreaterThan(before + 2);
  });

  inBrowser('show an answer that takes longer than it takes to look again', async () => {
    const web = await newWindow(ON_THE_DESK);
    await web.routeWebSocket(/\/live/, (line) => line.close({ code: 1001 }));
    await web.route('**/offers', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, SLOWER_THAN_A_LOOK_MS));
      await route.continue();
    });

    await signInAs(web, '/bank#/offers', bruno);

    await web.getByText('There are no offers for you now.').or(web.locator('[data-offer]')).first().waitFor();
  });
});
