import { describe, expect } from 'vitest';
import { onThePhone, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillIn, fillInAndGoOn, follow, heading, press, saved } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { chloe } = castOf(import.meta.filename);

describe('a loan application', () => {
  inBrowser('is begun in a browser, and finished on the phone where it stood', async () => {
    const before = await onThePhone(stage, chloe);
    await withNothingOpen(before);
    await withNoDevice(before);
    const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
    await signInAs(web, '/bank', chloe);
    await press(web, 'Loan application');
    await fillIn(web, { Purpose: 'home', Amount: '12 0' });
    await web.getByText('Saving…').waitFor();
    await saved(web);
    await expectAccessible(web);
    await fillInAndGoOn(web, { Amount: '12000', 'Repaid over how many months': '60' });
    await fillInAndGoOn(web, { 'Adults, you included': '2', Children: '1', 'Your home is': 'owned' });
    await fillIn(web, { Contract: 'permanent', Occupation: 'Teach' });
    await saved(web);

    await signInAs(phone, '/phone', chloe);
    await phone.getByRole('link', { name: /Loan application/ }).click();
    await phone.getByText('In use on the web bank').waitFor();
    await expectAccessible(phone);
    await press(phone, 'Continue here');

    await heading(phone, 'What is your work?');
    expect(await phone.getByLabel('Occupation').inputValue()).toBe('Teach');
    expect(await phone.getByLabel('Contract').inputValue()).toBe('permanent');
    await web.getByText('In use on the phone').waitFor();
    await expectAccessible(phone);

    await fillInAndGoOn(phone, { Occupation: 'Teacher', 'Since the year': '2015' });
    await fillInAndGoOn(phone, { 'Net monthly income': '2900' });
    await fillInAndGoOn(phone, { 'Rent or mortgage': '400', 'Instalments of other loans': '0' });
    await fillInAndGoOn(phone, { 'I have read the terms and agree': true });
    await press(phone, 'Let this phone approve');
    await press(phone, 'Approve');
    await heading(phone, 'Done');

    await heading(web, 'Done');
    await follow(web, 'History');
    await web
      .getByRole('row', { name: /Loan application .* the web bank .* Done/ })
      .first()
      .waitFor();
    await expectAccessible(web);
  });

  inBrowser('that two windows want at once goes to one, and the other is told who has it', async () => {
    await withNothingOpen(await onThePhone(stage, chloe));
    const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
    await signInAs(web, '/bank', chloe);
    await press(web, 'Transfer');
    await fillIn(web, { 'Name of the payee': 'Bruno Ferri' });
    await press(web, 'Lay it aside');
    for (const page of [web, phone]) {
      if (page === phone) await signInAs(phone, '/phone', chloe);
      await page.getByRole('link', { name: /Transfer/ }).click();
      await page.getByText('It waits for you').waitFor();
    }

    await Promise.all([press(web, 'Continue here'), press(phone, 'Continue here')]);

    const [loser] = await Promise.race(
      [web, phone].map(async (page) => {
        await page.getByText(/In use on the (phone|web bank)/).waitFor();
        return [page];
      }),
    );
    await press(loser ?? web, 'Continue here');
    await (loser ?? web).getByLabel('IBAN').waitFor();
    expect(await (loser ?? web).getByLabel('Name of the payee').inputValue()).toBe('Bruno Ferri');
  });
});

describe('a line that is lost', () => {
  inBrowser.each([
    ['the web bank', '/bank', ON_THE_DESK],
    ['the phone', '/phone', IN_THE_HAND],
  ] as const)('in the middle of a form loses nothing on %s', async (_, address, screen) => {
    await withNothingOpen(await onThePhone(stage, chloe));
    const page = await newWindow(screen);
    await signInAs(page, address, chloe);
    await press(page, 'Transfer');
    await fillIn(page, { 'Name of the payee': 'Bruno' });
    await saved(page);

    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await fillIn(page, { 'Name of the payee': 'Bruno Ferri' });
    await page.getByText('Not saved yet').waitFor();
    await expectAccessible(page);
    await page.context().setOffline(false);

    await saved(page);
    const { transactions } = await (await onThePhone(stage, chloe)).session();
    expect(transactions[0]?.step?.draft).toEqual({ name: 'Bruno Ferri' });
  });
});
