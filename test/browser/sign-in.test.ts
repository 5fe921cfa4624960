import { describe, expect } from 'vitest';
import { castOf } from '../support/casts.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { chloe } = castOf(import.meta.filename);

describe('signing in', () => {
  inBrowser.each([
    ['the phone', '/phone', IN_THE_HAND],
    ['the web bank', '/bank', ON_THE_DESK],
  ] as const)('opens %s', async (_, address, screen) => {
    const page = await newWindow(screen);

    await signInAs(page, address, chloe);

    await page.getByRole('heading', { name: 'Unfinished' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
