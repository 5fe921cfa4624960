import { elena } from '../../../journeys/story/stage.ts';
import { insertCard, push } from '../../support/at-the-machine.ts';
import type { Theatre } from '../theatre.ts';

/** A card, and what may be chosen beside the keys. */
export async function atTheMachine({ open, take }: Theatre): Promise<void> {
  const page = await open(`/atm?customer=${elena.customerId}`, { width: 560, height: 1000, scale: 1 });
  await insertCard(page);
  await push(page, 'Withdraw cash');
  await page.getByRole('button', { name: 'EUR 100.00' }).waitFor();
  await take(page, 'atm');
}
