import type { Problem } from '../../../web/client/problem.ts';
import type { TransactionView } from '../../simulators/customer-channel.ts';
import { SaidNo } from '../../simulators/said-no.ts';
import { chloe, onThePhone, onTheWeb, type Stage, withNoDevice, withNothingOpen } from './stage.ts';
import type { Tell } from './tell.ts';

/** A loan application: typed on the web over an evening, finished and signed on the phone. */
export async function webToPhone(stage: Stage, tell: Tell): Promise<TransactionView> {
  await withNothingOpen(await onThePhone(stage, chloe));
  const web = await onTheWeb(stage, chloe);
  const { id } = await web.start('loan-application');
  tell('web', 'Chloe starts a loan application in her browser.');
  await web.saveDraft(id, 'loan', { purpose: 'home', amountMinor: '12 0' });
  tell('web', 'Half of it typed, half of it wrong: the draft is saved as it is.');
  await web.answer(id, 'loan', { purpose: 'home', amountMinor: 12_000_00, months: 60 });
  await web.answer(id, 'household', { adults: 2, children: 1, housing: 'owned' });
  const draft = await web.saveDraft(id, 'employment', { contract: 'permanent', occupation: 'Teach' });
  tell(
    'web',
    `Two steps are done. She is in the middle of the third when the train comes (saved ${timeIn(draft.savedAt)}).`,
  );

  const phone = await onThePhone(stage, chloe);
  const resumed = await phone.takeOver(id);
  tell(
    'phone',
    `She continues on her phone at step ${resumed.progress.step} of ${resumed.progress.of}, "${resumed.step?.says}"`,
  );
  tell('phone', `What she had typed is there: ${JSON.stringify(resumed.step?.draft)}.`);
  const left = await refusalOf(web.saveDraft(id, 'employment', { occupation: 'Tea' }));
  tell(
    'web',
    `The browser at home, left open, is told: held on ${left?.holder?.channel} since ${timeIn(left?.holder?.since)}.`,
  );

  await phone.answer(id, 'employment', { contract: 'permanent', occupation: 'Teacher', sinceYear: 2015 });
  await phone.answer(id, 'income', { netMonthlyMinor: 2_900_00 });
  await phone.answer(id, 'expenses', { housingMinor: 400_00, otherLoansMinor: 0 });
  const agreed = await phone.answer(id, 'terms', { agreed: true });
  tell('phone', `She agrees to the terms. To sign: ${agreed.step?.terms?.payee}.`);
  await withNoDevice(phone);
  await phone.enrol('Chloe’s phone');
  const ended = await phone.approve(agreed);
  tell('phone', `She signs with her phone. The application is ${ended.outcome}.`);
  return ended;
}

const timeIn = (moment = ''): string => moment.slice(11, 16);

async function refusalOf(asked: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof SaidNo) return error.problem;
    throw error;
  }
  throw new Error('Two channels hold the same transaction.');
}
