import type { MoneyOutcome } from '../../cash/bank.ts';
import type { Charges } from '../../cash/charges.ts';
import type { Money } from '../../cash/money.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { type Decision, unchanged } from '../decision.ts';
import { isAuthorizedAs } from '../is-authorized-as.ts';
import { isHeldBy, openTransaction, type Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { authorizeCash } from './authorize-cash.ts';
import { reportOf } from './complete-cash.ts';
import { recordedFirst } from './recorded-first.ts';
import { takeOver } from './take-over.ts';

export interface CollectPrepared {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly authorizationId: string;
  /** How the customer is known: the network verified their card and PIN, or they confirmed this machine's QR. */
  readonly known: 'by-card' | 'by-confirmation';
  /** What the machine was asked for. */
  readonly money: Money;
  /** What the customer agreed to beside it. */
  readonly charges?: Charges | undefined;
  readonly facts: Transaction['facts'];
  /** What the bank said when the fee was to be set aside, if it was asked. */
  readonly held?: { readonly actId: string; readonly outcome: MoneyOutcome } | undefined;
}

/**
 * Collects a prepared withdrawal at a machine that speaks through its network: the machine takes it over, and is
 * authorized, in one. Where a fee is to be set aside first, it is only taken over; see `authorizeCash`.
 *
 * With a card it yields to the machine as to any channel of the customer. Without one, the customer's confirmation must
 * have given it to this very machine, in a visit that still lasts, and for this authorization alone: whoever gets nothing
 * confirms anew.
 */
export const collectPrepared = (session: Session, command: CollectPrepared, nowMs: number): Decision =>
  recordedFirst(session, command, nowMs, (now) => collect(now, command, nowMs));

function collect(session: Session, command: CollectPrepared, nowMs: number): Decision {
  if (isAuthorizedAs(session, command)) return unchanged(session);
  const { transactionId, terminalId, authorizationId, facts } = command;
  const by = { channel: 'atm', device: terminalId } as const;
  const prepared = openTransaction(session, transactionId, nowMs);
  if (command.known === 'by-confirmation' && !(isHeldBy(prepared, by) && confirmedAt(session, by, nowMs))) {
    throw new Refusal('transaction-held', 'The customer has not confirmed this machine.');
  }
  // A copy of the request that was still at work when the machine took it back.
  if (reportOf(prepared, command)) {
    throw new Refusal('cash-not-authorized', 'It is known already what became of this authorization.');
  }
  const { hold, pending } = prepared.money;
  // What a copy of this request, or an earlier one, intended is to be carried out first.
  if (pending?.act.act === 'resize' && isHeldBy(prepared, by)) return unchanged(session);
  if (hold && !isSame(hold.money, command.money)) {
    throw new Refusal('evidence-impossible', 'Another amount was prepared.');
  }
  const taken = takeOver(session, { transactionId, by, facts }, nowMs);
  const authorized = authorizeCash(
    taken.session,
    { transactionId, terminalId, by, authorizationId, charges: command.charges, bySwitch: true },
    nowMs,
  );
  const isConfirmed = command.known === 'by-confirmation' && isAuthorizedAs(authorized.session, command);
  return {
    session: isConfirmed ? withConfirmationSpent(authorized.session, by) : authorized.session,
    events: [...taken.events, ...authorized.events],
  };
}

/** The visit that the customer's confirmation opened: it ends with it, and stands for one authorization. */
const confirmedAt = ({ attachments }: Session, by: Party, nowMs: number): boolean =>
  attachments.some(
    ({ channel, device, visit }) =>
      channel === by.channel && device === by.device && visit && visit.endsAtMs > nowMs && !visit.isSpent,
  );

const withConfirmationSpent = (session: Session, by: Party): Session => ({
  ...session,
  attachments: session.attachments.map((attachment) =>
    attachment.visit && attachment.channel === by.channel && attachment.device === by.device
      ? { ...attachment, visit: { ...attachment.visit, isSpent: true as const } }
      : attachment,
  ),
});

const isSame = (one: Money, other: Money): boolean =>
  one.amountMinor === other.amountMinor && one.currency === other.currency;
