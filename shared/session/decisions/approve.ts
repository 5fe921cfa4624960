import { channelsThatCan, isCapable } from '../../channel/capabilities.ts';
import { Refusal } from '../../refusal/refusal.ts';
import { termsOf } from '../../transaction/circumstances-of.ts';
import type { Terms } from '../../transaction/definition.ts';
import { currentStep } from '../../transaction/progress.ts';
import type { Transaction } from '../../transaction/transaction.ts';
import { afterStep } from '../after-step.ts';
import type { Decision } from '../decision.ts';
import { limits } from '../limits.ts';
import { about, drivenTransaction, type Party, touched } from '../open-transactions.ts';
import type { Session } from '../session.ts';

export interface Approve {
  readonly transactionId: string;
  readonly by: Party;
  /** What was signed, by which key, and when. The signature itself was verified before. */
  readonly signed: { readonly terms: Terms; readonly keyThumbprint: string; readonly atMs: number };
}

/**
 * Approves the exact terms with a signature of one of the customer's enrolled devices.
 *
 * Dynamic linking (RTS 2018/389, article 5): the signature holds for this amount and this payee alone.
 */
export function approve(session: Session, command: Approve, nowMs: number): Decision {
  const transaction = drivenTransaction(session, command.transactionId, command.by, nowMs);
  const step = currentStep(transaction);
  if (step.form !== 'approval') {
    throw new Refusal('step-not-current', `The transaction is at the step "${transaction.at}".`);
  }
  if (!isCapable(command.by.channel, step.needs)) {
    throw new Refusal('step-not-possible-here', 'This channel cannot approve.', {
      continueOn: channelsThatCan(step.needs),
    });
  }
  requireSignatureOf(session, command.signed, nowMs);
  requireSame(termsOf(session.customerId, transaction), command.signed.terms);

  const approved: Transaction = {
    ...touched(transaction, command.by, nowMs),
    approval: { device: command.signed.keyThumbprint, atMs: nowMs },
  };
  return afterStep(
    session,
    approved,
    step,
    { type: 'TransactionApproved', ...about(approved, nowMs, command.by.channel), step: step.name },
    { nowMs, channel: command.by.channel },
  );
}

function requireSignatureOf(session: Session, signed: Approve['signed'], nowMs: number): void {
  if (!session.devices.some(({ keyThumbprint }) => keyThumbprint === signed.keyThumbprint)) {
    throw new Refusal('device-not-enrolled', 'Enrol this device first, right after signing in.');
  }
  if (Math.abs(nowMs - signed.atMs) > limits.approvalAgeMaxMs) {
    throw new Refusal(
      'approval-stale',
      'The approval was signed too long ago. Look at the terms and sign again.',
    );
  }
}

function requireSame(terms: Terms | undefined, signed: Terms): void {
  const same =
    terms !== undefined &&
    terms.transactionId === signed.transactionId &&
    terms.amountMinor === signed.amountMinor &&
    terms.currency === signed.currency &&
    terms.payee === signed.payee;
  if (!same) {
    throw new Refusal(
      'approval-differs',
      'The amount or the payee is not what was signed. Look at the terms and sign again.',
    );
  }
}
