import type { WebBank } from '../../simulators/web-bank.ts';

/** Everything up to the signature, and then the browser is closed. */
export async function anAbandonedLoan(web: WebBank): Promise<string> {
  await web.session();
  const { id } = await web.start('loan-application');
  await web.answer(id, 'loan', { purpose: 'home', amountMinor: 9_000_00, months: 60 });
  await web.answer(id, 'household', { adults: 2, children: 0, housing: 'owned' });
  await web.answer(id, 'employment', { contract: 'permanent', occupation: 'Baker', sinceYear: 2012 });
  await web.answer(id, 'income', { netMonthlyMinor: 2_600_00 });
  await web.answer(id, 'expenses', { housingMinor: 300_00, otherLoansMinor: 0 });
  await web.answer(id, 'terms', { agreed: true });
  await web.suspend(id);
  return id;
}
