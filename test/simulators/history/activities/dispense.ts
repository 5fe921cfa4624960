import {
  type CompleteCash,
  completeCash,
  isSettledHere,
  reportOf,
} from '../../../../shared/session/decisions/complete-cash.ts';
import { decideSilence } from '../../../../shared/session/decisions/decide-silence.ts';
import { reverseCash } from '../../../../shared/session/decisions/reverse-cash.ts';
import { lateCashIdOf, settleLateCash } from '../../../../shared/session/decisions/settle-late-cash.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import type { Customer } from '../customer.ts';
import { around, share, weighed } from '../persona.ts';
import { complain } from './complain.ts';
import { openOf } from './pursue.ts';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

export interface Authorized {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly authorizationId: string;
}

const reversals = ['cash-jam', 'customer-left', 'time-out', 'dispenser-fault'] as const;

/** What a machine does that may dispense, and says of it: mostly all, at once; now and then not. */
export function* dispense(bank: Bank, customer: Customer, authorized: Authorized): Activity {
  const { chance } = customer;
  yield 4 * SECOND_MS + chance.below(18 * SECOND_MS);
  const authorizedMinor = openOf(customer, authorized.transactionId)?.money.hold?.money.amountMinor;
  if (authorizedMinor === undefined) return;
  const part = Math.max(10_00, Math.floor((authorizedMinor * share(chance)) / 10_00) * 10_00);
  const goes = weighed(chance, [
    ['all', 940],
    ['part', 8],
    ['none', 14],
    ['reversed', 26],
    ['reversed-and-yet-out', 4],
    ['silent', 8],
  ] as const);
  if (goes === 'all') report(bank, customer, authorized, authorizedMinor);
  else if (goes === 'part') {
    report(bank, customer, authorized, part);
    if (chance.happens(0.7)) bank.begin(customer, complain(bank, customer, authorized.transactionId));
  } else if (goes === 'none') report(bank, customer, authorized, 0);
  else if (goes === 'reversed') reverse(bank, customer, authorized);
  else if (goes === 'reversed-and-yet-out') {
    reverse(bank, customer, authorized);
    bank.begin(customer, saysLate(bank, customer, authorized, authorizedMinor));
  } else bank.begin(customer, breaksSilence(bank, customer, authorized, authorizedMinor));
}

/** The machine finds hours later that the cash had come out. */
function* saysLate(bank: Bank, customer: Customer, authorized: Authorized, minor: number): Activity {
  yield 10 * MINUTE_MS + around(customer.chance, 9 * HOUR_MS);
  report(bank, customer, authorized, minor);
  if (customer.chance.happens(0.5)) {
    yield* complain(bank, customer, lateCashIdOf(authorized.authorizationId));
  }
}

/** A machine that was cut off: it reports when it is back, or people of the bank find out. */
function* breaksSilence(bank: Bank, customer: Customer, authorized: Authorized, minor: number): Activity {
  const { chance } = customer;
  const found = chance.happens(0.85) ? minor : 0;
  if (chance.happens(0.6)) {
    yield 2 * MINUTE_MS + around(chance, HOUR_MS);
    report(bank, customer, authorized, found);
    return;
  }
  yield 20 * MINUTE_MS + around(chance, 7 * HOUR_MS);
  change(bank, customer, (session, _, nowMs) =>
    decideSilence(
      session,
      {
        transactionId: authorized.transactionId,
        authorizationId: authorized.authorizationId,
        dispensed: { amountMinor: found, currency: 'EUR' },
        reason: 'journal-of-the-machine',
      },
      nowMs,
    ),
  );
}

/** As `functions/edge/completed.ts`. */
function report(bank: Bank, customer: Customer, authorized: Authorized, amountMinor: number): void {
  const command: CompleteCash = { ...authorized, dispensed: { amountMinor, currency: 'EUR' } };
  change(bank, customer, (session, _, nowMs) => {
    const open = session.transactions.find(({ id }) => id === command.transactionId);
    if (open && !reportOf(open, command)) return completeCash(session, command, nowMs);
    const lateId = lateCashIdOf(command.authorizationId);
    const settledBefore = openOf(customer, lateId) ?? customer.ended.get(lateId);
    const of = open ?? customer.ended.get(command.transactionId);
    if (!of || (open && !settledBefore && isSettledHere(open, command))) {
      return completeCash(session, command, nowMs);
    }
    return settleLateCash(session, { ...command, of, settledBefore }, nowMs);
  });
}

function reverse(bank: Bank, customer: Customer, authorized: Authorized): void {
  const reason = reversals[customer.chance.below(reversals.length)] ?? reversals[0];
  change(bank, customer, (session, _, nowMs) => reverseCash(session, { ...authorized, reason }, nowMs));
}
