import type { Page } from 'playwright-core';
import { afterEach, describe, expect } from 'vitest';
import { onThePhone, withNothingOpen } from '../journeys/story/stage.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { insertCard, push, shows } from './support/at-the-machine.ts';
import { AT_A_MACHINE } from './support/before-the-machine.ts';
import { follow, heading } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, type Screen } from './support/visitor-of-pages.ts';

const { chloe } = castOf(import.meta.filename);

/** On a slow machine, too. */
const SOON = { timeout: 8_000 };

afterEach(async () => {
  const phone = await onThePhone(stage, chloe);
  const silence = async () => {
    await phone.session();
    await phone.prefer({ spokenText: false });
  };
  // The machine may still be saying goodbye, which moves the session once.
  await silence().catch(silence);
});

/** A browser on a machine with a voice, which keeps what it said: there is none where tests run. */
async function withVoice(screen: Screen): Promise<Page> {
  const page = await newWindow(screen);
  await page.addInitScript(() => {
    const said: [string, string][] = [];
    Object.assign(globalThis, { said });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => ['a voice'],
        cancel: () => undefined,
        speak: ({ text, lang }: { text: string; lang: string }) => said.push([lang, text]),
      },
    });
  });
  return page;
}

const said = (page: Page) => page.evaluate('said') as Promise<[string, string][]>;

describe('a customer who wants to hear what is on the screen', () => {
  inBrowser('says so once on the phone, and the machine speaks, too', async () => {
    const before = await onThePhone(stage, chloe);
    await withNothingOpen(before);
    await before.start('loan-application');
    const page = await withVoice(IN_THE_HAND);
    await signInAs(page, '/phone#/me', chloe);
    await heading(page, 'Me');
    expect(await said(page)).toEqual([]);

    await page.getByLabel('Say aloud what is on the screen').check();
    await follow(page, 'Notices');
    await expect.poll(async () => (await said(page)).at(-1)?.[1] ?? '', SOON).toMatch(/^Notices/);

    const machine = await withVoice(AT_A_MACHINE);
    await machine.goto(`/atm?customer=${chloe.customerId}`);
    await shows(machine, 'Welcome');
    await insertCard(machine);
    await push(machine, 'Unfinished');
    await shows(machine, 'It goes on elsewhere');
    await expect
      .poll(async () => (await said(machine)).at(-1), SOON)
      .toEqual(['en-GB', expect.stringContaining('the phone or the web bank')]);
    await push(machine, 'Back');
    await push(machine, 'Take your card');
    await push(machine, 'Take the card');
    expect((await said(machine)).flat().join()).not.toContain('Welcome');
  });
});
