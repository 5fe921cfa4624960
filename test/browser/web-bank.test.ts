import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { onThePhone, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import type { Customer } from '../simulators/customer-channel.ts';
import { castOf } from '../support/casts.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { follow, heading, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { david, elena } = castOf(import.meta.filename);

async function inMyBrowser(customer: Customer): Promise<Page> {
  const page = await newWindow(ON_THE_DESK);
  await signInAs(page, '/bank', customer);
  await heading(page, 'Unfinished');
  return page;
}

describe('the web bank', () => {
  inBrowser('takes a consent and an objection, and says when', async () => {
    const page = await inMyBrowser(david);
    await follow(page, 'Your data');
    const offers = page.getByRole('region', { name: /offers/i }).first();
    await offers.getByRole('button', { name: 'Allow' }).click();
    await offers.getByText('Allowed', { exact: true }).waitFor();
    await expectAccessible(page);

    await offers
      .getByRole('button', { name: /Object|Withdraw/ })
      .first()
      .click();

    await offers.getByText('Not allowed').waitFor();
    await offers.getByText('the web bank').waitFor();
  });

  inBrowser(
    'takes a no by the link of a message, once its customer has signed in; and one on the phone',
    async () => {
      const page = await newWindow(ON_THE_DESK);
      await signInAs(page, '/consents', david, '/bank');
      await heading(page, 'Your data');
      const onTheWeb = page.getByRole('region', { name: /offers/i }).first();
      await onTheWeb.getByRole('button', { name: 'Allow' }).click();
      await onTheWeb.getByText('Allowed', { exact: true }).waitFor();

      const phone = await newWindow(IN_THE_HAND);
      await signInAs(phone, '/phone', david);
      await follow(phone, 'Me');
      await follow(phone, 'Your data');
      const onThePhone = phone.getByRole('region', { name: /offers/i }).first();
      await onThePhone.getByText('Allowed', { exact: true }).waitFor();
      await expectAccessible(phone);
      await onThePhone.getByRole('button', { name: 'Object' }).click();

      await onTheWeb.getByText('Not allowed').waitFor();
      await onTheWeb.getByText('the phone').waitFor();
    },
  );

  inBrowser('gives everything away that it holds of the customer, as a file', async () => {
    const page = await inMyBrowser(david);
    await follow(page, 'Your data');

    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Make the file')]);

    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const { customerId, records } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    expect({ customerId, kinds: records.length > 0 }).toEqual({ customerId: david.customerId, kinds: true });
  });

  inBrowser('erases what it holds, and says what it keeps and why', async () => {
    const phone = await onThePhone(stage, elena);
    await withNothingOpen(phone);
    const page = await inMyBrowser(elena);
    await follow(page, 'Your data');
    await page.getByRole('button', { name: 'Erase your data' }).click();
    await press(page, 'Yes, erase everything');

    await heading(page, 'Erased');
    await heading(page, 'Kept, and why');
    await expectAccessible(page);
  });

  inBrowser('keeps what the keyboard comes to out from under its bar, on the way up too', async () => {
    const page = await inMyBrowser(david);
    await follow(page, 'Your data');
    await page.setViewportSize({ ...ON_THE_DESK, height: 320 });
    await page.getByRole('button', { name: 'Erase your data' }).focus();

    const covered: string[] = [];
    while (!(await page.evaluate('document.activeElement.closest(".top, body:focus") !== null'))) {
      const isCovered =
        'document.activeElement.getBoundingClientRect().top < document.querySelector(".top").offsetHeight';
      if (await page.evaluate(isCovered)) covered.push(await page.locator(':focus').innerText());
      await page.keyboard.press('Shift+Tab');
    }

    expect(covered).toEqual([]);
  });

  inBrowser('shows each of its pages to everybody, and all of it on a small screen', async () => {
    const page = await inMyBrowser(david);
    for (const name of ['Offers', 'History', 'Notices', 'Settings', 'Home']) {
      await follow(page, name);
      await page.getByText('One moment…').waitFor({ state: 'detached' });

      await expectAccessible(page);
      await page.setViewportSize(IN_THE_HAND);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.setViewportSize(ON_THE_DESK);
    }
  });
});
