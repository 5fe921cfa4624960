import { describe, expect, onTestFinished } from 'vitest';
import { atTheMachine, onThePhone, somebodyNew, withNothingOpen } from '../journeys/story/stage.ts';
import { everythingIsDelivered } from '../journeys/support/everything-is-delivered.ts';
import { publishOffer, withdrawOffer } from '../journeys/support/publish-offer.ts';
import { stage } from '../journeys/support/stage-of-the-test.ts';
import { castOf } from '../support/casts.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillInAndGoOn, follow, heading, press } from './support/on-the-screen.ts';
import { signInAs } from './support/sign-in-as.ts';
import { IN_THE_HAND, inBrowser, newWindow, ON_THE_DESK } from './support/visitor-of-pages.ts';

const { bruno, chloe } = castOf(import.meta.filename);

describe('cash that a machine counted', () => {
  inBrowser('is given its account at home', async () => {
    await withNothingOpen(await onThePhone(stage, bruno));
    const atm = await atTheMachine(stage, 'atm-0077');
    await atm.readCard(bruno.card);
    const { id } = await atm.start('cash-deposit');
    await atm.counted(id, { amountMinor: 250_00, currency: 'EUR' });
    await atm.goodbye();
    const page = await newWindow(ON_THE_DESK);

    await signInAs(page, '/bank', bruno);
    await page.getByRole('link', { name: /Cash deposit/ }).click();
    await page.getByText('counted EUR 250.00').waitFor();
    await press(page, 'Continue here');
    await fillInAndGoOn(page, { 'To account': 'current' });

    await heading(page, 'Done');
    await page.getByText('EUR 250.00 are on your account').waitFor();
    await expectAccessible(page);
  });
});

describe('an offer', () => {
  inBrowser(
    'follows on what the customer said, and one "no" in the browser takes it off the phone',
    async () => {
      // A score that calls for no other offer: of two that are called for, one is made.
      const offer = await publishOffer('seen', { event: 'FeedbackGiven', when: { score: [3] } });
      onTestFinished(() => withdrawOffer(offer));
      const before = await somebodyNew(stage, chloe);
      await before.enrol();
      const { id } = await before.start('transfer');
      await before.answer(id, 'payee', { name: 'Bruno Ferri', iban: 'IT60X0542811101000000123456' });
      await before.approve(await before.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 }));
      await everythingIsDelivered();
      await before.session();
      await before.say('personalised-offers', 'given');
      const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
      await signInAs(web, '/bank#/offers', chloe);
      await signInAs(phone, `/phone#/transactions/${id}`, chloe);
      await press(phone, '3 out of 5, where 5 is best');
      await phone.getByText('Thank you for telling us.').waitFor();
      await everythingIsDelivered();

      await follow(phone, 'Offers');
      const onPhone = phone.locator(`[data-offer="${offer.offerId}"]`);
      const onWeb = web.locator(`[data-offer="${offer.offerId}"]`);
      await onPhone.waitFor();
      await expectAccessible(phone);
      await onWeb.getByRole('button', { name: 'No, thank you' }).click();

      await onWeb.waitFor({ state: 'detached' });
      await onPhone.waitFor({ state: 'detached' });
      expect((await before.offers()).map(({ offerId }) => offerId)).not.toContain(offer.offerId);
      await before.session();
      await before.say('personalised-offers', 'objected');
    },
  );
});

describe('a code', () => {
  inBrowser('brings a transfer from the browser to the phone, for its approval', async () => {
    await withNothingOpen(await onThePhone(stage, chloe));
    const [web, phone] = [await newWindow(ON_THE_DESK), await newWindow(IN_THE_HAND)];
    await signInAs(web, '/bank', chloe);
    await press(web, 'Transfer');
    await fillInAndGoOn(web, { 'Name of the payee': 'Bruno Ferri', IBAN: 'IT60X0542811101000000123456' });
    await fillInAndGoOn(web, { 'From account': 'current', Amount: '1' });
    await press(web, 'A code for the phone');
    const code = await web.locator('.code').innerText();
    await expectAccessible(web);

    await signInAs(phone, '/phone', chloe);
    await phone.getByText('I have a code').click();
    await phone.getByLabel('The code that the web bank shows').fill(code.toLowerCase());
    await press(phone, 'Continue here');

    await heading(phone, 'Approve the transfer');
    await web.getByText('In use on the phone').waitFor();
  });
});
