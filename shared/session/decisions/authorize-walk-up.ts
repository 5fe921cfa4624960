import type { MoneyOutcome } from '../../cash/bank.ts';
import type { Charges } from '../../cash/charges.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import { isAuthorizedAs } from '../is-authorized-as.ts';
import type { Session } from '../session.ts';
import { authorizeCash } from './authorize-cash.ts';
import { recordMoney } from './record-money.ts';

export interface AuthorizeWalkUp {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly authorizationId: string;
  readonly charges?: Charges | undefined;
  /** What the bank said when the money was to be set aside; nothing where that was recorded before. */
  readonly held: { readonly actId: string; readonly outcome: MoneyOutcome } | undefined;
}

/**
 * Records what the bank said of the money of a withdrawal that was begun by card and PIN, and authorizes the machine if
 * it said yes. If it said no the withdrawal has ended, which is committed before it is refused.
 */
export function authorizeWalkUp(session: Session, command: AuthorizeWalkUp, nowMs: number): Decision {
  const { transactionId, terminalId, authorizationId, charges, held } = command;
  const recorded: Decision = held
    ? recordMoney(session, { transactionId, ...held }, nowMs)
    : { session, events: [] };
  if (recorded.refusal || isAuthorizedAs(recorded.session, command)) return recorded;
  const transaction = recorded.session.transactions.find(({ id }) => id === transactionId);
  if (!transaction) throw new Refusal('transaction-not-found', 'This withdrawal is over.');
  const by = { channel: 'atm', device: terminalId } as const;
  const authorized = authorizeCash(
    recorded.session,
    { transactionId, terminalId, by, authorizationId, charges, bySwitch: true },
    nowMs,
  );
  return { ...authorized, events: [...recorded.events, ...authorized.events] };
}
