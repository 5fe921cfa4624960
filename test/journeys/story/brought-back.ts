import { randomUUID } from 'node:crypto';
import savings from '../../../shared/offer/published/savings-rate.2.json' with { type: 'json' };
import type { components } from '../../../web/client/schema.generated.ts';
import type { TransactionView } from '../../simulators/customer-channel.ts';
import { MarketingDesk } from '../../simulators/marketing-desk.ts';
import type { Phone } from '../../simulators/phone.ts';
import { zoneWhereItIs } from '../../support/zone-of-hour.ts';
import { anAbandonedLoan } from './an-abandoned-loan.ts';
import { letTimePass } from './let-time-pass.ts';
import { atTheMachine, elena, type LocalStage, onTheWeb, somebodyNew } from './stage.ts';
import type { Tell } from './tell.ts';

type Offer = components['schemas']['Offer'];
type Shown = components['schemas']['OfferShown'];

/** A loan application, given up in the browser and brought back by the phone; and what is offered when it is done. */
export async function broughtBack(stage: LocalStage, tell: Tell): Promise<TransactionView> {
  const phone = await withConsents(await somebodyNew(stage, elena));
  const web = await onTheWeb(stage, elena);
  const id = await anAbandonedLoan(web);
  tell('web', 'Elena fills in a loan application, agrees to its terms, and closes the browser.');
  await letTimePass(stage, 30, id);
  const reminder = await latestPush(phone, id);
  tell('phone', `The next day, not at night: "${reminder.title}. ${reminder.text}"`);
  const resumed = await phone.open(reminder);
  const { step, of } = resumed.progress;
  tell('phone', `The link opens at step ${step} of ${of}, "${resumed.step?.says}", with what she had said.`);
  const ended = await phone.approve(resumed);
  tell('phone', `She signs. The application is ${ended.outcome}.`);

  const desk = await MarketingDesk.open(stage);
  const offer = await desk.publishOffer(aSavingsOffer());
  try {
    await letTimePass(stage, 24 * 4, id);
    const asked = await latestPush(phone, id);
    tell('phone', `Some days later: "${asked.title} ${asked.text}"`);
    await phone.session();
    await phone.judge(id, { score: 3 });
    await letTimePass(stage, 24, 'offer-');
    tell('phone', 'She answers, three of five, and only then is there an offer, in one version everywhere:');

    const atm = await atTheMachine(stage);
    await atm.readCard('tok_elena-debit');
    const here = async (channel: { offers(): Promise<readonly Shown[]> }) =>
      (await channel.offers()).find(({ offerId }) => offerId === offer.offerId);
    const onMachine = await here(atm);
    tell('web', `"${(await here(web))?.texts['body']}"`);
    tell('phone', `"${(await here(phone))?.texts['body']}"`);
    tell('atm', `"${onMachine?.texts['line1']}" / "${onMachine?.texts['line2']}"`);
    tell('mail', `"${(await mailAbout(phone, offer.offerId)).title}"`);

    if (!onMachine) throw new Error('The machine shows no offer.');
    await atm.answerOffer(onMachine, 'declined');
    const left = [await here(atm), await here(web), await here(phone)].filter(Boolean);
    tell('atm', `She presses "no, thank you". It stands on ${left.length || 'none'} of her channels now.`);
    await atm.goodbye();
    return ended;
  } finally {
    await desk.publishOffer({ ...offer, version: 2, validity: { from: '2026-01-01', until: '2026-01-02' } });
  }
}

/** She lives where it is noon, whenever the story is told. */
async function withConsents(phone: Phone): Promise<Phone> {
  await phone.enrol('Elena’s phone');
  await phone.prefer({ language: 'en', reachBy: 'push', timeZone: zoneWhereItIs(12) });
  for (const purpose of ['personalised-offers', 'offers-by-email'] as const) {
    await phone.session();
    await phone.say(purpose, 'given');
  }
  await phone.session();
  return phone;
}

async function latestPush(phone: Phone, about: string) {
  const push = (await phone.pushes()).findLast(({ link }) => link?.includes(about));
  if (!push) throw new Error('The phone was told nothing.');
  return push;
}

async function mailAbout(phone: Phone, about: string) {
  const mail = (await phone.mails()).find(({ link }) => link?.includes(about));
  if (!mail) throw new Error('No mail came.');
  return mail;
}

/** One of the seed's, under a name of its own, for whoever has just said how it went: nobody is held out of it. */
const aSavingsOffer = (): Offer =>
  ({
    ...savings,
    offerId: `story-${randomUUID().slice(0, 8)}`,
    version: 1,
    eligibility: { all: [] },
    holdoutBasisPoints: 0,
    triggers: [
      {
        event: 'FeedbackGiven',
        when: { score: [3] },
        why: { en: 'You told us how it went.', it: 'Ci hai detto com’è andata.' },
      },
    ],
  }) as unknown as Offer;
