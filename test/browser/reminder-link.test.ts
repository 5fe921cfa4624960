import { describe, expect } from 'vitest';
import { anAbandonedLoan } from '../journeys/story/an-abandoned-loan.ts';
import { onThePhone, onTheWeb, withNoDevice, withNothingOpen } from '../journeys/story/stage.ts';
import { hoursPass } from '../journeys/support/let-time-pass.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { heading, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { anna, fabio } = castOf(import.meta.filename);

describe('the link of a reminder', () => {
  inBrowser('leads its customer to where they left off, and nobody else to anything', async () => {
    const phone = await onThePhone(stage, fabio);
    await withNothingOpen(phone);
    await withNoDevice(phone);
    await phone.enrol();
    await phone.prefer({ reachBy: 'push' });
    const id = await anAbandonedLoan(await onTheWeb(stage, fabio));
    await hoursPass(30, id);
    const reminder = (await phone.pushes()).find(({ link }) => link?.includes(id));
    const { pathname, search } = new URL(reminder?.link ?? '');
    const link = `${pathname}${search}`;

    const stranger = await newWindow(ON_THE_DESK);
    await stranger.goto(link);
    await heading(stranger, 'The bank in your browser');
    expect(await stranger.locator('body').innerText()).not.toContain('Loan');
    await signInAs(stranger, link, anna, '/bank');
    await stranger.getByText('There is nothing of yours here').waitFor();
    await expectAccessible(stranger);

    const page = await newWindow(ON_THE_DESK);
    await signInAs(page, link, fabio, '/bank');
    await heading(page, 'Loan application');
    await press(page, 'Continue here');
    await page.getByText('Continue on the phone').waitFor();
    expect(new URL(page.url()).pathname).toBe('/bank');
  });
});
