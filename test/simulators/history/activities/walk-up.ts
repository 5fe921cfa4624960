import { authorizationIdFor, transactionIdFor } from '../../../../functions/edge/transaction-id.ts';
import { authorizeWalkUp } from '../../../../shared/session/decisions/authorize-walk-up.ts';
import { withdrawAtMachine } from '../../../../shared/session/decisions/withdraw-at-machine.ts';
import { carryOut } from '../accounts.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { aName, type Customer, mainAccountOf } from '../customer.ts';
import { share } from '../persona.ts';
import { aMachine } from '../visit.ts';
import { chargesAt } from './collect.ts';
import { dispense } from './dispense.ts';
import { openOf } from './pursue.ts';

/** Card, PIN and an amount at a machine of some network, with nothing prepared. */
export function* walkUp(bank: Bank, customer: Customer): Activity {
  const { chance, customerId } = customer;
  const terminalId = aMachine(customer);
  const key = aName(customer, 'request');
  const { version } = customer.session;
  const transactionId = transactionIdFor(customerId, key, version + 1);
  const authorizationId = authorizationIdFor(customerId, key, version + 1);
  // Now and then an amount that no machine gives.
  const amountMinor = chance.happens(0.01) ? 7_77 : 20_00 + 10_00 * Math.floor(24 * share(chance) ** 2);
  const charges = chargesAt(customer);
  const command = {
    transactionId,
    terminalId,
    authorizationId,
    accountId: mainAccountOf(customer),
    money: { amountMinor, currency: 'EUR' },
    charges,
  };
  change(bank, customer, (session, _, nowMs) => withdrawAtMachine(session, command, nowMs), {
    leavesMoney: true,
  });
  const act = openOf(customer, transactionId)?.money.pending?.act;
  if (!act) return;
  const held = { actId: act.id, outcome: carryOut(customer.accounts, act) };
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    authorizeWalkUp(session, { ...command, held }, nowMs),
  );
  if (refused) return;
  yield* dispense(bank, customer, { transactionId, authorizationId, terminalId });
}
