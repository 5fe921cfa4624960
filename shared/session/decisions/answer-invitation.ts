import { isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { termsOf } from '../../transaction/circumstances-of.ts';
import type { Terms } from '../../transaction/definition.ts';
import { furthestStep } from '../../transaction/progress.ts';
import { type Transaction, withSignature } from '../../transaction/transaction.ts';
import { channelsFor } from '../assisted-step.ts';
import type { Decision } from '../decision.ts';
import { about, isHeldBy, openTransaction, type Party, requireStill } from '../open-transactions.ts';
import type { Session } from '../session.ts';
import { requireSigned, type SignedTerms } from './approve.ts';
import { attachTerminal } from './begin-visit.ts';
import { passTo, requireYielding } from './take-over.ts';

export interface AnswerInvitation {
  readonly transactionId: string;
  readonly by: Party;
  /** To confirm is to sign the exact terms, with the machine that the customer stands before. */
  readonly confirmed: SignedTerms | undefined;
  readonly facts: Transaction['facts'];
  readonly terminalId: string;
  readonly network: string;
  readonly passHash: string;
}

/**
 * The customer scanned a machine's QR, was shown its name and the amount, and confirmed with a signature of their
 * device, or declined.
 *
 * Confirmed, the machine is attached as if a card had been verified there, and holds the transaction at once.
 */
export function answerInvitation(session: Session, command: AnswerInvitation, nowMs: number): Decision {
  const transaction = openTransaction(session, command.transactionId, nowMs);
  requireStill(transaction);
  if (!command.confirmed) {
    return {
      session,
      events: [
        { type: 'HandOverFailed', ...about(transaction, nowMs, command.by.channel), because: 'declined' },
      ],
    };
  }
  const machine = { channel: 'atm', device: command.terminalId } as const;
  // This very machine may hold it still, and have dispensed nothing: then the customer confirms it anew.
  const isTheirs = isHeldBy(transaction, command.by) || isHeldBy(transaction, machine);
  if (!isTheirs) requireYielding(session, transaction, nowMs);
  const next = furthestStep(transaction);
  if (!isCapable('atm', next.needs)) {
    throw new Refusal('channel-cannot-continue', 'The machine cannot do the next step.', {
      continueOn: channelsFor(next),
    });
  }
  const { terminalId, confirmed, facts } = command;
  requireSigned(session, transaction, termsAt(session, transaction, terminalId), confirmed, nowMs);

  const signed = { ...transaction, signatures: withSignature(transaction, confirmed.signatureId) };
  const visited = attachTerminal(session, command, nowMs);
  const passed = passTo(visited.session, signed, { by: machine, facts }, nowMs);
  return { session: passed.session, events: [...visited.events, ...passed.events] };
}

/** What the customer signs at a machine: the terms that they approved, and which machine it is. */
export function termsAt(session: Session, transaction: Transaction, terminalId: string): Terms | undefined {
  const terms = termsOf(session.customerId, transaction);
  return terms && { ...terms, terminalId };
}
