import type { SessionView, TransactionView } from '../../simulators/customer-channel.ts';
import { SaidNo } from '../../simulators/said-no.ts';
import {
  atTheDesk,
  berto,
  bruno,
  onThePhone,
  onTheWeb,
  type Stage,
  withNoDevice,
  withNothingOpen,
} from './stage.ts';
import type { Tell } from './tell.ts';

/** A loan application: stuck on the web, filled in with an agent whom the customer let drive, signed on the phone. */
export async function helpedOnTheWay(stage: Stage, tell: Tell): Promise<TransactionView> {
  const phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol('Bruno’s phone');
  const web = await onTheWeb(stage, bruno);
  const { id } = await web.start('loan-application');
  await web.answer(id, 'loan', { purpose: 'car', amountMinor: 9_000_00, months: 48 });
  await web.answer(id, 'household', { adults: 1, children: 0, housing: 'rented' });
  await web.saveDraft(id, 'employment', { contract: 'self-employed', occupation: 'Since when?' });
  tell('web', 'Bruno is stuck in a loan application: he has two jobs, and the form asks for one.');
  const { helpCode } = await web.helpCode();
  tell('web', `He asks for help. His screen shows a code to read out: ${helpCode}.`);

  const desk = await atTheDesk(stage, berto);
  await desk.help(helpCode);
  const seen = (await desk.session()).transactions.find((each) => each.id === id);
  tell(
    'desk',
    `Berto types it, and sees where Bruno is: step ${seen?.progress.step} of ${seen?.progress.of}, "${seen?.step?.says}"`,
  );
  tell(
    'desk',
    `What is personal he does not see: ${JSON.stringify(seen?.masked)} and, of the draft, ${seen?.step?.masked}.`,
  );
  tell('phone', `Bruno’s phone says so, too: "${(await phone.session()).assistance?.says}"`);

  const refused = await refusalOf(desk.takeOver(id));
  tell('desk', `He cannot just go on: ${refused}.`);
  await desk.ask(id, { purpose: 'fill-in-together', minutes: 10 });
  const { consent } = (await phone.session()).assistance ?? {};
  tell('phone', `The phone asks: "${consent?.says}", for ${minutesIn(consent)} minutes?`);
  await phone.answerAgent('given');
  tell('phone', 'Bruno says yes.');

  await desk.session();
  await desk.takeOver(id);
  const filled = await desk.answer(id, 'employment', {
    contract: 'self-employed',
    occupation: 'Luthier',
    sinceYear: 2012,
  });
  tell('desk', `They fill it in together. The next step is Berto’s no more: "${filled.step?.says}"`);
  const notHis = await refusalOf(desk.answer(id, 'income', { netMonthlyMinor: 1 }));
  tell('desk', `What Bruno earns he may neither see nor type: ${notHis}.`);
  await desk.handBack(id, 'mobile');
  await desk.goodbye();
  tell('desk', 'He hands it back, to Bruno’s phone, and sees nothing more.');

  const resumed = await phone
    .session()
    .then(({ transactions }) => transactions.find((each) => each.id === id));
  tell(
    'phone',
    `The phone stands at "${resumed?.step?.says}", and shows what was done: ${JSON.stringify(resumed?.assistedOn)}.`,
  );
  await phone.answer(id, 'income', { netMonthlyMinor: 2_600_00 });
  await phone.answer(id, 'expenses', { housingMinor: 600_00, otherLoansMinor: 0 });
  const ended = await phone.approve(await phone.answer(id, 'terms', { agreed: true }));
  tell('phone', `Bruno agrees to the terms and signs. The application is ${ended.outcome}.`);
  return ended;
}

type Consent = NonNullable<SessionView['assistance']>['consent'];

const minutesIn = (consent: Consent): number => (consent?.state === 'asked' ? consent.minutes : 0);

async function refusalOf(asked: Promise<unknown>): Promise<string | undefined> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof SaidNo) return error.problem?.code;
    throw error;
  }
  throw new Error('Somebody of the bank did what nobody let them.');
}
