import type { Charges } from '../../cash/charges.ts';
import { isSameFee } from '../../cash/fee.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { currentStep } from '../../transaction/progress.ts';
import { CASH_REPORTS_MAX, type DispenserToken, type Transaction } from '../../transaction/transaction.ts';
import type { Decision } from '../decision.ts';
import { about, drivenTransaction, type Party, touched, withTransaction } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { resizeHold } from './resize-hold.ts';

export interface AuthorizeCash {
  readonly transactionId: string;
  /** The terminal that asks, and that the visit must be at. */
  readonly terminalId: string;
  readonly by: Party;
  readonly authorizationId: string;
  /** Whether its dispenser does end-to-end security, so that it needs a token, and swears to what came of it. */
  readonly endToEnd?: true | undefined;
  /** What the customer agreed to beside the cash. */
  readonly charges?: Pick<Charges, 'fee' | 'overdraft'> | undefined;
  /** What the dispenser drew for the token, if it is to have one. */
  readonly nonce?: string | undefined;
  /** A network asked for it through the switch, and not the machine through its own doors. */
  readonly bySwitch?: true;
}

/**
 * Authorizes the machine that holds the transaction to dispense exactly what is set aside.
 *
 * From here until the machine reports, nothing takes the transaction over, and nobody is authorized again. Where
 * another fee than the agreed one is set aside, that is put right first: the decision is only the intention, and is
 * to be asked for once more when the money has moved.
 */
export function authorizeCash(session: Session, command: AuthorizeCash, nowMs: number): Decision {
  if (command.by.device !== command.terminalId) {
    throw new Refusal('visit-over', 'This visit is at another machine.');
  }
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  const { hold, reports = [] } = transaction.money;
  if (reports.length >= CASH_REPORTS_MAX) {
    throw new Refusal(
      'cash-not-authorized',
      'Too many machines have failed at this. Cancel it, and prepare it anew.',
    );
  }
  if (currentStep(transaction).form !== 'cash-out' || !hold) {
    throw new Refusal('step-not-current', `The transaction is at the step "${transaction.at}".`);
  }
  const token = tokenFor(command);
  const touchedByIt = touched(transaction, command.by, nowMs);
  if (!isSameFee(hold.fee, command.charges?.fee)) {
    const resizing = resizeHold(touchedByIt, command.charges ?? {}, nowMs);
    return { session: withTransaction(session, resizing), events: [] };
  }
  const authorized: Transaction = {
    ...touchedByIt,
    money: {
      ...transaction.money,
      dispensing: {
        terminalId: command.terminalId,
        authorizationId: command.authorizationId,
        sinceMs: nowMs,
        ...token,
      },
    },
  };
  return {
    session: withTransaction(session, authorized),
    ...(command.nonce && { nonce: command.nonce }),
    events: [
      {
        type: 'CashAuthorized',
        ...about(authorized, nowMs, command.by.channel),
        terminalId: command.terminalId,
        authorizationId: command.authorizationId,
        money: hold.money,
        ...(command.bySwitch && { bySwitch: true }),
      },
    ],
  };
}

function tokenFor({ endToEnd, nonce }: AuthorizeCash): { token?: DispenserToken } {
  if (nonce) return { token: { nonce, ...(endToEnd && { needsEvidence: true }) } };
  if (!endToEnd) return {};
  throw new Refusal('nonce-missing', 'This dispenser needs a token. Send the nonce that it drew.');
}
