import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { berto, clara } from '../journeys/story/stage.ts';
import { everythingIsDelivered } from '../journeys/support/everything-is-delivered.ts';
import { stage, system } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { helpCodeOn, sentTo, signInAtDesk } from './support/at-the-desk.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillIn, fillInAndGoOn, heading, press, saved } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK, type Screen } from './support/visitor-of-pages.ts';

/** Each is met by one agent, so that nothing of another assistance is in the way. */
const { anna, bruno, chloe, elena } = castOf(import.meta.filename);

const WIDE: Screen = { width: 1440, height: 900 };

/** What Chloe types, and what of it may come to an agent: some once she lets him drive, and some never. */
const onceDriving = ['Restorer', '1300000'];
const never = ['IT60X0542811101000000123456', 'Bruno Ferri', '262100'];

describe('an agent at the desk', () => {
  inBrowser(
    'is read a code, sees where and why, is let drive, hands back, and all of it is told',
    async () => {
      const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
      const desk = await newWindow(WIDE);
      const sent = sentTo(desk, stage.url);
      await signInAs(phone, '/phone', chloe);
      await aTransferIsBegun(phone);
      await signInAs(web, '/bank', chloe);
      await stuckInLoan(web);
      const code = await helpCodeOn(web);
      await expectAccessible(web);

      await signInAtDesk(desk, berto);
      await expectAccessible(desk);
      await desk.getByLabel('Help code').fill(code);
      await desk.keyboard.press('Enter');

      await heading(desk, 'What is your work?');
      await desk.getByText('Something is typed and not sent.').first().waitFor();
      await desk.getByText('filled in, not shown to you').first().waitFor();
      await expectAccessible(desk);
      for (const secret of [...onceDriving, ...never]) expect(await sent()).not.toContain(secret);
      await web.getByText('sees where you are, and can change nothing').waitFor();

      await desk.keyboard.press('Alt+a');
      await desk.getByText('Asked. The customer sees it now').waitFor();
      await phone.getByText('To fill it in together with you (Loan application)').waitFor();
      await expectAccessible(phone);
      await press(phone, 'Yes, let them');
      await desk.getByText('They let you, until').waitFor();
      await desk.keyboard.press('Alt+g');

      await desk.getByLabel('Occupation').waitFor();
      await expect.poll(() => desk.getByLabel('Occupation').inputValue()).toBe('Restorer');
      await expectAccessible(desk);
      await web.getByText('In use on the branch').waitFor();
      await web.getByText('To go on yourself, take it back above.').waitFor();
      await fillInAndGoOn(desk, { Contract: 'self-employed', 'Since the year': '2012' });
      await desk.getByText('Your role neither sees nor fills this step.').waitFor();
      await desk.keyboard.press('Alt+b');
      await desk.getByText(/^The agent handed .* back/).waitFor();

      await phone.getByRole('link', { name: /Loan application/ }).click();
      await phone.getByText('Filled in with somebody of the bank').waitFor();
      await expectAccessible(phone);
      await finished(phone);

      await desk.getByText(/Loan application” is done/).waitFor();
      for (const secret of never) expect(await sent()).not.toContain(secret);
      for (const seen of onceDriving) expect(await sent()).toContain(seen);
      await desk.keyboard.press('Alt+n');
      await desk.keyboard.type('Wants a call before Friday.');
      await desk.keyboard.press('Alt+n');
      await desk.getByText('Written down.').waitFor();
      await desk.getByRole('listitem').filter({ hasText: 'Wants a call before Friday.' }).waitFor();
      await expectAccessible(desk);
      await desk.keyboard.press('Alt+x');
      await desk.getByText('Nothing of the customer is on this page any more.').waitFor();
      await expect.poll(() => phone.getByText('Somebody is with you').count()).toBe(0);
      const audit = await auditOf(chloe.customerId);
      expect(audit.verdict).toMatchObject({ isWhole: true });
      expect(audit.told).toEqual(
        expect.arrayContaining([
          'opened',
          'looked',
          'asked',
          'consented',
          'did',
          'handed-back',
          'noted',
          'ended',
        ]),
      );
    },
  );

  inBrowser('sees nothing more as soon as the customer ends it', async () => {
    const [phone, desk] = [await newWindow(IN_THE_HAND), await newWindow(WIDE)];
    await signInAs(phone, '/phone', anna);
    await aTransferIsBegun(phone);
    await signInAtDesk(desk, clara);
    await desk.getByLabel('Help code').fill(await helpCodeOn(phone));
    await press(desk, 'Open');
    await heading(desk, 'Transfer');

    await press(phone, 'End it');

    await desk.getByText('The assistance has ended').waitFor();
    expect(await desk.getByText('Transfer').count()).toBe(0);
    await phone.getByText('Somebody is with you').waitFor({ state: 'detached' });
  });

  inBrowser('is told what happened long ago as well, page by page', async () => {
    const [phone, desk] = [await newWindow(IN_THE_HAND), await newWindow(WIDE)];
    await desk.route('**/session/timeline?*', (route) => {
      const isOlder = new URL(route.request().url()).searchParams.has('after');
      return route.fulfill(isOlder ? toldOf('Long ago.') : toldOf('Just now.', 'b2xkZXI'));
    });
    await signInAs(phone, '/phone', bruno);
    await signInAtDesk(desk, clara);
    await desk.getByLabel('Help code').fill(await helpCodeOn(phone));
    await press(desk, 'Open');

    await desk.getByText('Just now.').waitFor();
    await press(desk, 'Show more');

    await desk.getByText('Long ago.').waitFor();
    expect(await desk.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  });

  inBrowser('is one step away from the stage, which says as whom to sit down', async () => {
    const page = await newWindow(IN_THE_HAND);
    await page.goto('/');
    await page.getByText('The bank’s people').click();

    await page.getByText(`Berto Sala, passcode ${berto.passcode}`).waitFor();
    const desk = page.getByRole('link', { name: 'A desk in the branch' });
    expect(await desk.getAttribute('href')).toBe('/desk?at=branch');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await expectAccessible(page);
  });

  inBrowser('is told plainly that nobody is found, in the hand and in Italian', async () => {
    const desk = await newWindow({ ...IN_THE_HAND, language: 'it-IT' });
    await signInAtDesk(desk, berto);
    await desk.getByLabel('Codice di assistenza').fill('BBBB-BBBB');
    await press(desk, 'Apri');

    await desk.getByText('Non si trova nessuno. Chiedi al cliente un nuovo codice.').waitFor();
    await expectAccessible(desk);
    expect(await desk.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  inBrowser('writes down a consent that was given in the branch, and may be said no to', async () => {
    const [phone, desk] = [await newWindow(IN_THE_HAND), await newWindow(IN_THE_HAND)];
    await signInAs(phone, '/phone', elena);
    await aTransferIsBegun(phone);
    await signInAtDesk(desk, berto);
    await desk.getByLabel('Help code').fill(await helpCodeOn(phone));
    await press(desk, 'Open');
    await heading(desk, 'Transfer');
    await desk.keyboard.press('Alt+p');
    await desk.getByLabel('Its number').fill('CA00000AA');
    await press(desk, 'Write it down');
    await desk.getByText('They let you, until').waitFor();
    await expectAccessible(desk);
    expect(await desk.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await press(phone, 'Take it back');
    await desk.getByText('The customer did not allow it').waitFor();
    await desk.keyboard.press('Alt+a');
    await desk.getByText('Asked. The customer sees it now').waitFor();
    await press(phone, 'No');
    await desk.getByText('The customer did not allow it').waitFor();
    await desk.keyboard.press('Alt+p');
    await desk.getByLabel('Its number').fill('CA00000AA');
    await press(desk, 'Write it down');
    await desk.getByText('not after a “no” on their own device').waitFor();
    await desk.keyboard.press('Alt+k');
    await heading(desk, 'All keys');
    await expectAccessible(desk);
  });
});

/** A page of the timeline, as the API answers it. */
const toldOf = (says: string, next?: string) => ({
  contentType: 'application/json',
  headers: { 'access-control-allow-origin': '*' },
  body: JSON.stringify({
    entries: [{ entryId: says, at: '2026-11-22T09:41:00.000Z', type: 'ChannelAttached', says }],
    ...(next && { next }),
  }),
});

/** Saved on the way, and left: its payee is nobody's affair but the customer's. */
async function aTransferIsBegun(phone: Page): Promise<void> {
  await press(phone, 'Transfer');
  await fillIn(phone, { 'Name of the payee': 'Bruno Ferri', IBAN: 'IT60X0542811101000000123456' });
  await saved(phone);
  await press(phone, 'Home');
}

async function stuckInLoan(web: Page): Promise<void> {
  await press(web, 'Loan application');
  await fillInAndGoOn(web, { Purpose: 'car', Amount: '13000', 'Repaid over how many months': '60' });
  await fillInAndGoOn(web, { 'Adults, you included': '2', Children: '1', 'Your home is': 'owned' });
  await fillIn(web, { Occupation: 'Restorer' });
  await saved(web);
}

/** From the income on it is hers, on the phone. */
async function finished(phone: Page): Promise<void> {
  await fillInAndGoOn(phone, { 'Net monthly income': '2621' });
  await fillInAndGoOn(phone, { 'Rent or mortgage': '400', 'Instalments of other loans': '0' });
  await fillInAndGoOn(phone, { 'I have read the terms and agree': true });
  await press(phone, 'Let this phone approve');
  await press(phone, 'Approve');
  await heading(phone, 'Done');
}

/** As `npm run audit` reads it: what was done, and the verdict at the end. */
async function auditOf(customerId: string): Promise<{ told: string[]; verdict: unknown }> {
  await everythingIsDelivered();
  const program = join(import.meta.dirname, '..', '..', 'tools', 'audit.ts');
  const where = ['--engine', system.engineUrl, '--cloud', system.cloudUrl, '--data', system.dataFolder];
  const printed = await new Promise<string>((resolve) => {
    execFile(process.execPath, [program, ...where, '--customer', customerId, '--json'], (_, out) =>
      resolve(out),
    );
  });
  const lines = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { told: lines.slice(0, -1).map(({ what }) => what), verdict: lines.at(-1) };
}
