import type { Page } from 'playwright-core';
import { berto, bruno } from '../../../journeys/story/stage.ts';
import { helpCodeOn, signInAtDesk } from '../../support/at-the-desk.ts';
import { fillIn, fillInAndGoOn, press, saved } from '../../support/on-the-screen.ts';
import { signInAs } from '../../support/sign-in-as.ts';
import type { Theatre } from '../theatre.ts';

/** Bruno is stuck in a loan application: Berto sees where, asks, and the phone says who asks, and for what. */
export async function atTheDesk({ open, take }: Theatre): Promise<void> {
  const web = await open('/bank', { width: 1280, height: 900, scale: 1 });
  await signInAs(web, '/bank', bruno);
  await stuckInLoan(web);
  const helpCode = await helpCodeOn(web);
  const phone = await open('/phone', { width: 390, height: 844 });
  await signInAs(phone, '/phone', bruno);

  const desk = await open('/desk', { width: 1440, height: 1000, scale: 1 });
  await signInAtDesk(desk, berto);
  await desk.getByLabel('Help code').fill(helpCode);
  await press(desk, 'Open');
  await desk.getByText(/began to help the customer/).waitFor();
  await desk.keyboard.press('Alt+a');
  await phone.getByRole('button', { name: 'Yes, let them' }).waitFor();
  await take(phone, 'phone-somebody-asks');
  await press(phone, 'Yes, let them');
  await desk.keyboard.press('Alt+o');
  await desk.getByText(/let the agent drive/).waitFor();
  await desk.keyboard.press('Alt+g');
  await desk.getByLabel('Occupation').waitFor();
  await take(desk, 'desk');
}

async function stuckInLoan(web: Page): Promise<void> {
  await press(web, 'Loan application');
  await fillInAndGoOn(web, { Purpose: 'car', Amount: '9000', 'Repaid over how many months': '48' });
  await fillInAndGoOn(web, { 'Adults, you included': '1', Children: '0', 'Your home is': 'rented' });
  await fillIn(web, { Occupation: 'Luthier' });
  await saved(web);
}
