import { chloe } from '../../../journeys/story/stage.ts';
import { fillIn, fillInAndGoOn, press, saved } from '../../support/on-the-screen.ts';
import { signInAs } from '../../support/sign-in-as.ts';
import type { Theatre } from '../theatre.ts';

/** A loan application in the middle, saved as it is typed. */
export async function inTheWebBank({ open, take }: Theatre): Promise<void> {
  const page = await open('/bank', { width: 1280, height: 900, scale: 1 });
  await signInAs(page, '/bank', chloe);
  await press(page, 'Loan application');
  await fillInAndGoOn(page, { Purpose: 'home', Amount: '12000', 'Repaid over how many months': '60' });
  await fillInAndGoOn(page, { 'Adults, you included': '2', Children: '1', 'Your home is': 'owned' });
  await fillIn(page, { Contract: 'permanent', Occupation: 'Teacher' });
  await saved(page);
  await take(page, 'web-bank');
}
