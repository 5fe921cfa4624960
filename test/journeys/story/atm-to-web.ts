import type { TransactionView } from '../../simulators/customer-channel.ts';
import { atTheMachine, bruno, onThePhone, onTheWeb, type Stage, withNothingOpen } from './stage.ts';
import { inWords, type Tell } from './tell.ts';

/** Cash paid in at a machine, and given its account at home. */
export async function atmToWeb(stage: Stage, tell: Tell): Promise<TransactionView> {
  await withNothingOpen(await onThePhone(stage, bruno));
  const atm = await atTheMachine(stage, 'atm-0077');
  await atm.readCard('tok_bruno-debit');
  tell('atm', 'Bruno’s card is verified at machine 77.');
  const { id } = await atm.start('cash-deposit');
  const counted = await atm.counted(id, { amountMinor: 250_00, currency: 'EUR' });
  tell(
    'atm',
    `He puts in cash. The machine counts ${inWords(counted.money?.takenIn ?? nothing)}: it is his from now on.`,
  );
  await atm.goodbye();
  tell(
    'atm',
    'He would rather choose the account at home, and leaves. The machine forgets him; the deposit waits.',
  );

  const web = await onTheWeb(stage, bruno);
  const waiting = (await web.session()).transactions.find((each) => each.id === id);
  tell('web', `At home he signs in. His session shows it: "${waiting?.step?.says}"`);
  await web.takeOver(id);
  const ended = await web.answer(id, 'allocation', { accountId: 'current' });
  tell('web', `He chooses his current account. The deposit is ${ended.outcome}.`);
  return ended;
}

const nothing = { amountMinor: 0, currency: 'EUR' };
