import { bruno } from '../../../journeys/story/stage.ts';
import { fillIn, fillInAndGoOn, press, saved } from '../../support/on-the-screen.ts';
import { signInAs } from '../../support/sign-in-as.ts';
import type { Theatre } from '../theatre.ts';

const IN_THE_HAND = { width: 390, height: 844 };

/** A transfer, up to what the customer signs, in the light and in the dark. */
export async function onThePhone({ open, take }: Theatre): Promise<void> {
  const page = await open('/phone', { ...IN_THE_HAND, language: 'it-IT', theme: 'dark' });
  await signInAs(page, '/phone', bruno);
  await page.getByRole('navigation').waitFor();
  await take(page, 'phone-dark');

  const light = await open('/phone', IN_THE_HAND);
  await signInAs(light, '/phone', bruno);
  await press(light, 'Transfer');
  await fillInAndGoOn(light, { 'Name of the payee': 'Elena Conti', IBAN: 'IT60X0542811101000000123456' });
  await fillIn(light, { 'From account': 'current', Amount: '85', Reference: 'Dinner on Friday' });
  await saved(light);
  await take(light, 'phone');
}
