import type { TransactionView } from '../../simulators/customer-channel.ts';
import { anna, atTheMachine, onThePhone, type Stage, withNoDevice, withNothingOpen } from './stage.ts';
import { inWords, type Tell } from './tell.ts';

/** Prepared cash: begun on the phone at breakfast, collected at a machine on the way to work. */
export async function phoneToAtm(stage: Stage, tell: Tell): Promise<TransactionView> {
  const phone = await onThePhone(stage, anna);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  tell('phone', 'Anna signs in. Her phone joins her session.');
  await phone.enrol('Anna’s phone');
  tell('phone', 'The phone enrols a key of its own, to approve with.');

  const { id } = await phone.start('cash-withdrawal');
  tell('phone', 'She starts a cash withdrawal.');
  const asked = await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 120_00 });
  tell(
    'phone',
    `She wants EUR 120.00 from her current account. The app shows what she will sign: ${inWords(termsOf(asked))}.`,
  );
  const approved = await phone.approve(asked);
  tell('bank', `The signature fits. ${inWords(heldIn(approved))} are set aside.`);

  const atm = await atTheMachine(stage);
  const visit = await atm.readCard('tok_anna-debit');
  const prepared = visit.prepared.find((each) => each.id === id);
  tell(
    'atm',
    `Her card is verified at machine 42. It shows: "${prepared?.step?.says}", ${inWords(heldIn(prepared))}.`,
  );
  await atm.takeOver(id);
  tell('atm', 'She takes it over: the machine holds the baton now.');
  const authorization = await atm.authorize(id);
  tell('bank', `The machine may dispense ${inWords(authorization.dispense)}.`);
  const ended = await atm.dispensed(authorization, authorization.dispense);
  tell('atm', `It dispenses all of it and says so. The withdrawal is ${ended.outcome}.`);
  await atm.goodbye();
  tell('atm', 'She takes her card. The machine forgets her.');

  const [latest] = await phone.history();
  tell('phone', `Her phone shows the same: ${latest?.name}, ${latest?.outcome}.`);
  return ended;
}

const termsOf = ({ step }: TransactionView) => step?.terms ?? nothing;
const heldIn = (transaction: TransactionView | undefined) => transaction?.money?.held ?? nothing;
const nothing = { amountMinor: 0, currency: 'EUR' };
