import { authorizationIdFor } from '../../../../functions/edge/transaction-id.ts';
import type { Charges } from '../../../../shared/cash/charges.ts';
import { CURRENCY } from '../../../../shared/cash/currency.ts';
import { feeOf } from '../../../../shared/cash/fee.ts';
import { answerInvitation, termsAt } from '../../../../shared/session/decisions/answer-invitation.ts';
import { authorizeCash } from '../../../../shared/session/decisions/authorize-cash.ts';
import {
  type CollectPrepared,
  collectPrepared,
} from '../../../../shared/session/decisions/collect-prepared.ts';
import { takeOver } from '../../../../shared/session/decisions/take-over.ts';
import { tellDeclinedCash } from '../../../../shared/session/decisions/tell-declined-cash.ts';
import { carryOut } from '../accounts.ts';
import { type Activity, type Bank, change } from '../bank.ts';
import { aName, type Customer } from '../customer.ts';
import { weighed } from '../persona.ts';
import { aMachine, arrive, leave, NETWORK, thinks, type Visit } from '../visit.ts';
import { dispense } from './dispense.ts';
import { openOf, pinnedFacts } from './pursue.ts';

/** Goes to a machine for cash that is prepared: by card, by the machine's QR, or at a machine of another network. */
export function* collect(bank: Bank, customer: Customer, transactionId: string): Activity {
  const transaction = openOf(customer, transactionId);
  if (!transaction?.money.hold) return;
  const way = weighed(customer.chance, [
    ['card', 5],
    ['code', customer.app === undefined ? 0 : 3],
    ['network', 2],
  ] as const);
  if (way === 'network') {
    yield* throughNetwork(bank, customer, transactionId);
    return;
  }
  const visit =
    way === 'card'
      ? yield* byCard(bank, customer, transactionId)
      : yield* byCode(bank, customer, transactionId);
  if (!visit) return;
  yield thinks(customer, 6);
  const authorizationId = authorize(bank, customer, transactionId, visit);
  if (authorizationId) {
    yield* dispense(bank, customer, { transactionId, authorizationId, terminalId: visit.device });
  }
  yield thinks(customer, 5);
  leave(bank, customer, visit);
}

function* byCard(bank: Bank, customer: Customer, transactionId: string): Activity<Visit | undefined> {
  const visit = yield* arrive(bank, customer, 'atm');
  if (!visit) return undefined;
  yield thinks(customer, 6);
  const { refused } = change(bank, customer, (session, _, nowMs) =>
    takeOver(
      session,
      { transactionId, by: visit, facts: pinnedFacts(bank, customer, transactionId, nowMs) },
      nowMs,
    ),
  );
  if (!refused) return visit;
  leave(bank, customer, visit);
  return undefined;
}

/** Scans the machine's QR with the phone, and signs there that they stand before it. */
function* byCode(bank: Bank, customer: Customer, transactionId: string): Activity<Visit | undefined> {
  const phone = yield* arrive(bank, customer, 'mobile');
  if (!phone) return undefined;
  yield thinks(customer, 8);
  const terminalId = aMachine(customer);
  const passHash = aName(customer, 'pass');
  const signatureId = aName(customer, 'signature').slice(-24);
  const declines = customer.chance.happens(0.04);
  const { refused, atMs } = change(bank, customer, (session, _, nowMs) => {
    const transaction = session.transactions.find(({ id }) => id === transactionId);
    const terms = transaction && termsAt(session, transaction, terminalId);
    const [device] = session.devices;
    const confirmed =
      terms && device && !declines
        ? { terms, keyThumbprint: device.keyThumbprint, atMs: nowMs, signatureId }
        : undefined;
    const facts = pinnedFacts(bank, customer, transactionId, nowMs);
    return answerInvitation(
      session,
      { transactionId, by: phone, confirmed, facts, terminalId, network: NETWORK, passHash },
      nowMs,
    );
  });
  if (declines && !refused) bank.books.declinedAtMachine(transactionId, atMs);
  return refused || declines ? undefined : { channel: 'atm', device: terminalId, passHash };
}

function authorize(bank: Bank, customer: Customer, transactionId: string, visit: Visit): string | undefined {
  const key = aName(customer, 'request');
  let authorizationId = '';
  const { refused } = change(bank, customer, (session, committing, nowMs) => {
    authorizationId = authorizationIdFor(customer.customerId, key, committing);
    return authorizeCash(
      session,
      { transactionId, terminalId: visit.device, by: visit, authorizationId },
      nowMs,
    );
  });
  const isAuthorized = openOf(customer, transactionId)?.money.dispensing?.authorizationId === authorizationId;
  return refused || !isAuthorized ? undefined : authorizationId;
}

const SURCHARGE = { money: { amountMinor: 1_50, currency: CURRENCY }, for: 'network' } as const;

/** What some networks take. */
export function chargesAt(customer: Customer): Charges | undefined {
  const fee = customer.chance.happens(0.3) ? feeOf(SURCHARGE, 'another-network') : undefined;
  return fee && { fee };
}

/** A machine that speaks through its network: it takes the withdrawal over and is authorized in one. */
function* throughNetwork(bank: Bank, customer: Customer, transactionId: string): Activity {
  const hold = openOf(customer, transactionId)?.money.hold;
  if (!hold) return;
  const terminalId = aMachine(customer);
  const authorizationId = authorizationIdFor(customer.customerId, aName(customer, 'request'), 0);
  const charges = chargesAt(customer);
  const asking = (nowMs: number): CollectPrepared => ({
    transactionId,
    terminalId,
    authorizationId,
    known: 'by-card',
    money: hold.money,
    charges,
    facts: pinnedFacts(bank, customer, transactionId, nowMs),
  });
  if (customer.session.version % 4 === 0) mistype(bank, customer, transactionId, terminalId);
  const asked = change(
    bank,
    customer,
    (session, _, nowMs) => collectPrepared(session, asking(nowMs), nowMs),
    { leavesMoney: true },
  );
  if (asked.refused) return;
  const act = openOf(customer, transactionId)?.money.pending?.act;
  if (act) {
    const held = { actId: act.id, outcome: carryOut(customer.accounts, act) };
    const { refused } = change(bank, customer, (session, _, nowMs) =>
      collectPrepared(session, { ...asking(nowMs), held }, nowMs),
    );
    if (refused) return;
  }
  yield* dispense(bank, customer, { transactionId, authorizationId, terminalId });
}

/** Asks for another amount than was prepared first: the machine says no, and the app why. */
function mistype(bank: Bank, customer: Customer, reference: string, terminalId: string): void {
  const declined = {
    wanted: 'cash-withdrawal',
    machine: 'Station, Via Roma 1',
    money: { amountMinor: 10_00, currency: CURRENCY },
    because: 'amount-differs',
  } as const;
  change(bank, customer, (session, _, nowMs) =>
    tellDeclinedCash(session, { ...declined, terminalId, reference }, nowMs),
  );
}
