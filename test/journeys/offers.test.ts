import { expect, it, onTestFinished } from 'vitest';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';
import { atTheMachine, onThePhone, onTheWeb } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { hoursPass } from './support/let-time-pass.ts';
import { clickOnce, mailsAbout, oneClickOf } from './support/mails.ts';
import { publishOffer, withdrawOffer } from './support/publish-offer.ts';
import { stage } from './support/stage-of-the-test.ts';

const { chloe } = castOf(import.meta.filename);

it('is asked for after the end, is the same on web, app, machine and in the mail, whose one click ends mails, and one "no" at the machine ends it', async () => {
  const offer = await publishOffer('next', { event: 'FeedbackGiven', when: { score: [3] } });
  onTestFinished(() => withdrawOffer(offer));
  // Of two offers on a day no customer is given a third.
  const phone = await onThePhone(stage, chloe);
  await phone.enrol('Chloe’s phone');
  await phone.prefer({ language: 'en', reachBy: 'push', timeZone: zoneWhereItIs(12) });
  const { id } = await phone.start('transfer');
  await phone.answer(id, 'payee', { name: 'Anna Bruni', iban: 'IT60X0542811101000000123456' });
  await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 }));
  await hoursPass(24 * 4, id);
  const asked = (await phone.pushes()).filter(({ link }) => link?.includes(id)).at(-1);
  expect(asked).toMatchObject({ reason: 'feedback' });

  for (const purpose of ['personalised-offers', 'offers-by-email', 'offers-by-push'] as const) {
    await phone.session();
    await phone.say(purpose, 'given');
  }
  await phone.session();
  await phone.judge(id, { score: 3 });
  await everythingIsDelivered();
  const web = await onTheWeb(stage, chloe);
  const atm = await atTheMachine(stage);
  await atm.readCard(chloe.card);
  const here = async (channel: Pick<WebBank, 'offers'>) =>
    (await channel.offers()).filter(({ offerId }) => offerId === offer.offerId);

  const [onPhone] = await here(phone);
  const [onMachine] = await here(atm);
  const [onWeb] = await here(web);
  const told = {
    offerVersion: 1,
    price: { form: 'yearly-rate', basisPoints: 490 },
    validUntil: '2099-12-31',
    termsVersion: '2026-11',
  };
  for (const shown of [onPhone, onMachine, onWeb]) expect(shown).toMatchObject(told);
  expect(onMachine?.texts['line1']).toContain('2026-11');
  const mails = mailsAbout(`/offers/${offer.offerId}`, chloe.customerId);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toContain('2026-11');
  expect((await phone.pushes()).filter(({ link }) => link?.includes(offer.offerId))).toHaveLength(1);

  expect((await fetch(oneClickOf(mails[0] ?? ''))).status).toBe(404);
  expect((await clickOnce(mails[0] ?? '')).status).toBe(200);
  const { consents } = await web.consents();
  expect(consents.find(({ purpose }) => purpose === 'offers-by-email')).toMatchObject({
    isOn: false,
    saidOn: 'email-link',
  });
  expect(await here(web)).toHaveLength(1);

  if (!onMachine) throw new Error('The machine shows no offer.');
  await atm.answerOffer(onMachine, 'declined');

  expect([await here(web), await here(phone), await here(atm)]).toEqual([[], [], []]);
  await atm.goodbye();
  await phone.session();
  await phone.say('personalised-offers', 'objected');
  expect(await phone.offers()).toEqual([]);
});
