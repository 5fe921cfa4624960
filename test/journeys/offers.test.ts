import { expect, it, onTestFinished } from 'vitest';
import type { Phone } from '../simulators/phone.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';
import { anAbandonedLoan } from './story/an-abandoned-loan.ts';
import { atTheMachine, onThePhone, onTheWeb, withNoDevice, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { everythingPublished } from './support/everything-published.ts';
import { hoursPass } from './support/let-time-pass.ts';
import { clickOnce, mailsAbout, openTheLink } from './support/mails.ts';
import { publishOffer, withdrawOffer } from './support/publish-offer.ts';
import { publishPrice } from './support/publish-price.ts';
import { stage } from './support/stage-of-the-test.ts';

const { chloe } = castOf(import.meta.filename);

const RATE = 690;
const NEW_RATE = 640;

/** Late in the evening, where nobody is disturbed before eight. */
const chloesZone = zoneWhereItIs(22);

async function chloesPhone(): Promise<Phone> {
  const phone = await onThePhone(stage, chloe);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol('Chloe’s phone');
  await phone.prefer({ language: 'en', reachBy: 'push', timeZone: chloesZone });
  for (const purpose of ['personalised-offers', 'offers-by-email', 'offers-by-push'] as const) {
    await phone.session();
    await phone.say(purpose, 'given');
  }
  return phone;
}

const pushesAbout = async (phone: Phone, what: string) =>
  (await phone.pushes()).filter(({ link }) => link?.includes(what));

const hourWhereSheIs = (at: string): number =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone: chloesZone, hour: 'numeric', hourCycle: 'h23' }).format(
      Date.parse(at),
    ),
  );

const placementOf = async (offerId: string): Promise<unknown> =>
  (await everythingPublished()).find(
    ({ type, data }) => type === 'OfferChosen' && data['offerId'] === offerId,
  )?.data['placementId'];

it('the baton comes back, and the next offer is the same on web, app, machine and in the mail, until one "no" at the machine', async () => {
  const offer = await publishOffer('next', { event: 'FeedbackGiven', when: { score: [3] } });
  const about = `/offers/${offer.offerId}`;
  onTestFinished(() => withdrawOffer(offer));
  onTestFinished(() => publishPrice('personal-loan', RATE));
  const phone = await chloesPhone();
  const web = await onTheWeb(stage, chloe);

  // She gives a loan application up in her browser, and it becomes cheaper.
  const id = await anAbandonedLoan(web);
  await publishPrice('personal-loan', NEW_RATE);
  const [called] = await hoursPass(30, id);
  const [reminder, ...others] = await pushesAbout(phone, id);
  if (!called || !reminder) throw new Error('Nobody was reminded.');
  expect(others).toEqual([]);
  expect(hourWhereSheIs(called.at)).toBeGreaterThanOrEqual(8);
  expect(hourWhereSheIs(called.at)).toBeLessThan(21);
  expect(reminder).toMatchObject({ reason: 'unfinished', title: 'You have something unfinished' });
  expect(reminder.text).toContain('The yearly rate was 6.90 %, and is 6.40 % now.');

  // The reminder leads to the same step, which she ends in the app.
  expect(await phone.open(reminder)).toMatchObject({
    id,
    step: { name: 'terms', draft: { agreed: true }, possibleHere: true },
    changedSince: [{ fact: 'price:personal-loan', was: RATE, is: NEW_RATE }],
    answers: { household: { adults: 2 } },
  });
  const ended = await phone.approve(await phone.answer(id, 'terms', { agreed: true }));
  expect(ended.outcome).toBe('completed');
  await everythingIsDelivered();
  expect((await pushesAbout(phone, id)).at(-1)).toMatchObject({
    reason: 'TransactionCompleted',
    title: 'It is done',
  });

  // Some days later she is asked, says something, and is asked no more.
  await hoursPass(24 * 4, id);
  const asked = (await pushesAbout(phone, id)).at(-1);
  expect(asked).toMatchObject({ reason: 'feedback', title: 'How did it go?' });
  expect(asked?.link).toMatch(new RegExp(`/feedback/${id}$`));
  expect(mailsAbout(about, chloe.customerId)).toEqual([]);
  await phone.session();
  expect(await phone.judge(id, { score: 3 })).toMatchObject({ transactionId: id, score: 3 });
  expect(await hoursPass(24 * 20, id)).toEqual([]);

  // Only then comes the next offer: at once where she looks, in the morning where she is sent it.
  const atm = await atTheMachine(stage);
  await atm.readCard(chloe.card);
  const here = async (channel: Pick<WebBank, 'offers'>) =>
    (await channel.offers()).filter(({ offerId }) => offerId === offer.offerId);
  const [onMachine] = await here(atm);
  for (const shown of [onMachine, (await here(web))[0], (await here(phone))[0]]) {
    expect(shown).toMatchObject({
      offerVersion: 1,
      price: { form: 'yearly-rate', basisPoints: 490 },
      validUntil: '2099-12-31',
      termsVersion: '2026-11',
    });
  }
  expect(onMachine?.texts['line1']).toContain('2026-11');
  expect(mailsAbout(about, chloe.customerId)).toEqual([]);
  const sent = await hoursPass(24, `offer-${await placementOf(offer.offerId)}`);
  expect(sent).toHaveLength(2);
  for (const { at } of sent) expect(hourWhereSheIs(at)).toBeGreaterThanOrEqual(8);
  const [mail = '', ...further] = mailsAbout(about, chloe.customerId);
  expect(further).toEqual([]);
  expect(mail).toContain('2026-11');
  expect(await pushesAbout(phone, about)).toHaveLength(1);

  // One click in the mail program ends the mails, and nothing else.
  expect(mail).toMatch(/http\S+\/consents\r$/m);
  const opened = await openTheLink(mail);
  expect([opened.status, opened.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/\/consents$/),
  ]);
  expect((await clickOnce(mail)).status).toBe(200);
  const { consents } = await web.consents();
  expect(consents.find(({ purpose }) => purpose === 'offers-by-email')).toMatchObject({
    isOn: false,
    saidOn: 'email-link',
  });
  expect(await here(web)).toHaveLength(1);

  // One "no" is enough.
  if (!onMachine) throw new Error('The machine shows no offer.');
  await atm.answerOffer(onMachine, 'declined');
  expect([await here(web), await here(phone), await here(atm)]).toEqual([[], [], []]);
  await atm.goodbye();
});
