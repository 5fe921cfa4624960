import { isCapable } from '../../../../shared/channel/capabilities.ts';
import { acceptHandOver } from '../../../../shared/session/decisions/accept-hand-over.ts';
import { handOver } from '../../../../shared/session/decisions/hand-over.ts';
import { takeOver } from '../../../../shared/session/decisions/take-over.ts';
import { furthestStep } from '../../../../shared/transaction/progress.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { aName, type Customer } from '../customer.ts';
import { around } from '../persona.ts';
import { arrive, leave, type Visit } from '../visit.ts';
import { channelFor, openOf, pinnedFacts } from './pursue.ts';

const SECOND_MS = 1000;

/**
 * Where a step cannot be done here: passes the baton to a channel that can, by a ticket, by simply continuing there, or
 * by coming back some other day. Answers where the customer goes on, or nothing if they have left.
 */
export function* passOn(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  here: Visit,
): Activity<Visit | undefined> {
  const { chance } = customer;
  const transaction = openOf(customer, transactionId);
  if (!transaction) return here;
  const to = channelFor(customer, furthestStep(transaction).needs);
  if (
    to === 'atm' ||
    to === here.channel ||
    !isCapable(to, furthestStep(transaction).needs) ||
    chance.happens(0.12)
  ) {
    leave(bank, customer, here);
    return undefined;
  }
  if (!chance.happens(0.7)) {
    yield around(chance, 40 * SECOND_MS);
    const there = yield* arrive(bank, customer, to);
    return there && continued(bank, customer, transactionId, there);
  }
  return yield* byTicket(bank, customer, transactionId, here, to);
}

function continued(bank: Bank, customer: Customer, transactionId: string, by: Visit): Visit | undefined {
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    takeOver(session, { transactionId, by, facts: pinnedFacts(bank, customer, transactionId, nowMs) }, nowMs),
  );
  return refused ? undefined : by;
}

/** The code is read out or scanned: now and then wrong, or too late. */
function* byTicket(
  bank: Bank,
  customer: Customer,
  transactionId: string,
  here: Visit,
  to: Visit['channel'],
): Activity<Visit | undefined> {
  const { chance } = customer;
  const sealed = aName(customer, 'ticket');
  const offered = change(bank, customer, (session, _, nowMs) =>
    handOver(session, { transactionId, by: here, to, sealed }, nowMs),
  );
  if (offered.refused) return here;
  yield around(chance, 30 * SECOND_MS);
  const there = yield* arrive(bank, customer, to);
  if (!there) return undefined;
  while (chance.happens(0.07)) {
    change(bank, customer, (session, _, nowMs) =>
      acceptHandOver(session, { by: there, sealed: 'what was misread', facts: {} }, nowMs),
    );
    yield around(chance, 10 * SECOND_MS);
  }
  const accepted = change(bank, customer, (session, _, nowMs) =>
    acceptHandOver(
      session,
      { by: there, sealed, facts: pinnedFacts(bank, customer, transactionId, nowMs) },
      nowMs,
    ),
  );
  if (!accepted.refused) return there;
  return continued(bank, customer, transactionId, there);
}
