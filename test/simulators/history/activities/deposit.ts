import { transactionIdFor } from '../../../../functions/edge/transaction-id.ts';
import { abandonDeposit } from '../../../../shared/session/decisions/abandon-deposit.ts';
import {
  type CountCash,
  countCash,
  countLateCash,
  isCountedHere,
  lateCountIdOf,
} from '../../../../shared/session/decisions/count-cash.ts';
import { depositAtMachine } from '../../../../shared/session/decisions/deposit-at-machine.ts';
import { layDownCounted } from '../../../../shared/session/decisions/lay-down-counted.ts';
import { start } from '../../../../shared/session/decisions/start.ts';
import { takeOver } from '../../../../shared/session/decisions/take-over.ts';
import type { Session } from '../../../../shared/session/session.ts';
import { uncountedRefundMinor } from '../../../../shared/session/whole-cash.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { aName, type Customer } from '../customer.ts';
import { around } from '../persona.ts';
import { aMachine, arrive, leave, thinks, type Visit } from '../visit.ts';
import { goOn, openOf, pursue, takeUp } from './pursue.ts';
import { wholeOf } from './whole-of.ts';

const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** Puts cash into a machine: one of the bank's own, or one that speaks through its network. */
export function* deposit(bank: Bank, customer: Customer): Activity {
  if (customer.chance.happens(0.35)) {
    yield* throughNetwork(bank, customer);
    return;
  }
  const visit = yield* arrive(bank, customer, 'atm');
  if (!visit) return;
  yield thinks(customer, 10);
  const key = aName(customer, 'request');
  let transactionId = '';
  const { refused } = change(bank, customer, (session, committing, nowMs) => {
    transactionId = transactionIdFor(customer.customerId, key, committing);
    return start(session, { by: visit, transactionId, kind: 'cash-deposit', another: true }, nowMs);
  });
  if (refused) {
    leave(bank, customer, visit);
    return;
  }
  yield* atTheSlot(bank, customer, transactionId, visit);
}

/** Comes back to a machine with the cash of a deposit that was begun before. */
export function* putIn(bank: Bank, customer: Customer, transactionId: string): Activity {
  const visit = yield* arrive(bank, customer, 'atm');
  if (!visit) return;
  yield thinks(customer, 8);
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    takeOver(session, { transactionId, by: visit, facts: {} }, nowMs),
  );
  if (refused) leave(bank, customer, visit);
  else yield* atTheSlot(bank, customer, transactionId, visit);
}

/** The cash goes in and is counted, and is allocated there and then, or at home. */
function* atTheSlot(bank: Bank, customer: Customer, transactionId: string, visit: Visit): Activity {
  const { chance } = customer;
  yield 15 * SECOND_MS + around(chance, 30 * SECOND_MS);
  const command: CountCash = {
    transactionId,
    terminalId: visit.device,
    counted: { amountMinor: 20_00 + 10_00 * chance.below(60), currency: 'EUR' },
  };
  if (chance.happens(0.05)) {
    // Nothing went in, or the machine says only later what did.
    leave(bank, customer, visit);
    if (chance.happens(0.3)) bank.begin(customer, countsLate(bank, customer, command));
    bank.begin(customer, pursue(bank, customer, transactionId));
    return;
  }
  count(bank, customer, command);
  yield thinks(customer, 10);
  if (chance.happens(0.55)) {
    const here = yield* goOn(bank, customer, transactionId, visit);
    if (here) leave(bank, customer, here);
  } else leave(bank, customer, visit);
  if (openOf(customer, transactionId)) {
    yield around(chance, 9 * HOUR_MS);
    yield* pursue(bank, customer, transactionId);
  }
}

/** Whoever likes a machine best allocates there what was counted before. */
export function* allocateAtMachine(bank: Bank, customer: Customer, transactionId: string): Activity {
  const visit = yield* arrive(bank, customer, 'atm');
  if (!visit) return;
  if (!takeUp(bank, customer, transactionId, visit)) {
    leave(bank, customer, visit);
    return;
  }
  yield thinks(customer);
  const here = yield* goOn(bank, customer, transactionId, visit);
  if (here) leave(bank, customer, here);
}

function* countsLate(bank: Bank, customer: Customer, command: CountCash): Activity {
  yield around(customer.chance, 5 * HOUR_MS);
  count(bank, customer, command);
}

/** As `functions/edge/counted.ts`. */
function count(bank: Bank, customer: Customer, command: CountCash): void {
  change(bank, customer, (session, _, nowMs) => counted(session, customer, command, nowMs));
}

function counted(session: Session, customer: Customer, command: CountCash, nowMs: number) {
  const open = session.transactions.find(({ id }) => id === command.transactionId);
  const of = open ?? customer.ended.get(command.transactionId);
  if (!of) return countCash(session, command, nowMs);
  const count = { ...command, refundedMinor: uncountedRefundMinor(wholeOf(customer, of)) };
  if (open && isCountedHere(open, count)) return countCash(session, count, nowMs);
  const lateId = lateCountIdOf(of, command.terminalId);
  const countedBefore = openOf(customer, lateId) ?? customer.ended.get(lateId);
  return countLateCash(session, { ...count, of, countedBefore }, nowMs);
}

/** A network's machine holds the cash until it is answered, then keeps it or gives it back. */
function* throughNetwork(bank: Bank, customer: Customer): Activity {
  const { chance } = customer;
  const terminalId = aMachine(customer);
  const transactionId = transactionIdFor(customer.customerId, aName(customer, 'request'), 0);
  const money = { amountMinor: 20_00 + 10_00 * chance.below(80), currency: 'EUR' };
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    depositAtMachine(session, { transactionId, terminalId, counted: money }, nowMs),
  );
  if (refused) return;
  yield 3 * SECOND_MS + around(chance, 8 * SECOND_MS);
  if (chance.happens(0.08)) {
    change(bank, customer, (session, _, nowMs) =>
      abandonDeposit(session, { transactionId, terminalId }, nowMs),
    );
    return;
  }
  change(bank, customer, (session, _, nowMs) =>
    layDownCounted(
      counted(session, customer, { transactionId, terminalId, counted: money }, nowMs),
      transactionId,
      nowMs,
    ),
  );
  yield around(chance, 6 * HOUR_MS);
  if (openOf(customer, transactionId)) yield* pursue(bank, customer, transactionId);
}
